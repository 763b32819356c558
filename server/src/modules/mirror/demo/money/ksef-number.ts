import type { LocalDate } from '../../../../domain/time/local-date.js';
import type { AccountPlan, Stock } from '../plan/accounts-plan.js';
import { diceFor } from '../random.js';

/** The cooperative's tax number; the prefix 999 belongs to nobody. */
export const DEMO_NIP = '9990000422';
/** From this day invoices to businesses go through KSeF. */
const KSEF_SINCE = '2026-04-01';

/** An invented KSeF number of an invoice to a business: tax number, day, 12 hexadecimal digits, 2 of check. */
export function ksefNumberOf(stock: Stock, account: AccountPlan, issuedOn: LocalDate): string | null {
  if (account.unit.kind !== 'COMMERCIAL' || issuedOn < KSEF_SINCE) {
    return null;
  }
  const dice = diceFor(stock.seed, 'ksef', account.key, issuedOn);
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => dice.int(0, 15).toString(16).toUpperCase()).join('');
  return `${DEMO_NIP}-${issuedOn.replaceAll('-', '')}-${hex(6)}-${hex(6)}-${hex(2)}`;
}
