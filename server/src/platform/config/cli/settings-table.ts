import { readFile, writeFile } from 'node:fs/promises';
import { say, sayFailure } from '../../start/terminal.js';
import { settingsTable } from '../settings-table.js';

// npm run settings: writes docs/settings.md from the declarations; with --check only says whether it is up to date.
const FILE = 'docs/settings.md';
const page = [
  '# Ustawienia',
  '',
  'Zmienne środowiska, odczytywane przy starcie; wszystkie błędne są wymieniane naraz, po jednym zdaniu. ' +
    'Plik powstaje poleceniem `npm run settings` z `server/src/platform/config/settings.ts`.',
  '',
  settingsTable(),
].join('\n');

if (!process.argv.includes('--check')) {
  await writeFile(FILE, page);
  say(FILE);
} else if ((await readFile(FILE, 'utf8')) !== page) {
  sayFailure(new Error(`${FILE} is out of date; run npm run settings`));
  process.exitCode = 1;
}
