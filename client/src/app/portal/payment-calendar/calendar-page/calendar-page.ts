import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { DayPipe, MonthPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { Freshness } from '../../../ui/freshness/freshness';
import { ExportMenu } from '../../../ui/export-menu/export-menu';
import { Icon } from '../../../ui/icon/icon';
import { injectRoom } from '../../../ui/media/room';
import { MonthGrid, type DayOpened } from '../../../ui/month-grid/month-grid';
import { monthOf } from '../../../ui/month-grid/month-days';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { Empty } from '../../../ui/state/empty';
import { State } from '../../../ui/state/state';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { CalendarStore } from '../calendar-store';
import { CalendarSubscription } from '../calendar-subscription/calendar-subscription';
import { PaymentList } from '../payment-list/payment-list';
import { notesOf, paymentLink } from '../payment-view';

/** From this width, rem, the files and the printer have room beside the heading; below they follow the sums. */
const TOOLS_FIT = 48;

/** „Kalendarz płatności”: what falls due on which day of a month, as a grid and as a list. */
@Component({
  selector: 'ebok-calendar-page',
  imports: [
    CalendarSubscription,
    DayPipe,
    Empty,
    ExportMenu,
    Freshness,
    Icon,
    MonthGrid,
    MonthPipe,
    NgTemplateOutlet,
    PaymentList,
    Skeleton,
    State,
    Tag,
    TextPipe,
    ZlPipe,
  ],
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.css',
  providers: [CalendarStore],
})
export class CalendarPage {
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly store = inject(CalendarStore);

  private readonly grid = viewChild(MonthGrid);
  protected readonly isWide = injectRoom(TOOLS_FIT);

  protected readonly notes = computed(() =>
    notesOf(
      this.store.calendar() ?? { payments: [], holidays: [] },
      (key, params) => this.texts.get(key, params),
      this.texts.language(),
    ),
  );
  /** Days off of the month itself, for those who read the list. */
  protected readonly holidays = computed(
    () => this.store.calendar()?.holidays.filter(({ on }) => monthOf(on) === this.store.month()) ?? [],
  );
  protected readonly sums = computed(() => this.store.sums() ?? { remaining: 0, overdue: 0, notYetDue: 0 });
  protected readonly overdueElsewhere = computed(() =>
    this.store.others().filter(({ overdue }) => overdue > 0),
  );
  protected readonly waitingElsewhere = computed(() =>
    this.store.others().filter(({ notYetDue }) => notYetDue > 0),
  );

  protected showToday(): void {
    const today = this.store.today();
    const grid = this.grid();
    if (grid) grid.goTo(today);
    else this.store.show(monthOf(today));
  }

  protected print(): void {
    window.print();
  }

  /** A day with one payment opens it; with several, the focus goes to the first of them in the list. */
  protected open({ day, mark }: DayOpened): void {
    const payments = this.store.calendar()?.payments.filter(({ payableOn }) => payableOn === day) ?? [];
    const chosen =
      payments.find(({ id }) => id === mark) ?? (payments.length === 1 ? payments[0] : undefined);
    const link = chosen && paymentLink(chosen);
    if (link) void this.router.navigate([...link], { queryParamsHandling: 'preserve' });
    else if (payments[0])
      this.host.querySelector<HTMLElement>(`[data-payment="${payments[0].id}"] a`)?.focus();
  }
}
