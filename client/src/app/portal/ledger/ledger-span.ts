import { lastDateOf } from '../../ui/format/day';

/** Ready-made spans of the history. */
export type SpanChoice = 'YEAR' | 'TWELVE_MONTHS' | 'ALL' | 'OWN';

/** Days of booking, `YYYY-MM-DD`, inclusive; undefined: no limit. */
export interface Span {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * The days a choice stands for.
 *
 * @param today `YYYY-MM-DD`
 * @param own   the days named in the address; put in order if they were not
 */
export function spanOf(choice: SpanChoice, today: string, own: Span): Span {
  switch (choice) {
    case 'YEAR':
      return { from: `${today.slice(0, 4)}-01-01`, to: undefined };
    case 'TWELVE_MONTHS':
      return { from: yearBefore(today), to: undefined };
    case 'ALL':
      return { from: undefined, to: undefined };
    case 'OWN':
      return inOrder(own);
  }
}

/** The first day of the twelve months that end with a day: 22 November 2026 → 23 November 2025. */
function yearBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = Math.min(date, lastDateOf(year - 1, month));
  return new Date(Date.UTC(year - 1, month - 1, first + 1)).toISOString().slice(0, 10);
}

function inOrder({ from, to }: Span): Span {
  return from !== undefined && to !== undefined && from > to ? { from: to, to: from } : { from, to };
}
