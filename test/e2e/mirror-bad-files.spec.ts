import { appendFileSync, copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { importFolder } from '../../server/src/modules/mirror/import-folder.js';
import { issueSeverity } from '../../server/src/modules/mirror/issues/issue-messages.js';
import type { Issue } from '../../server/src/modules/mirror/issues/issue.js';
import { filledTables, readBook } from '../fixtures/mirror/book-state.js';
import { row } from '../fixtures/mirror/folder-rows.js';
import { errorsOf, importRows, type FolderPlan } from '../fixtures/mirror/import-fixture.js';
import { smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { editFile, editManifest } from '../fixtures/mirror/spoil.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

interface BadFolder {
  readonly what: string;
  readonly spoil: (folder: string) => void;
  readonly errors: readonly string[];
  readonly style?: FolderPlan['style'];
}

const BAD_FOLDERS: readonly BadFolder[] = [
  {
    what: 'no manifest',
    spoil: (folder) => {
      rmSync(join(folder, 'manifest.json'));
    },
    errors: ['MIRROR-MANIFEST-MISSING manifest.json:- -'],
  },
  {
    what: 'a manifest that is no JSON',
    spoil: (folder) => {
      editManifest(folder, () => '{ "format": ');
    },
    errors: ['MIRROR-MANIFEST-INVALID manifest.json:- -'],
  },
  {
    what: 'a manifest with every field wrong',
    spoil: (folder) => {
      editManifest(folder, () => ({
        format: 'other',
        version: 2,
        sourceSystem: '',
        exportedAt: '2026-04-01',
        bankBookedThrough: '31.03.2026',
        mode: 'COPY',
        encoding: 'cp852',
        delimiter: '|',
        files: { 'ledger_entries.csv': { complete: false } },
      }));
    },
    errors: [
      'MIRROR-MANIFEST-FIELD manifest.json:- format',
      'MIRROR-MANIFEST-FIELD manifest.json:- version',
      'MIRROR-MANIFEST-FIELD manifest.json:- sourceSystem',
      'MIRROR-MANIFEST-FIELD manifest.json:- exportedAt',
      'MIRROR-MANIFEST-FIELD manifest.json:- bankBookedThrough',
      'MIRROR-MANIFEST-FIELD manifest.json:- mode',
      'MIRROR-MANIFEST-FIELD manifest.json:- encoding',
      'MIRROR-MANIFEST-FIELD manifest.json:- delimiter',
      'MIRROR-MANIFEST-FIELD manifest.json:- files',
    ],
  },
  {
    what: 'a mandatory file missing',
    spoil: (folder) => {
      rmSync(join(folder, 'balances.csv'));
      editManifest(folder, (manifest) => ({ ...manifest, files: {} }));
    },
    errors: ['MIRROR-FILE-MISSING balances.csv:- -'],
  },
  {
    what: 'documents without the file of their lines',
    spoil: (folder) => {
      rmSync(join(folder, 'invoice_lines.csv'));
      editManifest(folder, (manifest) => ({ ...manifest, files: {} }));
    },
    errors: ['MIRROR-FILE-MISSING invoice_lines.csv:- -'],
  },
  {
    what: 'a file that the manifest promises',
    spoil: (folder) => {
      rmSync(join(folder, 'meters.csv'));
    },
    errors: ['MIRROR-FILE-DECLARED-MISSING meters.csv:- -'],
  },
  {
    what: 'an empty file',
    spoil: (folder) => {
      editFile(folder, 'rates.csv', () => '');
    },
    errors: ['MIRROR-FILE-EMPTY rates.csv:- -'],
  },
  {
    what: 'a column missing in the header',
    spoil: (folder) => {
      editFile(folder, 'estates.csv', (text) => text.replace('code', 'kod'));
    },
    errors: ['MIRROR-COLUMN-MISSING estates.csv:1 code'],
  },
  {
    what: 'a column twice in the header',
    spoil: (folder) => {
      editFile(folder, 'units.csv', (text) => text.replace('staircase', 'floor'));
    },
    errors: ['MIRROR-COLUMN-DUPLICATED units.csv:1 floor'],
  },
  {
    what: 'no header',
    spoil: (folder) => {
      editFile(folder, 'estates.csv', (text) => text.split('\r\n').slice(1).join('\r\n'));
    },
    errors: [
      'MIRROR-COLUMN-MISSING estates.csv:1 key',
      'MIRROR-COLUMN-MISSING estates.csv:1 code',
      'MIRROR-COLUMN-MISSING estates.csv:1 name',
    ],
  },
  {
    what: 'fewer rows than promised',
    spoil: (folder) => {
      editManifest(folder, (manifest) => ({ ...manifest, files: { 'units.csv': { rows: 4 } } }));
    },
    errors: ['MIRROR-FILE-ROWS units.csv:- -'],
  },
  {
    what: 'bytes changed after the export',
    spoil: (folder) => {
      appendFileSync(join(folder, 'estates.csv'), '\r\n');
    },
    errors: ['MIRROR-FILE-SHA256 estates.csv:- -'],
  },
  {
    what: 'a quote that is never closed',
    spoil: (folder) => {
      editFile(folder, 'persons.csv', (text) => text.replace('Bartłomiej', '"Bartłomiej'));
    },
    errors: ['MIRROR-FILE-QUOTE persons.csv:3 -'],
  },
  {
    what: 'a quote inside an unquoted text',
    spoil: (folder) => {
      editFile(folder, 'persons.csv', (text) => text.replace('Bartłomiej', 'Bartłomiej "Bartek"'));
    },
    errors: ['MIRROR-FILE-QUOTE persons.csv:3 -'],
  },
  {
    what: 'a file cut in the middle of a quoted text',
    spoil: (folder) => {
      editFile(folder, 'payments.csv', (text) => text.slice(0, text.lastIndexOf('opłaty') + 3));
    },
    errors: ['MIRROR-FILE-QUOTE payments.csv:8 -'],
  },
  {
    what: 'a record of more than a megabyte',
    spoil: (folder) => {
      editFile(folder, 'persons.csv', (text) => text.replace('Bartłomiej', `"${'x'.repeat(1_200_000)}`));
    },
    errors: ['MIRROR-FILE-RECORD-SIZE persons.csv:3 -'],
  },
  {
    what: 'rows that are too short and too long',
    spoil: (folder) => {
      editFile(folder, 'holders.csv', (text) => {
        const [header = '', first = '', second = '', ...rest] = text.split('\r\n');
        return [header, first.slice(0, first.lastIndexOf(';')), `${second};x`, ...rest].join('\r\n');
      });
    },
    errors: ['MIRROR-ROW-COLUMNS holders.csv:2 -', 'MIRROR-ROW-COLUMNS holders.csv:3 -'],
  },
  {
    what: 'more bad rows than any careless export has',
    spoil: (folder) => {
      editFile(folder, 'holidays.csv', (text) => text + 'wczoraj;x\r\n'.repeat(100_001));
    },
    errors: ['MIRROR-FILE-BAD-ROWS holidays.csv:- -'],
  },
  {
    what: 'UTF-16',
    spoil: (folder) => {
      editFile(folder, 'estates.csv', (text) => iconv.encode(text.slice(1), 'utf-16', { addBOM: true }));
    },
    errors: ['MIRROR-FILE-ENCODING estates.csv:1 -'],
  },
  {
    what: 'Windows-1250 declared as UTF-8',
    style: { bom: false },
    spoil: (folder) => {
      editFile(folder, 'persons.csv', (text) => iconv.encode(text, 'windows-1250'));
    },
    errors: ['MIRROR-FILE-ENCODING persons.csv:2 -'],
  },
  {
    what: 'half a surrogate pair',
    spoil: (folder) => {
      editFile(folder, 'persons.csv', (text) =>
        Buffer.from(
          Buffer.from(text.replace('Bartłomiej', '###'))
            .toString('latin1')
            .replace('###', '\u00ed\u00a0\u0080'),
          'latin1',
        ),
      );
    },
    errors: ['MIRROR-FILE-ENCODING persons.csv:3 -'],
  },
  {
    what: 'ISO-8859-2 that nobody declared',
    style: { bom: false, isDeclared: false },
    spoil: (folder) => {
      editFile(folder, 'components.csv', (text) =>
        iconv.encode(text.replace('Eksploatacja', 'Śmieci – wywóz, ciąg'.replace('–', '-')), 'iso-8859-2'),
      );
    },
    errors: ['MIRROR-TEXT-ENCODING components.csv:2 name'],
  },
];

describe('a folder that cannot be read', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createMigratedDatabase();
  });
  afterAll(() => database.drop());

  it.each(BAD_FOLDERS)('is refused for $what', async ({ spoil, errors, style }) => {
    const plan = { rows: smallCooperative(), spoil, ...(style ? { style } : {}) };
    const found: string[] = [];
    const onIssue = ({ code, file, line, column }: Issue) => {
      if (issueSeverity(code) === 'ERROR' && code !== 'MIRROR-DAY-INVALID') {
        found.push(`${code} ${file}:${String(line ?? '-')} ${column ?? '-'}`);
      }
    };
    const report = await importRows(database.applicationUrl, plan, { onIssue });
    expect(found).toEqual(errors);
    expect(report.outcome).toBe('REFUSED');
  });

  it('is refused when a letter is no PDF, or too large', async () => {
    const rows = smallCooperative();
    const letter = row(rows['documents.csv'], 0);
    rows['documents.csv']?.push(
      { ...letter, key: 'D2', file: 'tekst.pdf' },
      { ...letter, key: 'D3', file: 'a/b.pdf' },
    );
    const spoil = (folder: string) => {
      writeFileSync(join(folder, 'files/tekst.pdf'), 'zwykły tekst');
      mkdirSync(join(folder, 'files/a'));
      writeFileSync(join(folder, 'files/a/b.pdf'), Buffer.alloc(21 * 1024 * 1024, '%PDF-'));
    };
    expect(errorsOf(await importRows(database.applicationUrl, { rows, spoil }))).toEqual([
      'MIRROR-ATTACHMENT-TYPE documents.csv:3 file',
      'MIRROR-ATTACHMENT-SIZE documents.csv:4 file',
    ]);
  });

  it('is refused when a letter is a link to a file elsewhere', async () => {
    const rows = smallCooperative();
    const spoil = (folder: string) => {
      rmSync(join(folder, 'files/pismo.pdf'));
      writeFileSync(join(folder, 'poza.pdf'), '%PDF-1.4');
      symlinkSync('../poza.pdf', join(folder, 'files/pismo.pdf'));
    };
    expect(errorsOf(await importRows(database.applicationUrl, { rows, spoil }))).toEqual([
      'MIRROR-PATH-INVALID documents.csv:2 file',
    ]);
  });

  it('is refused when it is not there', async () => {
    const report = await importFolder(database.applicationUrl, '/nowhere/at/all');
    expect(errorsOf(report)).toEqual(['MIRROR-FOLDER-MISSING /nowhere/at/all:- -']);
  });

  it('is refused as a whole even when bad rows may be left out', async () => {
    const spoil = (folder: string) => {
      editFile(folder, 'persons.csv', (text) => text.replace('Bartłomiej', '"Bartłomiej'));
    };
    const report = await importRows(
      database.applicationUrl,
      { rows: smallCooperative(), spoil },
      { skipBadRows: true },
    );
    expect(report.outcome).toBe('REFUSED');
  });

  it('leaves the database empty', async () => {
    expect(filledTables(await readBook(database.adminUrl))).toEqual([]);
  });
});

