import { FolderWriter } from '../folder-writer.js';
import { LOADING_ORDER, type Manifest } from '../format.js';
import type { DemoExport } from './money/account-book.js';
import { PLACE, planBuildings, type BuildingPlan } from './plan/cooperative-plan.js';
import { demoWindow, FEWEST_UNITS, type DemoOptions } from './time/demo-window.js';
import { exportedAt } from './time/exported-at.js';
import { settleHeatOf } from './media/heat-settlement.js';
import { RateBook } from './plan/rate-book.js';
import { shareDifferences } from './media/water-settlement.js';
import { tellAccounts, tellUnit } from './tell-unit.js';
import { writeRegister } from './write-register.js';

/** The accounting system that the demo pretends to be an export of. */
export const DEMO_SOURCE = 'DEMO-FK';

/**
 * Writes the folder of an invented cooperative. The same options give the same bytes; a later `until` repeats every
 * posted row and adds to it. Memory does not grow with the number of units: buildings are told one after
 * another.
 *
 * @param onUnit called after each unit, for a progress bar
 * @throws RangeError when the options leave no room for every case
 */
export async function writeDemo(
  options: DemoOptions,
  folder: string,
  onUnit?: () => void,
): Promise<Manifest> {
  if (options.units < FEWEST_UNITS || options.years < 1) {
    throw new RangeError(`writeDemo: at least ${String(FEWEST_UNITS)} units and 1 year are needed`);
  }
  const window = demoWindow(options);
  const writer = new FolderWriter(folder, {
    sourceSystem: DEMO_SOURCE,
    exportedAt: exportedAt(window.exportOn),
    bankBookedThrough: window.bankThrough,
    mode: 'MIRROR',
  });
  const stock = { seed: options.seed, units: options.units };
  const demo: DemoExport = { stock, window, writer, rates: new RateBook(options.seed) };
  for (const name of LOADING_ORDER) {
    if (!LEFT_OUT.includes(name)) {
      writer.open(name);
    }
  }
  await writeRegister(demo);
  for (const building of planBuildings(stock.seed, stock.units)) {
    tellBuilding(demo, building, onUnit);
  }
  return writer.close();
}

/** The demo says nothing about these: the book allocates by its own rule, nobody has had a login yet. */
const LEFT_OUT: readonly string[] = ['allocations.csv', 'users.csv'];

function tellBuilding(demo: DemoExport, building: BuildingPlan, onUnit?: () => void): void {
  demo.writer.write('buildings.csv', {
    key: building.key,
    estate_key: building.estate.key,
    code: building.code,
    street_kind: building.estate.streetKind,
    street_name: building.estate.streetName,
    number: building.number,
    postal_code: PLACE.postalCode,
    city: PLACE.city,
  });
  const units = building.units.map((unit) => {
    const told = tellUnit(demo, building, unit);
    onUnit?.();
    return told;
  });
  const seasons = settleHeatOf(demo, building, units);
  const media = { seasons, differences: shareDifferences(demo, building, units) };
  for (const unit of units) {
    tellAccounts(demo, building, unit, media);
  }
}
