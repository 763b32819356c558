import { addDays } from '../../../domain/time/local-date.js';
import { planAccounts, type AccountPlan, type Stock } from './plan/accounts-plan.js';
import { planBuildings, type UnitPlan } from './plan/cooperative-plan.js';
import { demoWindow, type DemoOptions } from './time/demo-window.js';
import { unitIndexOf, type Scenario } from './plan/scenario.js';

/** Accounts worth signing in to. */
export interface DemoCast {
  /** One flat that has seen nearly everything. */
  readonly resident: AccountPlan;
  /** The flat of somebody who holds a garage as well. */
  readonly residentTwoUnits: AccountPlan;
  /** Sold a flat; a settlement came afterwards. */
  readonly formerHolder: AccountPlan;
  /** Bought it. */
  readonly newHolder: AccountPlan;
}

/** After so many days the settlement of a sold flat's half-year has been posted. */
const SETTLED_AFTER_DAYS = 92;

/** Who is who in the cooperative that the options make. */
export function demoCast(options: DemoOptions): DemoCast {
  const stock = { seed: options.seed, units: options.units };
  const { startOn, exportOn } = demoWindow(options);
  const accountsOf = (scenario: Scenario): AccountPlan[] =>
    planAccounts(stock, unitOf(stock, scenario), startOn, exportOn);
  const sales = (['SOLD_0', 'SOLD_1', 'SOLD_2'] as const)
    .map(accountsOf)
    .filter((accounts) => accounts.length > 1)
    .map((accounts) => ({ former: accounts.at(-2), current: accounts.at(-1) }))
    .sort((a, b) => ((a.former?.closedOn ?? '') < (b.former?.closedOn ?? '') ? 1 : -1));
  const lastDay = addDays(exportOn, -SETTLED_AFTER_DAYS);
  const sale = sales.find(({ former }) => (former?.closedOn ?? '') <= lastDay) ?? sales[0];
  return {
    resident: known(accountsOf('SHOWCASE').at(-1)),
    residentTwoUnits: known(accountsOf('TWO_UNITS').at(-1)),
    formerHolder: known(sale?.former),
    newHolder: known(sale?.current),
  };
}

function unitOf(stock: Stock, scenario: Scenario): UnitPlan {
  const index = unitIndexOf(scenario);
  for (const building of planBuildings(stock.seed, stock.units)) {
    const unit = building.units.find((candidate) => candidate.index === index);
    if (unit) {
      return unit;
    }
  }
  throw new RangeError(`demo-cast: no unit is ${scenario}`);
}

function known(account: AccountPlan | undefined): AccountPlan {
  if (!account) {
    throw new RangeError('demo-cast: the history is too short for a sale of a flat');
  }
  return account;
}
