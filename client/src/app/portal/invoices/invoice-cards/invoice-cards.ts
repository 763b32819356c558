import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '../../../core/clock/clock';
import { documentWord, type DocumentKind } from '../../../core/wording/ledger-wording';
import { DayPipe, MonthPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { RelDate } from '../../../ui/rel-date/rel-date';
import { TextPipe } from '../../../ui/text/text.pipes';
import { InvoiceStatus } from '../invoice-status/invoice-status';
import type { InvoiceRow, InvoiceSums } from '../invoices-store';

/** The invoices as cards, for phones; each is one link, the sums stand under the last. */
@Component({
  selector: 'ebok-invoice-cards',
  imports: [DayPipe, InvoiceStatus, MonthPipe, RelDate, RouterLink, TextPipe, ZlPipe],
  templateUrl: './invoice-cards.html',
  styleUrl: './invoice-cards.css',
})
export class InvoiceCards {
  protected readonly clock = inject(Clock);

  readonly rows = input.required<readonly InvoiceRow[]>();
  readonly sums = input.required<InvoiceSums>();
  readonly total = input.required<number>();

  protected wordOf(kind: DocumentKind): string {
    return documentWord(kind);
  }
}
