import type { Client } from 'pg';
import { LINE_TEXT } from '../../server/src/modules/invoices/line-text.js';
import { copiedColumns, type CopiedTable, type TableFacts } from './copied-columns.js';

/** Everything that belongs to a unit, an account or a person; lists that all of them share are not copied. */
const COPIED = [
  'units',
  'persons',
  'accounts',
  'holders',
  'account_bank_accounts',
  'charge_parameters',
  'meters',
  'readings',
  'media_settlements',
  'media_settlement_lines',
  'invoices',
  'invoice_versions',
  'invoice_lines',
  'payments',
  'payment_versions',
  'interest_notes',
  'interest_note_items',
  'postings',
  'ledger_entries',
  'receivables',
  'credits',
  'allocations',
  'ledger_positions',
  'account_balances',
  'instalment_plans',
  'instalment_items',
  'instalment_plan_receivables',
] as const;

const FACTS = `
  select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
    a.attidentity <> '' as "isIdentity", a.attgenerated <> '' as "isGenerated",
    (select json_build_object('table', f.confrelid::regclass::text, 'column', fa.attname)
       from pg_constraint f
       cross join lateral unnest(f.conkey, f.confkey) as pair(own, other)
       join pg_attribute fa on fa.attrelid = f.confrelid and fa.attnum = pair.other
      where f.contype = 'f' and f.conrelid = c.oid and pair.own = a.attnum
      order by (fa.attname = 'id') desc, f.conname limit 1) as "pointsAt",
    (select coalesce(json_agg(members.names), '[]')
       from pg_index x
       cross join lateral (select json_agg(k.attname) as names from pg_attribute k
                            where k.attrelid = c.oid and k.attnum = any(x.indkey)) members
      where x.indrelid = c.oid and x.indisunique and a.attnum = any(x.indkey)) as "uniqueWith"
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname = any($1)
  order by c.relname, a.attnum`;

/** What the trigger on lines would have written of the copies. */
const LINE_TEXTS = `
  insert into invoice_line_texts (invoice_id, version, lines)
  select l.invoice_id, l.version, '[' || string_agg(${LINE_TEXT}, ',' order by l.position) || ']'
    from invoice_lines l
   where l.invoice_id > (select max(invoice_id) from invoice_line_texts)
   group by l.invoice_id, l.version`;

/**
 * Copies every account with all that belongs to it, so that a book of hundreds becomes one of thousands. What the
 * importer proved of the original holds of each copy: ids are moved by a fixed step per table, names that must be
 * unique get the copy's number, and nothing else changes.
 *
 * Checks of foreign keys and triggers are off meanwhile (a copy of proved rows has nothing to prove): `npm run proof`
 * says afterwards whether the book adds up.
 */
export async function copyAccounts(
  admin: Client,
  copies: number,
  said: (text: string) => void,
): Promise<void> {
  if (copies < 1) return;
  const { rows } = await admin.query<TableFacts>(FACTS, [COPIED]);
  const steps = await stepsOf(admin);
  const tables = copiedColumns(rows, steps).sort((a, b) => orderOf(a) - orderOf(b));
  await admin.query(`set session_replication_role = replica`);
  for (let copy = 1; copy <= copies; copy++) {
    await admin.query('begin');
    for (const table of tables) await admin.query(insertOf(table, copy));
    await admin.query('commit');
    said(`kopie kont: ${String(copy)} z ${String(copies)}`);
  }
  await admin.query(LINE_TEXTS);
  await admin.query(`set session_replication_role = origin`);
  for (const { name, hasIdentity } of tables) {
    if (hasIdentity)
      await admin.query(
        `select setval(pg_get_serial_sequence('${name}', 'id'), (select max(id) from ${name}))`,
      );
  }
}

function orderOf({ name }: CopiedTable): number {
  return (COPIED as readonly string[]).indexOf(name);
}

/** By how much the ids of each table move from copy to copy: past the largest one of the original. */
async function stepsOf(admin: Client): Promise<ReadonlyMap<string, number>> {
  const steps = new Map<string, number>();
  for (const table of COPIED) {
    const { rows } = await admin.query<{ has: boolean }>(
      `select exists (select from pg_attribute where attrelid = $1::regclass and attname = 'id') as has`,
      [table],
    );
    if (rows[0]?.has !== true) continue;
    const largest = await admin.query<{ id: number }>(`select coalesce(max(id), 0)::int as id from ${table}`);
    steps.set(table, (largest.rows[0]?.id ?? 0) + 1);
  }
  return steps;
}

/** The rows of the original are those whose ids lie below the first step. */
function insertOf({ name, columns, ofOriginal }: CopiedTable, copy: number): string {
  const number = String(copy);
  return `
    insert into ${name} (${columns.map((column) => column.name).join(', ')}) overriding system value
    select ${columns.map((column) => column.expression.replaceAll('$copy', number)).join(', ')}
      from ${name} t where ${ofOriginal}`;
}
