import 'reflect-metadata';
import { runCommand } from '../../../platform/start/command.js';
import { StartRefused } from '../../../platform/start/start-refused.js';
import { say } from '../../../platform/start/terminal.js';
import { openAccessDesk } from '../access-desk.js';
import { DeskRefused } from '../desk-refused.js';
import { runAccessCommand } from './access-command.js';
import { readAccessArguments } from './access-arguments.js';

// npm run access -- issue|reissue|block|unblock|list …: the desk's command until the office has screens.
await runCommand(async (settings) => {
  const order = readAccessArguments(process.argv.slice(2));
  const { desk, close } = await openAccessDesk(settings);
  try {
    say(...(await runAccessCommand(desk, order)));
    return 0;
  } catch (error) {
    throw error instanceof DeskRefused ? new StartRefused([error.sentence]) : error;
  } finally {
    await close();
  }
});
