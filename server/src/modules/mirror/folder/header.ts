import { columnReader, type ColumnReader } from '../cells/cell-reader.js';
import { fileFormat } from '../format.js';
import type { IssueLog } from '../issues/issue-log.js';
import type { TableFile } from './table-file.js';

/** A column of the format and where the file has it. */
export interface HeaderColumn {
  readonly name: string;
  /** Position in the record; -1 when the file does not have this optional column. */
  readonly index: number;
  readonly read: ColumnReader;
}

/** A file's header, matched with the format. */
export interface Header {
  /** In the order of the format. */
  readonly columns: readonly HeaderColumn[];
  /** Cells that every row must have. */
  readonly width: number;
}

/** Matches the first record with the format's columns; undefined when one that is needed is not there. */
export function readHeader(file: TableFile, cells: readonly string[], log: IssueLog): Header | undefined {
  const format = fileFormat(file.name);
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const trailing = names.at(-1) === '' ? names.length - 1 : names.length;
  const problems = names.slice(0, trailing).map((name, index) => headerProblem(name, index));
  const missing = Object.entries(format.columns).filter(
    ([name, { required }]) => required && !names.includes(name),
  );
  for (const [name] of missing) {
    log.add({ code: 'MIRROR-COLUMN-MISSING', file: file.name, line: 1, column: name });
  }
  if (missing.length > 0 || problems.includes('DUPLICATED')) {
    return undefined;
  }
  const columns = Object.entries(format.columns).map(([name, column]) => ({
    name,
    index: names.indexOf(name),
    read: columnReader(column, file.isEncodingGuessed),
  }));
  return { columns, width: names.length };

  function headerProblem(name: string, index: number): 'DUPLICATED' | undefined {
    if (!(name in format.columns)) {
      log.add({ code: 'MIRROR-COLUMN-UNKNOWN', file: file.name, line: 1, column: name });
      return undefined;
    }
    if (names.indexOf(name) === index) {
      return undefined;
    }
    log.add({ code: 'MIRROR-COLUMN-DUPLICATED', file: file.name, line: 1, column: name });
    return 'DUPLICATED';
  }
}
