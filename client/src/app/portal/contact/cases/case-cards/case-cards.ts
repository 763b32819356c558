import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { InstantPipe } from '../../../../ui/format/format.pipes';
import { TextPipe } from '../../../../ui/text/text.pipes';
import { CaseStatusTag } from '../case-status/case-status';
import { topicKey } from '../case-wording';
import type { CaseRow } from '../cases-store';

/** The cases as cards, for phones; each is one link. */
@Component({
  selector: 'ebok-case-cards',
  imports: [CaseStatusTag, InstantPipe, RouterLink, TextPipe],
  templateUrl: './case-cards.html',
  styleUrl: './case-cards.css',
})
export class CaseCards {
  readonly rows = input.required<readonly CaseRow[]>();

  protected readonly topicKey = topicKey;
}
