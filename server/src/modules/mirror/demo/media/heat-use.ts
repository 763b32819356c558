import { type BillingPeriod } from '../../../../domain/time/billing-period.js';
import type { Stock } from '../plan/accounts-plan.js';
import { diceFor } from '../random.js';
import { monthFacts } from '../time/demo-calendar.js';

/** How much of a season's heat each month takes, per mille, January first. */
const OF_SEASON = [195, 165, 135, 75, 15, 0, 0, 0, 20, 85, 135, 175];
/** What an allocator unit counts, thousandths as all meters. */
const UNIT = 1000;

/** Units that a flat's heat cost allocators count in a month, in thousandths. */
export function allocatorUse(stock: Stock, unitIndex: number, month: BillingPeriod): number {
  const season = seasonOf(month);
  const units = diceFor(stock.seed, 'allocators', unitIndex, season).int(700, 1_500);
  return Math.floor((units * UNIT * ofSeason(month)) / 1000);
}

/** Heat that a flat's heat meter counts in a month, in thousandths of GJ. */
export function heatMeterUse(stock: Stock, unitIndex: number, month: BillingPeriod): number {
  const gigajoules = diceFor(stock.seed, 'heat', unitIndex, seasonOf(month)).int(11_000, 26_000);
  return Math.floor((gigajoules * ofSeason(month)) / 1000);
}

/** The year in which the heating season of a month began: seasons run from July to June. */
function seasonOf(month: BillingPeriod): number {
  const year = Number(month.slice(0, 4));
  return monthFacts(month).number >= 7 ? year : year - 1;
}

function ofSeason(month: BillingPeriod): number {
  return OF_SEASON[monthFacts(month).number - 1] ?? 0;
}
