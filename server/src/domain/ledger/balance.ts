import { magnitude } from '../money/rounding.js';
import type { Grosze } from '../money/grosze.js';
import type { LocalDate } from '../time/local-date.js';

/*
 * THE SIGN RULE, written here and nowhere else.
 *
 * A debit (obciążenie, Wn) raises what the holder owes and is stored as a positive amount; a credit (uznanie, Ma)
 * lowers it and is stored as a negative one. The balance is Σ debits − Σ credits = Σ signed amounts:
 * `amountOwed > 0` is a niedopłata, `< 0` a nadpłata, `0` an account that is settled.
 * Residents read the opposite sign („saldo −120,00: niedopłata”): that is made where it is shown, by `shownBalance`.
 */

/** What a balance means: UNDERPAYMENT niedopłata, OVERPAYMENT nadpłata, SETTLED konto rozliczone. */
export const BALANCE_SIDES = ['UNDERPAYMENT', 'OVERPAYMENT', 'SETTLED'] as const;
/** One of `BALANCE_SIDES`. */
export type BalanceSide = (typeof BALANCE_SIDES)[number];

/** An entry of the book as far as a balance needs it. */
export interface SignedEntry {
  /** Grosze; a debit above zero, a credit below. */
  readonly amount: Grosze;
}

/** An entry with the day it was booked on. */
export interface BookedEntry extends SignedEntry {
  readonly bookedOn: LocalDate;
}

/** Opening + debits − credits = closing; all but opening and closing are 0 or more. */
export interface BalanceEquation {
  readonly opening: Grosze;
  readonly debits: Grosze;
  readonly credits: Grosze;
  readonly closing: Grosze;
}

/** What is owed after these entries: Σ debits − Σ credits, grosze; above zero is a niedopłata. */
export function amountOwed(entries: Iterable<SignedEntry>): Grosze {
  let sum = 0n;
  for (const entry of entries) {
    sum += entry.amount;
  }
  return sum;
}

/** What is owed at the end of a day: the entries booked up to and including it. */
export function amountOwedOn(entries: Iterable<BookedEntry>, day: LocalDate): Grosze {
  return balanceEquation(entries, { to: day }).closing;
}

/** Which side a balance is on. */
export function balanceSide(owed: Grosze): BalanceSide {
  if (owed === 0n) {
    return 'SETTLED';
  }
  return owed > 0n ? 'UNDERPAYMENT' : 'OVERPAYMENT';
}

/** The balance with the sign residents read: minus is a niedopłata, plus a nadpłata. For screens and prints only. */
export function shownBalance(owed: Grosze): Grosze {
  return -owed;
}

/** A debit of this size as it is stored. */
export function debit(size: Grosze): Grosze {
  return magnitude(size);
}

/** A credit of this size as it is stored. */
export function credit(size: Grosze): Grosze {
  return -magnitude(size);
}

/** The debit part of a stored amount, 0 or more: the column „Obciążenie”. */
export function debitOf(amount: Grosze): Grosze {
  return amount > 0n ? amount : 0n;
}

/** The credit part of a stored amount, 0 or more: the column „Uznanie”. */
export function creditOf(amount: Grosze): Grosze {
  return amount < 0n ? -amount : 0n;
}

/**
 * What is owed after each entry, in the order given („Saldo po operacji”): the order of the book, by day booked and id.
 *
 * @param opening what was owed before the first entry
 */
export function runningBalances(entries: readonly SignedEntry[], opening: Grosze = 0n): Grosze[] {
  let owed = opening;
  return entries.map((entry) => {
    owed += entry.amount;
    return owed;
  });
}

/**
 * The equation of a span of days, both ends counted: „Saldo początkowe + Obciążenia − Uznania = Saldo końcowe”.
 * A reversal counts on its own side, so that the sums are those of the printed columns.
 *
 * @param span without `from`, from the first entry: the opening is then zero
 */
export function balanceEquation(
  entries: Iterable<BookedEntry>,
  span: { readonly from?: LocalDate | undefined; readonly to: LocalDate },
): BalanceEquation {
  let [opening, debits, credits] = [0n, 0n, 0n];
  for (const { amount, bookedOn } of entries) {
    if (span.from !== undefined && bookedOn < span.from) {
      opening += amount;
    } else if (bookedOn <= span.to) {
      debits += debitOf(amount);
      credits += creditOf(amount);
    }
  }
  return { opening, debits, credits, closing: opening + debits - credits };
}
