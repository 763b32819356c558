import {
  addPeriods,
  periodOf,
  periodsBetween,
  type BillingPeriod,
} from '../../../../domain/time/billing-period.js';
import { type LocalDate } from '../../../../domain/time/local-date.js';
import type { AccountPlan, Stock } from '../plan/accounts-plan.js';
import { diceFor, pickWeighted } from '../random.js';
import { monthFacts } from '../time/demo-calendar.js';

/** Persons living in the unit from a day on. */
export interface OccupantsFrom {
  readonly from: LocalDate;
  readonly persons: number;
}

/** What a flat draws in a month, in litres. */
export interface WaterUse {
  readonly cold: number;
  readonly hot: number;
}

const HOUSEHOLDS: readonly (readonly [persons: number, weight: number])[] = [
  [0, 4],
  [1, 32],
  [2, 34],
  [3, 16],
  [4, 11],
  [5, 3],
];
const FIRST_MONTH = '2016-01' as BillingPeriod;
const MONTHLY_CHANGES = 0.006;
const MOST_PERSONS = 6;

/** How many people lived with the account, from its first day on; who moves does so on the first of a month. */
export function planOccupants(stock: Stock, account: AccountPlan, exportOn: LocalDate): OccupantsFrom[] {
  let persons = account.scenario
    ? 2
    : pickWeighted(diceFor(stock.seed, 'household', account.key), HOUSEHOLDS);
  const history = [{ from: account.openedOn, persons }];
  const opened = periodOf(account.openedOn);
  const first = opened > FIRST_MONTH ? opened : FIRST_MONTH;
  const months = periodsBetween(first, periodOf(exportOn));
  for (let index = 1; index <= months; index += 1) {
    const month = addPeriods(first, index);
    const dice = diceFor(stock.seed, 'move', account.key, month);
    if (dice.chance(MONTHLY_CHANGES) && account.scenario === undefined) {
      persons = Math.min(MOST_PERSONS, Math.max(1, persons + (dice.chance(0.5) ? 1 : -1)));
      history.push({ from: monthFacts(month).first, persons });
    }
  }
  return history;
}

/** How many people there were on a day. */
export function personsOn(history: readonly OccupantsFrom[], day: LocalDate): number {
  return history.findLast((change) => change.from <= day)?.persons ?? history[0]?.persons ?? 0;
}

/** What so many people draw in a month: some 3 m³ each, less in summer; an empty flat only drips. */
export function waterUse(stock: Stock, unitIndex: number, month: BillingPeriod, persons: number): WaterUse {
  const dice = diceFor(stock.seed, 'water', unitIndex, month);
  const isSummer = monthFacts(month).number === 7 || monthFacts(month).number === 8;
  const habit = 0.75 + diceFor(stock.seed, 'thrift', unitIndex).next() * 0.6;
  const mood = (isSummer ? 0.75 : 1) * (0.85 + dice.next() * 0.3) * habit;
  return {
    cold: Math.round(40 + persons * 1_750 * mood),
    hot: Math.round(15 + persons * 1_150 * mood * (0.9 + dice.next() * 0.2)),
  };
}
