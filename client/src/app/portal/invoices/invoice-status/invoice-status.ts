import { Component, computed, input } from '@angular/core';
import { invoiceWording, type InvoicePayStatus } from '../../../core/wording/invoice-wording';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';

/** What decides the tags of a document. */
export interface InvoiceState {
  readonly status: InvoicePayStatus;
  /** Grosze; below zero it is a correction in the resident's favour. */
  readonly total: number;
  readonly isCorrected: boolean;
  readonly inInstalments: boolean;
}

/** How far a document is paid; „Skorygowana” and „W ratach” stand beside it. */
@Component({
  selector: 'ebok-invoice-status',
  imports: [Tag, TextPipe],
  template: `
    <bok-tag [tone]="wording().tone" [icon]="wording().icon">{{ wording().word | t }}</bok-tag>
    @if (of().isCorrected) {
      <bok-tag tone="info" icon="history">{{ 'word.invoice.corrected' | t }}</bok-tag>
    }
    @if (of().inInstalments) {
      <bok-tag tone="info" icon="event">{{ 'word.invoice.inInstalments' | t }}</bok-tag>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-1);
    }
  `,
})
export class InvoiceStatus {
  readonly of = input.required<InvoiceState>();

  protected readonly wording = computed(() => invoiceWording(this.of().status, this.of().total));
}
