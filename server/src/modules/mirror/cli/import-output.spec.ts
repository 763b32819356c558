import type { ImportReport } from '../import-report.js';
import type { Issue } from '../issues/issue.js';
import { BadUsage, readImportRequest } from './import-arguments.js';
import { importOutput } from './import-output.js';

const REPORT: ImportReport = {
  outcome: 'COMMITTED',
  folder: 'export',
  sourceSystem: 'FK',
  importId: '1',
  files: new Map([
    ['units.csv', { rows: 240, added: 2, changed: 1, unchanged: 237, skipped: 0, vanished: 3 }],
    ['persons.csv', { rows: 7, added: 7, changed: 0, unchanged: 0, skipped: 0, vanished: 0 }],
  ]),
  entriesPosted: 12,
  entriesReversed: 1,
  errorCount: 0,
  issueCounts: {},
  issues: [],
  phases: new Map(),
};

describe('importOutput', () => {
  it('counts rows per file and says what was posted', () => {
    expect(importOutput(REPORT, undefined)).toEqual([
      'plik         wiersze  nowe  zmienione  bez zmian  pominięte  zniknęły',
      'units.csv        240     2          1        237          0         3',
      'persons.csv        7     7          0          0          0         0',
      'Zaksięgowano zapisów: 12, w tym storn zmienionych: 1.',
      'Wczytano. Salda wszystkich kont zgadzają się z plikiem.',
    ]);
  });

  it('says that nothing changed', () => {
    const unchanged: ImportReport = { ...REPORT, outcome: 'UNCHANGED', entriesPosted: 0, files: new Map() };
    expect(importOutput(unchanged, undefined).at(-1)).toMatch(/^Nic się nie zmieniło/);
  });

  it('shows the first fifty issues, counts all, and names the file with them', () => {
    const issue: Issue = {
      code: 'MIRROR-DAY-INVALID',
      file: 'units.csv',
      line: 2,
      column: 'opened_on',
      value: 'x\ny',
    };
    const lines = importOutput(
      {
        ...REPORT,
        outcome: 'REFUSED',
        issues: Array.from({ length: 1000 }, () => issue),
        issueCounts: { 'MIRROR-DAY-INVALID': 1234 },
        errorCount: 1234,
      },
      '/dane/bledy-importu.csv',
    );
    expect(lines[0]).toBe(
      'BŁĄD units.csv, wiersz 2, kolumna opened_on („x y”): To nie jest data. ' +
        'Zapisz ją jako RRRR-MM-DD albo DD.MM.RRRR. [MIRROR-DAY-INVALID]',
    );
    expect(lines.slice(50)).toEqual([
      '… i jeszcze 1184.',
      'Razem:',
      '      1234  MIRROR-DAY-INVALID (BŁĄD)',
      'Pełna lista: /dane/bledy-importu.csv',
      'Niczego nie zapisano: popraw błędy i wczytaj katalog ponownie.',
    ]);
  });
});

describe('readImportRequest', () => {
  it('reads folder and options', () => {
    expect(readImportRequest(['--dry-run', 'export', '--errors', 'e.csv'])).toEqual({
      folder: 'export',
      dryRun: true,
      skipBadRows: false,
      errorsFile: 'e.csv',
    });
  });

  it.each([[[]], [['a', 'b']], [['a', '--force']], [['a', '--errors']]])(
    'refuses %j',
    (words: readonly string[]) => {
      expect(() => readImportRequest(words)).toThrow(BadUsage);
    },
  );
});
