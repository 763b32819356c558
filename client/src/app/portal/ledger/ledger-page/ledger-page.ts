import { Component, computed, inject } from '@angular/core';
import { Clock } from '../../../core/clock/clock';
import { ExportMenu } from '../../../ui/export-menu/export-menu';
import { Freshness } from '../../../ui/freshness/freshness';
import { Icon } from '../../../ui/icon/icon';
import { injectRoom } from '../../../ui/media/room';
import { Pager } from '../../../ui/pager/pager';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { Empty } from '../../../ui/state/empty';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { LedgerFilters } from '../ledger-filters/ledger-filters';
import { LedgerMonths } from '../ledger-months/ledger-months';
import { LedgerStore } from '../ledger-store';
import { LedgerSummary } from '../ledger-summary/ledger-summary';
import { LedgerTable } from '../ledger-table/ledger-table';

/** From this width, rem, the seven columns have room beside the menu. */
const TABLE_FITS = 80;

/** „Rachunki i płatności”: everything that was ever booked on the account, with the running balance. */
@Component({
  selector: 'ebok-ledger-page',
  imports: [
    Empty,
    ExportMenu,
    Freshness,
    Icon,
    LedgerFilters,
    LedgerMonths,
    LedgerSummary,
    LedgerTable,
    Pager,
    Skeleton,
    State,
    TextPipe,
  ],
  templateUrl: './ledger-page.html',
  providers: [LedgerStore],
})
export class LedgerPage {
  protected readonly store = inject(LedgerStore);
  protected readonly clock = inject(Clock);
  protected readonly isTable = injectRoom(TABLE_FITS);

  /** The first and the last day of what is shown. */
  protected readonly from = computed(
    () => this.store.view().span.from ?? this.store.account()?.openedOn ?? '',
  );
  protected readonly to = computed(() => this.store.view().span.to ?? this.clock.today());
  protected readonly missing = computed(() => this.store.list.total() - this.store.list.nodes().length);

  protected print(): void {
    window.print();
  }
}
