import 'reflect-metadata';
import { runCommand } from '../../../../platform/start/command.js';
import { StartRefused } from '../../../../platform/start/start-refused.js';
import { say } from '../../../../platform/start/terminal.js';
import { CaseDeskRefused } from '../desk/case-desk-refused.js';
import { openCaseDesk } from '../desk/case-desk.js';
import { readCaseArguments } from './case-arguments.js';
import { runCaseCommand } from './case-command.js';

// npm run cases -- list|show|answer|set-status …: the desk's command until the office has screens.
await runCommand(async (settings) => {
  const order = readCaseArguments(process.argv.slice(2));
  const { desk, close } = await openCaseDesk(settings);
  try {
    say(...(await runCaseCommand(desk, order)));
    return 0;
  } catch (error) {
    throw error instanceof CaseDeskRefused ? new StartRefused([error.sentence]) : error;
  } finally {
    await close();
  }
});
