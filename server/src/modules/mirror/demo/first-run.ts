import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { addPeriods, billingPeriod, periodOf } from '../../../domain/time/billing-period.js';
import { localDate } from '../../../domain/time/local-date.js';
import { clockFor } from '../../../platform/clock/clock.module.js';
import type { Settings } from '../../../platform/config/settings.js';
import { longWorkOptions } from '../../../platform/database/connection-options.js';
import { StartRefused } from '../../../platform/start/start-refused.js';
import { say } from '../../../platform/start/terminal.js';
import { openAccessDesk } from '../../access/access-desk.js';
import { importFolder } from '../import-folder.js';
import { demoCast } from './demo-cast.js';
import { DemoLoginsFile } from './demo-logins.js';
import { isWithinPrices, WITHIN_PRICES, type DemoOptions } from './time/demo-window.js';
import { DEMO_SOURCE, writeDemo } from './write-demo.js';

const SEED = 1;
/** Where the first run's folder stays, for whoever wants to look at the format. */
const FOLDER = 'demo-folder';

/**
 * Fills an empty database with the invented cooperative, by the same import that a real one uses, and makes logins.
 * The caller sees to it that the database is the embedded one; in production nothing is done.
 *
 * @returns lines for the person at the terminal: the logins, as long as their file is there
 */
export async function importDemoOnFirstRun(settings: Settings): Promise<readonly string[]> {
  if (settings.NODE_ENV === 'production') {
    return [];
  }
  const options = optionsOf(settings);
  const logins = new DemoLoginsFile(settings.DATA_DIR);
  const found = await countRows(settings);
  const isEmpty = found.imports === 0;
  if (isEmpty) {
    say('Pierwsze uruchomienie: wczytuję wymyśloną spółdzielnię…');
    await importDemo(settings, options);
  }
  if ((isEmpty || found.isDemo) && (logins.isUnfinished || found.users === 0)) {
    await makeLogins(settings, logins, options);
  }
  return logins.lines();
}

function optionsOf(settings: Settings): DemoOptions {
  const { DEMO_UNITS: units, DEMO_YEARS: years, DEMO_UNTIL: until } = settings;
  const lastMonth = addPeriods(periodOf(localDate(clockFor(settings).today())), -1);
  return { units, years, seed: SEED, until: until ? billingPeriod(until) : lastMonth };
}

/** @throws StartRefused when the settings ask for a history without prices */
async function importDemo(settings: Settings, options: DemoOptions): Promise<void> {
  if (!isWithinPrices(options)) {
    throw new StartRefused([`DEMO_YEARS, DEMO_UNTIL: ${WITHIN_PRICES}`]);
  }
  const folder = join(settings.DATA_DIR, FOLDER);
  await rm(folder, { recursive: true, force: true });
  await writeDemo(options, folder);
  const report = await importFolder(settings.DATABASE_DIRECT_URL, folder);
  if (report.outcome !== 'COMMITTED') {
    throw new Error(`importDemoOnFirstRun: ${report.outcome}, ${JSON.stringify(report.issueCounts)}`);
  }
}

async function makeLogins(settings: Settings, logins: DemoLoginsFile, options: DemoOptions): Promise<void> {
  const access = await openAccessDesk(settings);
  try {
    await logins.fill(access.desk, demoCast(options));
  } finally {
    await access.close();
  }
}

interface Found {
  readonly imports: number;
  readonly isDemo: boolean;
  readonly users: number;
}

/** What the database holds already; a book of one's own is never added to. */
async function countRows(settings: Settings): Promise<Found> {
  const client = new Client(longWorkOptions(settings.DATABASE_DIRECT_URL));
  await client.connect();
  try {
    const { rows } = await client.query<Found>(
      `select (select count(*)::int from imports) as imports, (select count(*)::int from users) as users,
              exists (select from imports where source_system = $1) as "isDemo"`,
      [DEMO_SOURCE],
    );
    return rows[0] ?? { imports: 1, isDemo: false, users: 1 };
  } finally {
    await client.end();
  }
}
