import type { ClientBase } from 'pg';
import type { FileName } from '../format.js';
import type { Written } from './load-counts.js';
import { upsert, type ImportMark } from './upsert.js';

/**
 * Instalment plans, after the book: their debts are receivables of its newest entries. Instalments and debts of a plan
 * are lists that the source replaces as a whole; only rows that differ are touched. Expects `mirror_payable_days`.
 */
export async function loadInstalments(
  client: ClientBase,
  mark: ImportMark,
): Promise<ReadonlyMap<FileName, Written>> {
  const plans = await upsert(
    client,
    {
      file: 'instalment_plans.csv',
      table: 'instalment_plans',
      fixed: ['account_id'],
      columns: {
        account_id: 'r_account_key.id',
        number: 's.number',
        agreed_on: 's.agreed_on',
        state: 's.state',
        note: 's.note',
      },
    },
    mark,
  );
  return new Map<FileName, Written>([
    ['instalment_plans.csv', plans],
    ['instalment_items.csv', await replaceItems(client, mark)],
    ['instalment_debts.csv', await replaceDebts(client, mark)],
  ]);
}

async function replaceItems(client: ClientBase, mark: ImportMark): Promise<Written> {
  const { rowCount: removed } = await client.query(
    `delete from instalment_items i
      using instalment_plans p
      where p.id = i.plan_id and p.source_system = $1 and p.source_key in (select key from mirror_instalment_plans)
        and not exists (select from mirror_instalment_items s
                         where (s.plan_key, s.position, s.due_on, s.amount)
                             = (p.source_key, i.position, i.due_on, i.amount_grosze))`,
    [mark.sourceSystem],
  );
  const { rowCount: added } = await client.query(
    `insert into instalment_items (plan_id, account_id, position, due_on, payable_on, amount_grosze)
     select p.id, p.account_id, s.position, s.due_on, d.payable_on, s.amount
       from mirror_instalment_items s
       join instalment_plans p on p.source_system = $1 and p.source_key = s.plan_key
       join mirror_payable_days d on d.due_on = s.due_on
      order by s.line
     on conflict (plan_id, position) do nothing`,
    [mark.sourceSystem],
  );
  return replaced(added, removed);
}

/**
 * Debts that plans should cover: those the folder names; of a plan that the folder does not bring, those it has. Either
 * way the newest version of their entry counts, so that a plan follows a debt that was booked anew.
 */
const WANTED_DEBTS = `
  select p.id as plan_id, p.account_id, r.id as receivable_id
    from (
      select s.plan_key, s.entry_key from mirror_instalment_debts s
      union
      select p.source_key, e.source_key
        from instalment_plan_receivables x
        join instalment_plans p on p.id = x.plan_id and p.source_system = $1
        join receivables r on r.id = x.receivable_id
        join ledger_entries e on e.id = r.entry_id and e.source_system = $1
       where p.source_key not in (select key from mirror_instalment_plans)
    ) named
    join instalment_plans p on p.source_system = $1 and p.source_key = named.plan_key
    join lateral (
      select e.id from ledger_entries e
       where e.source_system = $1 and e.source_key = named.entry_key and not e.is_reversal
       order by e.source_version desc limit 1) e on true
    join receivables r on r.entry_id = e.id and r.account_id = p.account_id`;

async function replaceDebts(client: ClientBase, mark: ImportMark): Promise<Written> {
  await client.query(`create temporary table mirror_plan_debts on commit drop as ${WANTED_DEBTS}`, [
    mark.sourceSystem,
  ]);
  const { rowCount: removed } = await client.query(
    `delete from instalment_plan_receivables x
      using instalment_plans p
      where p.id = x.plan_id and p.source_system = $1
        and (x.plan_id, x.receivable_id) not in (select plan_id, receivable_id from mirror_plan_debts)`,
    [mark.sourceSystem],
  );
  const { rowCount: added } = await client.query(
    `insert into instalment_plan_receivables (plan_id, account_id, receivable_id)
     select plan_id, account_id, receivable_id from mirror_plan_debts
     on conflict (plan_id, receivable_id) do nothing`,
  );
  return replaced(added, removed);
}

function replaced(added: number | null, removed: number | null): Written {
  const changed = Math.min(added ?? 0, removed ?? 0);
  return { added: (added ?? 0) - changed, changed };
}
