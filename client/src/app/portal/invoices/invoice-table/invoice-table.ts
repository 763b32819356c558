import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Sorting } from '../../../core/navigation/sorting';
import { AmountPipe, DayPipe, MonthPipe } from '../../../ui/format/format.pipes';
import { SortButton } from '../../../ui/sort-button/sort-button';
import { TextPipe } from '../../../ui/text/text.pipes';
import { InvoiceStatus } from '../invoice-status/invoice-status';
import type { InvoiceColumn } from '../invoice-view';
import type { InvoiceRow, InvoiceSums } from '../invoices-store';

const COLUMNS = [
  { column: 'NUMBER', text: 'invoices.number', isNumber: false },
  { column: 'PERIOD', text: 'invoices.period', isNumber: false },
  { column: 'ISSUED_ON', text: 'invoices.issuedOn', isNumber: false },
  { column: 'DUE_ON', text: 'invoices.dueOn', isNumber: false },
  { column: 'TOTAL', text: 'invoices.total', isNumber: true },
  { column: 'ALLOCATED', text: 'invoices.allocated', isNumber: true },
  { column: 'REMAINING', text: 'invoices.remaining', isNumber: true },
] as const;

/** The invoices as a table, for wide screens; the sums at its foot are of everything that passes the filter. */
@Component({
  selector: 'ebok-invoice-table',
  imports: [AmountPipe, DayPipe, InvoiceStatus, MonthPipe, RouterLink, SortButton, TextPipe],
  templateUrl: './invoice-table.html',
  styleUrl: './invoice-table.css',
})
export class InvoiceTable {
  readonly rows = input.required<readonly InvoiceRow[]>();
  readonly sums = input.required<InvoiceSums>();
  /** Documents that pass the filter, fetched or not. */
  readonly total = input.required<number>();
  readonly sorting = input.required<Sorting<InvoiceColumn>>();
  readonly ordered = output<InvoiceColumn>();

  protected readonly columns = computed(() =>
    COLUMNS.map((column) => ({ ...column, order: this.orderOf(column.column) })),
  );

  private orderOf(column: InvoiceColumn): 'ascending' | 'descending' | undefined {
    const sorting = this.sorting();
    if (sorting.column !== column) return undefined;
    return sorting.isAscending ? 'ascending' : 'descending';
  }
}
