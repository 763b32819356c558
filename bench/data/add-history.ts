import type { Client } from 'pg';

/** Days between a charge and the payment that covers it. */
const PAID_AFTER = 10;
/** Days from one charge to the next; the pairs end before the account's own history begins. */
const EVERY = 12;

/**
 * Lengthens the ledger backwards: each account gets pairs of a charge and the payment that covers it, before the first
 * day that the book tells of. Every pair comes to nothing, so balances and later positions stay what they are.
 *
 * Checks are off meanwhile as for copies of accounts; `npm run proof` says whether the book adds up.
 *
 * @param pairs of each account, counted backwards in time from those that are there
 */
export async function addHistory(admin: Client, pairs: { from: number; to: number }): Promise<void> {
  await admin.query('set session_replication_role = replica');
  await admin.query("set work_mem = '512MB'");
  await admin.query('begin');
  for (const statement of STATEMENTS) {
    await admin.query(
      statement.replaceAll('$first', String(pairs.from)).replaceAll('$last', String(pairs.to)),
    );
  }
  await admin.query('commit');
  await admin.query('set session_replication_role = origin');
  await admin.query('vacuum (analyze, freeze)');
  await admin.query('checkpoint');
}

const STATEMENTS = [
  `create temporary table numbers on commit drop as
   select (select max(id) from postings) + 1 as posting, (select max(id) from ledger_entries) as entry,
          (select max(id) from receivables) as receivable, (select max(id) from allocations) as allocation,
          (select min(booked_on) from ledger_entries) - ${String(PAID_AFTER + 1)} as before`,
  // The first day of the book's own history is kept by the first run; later ones count from the same day.
  `create table if not exists bench_history (before date)`,
  `insert into bench_history select n.before from numbers n where not exists (select from bench_history)`,
  // Ids follow the days within an account, as if the pairs had been booked when they happened.
  `create temporary table pairs on commit drop as
   select row_number() over (order by n.pair desc, a.account_id) as place, a.account_id, a.fund_id,
          h.before - n.pair * ${String(EVERY)} as charged_on,
          h.before - n.pair * ${String(EVERY)} + ${String(PAID_AFTER)} as paid_on, 20000 + (a.account_id * 31 + n.pair * 7919) % 90000 as amount
     from (select account_id, min(fund_id) as fund_id from account_balances group by account_id) a
     cross join generate_series($first::int, $last::int) as n(pair)
     cross join bench_history h`,
  `analyze pairs`,
  `insert into postings (id, source, idempotency_key, content_hash, actor, control_total_grosze, entry_count)
   overriding system value
   select n.posting, 'MANUAL', 'bench-history-' || n.posting, ''::bytea, 'bench', 0, 2 * (select count(*) from pairs)
     from numbers n`,
  `insert into ledger_entries (id, posting_id, account_id, fund_id, kind, amount_grosze, booked_on, value_on, title,
                               source_system, source_key, is_reversal)
   overriding system value
   select n.entry + 2 * p.place - 1 + side.number, n.posting, p.account_id, p.fund_id, side.kind,
          side.sign * p.amount, p.charged_on + side.days, p.charged_on + side.days, side.title,
          'bench-history', p.place || '-' || side.number || '-' || n.posting, false
     from pairs p cross join numbers n
     cross join (values (0, 'CHARGE', 1, 0, 'Opłaty za dawny miesiąc'),
                        (1, 'PAYMENT', -1, ${String(PAID_AFTER)}, 'Wpłata')) side(number, kind, sign, days, title)
    order by 1`,
  `insert into receivables (id, account_id, fund_id, part, entry_id, booked_on, issued_on, due_on, payable_on,
                            amount_grosze, allocated_grosze, settled_on)
   overriding system value
   select n.receivable + p.place, p.account_id, p.fund_id, 'PRINCIPAL', n.entry + 2 * p.place - 1, p.charged_on,
          p.charged_on, p.paid_on, p.paid_on, p.amount, p.amount,
          p.paid_on
     from pairs p cross join numbers n order by 1`,
  `insert into credits (entry_id, account_id, fund_id, amount_grosze, allocated_grosze, effective_on, booked_on,
                        settled_on)
   select n.entry + 2 * p.place, p.account_id, p.fund_id, p.amount, p.amount, p.paid_on, p.paid_on, p.paid_on
     from pairs p cross join numbers n order by 1`,
  `insert into allocations (id, account_id, fund_id, credit_entry_id, receivable_id, amount_grosze, rule, effective_on,
                            in_force_on, posting_id)
   overriding system value
   select n.allocation + p.place, p.account_id, p.fund_id, n.entry + 2 * p.place, n.receivable + p.place, p.amount,
          'OLDEST_DUE', p.paid_on, p.paid_on, n.posting
     from pairs p cross join numbers n order by 1`,
  `insert into ledger_positions (account_id, booked_on, entry_id, balance_after_grosze)
   select p.account_id, p.charged_on + side.days, n.entry + 2 * p.place - 1 + side.number, side.share * p.amount
     from pairs p cross join numbers n
     cross join (values (0, 0, 1), (1, ${String(PAID_AFTER)}, 0)) side(number, days, share)
    order by 1, 2, 3`,
  `update account_balances b set entry_count = b.entry_count + p.entries
     from (select account_id, fund_id, 2 * count(*)::int as entries from pairs group by account_id, fund_id) p
    where b.account_id = p.account_id and b.fund_id = p.fund_id`,
  ...['postings', 'ledger_entries', 'receivables', 'allocations'].map(
    (table) => `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`,
  ),
];
