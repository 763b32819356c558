import type { ClientBase } from 'pg';
import type { Written } from './load-counts.js';
import { referenceJoins, type ImportMark } from './upsert.js';

/** Loads payments; a changed day or amount makes a new version and keeps the former. */
export async function loadPayments(client: ClientBase, mark: ImportMark): Promise<Written> {
  await client.query(FIND_CHANGES, [mark.sourceSystem]);
  await client.query(KEEP_FORMER, [mark.importId]);
  const changed = await client.query(REWRITE, [mark.importId]);
  const added = await client.query(INSERT_NEW, [mark.sourceSystem, mark.importId]);
  return { added: added.rowCount ?? 0, changed: changed.rowCount ?? 0 };
}

const FIND_CHANGES = `
  create temporary table mirror_payment_changes on commit drop as
  select b.id, s.key, (b.booked_on, b.value_on, b.amount_grosze)
                      is distinct from (s.booked_on, coalesce(s.value_on, s.booked_on), s.amount) as is_new_version
    from mirror_payments s
    join payments b on b.source_system = $1 and b.source_key = s.key
   where b.row_hash is distinct from s.row_hash`;

const KEEP_FORMER = `
  insert into payment_versions (payment_id, account_id, version, booked_on, value_on, amount_grosze, import_id)
  select b.id, b.account_id, b.version, b.booked_on, b.value_on, b.amount_grosze, $1::bigint
    from mirror_payment_changes c join payments b on b.id = c.id
   where c.is_new_version`;

const REWRITE = `
  update payments p
     set version = p.version + c.is_new_version::int, booked_on = s.booked_on,
         value_on = coalesce(s.value_on, s.booked_on), amount_grosze = s.amount,
         method = coalesce(s.method, 'BANK_TRANSFER'), title = s.title, payer_name = s.payer_name,
         designated_document = s.designated_document, row_hash = s.row_hash, import_id = $1::bigint
    from mirror_payment_changes c join mirror_payments s on s.key = c.key
   where p.id = c.id`;

const INSERT_NEW = `
  insert into payments (account_id, fund_id, booked_on, value_on, amount_grosze, method, title, payer_name,
                        designated_document, source_system, source_key, row_hash, import_id)
  select r_account_key.id, r_fund_code.id, s.booked_on, coalesce(s.value_on, s.booked_on), s.amount,
         coalesce(s.method, 'BANK_TRANSFER'), s.title, s.payer_name, s.designated_document, $1, s.key, s.row_hash,
         $2::bigint
    from mirror_payments s
    ${referenceJoins('payments.csv', ['r_account_key.', 'r_fund_code.'])}
   where not exists (select from payments b where b.source_system = $1 and b.source_key = s.key)
   order by s.line`;
