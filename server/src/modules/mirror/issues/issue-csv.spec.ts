import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { IssueCsv } from './issue-csv.js';
import type { Issue } from './issue.js';

describe('IssueCsv', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ebok-issues-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function written(issues: readonly Issue[]): string {
    const csv = new IssueCsv(join(folder, 'bledy.csv'));
    issues.forEach((issue) => {
      csv.add(issue);
    });
    csv.close();
    return readFileSync(csv.path, 'utf8');
  }

  it('is a semicolon file with a byte order mark, one row per issue', () => {
    const text = written([
      { code: 'MIRROR-DAY-INVALID', file: 'units.csv', line: 7, column: 'opened_on', value: '31; "luty"' },
      { code: 'MIRROR-VANISHED', file: 'units.csv', facts: { key: 'U1' } },
    ]);
    expect(text.startsWith('\uFEFFwaga;plik;wiersz;kolumna;wartość;kod;opis\r\n')).toBe(true);
    expect(parse(text, { delimiter: ';', bom: true, from_line: 2 })).toEqual([
      [
        'błąd',
        'units.csv',
        '7',
        'opened_on',
        '31; "luty"',
        'MIRROR-DAY-INVALID',
        'To nie jest data. Zapisz ją jako RRRR-MM-DD albo DD.MM.RRRR.',
      ],
      [
        'informacja',
        'units.csv',
        '',
        '',
        '',
        'MIRROR-VANISHED',
        'Wiersza o kluczu U1 nie ma już w pliku; w portalu pozostał.',
      ],
    ]);
  });

  it('does not exist when there is nothing to say', () => {
    const csv = new IssueCsv(join(folder, 'bledy.csv'));
    csv.close();
    expect(csv.exists).toBe(false);
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    const starts = fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '＝', '－', '＋', '＠', '\r\n=');
    fc.assert(
      fc.property(starts, fc.string({ maxLength: 20 }), (start, rest) => {
        const text = written([{ code: 'MIRROR-CODE-INVALID', file: 'units.csv', value: start + rest }]);
        const [row] = parse(text, { delimiter: ';', bom: true, from_line: 2 });
        expect(row?.[4]?.startsWith("'")).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
