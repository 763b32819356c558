import type { Grosze } from '../../../../domain/money/grosze.js';
import { divideHalfUp } from '../../../../domain/money/rounding.js';
import { type BillingPeriod } from '../../../../domain/time/billing-period.js';
import { addMonths, type LocalDate } from '../../../../domain/time/local-date.js';
import type { AccountPlan, Stock } from '../plan/accounts-plan.js';
import { diceFor, pickWeighted, type Dice } from '../random.js';
import type { Scenario } from '../plan/scenario.js';
import { bankDay, bankDayBefore, monthFacts, plusDays } from '../time/demo-calendar.js';

/** How somebody pays. */
export type PayerStyle =
  /** A standing order on the same day each month. */
  | 'STANDING'
  /** By the due day, when it comes to mind. */
  | 'PUNCTUAL'
  /** On the last days, now and then a day after the weekend. */
  | 'LAST_MINUTE'
  /** Always a round amount, a little too much. */
  | 'ROUNDER'
  /** Has paid well ahead once and goes on paying each month. */
  | 'PREPAYER'
  /** Lets a month slip and pays two the next time. */
  | 'FORGETFUL'
  /** Two to five weeks late. */
  | 'LATE'
  /** Almost five months late, always. */
  | 'VERY_LATE'
  /** A part of what is due, every month. */
  | 'IN_PARTS'
  /** The city pays a housing allowance, the rest comes by post. */
  | 'ALLOWANCE'
  /** Pays the coming month before it is charged. */
  | 'IN_ADVANCE'
  /** Does not pay by this plan at all. */
  | 'NONE';

/** A payment decided on when the month was charged. */
export interface PlannedPayment {
  readonly on: LocalDate;
  /** The bank's day: the same, or earlier for what was paid at a post office. */
  readonly valueOn: LocalDate;
  /** Grosze, above zero. */
  readonly amount: Grosze;
  readonly method: 'BANK_TRANSFER' | 'POST_OFFICE' | 'CASH' | 'ALLOWANCE' | 'CARD';
}

const STYLES: readonly (readonly [PayerStyle, number])[] = [
  ['STANDING', 30],
  ['PUNCTUAL', 30],
  ['LAST_MINUTE', 12],
  ['ROUNDER', 9],
  ['PREPAYER', 8],
  ['FORGETFUL', 3.5],
  ['LATE', 5],
  ['VERY_LATE', 0.8],
  ['ALLOWANCE', 1.7],
];

const STYLE_OF: Readonly<Partial<Record<Scenario, PayerStyle>>> = {
  SHOWCASE: 'IN_PARTS',
  TWO_UNITS: 'STANDING',
  OVERPAID: 'PREPAYER',
  SETTLED: 'IN_ADVANCE',
  PARTLY_PAID: 'IN_PARTS',
  OVERDUE_LONG: 'VERY_LATE',
  INSTALMENTS_0: 'NONE',
  INSTALMENTS_1: 'NONE',
  NOTED_INTEREST: 'LATE',
  ALLOWANCE: 'ALLOWANCE',
};

/** Styles whose every debt is followed, because interest is noted on it. */
const TRACKED: readonly PayerStyle[] = ['LATE', 'VERY_LATE', 'IN_PARTS', 'NONE'];
const ALLOWANCE_GROSZE: Grosze = 18_000n;
const MONTHS_VERY_LATE = 4;

/** How the holders of an account pay. */
export function styleOf(stock: Stock, account: AccountPlan): PayerStyle {
  const written = account.scenario && (STYLE_OF[account.scenario] ?? 'PUNCTUAL');
  return written ?? pickWeighted(diceFor(stock.seed, 'payer', account.key), STYLES);
}

/** Whether every debt of such a payer is followed. */
export function isTracked(style: PayerStyle): boolean {
  return TRACKED.includes(style);
}

