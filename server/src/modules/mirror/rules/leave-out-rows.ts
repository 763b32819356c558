import type { ClientBase } from 'pg';
import { LOADING_ORDER, type FileName } from '../format.js';
import { linkingColumns, quoted, stagingTable } from '../staging/staging-tables.js';
import { codesOf } from './findings.js';

/** Takes the rows with errors out of staging, remembering their links; the number taken out per file. */
export async function leaveOutBadRows(client: ClientBase): Promise<ReadonlyMap<FileName, number>> {
  const left = new Map<FileName, number>();
  const errors = codesOf('ERROR');
  for (const file of LOADING_ORDER) {
    const { rows } = await client.query<{ count: number }>(leaveOutStatement(file), [file, errors]);
    const count = rows[0]?.count ?? 0;
    if (count > 0) {
      left.set(file, count);
    }
  }
  return left;
}

function leaveOutStatement(file: FileName): string {
  const links = linkingColumns(file).map((column) => `('${column}', g.${quoted(column)}::text)`);
  // A file that nothing points at and that points at nothing has no links to remember.
  const values = links.length > 0 ? links.join(', ') : '(null, null)';
  return `
    with gone as (
      delete from ${stagingTable(file)} s
       using (select distinct line from mirror_issues where file = $1 and code = any($2::text[])) i
       where i.line = s.line
      returning s.*
    ), remembered as (
      insert into mirror_left_values (file, "column", value)
      select $1, v.c, v.v from gone g, lateral (values ${values}) v(c, v) where v.v is not null
    )
    select count(*)::int as count from gone`;
}
