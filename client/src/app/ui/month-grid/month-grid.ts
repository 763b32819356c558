import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { LOCALE_OF, injectLanguage } from '../format/language';
import type { DayText, MonthText } from '../format/day';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';
import type { Tone } from '../tag/tag';
import { dayInMonth, dayPlus, monthDays, monthOf, monthPlus, weekdayOf } from './month-days';

/** Something that stands on a day: with its amount and word where there is room, as an icon where there is not. */
export interface DayMark {
  readonly id: string;
  readonly tone: Tone;
  readonly icon: IconName;
  /** „260,00 zł”. */
  readonly title: string;
  /** „Po terminie”. */
  readonly word: string;
  /** What it is called, shown small where there is room: „NAL/2026/11/0147”. */
  readonly name?: string | undefined;
}

/** What is known of a day. */
export interface DayNotes {
  readonly marks: readonly DayMark[];
  /** Polish name of the day off. */
  readonly holiday?: string | undefined;
  /** A short remark, e.g. that a due day has been moved; `text` says it in full. */
  readonly remark?: string | undefined;
  /** What is read aloud after the date. */
  readonly text: string;
}

/** A press on a day, or on one of its marks. */
export interface DayOpened {
  readonly day: DayText;
  readonly mark: string | undefined;
}

const SATURDAY = 6;
/** A Monday to name the days of the week by. */
const SOME_MONDAY = '2026-11-02';

/**
 * A month as a traditional calendar, Monday first. One stop of Tab: arrows move by day and week, Home and End to the ends
 * of a week, Page Up and Page Down by month, Enter opens the day. Moving past the month asks for the next one and keeps
 * the focus on the day.
 */
@Component({
  selector: 'bok-month-grid',
  imports: [Icon],
  templateUrl: './month-grid.html',
  styleUrl: './month-grid.css',
  host: { '(keydown)': 'move($event)' },
})
export class MonthGrid {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly language = injectLanguage();

  /** `YYYY-MM`. */
  readonly month = input.required<MonthText>();
  /** `YYYY-MM-DD`. */
  readonly today = input.required<DayText>();
  /** Name of the grid. */
  readonly caption = input.required<string>();
  readonly notes = input.required<ReadonlyMap<DayText, DayNotes>>();
  /** What is said of today besides its date. */
  readonly todayWord = input.required<string>();

  /** A month other than the one shown is wanted. */
  readonly turned = output<MonthText>();
  readonly opened = output<DayOpened>();

  /** Where the focus goes as soon as its month is shown. */
  private awaited: DayText | undefined;
  /** The one day that Tab reaches. */
  protected readonly active = linkedSignal<MonthText, DayText>({
    source: this.month,
    computation: (month) => this.startOf(month),
  });
  protected readonly weekdays = computed(() => Array.from({ length: 7 }, (_, index) => this.weekday(index)));
  protected readonly weeks = computed(() => {
    const days = monthDays(this.month());
    return Array.from({ length: days.length / 7 }, (_, week) =>
      days.slice(week * 7, week * 7 + 7).map((day) => this.cellOf(day)),
    );
  });

  constructor() {
    effect(() => {
      const month = this.month();
      untracked(() => {
        const day = this.awaited;
        this.awaited = undefined;
        if (day !== undefined && monthOf(day) === month) this.focus(day);
      });
    });
  }

  /** Moves the focus to a day, in whatever month it is. */
  goTo(day: DayText): void {
    if (monthOf(day) === this.month()) {
      this.focus(day);
      return;
    }
    this.awaited = day;
    this.turned.emit(monthOf(day));
  }

  protected move(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const day = this.active();
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.opened.emit({ day, mark: undefined });
      return;
    }
    const next = this.target(event.key, day);
    if (next === undefined) return;
    event.preventDefault();
    this.goTo(next);
  }

  protected press(event: Event, day: DayText): void {
    const mark = (event.target as Element).closest<HTMLElement>('[data-mark]')?.dataset['mark'];
    if (monthOf(day) === this.month()) this.active.set(day);
    this.opened.emit({ day, mark });
  }

  private target(key: string, day: DayText): DayText | undefined {
    switch (key) {
      case 'ArrowLeft':
        return dayPlus(day, -1);
      case 'ArrowRight':
        return dayPlus(day, 1);
      case 'ArrowUp':
        return dayPlus(day, -7);
      case 'ArrowDown':
        return dayPlus(day, 7);
      case 'Home':
        return dayPlus(day, 1 - weekdayOf(day));
      case 'End':
        return dayPlus(day, 7 - weekdayOf(day));
      case 'PageUp':
        return dayInMonth(day, monthPlus(this.month(), -1));
      case 'PageDown':
        return dayInMonth(day, monthPlus(this.month(), 1));
      default:
        return undefined;
    }
  }

  private focus(day: DayText): void {
    this.active.set(day);
    afterNextRender(() => this.host.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus(), {
      injector: this.injector,
    });
  }

  /** Today where it is in the month, else its first day. */
  private startOf(month: MonthText): DayText {
    const today = untracked(this.today);
    return monthOf(today) === month ? today : `${month}-01`;
  }

  private weekday(index: number): { readonly short: string; readonly long: string } {
    const day = new Date(`${dayPlus(SOME_MONDAY, index)}T00:00:00Z`);
    const name = (weekday: 'short' | 'long'): string =>
      new Intl.DateTimeFormat(LOCALE_OF[this.language()], { weekday, timeZone: 'UTC' }).format(day);
    return { short: name('short').replace(/\.$/, ''), long: name('long') };
  }

  private cellOf(day: DayText) {
    const notes = this.notes().get(day);
    return {
      day,
      date: Number(day.slice(8)),
      spoken: this.spoken(day),
      isInMonth: monthOf(day) === this.month(),
      isToday: day === this.today(),
      isFree: weekdayOf(day) >= SATURDAY || notes?.holiday !== undefined,
      notes,
    };
  }

  private spoken(day: DayText): string {
    return new Intl.DateTimeFormat(LOCALE_OF[this.language()], {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${day}T00:00:00Z`));
  }
}
