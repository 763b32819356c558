import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { queryBook } from '../fixtures/mirror/book-state.js';
import { exportedOn, type FolderRows } from '../fixtures/mirror/folder-rows.js';
import { importRows } from '../fixtures/mirror/import-fixture.js';
import { smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

const LETTER = 'files/pismo.pdf';
const SENT = '%PDF-1.4\n% wymyślone pismo\n';

let database: TestDatabase;
let rows: FolderRows;

beforeEach(async () => {
  database = await createMigratedDatabase();
  rows = smallCooperative();
  await importRows(database.applicationUrl, { rows });
});
afterEach(() => database.drop());

async function importWith(spoil: (folder: string) => void) {
  const report = await importRows(database.applicationUrl, { rows, header: exportedOn('2026-04-02'), spoil });
  const stored = await queryBook<{ content: string }>(
    database.adminUrl,
    `select convert_from(f.content, 'UTF8') as content from documents d join document_files f on f.id = d.file_id`,
  );
  return {
    outcome: report.outcome,
    changed: report.issues.filter(({ code }) => code === 'MIRROR-ATTACHMENT-CHANGED'),
    contents: stored.map(({ content }) => content),
  };
}

describe('the file of a letter that was sent', () => {
  it.each([
    ['longer', `${SENT}% i coś jeszcze\n`],
    ['as long as before', SENT.replace('pismo', 'PISMO')],
  ])('stays when the folder says something else, %s, and that is said', async (_how, content) => {
    const { changed, ...rest } = await importWith((folder) => {
      writeFileSync(join(folder, LETTER), content);
    });
    expect(rest).toEqual({ outcome: 'COMMITTED', contents: [SENT] });
    expect(changed).toMatchObject([{ file: 'documents.csv', line: 2, column: 'file', value: 'pismo.pdf' }]);
  });

  it.each([
    ['is the same', () => undefined],
    [
      'is no longer in the folder',
      (folder: string) => {
        rmSync(join(folder, LETTER));
      },
    ],
  ])('is not spoken of when it %s', async (_how, spoil) => {
    expect(await importWith(spoil)).toEqual({ outcome: 'COMMITTED', changed: [], contents: [SENT] });
  });
});
