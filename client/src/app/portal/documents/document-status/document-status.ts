import { Component, computed, input } from '@angular/core';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import { statusWording } from '../document-words';
import type { DocumentStatus as Status } from '../documents.generated';

/** How far a letter got, and „Nowe” until it is opened. */
@Component({
  selector: 'ebok-document-status',
  imports: [Tag, TextPipe],
  template: `
    @if (of().isUnread) {
      <bok-tag tone="info" icon="mail">{{ 'documents.new' | t }}</bok-tag>
    }
    @if (!of().isUnread || of().status === 'BOUNCED') {
      <bok-tag [tone]="wording().tone" [icon]="wording().icon">{{ wording().word | t }}</bok-tag>
    } @else if (withWord()) {
      <span class="muted">{{ wording().word | t }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s-1) var(--s-2);
    }
  `,
})
export class DocumentStatus {
  readonly of = input.required<{ readonly status: Status; readonly isUnread: boolean }>();
  /** Says „Wysłano” or „Dostarczono” beside „Nowe”. */
  readonly withWord = input(false);

  protected readonly wording = computed(() => statusWording(this.of().status));
}
