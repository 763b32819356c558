import { type BillingPeriod } from '../../../../domain/time/billing-period.js';
import { monthFacts } from './demo-calendar.js';

const month = new Intl.DateTimeFormat('pl-PL', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const known = new Map<BillingPeriod, string>();

/** A month in words: `sierpień 2026`. */
export function monthInWords(period: BillingPeriod): string {
  const words = known.get(period) ?? month.format(new Date(`${monthFacts(period).first}T00:00:00Z`));
  known.set(period, words);
  return words;
}

/** A month as a transfer's title has it: `08/2026`. */
export function monthInFigures(period: BillingPeriod): string {
  return `${period.slice(5)}/${period.slice(0, 4)}`;
}
