import { Component, inject } from '@angular/core';
import { ExportMenu } from '../../../ui/export-menu/export-menu';
import { Freshness } from '../../../ui/freshness/freshness';
import { Icon } from '../../../ui/icon/icon';
import { injectRoom } from '../../../ui/media/room';
import { Pager } from '../../../ui/pager/pager';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { Empty } from '../../../ui/state/empty';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { InvoiceCards } from '../invoice-cards/invoice-cards';
import { InvoiceFilters } from '../invoice-filters/invoice-filters';
import { InvoiceTable } from '../invoice-table/invoice-table';
import { InvoicesStore } from '../invoices-store';

/** From this width, rem, the eight columns have room beside the menu. */
const TABLE_FITS = 84;

/** „Faktury i zapłaty”: what was charged, by when it is to be paid, and what of it is left. */
@Component({
  selector: 'ebok-invoice-list-page',
  imports: [
    Empty,
    ExportMenu,
    Freshness,
    Icon,
    InvoiceCards,
    InvoiceFilters,
    InvoiceTable,
    Pager,
    Skeleton,
    State,
    TextPipe,
  ],
  templateUrl: './invoice-list-page.html',
  providers: [InvoicesStore],
})
export class InvoiceListPage {
  protected readonly store = inject(InvoicesStore);
  protected readonly isTable = injectRoom(TABLE_FITS);
}
