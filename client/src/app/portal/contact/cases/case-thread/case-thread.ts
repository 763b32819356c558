import { Component, input } from '@angular/core';
import { InstantPipe } from '../../../../ui/format/format.pipes';
import { Icon } from '../../../../ui/icon/icon';
import { TextPipe } from '../../../../ui/text/text.pipes';
import type { CaseThreadQuery } from '../cases.generated';
import { SizePipe } from '../size.pipe';

export type Message = NonNullable<CaseThreadQuery['case']>['messages']['nodes'][number];

/** Who wrote what and when, oldest first. */
@Component({
  selector: 'ebok-case-thread',
  imports: [Icon, InstantPipe, SizePipe, TextPipe],
  templateUrl: './case-thread.html',
  styleUrl: './case-thread.css',
})
export class CaseThread {
  readonly messages = input.required<readonly Message[]>();
}
