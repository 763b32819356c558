import type { ClientBase } from 'pg';
import type { Written } from './load-counts.js';
import { referenceJoins, type ImportMark } from './upsert.js';

/**
 * Loads documents of charge with their lines. A document whose days, amounts or lines changed gets a new version: the
 * former head goes to `invoice_versions`, its lines stay under the former number. New words (note, KSeF number) alone
 * make no version.
 *
 * Expects `mirror_payable_days`.
 */
export async function loadInvoices(
  client: ClientBase,
  mark: ImportMark,
): Promise<{ readonly invoices: Written; readonly lines: Written }> {
  await addLinesToHash(client);
  await client.query(FIND_CHANGES, [mark.sourceSystem]);
  await client.query('analyze mirror_invoice_changes');
  await client.query(KEEP_FORMER_HEADS, [mark.importId]);
  const changed = await client.query(REWRITE_HEADS, [mark.importId]);
  let added = 0;
  for (let last = -1; last !== 0; added += last) {
    // A correction waits until the document it corrects is there.
    last = (await client.query(INSERT_NEW, [mark.sourceSystem, mark.importId])).rowCount ?? 0;
  }
  await assertAllWritten(client, mark);
  const lines = await client.query<{ added: number; changed: number }>(INSERT_LINES, [mark.sourceSystem]);
  return {
    invoices: { added, changed: changed.rowCount ?? 0 },
    lines: lines.rows[0] ?? { added: 0, changed: 0 },
  };
}

/** A document is what its head and its lines say together. */
async function addLinesToHash(client: ClientBase): Promise<void> {
  await client.query(`
    update mirror_invoices s set row_hash = sha256(s.row_hash || l.hashes)
      from (select invoice_key, string_agg(row_hash, ''::bytea order by position) as hashes
              from mirror_invoice_lines group by invoice_key) l
     where l.invoice_key = s.key`);
}

/** Corrections in a circle would wait for ever; the rules refuse such a folder before. */
async function assertAllWritten(client: ClientBase, mark: ImportMark): Promise<void> {
  const { rows } = await client.query<{ key: string }>(
    `select s.key from mirror_invoices s
      where not exists (select from invoices b where b.source_system = $1 and b.source_key = s.key) limit 1`,
    [mark.sourceSystem],
  );
  if (rows[0]) {
    throw new Error(`loadInvoices: document ${rows[0].key} waits for one that never comes`);
  }
}

const PAYABLE_ON = `coalesce(s.payable_on, case when b.due_on = s.due_on then b.payable_on end, d.payable_on)`;
const HEAD = `(s.issued_on, s.due_on, ${PAYABLE_ON}, coalesce(s.net, s.total - coalesce(s.vat, 0)),
               coalesce(s.vat, 0), s.total, s.period)`;

/** What a line says, on both sides in the same words: what it points at by the source's keys. */
const LINES_OF_BOOK = `
  select l.invoice_id, array_agg((l.position, l.component_name, l.quantity, l.unit_of_measure, l.rate_amount,
           l.price_kind, l.vat_code, l.net_grosze, l.vat_grosze, l.gross_grosze, l.span_from, l.span_to,
           l.span_numerator, l.span_denominator, l.resolution, l.note, k.code, r.source_key, p.source_key)::text
           order by l.position) as lines
    from differing d
    join invoice_lines l on l.invoice_id = d.id and l.version = d.version
    left join charge_components k on k.id = l.component_id
    left join rates r on r.id = l.rate_id
    left join charge_parameters p on p.id = l.charge_parameter_id
   group by l.invoice_id`;
const LINES_OF_FOLDER = `
  select d.id, array_agg((l.position, l.name, l.quantity, l.unit_of_measure, l.rate,
           l.price_kind, l.vat_code, l.net, l.vat, l.gross, l.span_from, l.span_to,
           l.span_numerator, l.span_denominator, l.resolution, l.note, l.component_code, l.rate_key, l.parameter_key)::text
           order by l.position) as lines
    from differing d join mirror_invoice_lines l on l.invoice_key = d.key
   group by d.id`;

