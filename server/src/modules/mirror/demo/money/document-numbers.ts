import type { BillingPeriod } from '../../../../domain/time/billing-period.js';
import type { LocalDate } from '../../../../domain/time/local-date.js';
import type { AccountPlan } from '../plan/accounts-plan.js';
import type { FundCode } from '../plan/tariff.js';

/** The key and the number that people read of a document; both unique in the cooperative. */
export interface DocumentName {
  readonly key: string;
  readonly number: string;
}

/** A month's charge: `NAL/2026/08/0147`; of a taxed unit `FV/…`, of the separate repair fund `FR/…`. */
export function chargeName(account: AccountPlan, month: BillingPeriod, fund: FundCode): DocumentName {
  return named(fund === 'REM' ? 'FR' : account.unit.kind === 'FLAT' ? 'NAL' : 'FV', month, account);
}

/** A correction: `KOR/2026/08/0147`; at most one of a kind in a month. */
export function correctionName(account: AccountPlan, month: BillingPeriod, suffix = ''): DocumentName {
  return named('KOR', month, account, suffix);
}

/** A note of interest: `NO/2026/07/0147`. */
export function interestNoteName(account: AccountPlan, month: BillingPeriod): DocumentName {
  return named('NO', month, account);
}

/** A settlement of media: `ROZ/2026/08/0147/ZW`. */
export function settlementName(account: AccountPlan, month: BillingPeriod, medium: string): DocumentName {
  return named('ROZ', month, account, `/${medium}`);
}

/** A payment, told apart by the day it was decided on. */
export function paymentKey(account: AccountPlan, month: BillingPeriod, fund: FundCode, part: string): string {
  return `W-${account.key}-${month}-${fund}-${part}`;
}

/** An entry of another kind: `PK/2026/06/0147`. */
export function entryName(prefix: string, account: AccountPlan, on: LocalDate): DocumentName {
  return named(prefix, on.slice(0, 7) as BillingPeriod, account);
}

function named(prefix: string, month: BillingPeriod, account: AccountPlan, suffix = ''): DocumentName {
  const number = `${prefix}/${month.replace('-', '/')}/${account.serial}${suffix}`;
  return { key: number.replaceAll('/', '-'), number };
}
