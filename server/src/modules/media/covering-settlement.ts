import { firstDayOf, lastDayOf, billingPeriod } from '../../domain/time/billing-period.js';
import { earlierOf, laterOf, type LocalDate } from '../../domain/time/local-date.js';
import type { MediumMonth } from './medium-use.type.js';
import type { Medium } from './medium.js';

/** As much of a settlement as says what it covers. */
export interface SettledSpan {
  readonly medium: `${Medium}`;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly state: 'APPROVED' | 'WITHDRAWN';
}

/** What allocators show is settled as heating. */
const SETTLED_AS: Partial<Readonly<Record<`${Medium}`, `${Medium}`>>> = { HEAT_ALLOCATOR: 'HEATING' };

/**
 * The settlement whose days hold all days of a month's readings: one of the medium itself before one that it is settled as,
 * and the later before the earlier. One that was withdrawn settles nothing.
 *
 * @param settlements the span that ended last first
 */
export function coveringSettlement<Settlement extends SettledSpan>(
  { medium, month, segments }: Pick<MediumMonth, 'medium' | 'month' | 'segments'>,
  settlements: readonly Settlement[],
): Settlement | undefined {
  const [first] = segments;
  if (!first) return undefined;
  const period = billingPeriod(month);
  const from = laterOf(
    firstDayOf(period),
    segments.reduce((day, segment) => earlierOf(day, segment.from), first.from),
  );
  const to = segments.reduce((day, segment) => laterOf(day, segment.to), first.to);
  const covers = (asked: `${Medium}` | undefined) => (one: Settlement) =>
    one.medium === asked &&
    one.state === 'APPROVED' &&
    one.from <= from &&
    one.to >= earlierOf(to, lastDayOf(period));
  return settlements.find(covers(medium)) ?? settlements.find(covers(SETTLED_AS[medium]));
}
