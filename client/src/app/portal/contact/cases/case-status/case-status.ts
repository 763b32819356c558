import { Component, computed, input } from '@angular/core';
import { caseStateWording } from '../../../../ui/own-cases/case-state';
import { Tag } from '../../../../ui/tag/tag';
import { TextPipe } from '../../../../ui/text/text.pipes';

import type { CaseStatus } from '../cases.generated';

/** Where a case stands. */
@Component({
  selector: 'ebok-case-status',
  imports: [Tag, TextPipe],
  template: `<bok-tag [tone]="wording().tone" [icon]="wording().icon">{{ wording().word | t }}</bok-tag>`,
})
export class CaseStatusTag {
  readonly of = input.required<CaseStatus>();

  protected readonly wording = computed(() => caseStateWording(this.of()));
}
