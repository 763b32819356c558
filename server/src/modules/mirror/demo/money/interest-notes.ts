import { lateInterest, type InterestRate } from '../../../../domain/ledger/interest.js';
import { sumGrosze, type Grosze } from '../../../../domain/money/grosze.js';
import { earlierOf, laterOf, type LocalDate } from '../../../../domain/time/local-date.js';
import type { DebtTracker, TrackedDebt } from './debt-tracker.js';
import { DELAY_RATES } from '../plan/interest-table.js';
import { plusDays } from '../time/demo-calendar.js';

/** Interest on one debt for the days its principal did not change. */
export interface NotedInterest {
  readonly debt: TrackedDebt;
  /** Grosze. */
  readonly principal: Grosze;
  readonly from: LocalDate;
  /** Inclusive. */
  readonly to: LocalDate;
  /** Grosze, rounded once. */
  readonly amount: Grosze;
}

/** Less is not worth a letter, grosze. */
const LEAST_NOTED: Grosze = 300n;

const rates: readonly InterestRate[] = DELAY_RATES.map(({ from, basisPoints }) => ({ from, basisPoints }));

/** What the interest note for a quarter charges: late days not noted before, up to the quarter's last day. */
export function noteQuarter(tracker: DebtTracker, lastDay: LocalDate): readonly NotedInterest[] {
  const items = tracker
    .debts()
    .flatMap((debt) =>
      lateDaysOf(debt, laterOf(debt.payableOn, tracker.notedThrough(debt.key) ?? debt.payableOn), lastDay),
    );
  return sumGrosze(items.map((item) => item.amount)) >= LEAST_NOTED ? items : [];
}

/** The late days after `through`, one item for each run of days with the same principal. */
function lateDaysOf(debt: TrackedDebt, through: LocalDate, lastDay: LocalDate): NotedInterest[] {
  const items: NotedInterest[] = [];
  let from = plusDays(through, 1);
  while (from <= lastDay) {
    const principal = principalOn(debt, from);
    if (principal === 0n) {
      break;
    }
    const day = from;
    const change = debt.payments.find((payment) => payment.on >= day);
    const to = earlierOf(change?.on ?? lastDay, lastDay);
    const { amount } = lateInterest({ principal, payableOn: plusDays(from, -1) }, rates, to);
    items.push({ debt, principal, from, to, amount });
    from = plusDays(to, 1);
  }
  return items.filter((item) => item.amount > 0n);
}

/** What bore interest on a day: the day of a payment still bears it on the principal before. */
function principalOn(debt: TrackedDebt, day: LocalDate): Grosze {
  const paid = debt.payments.filter((payment) => payment.on < day).map((payment) => payment.amount);
  return debt.amount - sumGrosze(paid);
}