/**
 * What will be paid of what a month has asked for.
 *
 * @param owed what is to be paid and not yet decided on, grosze; nothing is planned unless it is above zero
 */
export function planPayments(
  stock: Stock,
  account: AccountPlan,
  style: PayerStyle,
  month: BillingPeriod,
  owed: Grosze,
): PlannedPayment[] {
  const dice = diceFor(stock.seed, 'pay', account.key, month);
  if (
    owed <= 0n ||
    style === 'NONE' ||
    style === 'IN_ADVANCE' ||
    (style === 'FORGETFUL' && dice.chance(0.14))
  ) {
    return [];
  }
  if (style === 'ALLOWANCE') {
    return withAllowance(month, owed, dice);
  }
  return [
    paid(dayOf(stock, account, style, month, dice), amountOf(style, account, owed), methodOf(stock, account)),
  ];
}

/** The whole of the coming month, by transfer, before it is charged. */
export function planAdvance(month: BillingPeriod, owed: Grosze): PlannedPayment[] {
  const on = bankDayBefore(plusDays(monthFacts(month).last, -2));
  return owed > 0n ? [{ on, valueOn: on, amount: owed, method: 'BANK_TRANSFER' }] : [];
}

/** Whether the bank takes the month's first payment back after some days. */
export function isPaymentReturned(stock: Stock, account: AccountPlan, month: BillingPeriod): boolean {
  return account.scenario === 'SHOWCASE'
    ? month.endsWith('-03')
    : account.scenario === undefined && diceFor(stock.seed, 'returned', account.key, month).chance(0.0006);
}

function dayOf(
  stock: Stock,
  account: AccountPlan,
  style: PayerStyle,
  month: BillingPeriod,
  dice: Dice,
): LocalDate {
  const first = monthFacts(month).first;
  const last = monthFacts(month).last;
  const habit = diceFor(stock.seed, 'habit', account.key).int(7, 24);
  switch (style) {
    case 'STANDING':
    case 'PREPAYER':
      return plusDays(first, habit);
    case 'LAST_MINUTE':
      return plusDays(last, dice.int(-2, 0));
    case 'LATE':
      return plusDays(last, dice.int(12, 34));
    case 'VERY_LATE':
      return addMonths(plusDays(first, habit), MONTHS_VERY_LATE + 1);
    default:
      return plusDays(first, dice.int(6, 27));
  }
}

function amountOf(style: PayerStyle, account: AccountPlan, owed: Grosze): Grosze {
  if (style === 'ROUNDER') {
    const step = 1_000n;
    return ((owed + step - 1n) / step) * step + step;
  }
  if (style === 'IN_PARTS') {
    const percent = account.scenario === 'SHOWCASE' ? 85n : 60n;
    return divideHalfUp(owed * percent, 10_000n) * 100n;
  }
  return owed;
}

function withAllowance(month: BillingPeriod, owed: Grosze, dice: Dice): PlannedPayment[] {
  const allowance = owed < ALLOWANCE_GROSZE ? owed : ALLOWANCE_GROSZE;
  const first = monthFacts(month).first;
  const city = paid(plusDays(first, 9), allowance, 'ALLOWANCE');
  const rest = owed - allowance;
  return rest > 0n ? [city, paid(plusDays(first, dice.int(12, 25)), rest, 'POST_OFFICE')] : [city];
}

function methodOf(stock: Stock, account: AccountPlan): PlannedPayment['method'] {
  return pickWeighted(diceFor(stock.seed, 'method', account.key), [
    ['BANK_TRANSFER', 82],
    ['POST_OFFICE', 12],
    ['CASH', 4],
    ['CARD', 2],
  ] as const);
}

function paid(day: LocalDate, amount: Grosze, method: PlannedPayment['method']): PlannedPayment {
  const on = bankDay(day);
  return { on, valueOn: method === 'POST_OFFICE' ? bankDayBefore(on) : on, amount, method };
}
