import { readFile, writeFile } from 'node:fs/promises';
import { say, sayFailure } from '../../../platform/start/terminal.js';
import { importFormatPage } from '../format-page.js';

// npm run import:format: writes docs/import-format.md from the format; with --check only says whether it is up to date.
const FILE = 'docs/import-format.md';
const page = importFormatPage();

if (!process.argv.includes('--check')) {
  await writeFile(FILE, page);
  say(FILE);
} else if ((await readFile(FILE, 'utf8')) !== page) {
  sayFailure(new Error(`${FILE} is out of date; run npm run import:format`));
  process.exitCode = 1;
}
