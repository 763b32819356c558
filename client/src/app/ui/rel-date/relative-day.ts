import { daysBetween, type DayText } from '../format/day';

/** What a distance in days is called: a due date is overdue, any other day is only past. */
export type RelativeDayKind = 'due' | 'plain';

/** The text key of a distance and, where the sentence counts days, how many. */
export interface RelativeDay {
  readonly key: string;
  /** Absent for today, tomorrow and yesterday, which have words of their own. */
  readonly days?: number;
}

/** dziś · jutro · za 3 dni · wczoraj · 6 dni temu, or for a due date 6 dni po terminie. */
export function relativeDay(day: DayText, today: DayText, kind: RelativeDayKind): RelativeDay {
  const days = daysBetween(today, day);
  if (days === 0) return { key: 'ui.day.today' };
  if (days === 1) return { key: 'ui.day.tomorrow' };
  if (days > 1) return { key: 'ui.day.in', days };
  if (kind === 'due') return { key: 'ui.day.overdue', days: -days };
  return days === -1 ? { key: 'ui.day.yesterday' } : { key: 'ui.day.ago', days: -days };
}
