import { readFile, writeFile } from 'node:fs/promises';
import { say, sayFailure } from '../../start/terminal.js';
import { permissionsPage } from '../permissions-page.js';

// npm run permissions: writes docs/permissions.md from the table; with --check only says whether it is up to date.
const FILE = 'docs/permissions.md';

if (!process.argv.includes('--check')) {
  await writeFile(FILE, permissionsPage());
  say(FILE);
} else if ((await readFile(FILE, 'utf8')) !== permissionsPage()) {
  sayFailure(new Error(`${FILE} is out of date; run npm run permissions`));
  process.exitCode = 1;
}
