import { readSettings } from '../config/read-settings.js';
import type { Settings } from '../config/settings.js';
import { joinDatabase } from './open-database.js';
import { sayFailure } from './terminal.js';

/**
 * Runs a command that works on the portal's database, beside a running portal or without one, and ends the process
 * with its code. Ctrl-C rolls back what is open, because the connection ends with the process.
 *
 * @param work gets the settings of the open database (ROLE is always `web`, so no queue starts) and returns the exit code
 */
export async function runCommand(work: (settings: Settings) => Promise<number>): Promise<void> {
  try {
    const database = await joinDatabase(readSettings({ ...process.env, ROLE: 'web' }));
    const stop = (): void => {
      void database.close().finally(() => process.exit(130));
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    try {
      process.exitCode = await work(database.settings);
    } finally {
      await database.close();
    }
  } catch (error) {
    sayFailure(error);
    process.exitCode = 1;
  }
}