/** `mirror_invoice_changes`: documents of the book that the folder says otherwise; `is_new_version` as said above. */
const FIND_CHANGES = `
  create temporary table mirror_invoice_changes on commit drop as
  with differing as materialized (
    select b.id, b.account_id, b.version, s.key,
           (b.issued_on, b.due_on, b.payable_on, b.net_grosze, b.vat_grosze, b.total_grosze, b.period)
             is distinct from ${HEAD} as has_new_head
      from mirror_invoices s
      join invoices b on b.source_system = $1 and b.source_key = s.key
      left join mirror_payable_days d on d.due_on = s.due_on
     where b.row_hash is distinct from s.row_hash
  )
  select d.id, d.account_id, d.version, d.key,
         d.has_new_head or f.lines is distinct from b.lines as is_new_version
    from differing d
    left join (${LINES_OF_BOOK}) b on b.invoice_id = d.id
    left join (${LINES_OF_FOLDER}) f on f.id = d.id`;

const KEEP_FORMER_HEADS = `
  insert into invoice_versions (invoice_id, account_id, version, issued_on, due_on, payable_on, net_grosze, vat_grosze,
                                total_grosze, import_id)
  select b.id, b.account_id, b.version, b.issued_on, b.due_on, b.payable_on, b.net_grosze, b.vat_grosze,
         b.total_grosze, $1::bigint
    from mirror_invoice_changes c join invoices b on b.id = c.id
   where c.is_new_version`;

const REWRITE_HEADS = `
  with said as (
    select b.id, s.issued_on, s.due_on, ${PAYABLE_ON} as payable_on, coalesce(s.net, s.total - coalesce(s.vat, 0)) as net,
           coalesce(s.vat, 0) as vat, s.total, s.period, s.note, s.ksef_number, s.row_hash,
           b.version + c.is_new_version::int as version
      from mirror_invoice_changes c
      join mirror_invoices s on s.key = c.key
      join invoices b on b.id = c.id
      left join mirror_payable_days d on d.due_on = s.due_on
  )
  update invoices i
     set issued_on = n.issued_on, due_on = n.due_on, payable_on = n.payable_on, net_grosze = n.net,
         vat_grosze = n.vat, total_grosze = n.total, period = n.period, note = n.note, ksef_number = n.ksef_number,
         row_hash = n.row_hash, import_id = $1::bigint, version = n.version
    from said n
   where i.id = n.id`;

const INSERT_NEW = `
  insert into invoices (account_id, kind, number, period, issued_on, due_on, payable_on, net_grosze, vat_grosze,
                        total_grosze, corrects_invoice_id, media_settlement_id, ksef_number, note, source_system,
                        source_key, row_hash, import_id)
  select r_account_key.id, s.kind, s.number, s.period, s.issued_on, s.due_on,
         coalesce(s.payable_on, d.payable_on), coalesce(s.net, s.total - coalesce(s.vat, 0)), coalesce(s.vat, 0),
         s.total, r_corrects_key.id, r_settlement_key.id, s.ksef_number, s.note, $1, s.key, s.row_hash, $2::bigint
    from mirror_invoices s
    left join mirror_payable_days d on d.due_on = s.due_on
    ${referenceJoins('invoices.csv', ['r_account_key.', 'r_corrects_key.', 'r_settlement_key.'])}
   where (s.corrects_key is null or r_corrects_key.id is not null)
     and not exists (select from invoices b where b.source_system = $1 and b.source_key = s.key)
   order by s.line`;

/** Lines of new documents and of new versions. */
const INSERT_LINES = `
  with written as (
    insert into invoice_lines (
      invoice_id, account_id, version, position, component_id, component_name, quantity, unit_of_measure, rate_id,
      rate_amount, price_kind, vat_code, net_grosze, vat_grosze, gross_grosze, span_from, span_to, span_numerator,
      span_denominator, charge_parameter_id, resolution, note, source_key)
    select i.id, i.account_id, i.version, s.position, r_component_code.id, s.name, s.quantity, s.unit_of_measure,
           r_rate_key.id, s.rate, s.price_kind, s.vat_code, s.net, s.vat, s.gross, s.span_from, s.span_to,
           s.span_numerator, s.span_denominator, r_parameter_key.id, s.resolution, s.note,
           s.invoice_key || '/' || s.position
      from mirror_invoice_lines s
      join invoices i on i.source_system = $1 and i.source_key = s.invoice_key
      left join mirror_invoice_changes c on c.id = i.id
      ${referenceJoins('invoice_lines.csv', ['r_component_code.', 'r_rate_key.', 'r_parameter_key.'])}
     where c.is_new_version
        or (c.id is null and not exists (select from invoice_lines l where l.invoice_id = i.id))
     order by s.line
    returning version
  )
  select count(*) filter (where version = 1)::int as added, count(*) filter (where version > 1)::int as changed
    from written`;
