import { hash } from 'node:crypto';
import { CellProblem } from '../cells/cell-problem.js';
import type { IssueLog } from '../issues/issue-log.js';
import { readCsvRows, UnreadableCsv, type CsvRow } from './csv-rows.js';
import { readHeader, type Header } from './header.js';
import type { TableFile } from './table-file.js';

/** A row whose every cell could be read. */
export interface GoodRow {
  readonly line: number;
  /** One per column of the format, in its order, as PostgreSQL takes them; null = empty. */
  readonly values: readonly (string | null)[];
  /** Hexadecimal hash of what the row says, the same however it was written. */
  readonly hash: string;
}

/** A row with an unreadable cell; what is known of it tells who depends on it. */
export interface BadRow {
  readonly line: number;
  /** The cells as they stand, by column name. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Where the rows of a file go. */
export interface RowSink {
  readonly take: (row: GoodRow) => Promise<void> | undefined;
  readonly leave: (row: BadRow) => Promise<void> | undefined;
  /** Told now and then how many bytes of the file were read. */
  readonly progress: (bytesRead: number) => void;
}

const PROGRESS_ROWS = 2_000;

/**
 * Reads a file to its end, every cell of every row, reporting all that is wrong with it.
 *
 * @returns number of data rows in the file
 */
export async function readTable(file: TableFile, log: IssueLog, sink: RowSink): Promise<number> {
  let header: Header | undefined;
  let rows = 0;
  try {
    for await (const piece of readCsvRows(file.path, file.dialect)) {
      for (const row of piece) {
        if (!header) {
          header = readHeader(file, row.cells, log);
          if (!header) {
            return 0;
          }
          continue;
        }
        rows += 1;
        if (rows % PROGRESS_ROWS === 0) {
          sink.progress(row.bytesRead);
        }
        const waiting = readRow(file, header, row, log, sink);
        if (waiting) {
          await waiting;
        }
      }
    }
  } catch (error) {
    // Past an unclosed quote nothing can be told apart; the rest of the folder is still read.
    if (!(error instanceof UnreadableCsv)) {
      throw error;
    }
    const code = error.reason === 'QUOTE' ? 'MIRROR-FILE-QUOTE' : 'MIRROR-FILE-RECORD-SIZE';
    log.add({ code, file: file.name, line: error.line });
    return rows;
  }
  checkRowCount(file, rows, log);
  return rows;
}

function checkRowCount(file: TableFile, found: number, log: IssueLog): void {
  const expected = file.promisedRows;
  if (expected !== undefined && expected !== found) {
    log.add({ code: 'MIRROR-FILE-ROWS', file: file.name, facts: { found, expected } });
  }
}

function readRow(
  file: TableFile,
  header: Header,
  { line, cells }: CsvRow,
  log: IssueLog,
  sink: RowSink,
): Promise<void> | undefined {
  let isGood = cells.length === header.width;
  if (!isGood) {
    const facts = { found: cells.length, expected: header.width };
    log.add({ code: 'MIRROR-ROW-COLUMNS', file: file.name, line, facts });
  }
  const values: (string | null)[] = [];
  let said = '';
  for (const column of isGood ? header.columns : []) {
    const cell = column.index < 0 ? '' : (cells[column.index] ?? '');
    const value = column.read(cell);
    if (value instanceof CellProblem) {
      const { code, facts } = value;
      log.add({ code, file: file.name, line, column: column.name, value: cell, facts });
      isGood = false;
      continue;
    }
    if (value !== null) {
      said += `${column.name}=${value}\u001f`;
    }
    values.push(value);
  }
  if (!isGood) {
    return sink.leave({ line, cells: namedCells(header, cells) });
  }
  return sink.take({ line, values, hash: hash('sha256', said) });
}

function namedCells(header: Header, cells: readonly string[]): ReadonlyMap<string, string> {
  return new Map(header.columns.map(({ name, index }) => [name, (cells[index] ?? '').trim()]));
}
