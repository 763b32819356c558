import type { ClientBase } from 'pg';
import { fileFormat, type FileName } from '../format.js';
import { bookTable, isNamed } from '../rules/book-lookup.js';
import { stagingTable } from '../staging/staging-tables.js';
import type { Written } from './load-counts.js';
import type { BookTarget } from './register-targets.js';

/** What every row that is written is marked with. */
export interface ImportMark {
  readonly sourceSystem: string;
  /** Row id of the import. */
  readonly importId: string;
}

/**
 * Joins that find the rows of the book a file's columns point at, for the columns that some expression uses.
 * `$1` is the source system.
 */
export function referenceJoins(file: FileName, expressions: readonly string[]): string {
  const used = Object.entries(fileFormat(file).columns).filter(([column]) =>
    expressions.some((sql) => sql.includes(`r_${column}.`)),
  );
  return used
    .flatMap(([column, { refersTo }]) =>
      refersTo
        ? [
            `left join ${bookTable(refersTo.file)} r_${column}
               on ${isNamed(refersTo.file, refersTo.column, `r_${column}`, `s."${column}"`)}`,
          ]
        : [],
    )
    .join('\n      ');
}

/**
 * Adds the rows the book does not have and rewrites those that say something else; equal ones are not touched.
 *
 * @throws Error when rows wait for one another for ever; the rules refuse such a folder before
 */
export async function upsert(client: ClientBase, target: BookTarget, mark: ImportMark): Promise<Written> {
  const statement = upsertStatement(target);
  let written = await run(client, statement, mark);
  if (target.selfReference === undefined) {
    return written;
  }
  // A row that names another of the same file waits until that one is there.
  for (let last = written; last.added > 0;) {
    last = await run(client, statement, mark);
    written = { added: written.added + last.added, changed: written.changed + last.changed };
  }
  await assertAllWritten(client, target, mark);
  return written;
}

async function assertAllWritten(
  client: ClientBase,
  { file, table }: BookTarget,
  mark: ImportMark,
): Promise<void> {
  const { rows } = await client.query<{ key: string }>(
    `select s.key from ${stagingTable(file)} s
       left join ${table} b on b.source_system = $1 and b.source_key = s.key
      where b.row_hash is distinct from s.row_hash limit 1`,
    [mark.sourceSystem],
  );
  if (rows[0]) {
    throw new Error(`upsert: row ${rows[0].key} of ${file} waits for a row that never comes`);
  }
}

async function run(client: ClientBase, statement: string, mark: ImportMark): Promise<Written> {
  const { rows } = await client.query<{ added: number; changed: number }>(statement, [
    mark.sourceSystem,
    mark.importId,
  ]);
  return rows[0] ?? { added: 0, changed: 0 };
}

function upsertStatement({ file, table, columns, fixed = [], selfReference }: BookTarget): string {
  const names = Object.keys(columns);
  const expressions = Object.values(columns);
  const updated = [...names.filter((name) => !fixed.includes(name)), 'row_hash', 'import_id'];
  const waits = selfReference ? `and (s.${selfReference} is null or r_${selfReference}.id is not null)` : '';
  return `
    with written as (
      insert into ${table} (${names.join(', ')}, source_system, source_key, row_hash, import_id)
      select ${expressions.join(',\n             ')}, $1, s.key, s.row_hash, $2::bigint
        from ${stagingTable(file)} s
        left join ${table} known on known.source_system = $1 and known.source_key = s.key
      ${referenceJoins(file, expressions)}
       where known.row_hash is distinct from s.row_hash ${waits}
       order by s.line
      on conflict (source_system, source_key) do update
        set ${updated.map((name) => `${name} = excluded.${name}`).join(', ')}
      returning (xmax = 0) as is_new
    )
    select count(*) filter (where is_new)::int as added, count(*) filter (where not is_new)::int as changed
      from written`;
}
