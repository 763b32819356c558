import { readFileSync } from 'node:fs';
import { codeWord } from './cells/identifier-cells.js';
import { importFormatPage } from './format-page.js';
import { fileFormat, FILES, LOADING_ORDER, type FileName } from './format.js';

const columnsOf = (file: FileName) => Object.entries(fileFormat(file).columns);

describe('the folder format', () => {
  it('loads every file once', () => {
    expect([...LOADING_ORDER].sort()).toEqual(Object.keys(FILES).sort());
  });

  it('names every file as it names itself', () => {
    expect(LOADING_ORDER.map((name) => fileFormat(name).name)).toEqual(LOADING_ORDER);
  });

  it.each(LOADING_ORDER)('%s points only at columns of files loaded before it, or at itself', (file) => {
    const known = LOADING_ORDER.slice(0, LOADING_ORDER.indexOf(file) + 1);
    const targets = columnsOf(file).flatMap(([, { refersTo }]) => (refersTo ? [refersTo] : []));
    expect(targets.filter((target) => !known.includes(target.file as FileName))).toEqual([]);
    expect(
      targets.filter((target) => !(target.column in fileFormat(target.file as FileName).columns)),
    ).toEqual([]);
  });

  it.each(LOADING_ORDER)('%s has its key columns, and requires them', (file) => {
    const { keyColumns, columns } = fileFormat(file);
    expect(keyColumns.filter((column) => !columns[column]?.required)).toEqual([]);
  });

  it('understands every Polish word for a code in one way only', () => {
    const columns = LOADING_ORDER.flatMap(columnsOf);
    for (const [, { codes = {} }] of columns) {
      const words = Object.entries(codes).flatMap(([code, aliases]) => [code, ...aliases].map(codeWord));
      expect([...new Set(words)].sort()).toEqual([...words].sort());
    }
  });

  it('is what docs/import-format.md says (npm run import:format)', () => {
    expect(readFileSync('docs/import-format.md', 'utf8')).toBe(importFormatPage());
  });
});
