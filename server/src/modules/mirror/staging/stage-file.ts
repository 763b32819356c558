import type { ClientBase } from 'pg';
import type { TableFile } from '../folder/table-file.js';
import { readTable } from '../folder/table-reader.js';
import { fileFormat } from '../format.js';
import type { IssueLog } from '../issues/issue-log.js';
import { CopyRows } from './copy-rows.js';
import { quoted, linkingColumns, stagingTable } from './staging-tables.js';

/** What came of reading a file. */
export interface StagedFile {
  /** Data rows in the file. */
  readonly rows: number;
  /** Rows with an unreadable cell; not in the staging table. */
  readonly badRows: number;
}

/** Bad rows whose links are remembered; a file with more is not what it says it is. */
const MOST_BAD_ROWS = 100_000;
/** Bad rows remembered between two trips to the database. */
const MOST_WAITING = 500;

/** Reads a file into its staging table. */
export async function stageFile(
  client: ClientBase,
  file: TableFile,
  log: IssueLog,
  progress: (bytesRead: number) => void,
): Promise<StagedFile> {
  const table = stagingTable(file.name);
  const columns = ['line', 'row_hash', ...Object.keys(fileFormat(file.name).columns).map(quoted)];
  const copy = new CopyRows(client, table, columns);
  const left = new LeftValues(file);
  const rows = await readTable(file, log, {
    take: ({ line, hash, values }) => copy.add([String(line), `\\x${hash}`, ...values]),
    leave: ({ cells }) => left.add(cells),
    progress,
  });
  if (left.count > MOST_BAD_ROWS) {
    log.add({ code: 'MIRROR-FILE-BAD-ROWS', file: file.name, facts: { most: MOST_BAD_ROWS } });
  }
  await copy.end();
  await left.store(client);
  await client.query(`analyze ${table}`);
  return { rows, badRows: left.count };
}

/** How the unreadable rows of one file hang together with other rows. */
class LeftValues {
  private readonly columns: readonly string[];
  private readonly values: { column: string; value: string }[] = [];
  count = 0;

  constructor(private readonly file: TableFile) {
    this.columns = linkingColumns(file.name);
  }

  add(cells: ReadonlyMap<string, string>): undefined {
    this.count += 1;
    if (this.count > MOST_BAD_ROWS) {
      return;
    }
    for (const column of this.columns) {
      const value = cells.get(column) ?? '';
      if (value !== '') {
        this.values.push({ column, value });
      }
    }
  }

  async store(client: ClientBase): Promise<void> {
    for (let from = 0; from < this.values.length; from += MOST_WAITING) {
      const part = this.values.slice(from, from + MOST_WAITING);
      await client.query(
        `insert into mirror_left_values (file, "column", value)
         select $1, c, v from unnest($2::text[], $3::text[]) t(c, v)`,
        [this.file.name, part.map(({ column }) => column), part.map(({ value }) => value)],
      );
    }
  }
}
