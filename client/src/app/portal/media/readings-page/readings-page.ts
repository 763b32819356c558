import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { toFailure } from '../../../core/graphql/failure';
import { failureKey, refusalKey } from '../../../core/graphql/refusal-key';
import { Confirm } from '../../../ui/dialog/confirm';
import { ExportMenu } from '../../../ui/export-menu/export-menu';
import { DayPipe } from '../../../ui/format/format.pipes';
import { Freshness } from '../../../ui/freshness/freshness';
import { Icon } from '../../../ui/icon/icon';
import { Pager } from '../../../ui/pager/pager';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { Empty } from '../../../ui/state/empty';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { MediaTabs } from '../media-tabs/media-tabs';
import type { ReadingRow } from '../media-wording';
import { ReadingFilters } from '../reading-filters/reading-filters';
import { ReadingList } from '../reading-list/reading-list';
import { ReadingsStore } from '../readings-store';

/** „Odczyty”: every state of every meter, and the way to give one’s own. */
@Component({
  selector: 'ebok-readings-page',
  imports: [
    Confirm,
    DayPipe,
    Empty,
    ExportMenu,
    Freshness,
    Icon,
    MediaTabs,
    Pager,
    ReadingFilters,
    ReadingList,
    RouterLink,
    Skeleton,
    State,
    TextPipe,
  ],
  templateUrl: './readings-page.html',
  providers: [ReadingsStore],
})
export class ReadingsPage {
  protected readonly store = inject(ReadingsStore);
  private readonly dialog = viewChild(Confirm);

  protected readonly problem = signal<string | undefined>(undefined);
  private readonly chosen = signal<ReadingRow | undefined>(undefined);
  protected readonly question = computed(() => this.chosen()?.submission?.number ?? '');

  protected askToWithdraw(reading: ReadingRow): void {
    this.chosen.set(reading);
    this.dialog()?.open();
  }

  protected async withdraw(): Promise<void> {
    const reading = this.chosen();
    if (!reading) return;
    try {
      const refusal = await this.store.withdraw(reading.id);
      this.problem.set(refusal && refusalKey(refusal));
    } catch (error) {
      this.problem.set(failureKey(toFailure(error)));
    }
  }
}
