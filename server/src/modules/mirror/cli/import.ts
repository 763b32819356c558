import 'reflect-metadata';
import { runCommand } from '../../../platform/start/command.js';
import { say } from '../../../platform/start/terminal.js';
import { BadUsage, IMPORT_USAGE, readImportRequest, type ImportRequest } from './import-arguments.js';
import { EXIT, runImport } from './import-command.js';

// npm run import -- FOLDER: takes over a folder exported by the cooperative's accounting system.
const request = understand(process.argv.slice(2));
if (request) {
  let code: number | undefined;
  await runCommand(async (settings) => (code = await runImport(settings, request)));
  process.exitCode = code ?? EXIT.TECHNICAL;
} else {
  process.exitCode = EXIT.BAD_USAGE;
}

function understand(words: readonly string[]): ImportRequest | undefined {
  try {
    return readImportRequest(words);
  } catch (error) {
    if (!(error instanceof BadUsage)) {
      throw error;
    }
    say(error.message, ...IMPORT_USAGE);
    return undefined;
  }
}
