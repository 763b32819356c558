import { firstDayOf, parseBillingPeriod } from '../../../domain/time/billing-period.js';
import { parseLocalDate } from '../../../domain/time/local-date.js';
import { COOPERATIVE_ZONE } from '../../../platform/clock/clock.js';
import { CellProblem, type CellReader } from './cell-problem.js';

/** A day. */
export const readDay: CellReader = (text) => {
  const day = parseLocalDate(text);
  if (day.ok) {
    return day.value;
  }
  return new CellProblem(day.reason === 'OUT_OF_RANGE' ? 'MIRROR-DAY-RANGE' : 'MIRROR-DAY-INVALID');
};

/** A month, as its first day; a whole day of the first of a month is understood too. */
export const readMonth: CellReader = (text) => {
  const month = parseBillingPeriod(text);
  if (month.ok) {
    return firstDayOf(month.value);
  }
  const day = parseLocalDate(text);
  return day.ok && day.value.endsWith('-01') ? day.value : new CellProblem('MIRROR-MONTH-INVALID');
};

/** Hour and minute. */
export const readTime: CellReader = (text) =>
  /^([01]?\d|2[0-3]):[0-5]\d$/.test(text) ? text.padStart(5, '0') : new CellProblem('MIRROR-TIME-INVALID');

const INSTANT = /^(\S+)[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?) ?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** An instant; without an offset it is read in the cooperative's zone, a day alone as its midnight there. */
export const readInstant: CellReader = (text) => {
  const [, dayText = text, clock = '00:00', offset] = INSTANT.exec(text) ?? [];
  const day = parseLocalDate(dayText);
  if (!day.ok || Number.isNaN(Date.parse(`${day.value}T${clock}Z`))) {
    return new CellProblem('MIRROR-INSTANT-INVALID');
  }
  if (offset === undefined) {
    return `${day.value} ${clock} ${COOPERATIVE_ZONE}`;
  }
  const hours = Number(/\d{2}/.exec(offset)?.[0] ?? 0);
  return hours > 14 ? new CellProblem('MIRROR-INSTANT-INVALID') : `${day.value} ${clock}${offset}`;
};