describe('a folder with something strange in it', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createMigratedDatabase();
  });
  afterEach(() => database.drop());

  it('is imported, and the strange things are named', async () => {
    const report = await importRows(database.applicationUrl, {
      rows: smallCooperative(),
      spoil: (folder) => {
        copyFileSync(join(folder, 'estates.csv'), join(folder, 'osiedla.csv'));
        writeFileSync(join(folder, 'CZYTAJ.txt'), 'opis');
        editFile(folder, 'estates.csv', (text) =>
          text.replace('name', 'name;dzielnica').replace('Źródlane', 'Źródlane;X'),
        );
      },
    });
    expect(report.outcome).toBe('COMMITTED');
    expect(report.issueCounts).toMatchObject({ 'MIRROR-FILE-UNKNOWN': 1, 'MIRROR-COLUMN-UNKNOWN': 1 });
  });

  it('is not taken back in time, nor into a book of another kind', async () => {
    const rows = smallCooperative();
    const header = {
      sourceSystem: 'TEST-FK',
      exportedAt: '2026-04-02T02:00:00+02:00',
      mode: 'MIRROR',
    } as const;
    await importRows(database.applicationUrl, { rows, header });
    const older = await importRows(database.applicationUrl, {
      rows,
      header: { ...header, exportedAt: '2026-04-02T01:59:59+02:00' },
    });
    expect(errorsOf(older)).toEqual(['MIRROR-MANIFEST-OLDER manifest.json:- exportedAt']);
    const opening = await importRows(database.applicationUrl, {
      rows,
      header: { ...header, mode: 'OPENING' },
    });
    expect(errorsOf(opening)).toEqual(['MIRROR-BOOK-MODE manifest.json:- mode']);
  });
});
