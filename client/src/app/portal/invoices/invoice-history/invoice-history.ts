import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { entryWord } from '../../../core/wording/ledger-wording';
import { DayPipe, InstantPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { TextPipe } from '../../../ui/text/text.pipes';
import type { InvoiceDetailQuery } from '../invoices.generated';

export type Invoice = NonNullable<InvoiceDetailQuery['invoice']>;

/** What a document is tied to: corrections both ways, its former versions, instalments, entries of the book. */
@Component({
  selector: 'ebok-invoice-history',
  imports: [DayPipe, InstantPipe, RouterLink, TextPipe, ZlPipe],
  templateUrl: './invoice-history.html',
  styleUrl: './invoice-history.css',
})
export class InvoiceHistory {
  readonly invoice = input.required<Invoice>();

  protected readonly hasCorrections = computed(
    () => this.invoice().corrects !== null || this.invoice().correctedBy.length > 0,
  );

  protected readonly entryOf = ({ kind }: Invoice['ledgerEntries'][number]): string => entryWord(kind);
}
