import 'reflect-metadata';
import { runCommand } from '../../../platform/start/command.js';
import { StartRefused } from '../../../platform/start/start-refused.js';
import { say } from '../../../platform/start/terminal.js';
import { openReadingsDesk } from '../readings-desk.js';
import { ReadingsDeskRefused } from '../readings-desk-refused.js';
import { readReadingsArguments } from './readings-arguments.js';
import { runReadingsCommand } from './readings-command.js';

// npm run readings -- list|accept|reject …: the desk's command until the office has screens.
await runCommand(async (settings) => {
  const order = readReadingsArguments(process.argv.slice(2));
  const { desk, close } = await openReadingsDesk(settings);
  try {
    say(...(await runReadingsCommand(desk, order)));
    return 0;
  } catch (error) {
    throw error instanceof ReadingsDeskRefused ? new StartRefused([error.sentence]) : error;
  } finally {
    await close();
  }
});
