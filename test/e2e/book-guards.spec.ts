import type { Client } from 'pg';
import { connect, inTransaction, TestBook, type TestAccount } from '../fixtures/book.js';
import type { TestDatabase } from '../support/test-database.js';
import { createMigratedDatabase } from '../support/test-database.js';

/** Facts: added, never changed. */
const APPEND_ONLY = [
  'postings',
  'ledger_entries',
  'payment_versions',
  'invoice_versions',
  'invoice_lines',
  'deliveries',
  'audit_events',
];

/** Rows that stay; of them only what follows from later facts may change. */
const KEPT: Readonly<Record<string, { readonly mayChange: string; readonly mayNot: string }>> = {
  receivables: { mayChange: 'allocated_grosze', mayNot: 'amount_grosze' },
  credits: { mayChange: 'allocated_grosze', mayNot: 'effective_on' },
  allocations: { mayChange: 'reversed_by_posting_id', mayNot: 'amount_grosze' },
  invoices: { mayChange: 'total_grosze', mayNot: 'number' },
  payments: { mayChange: 'amount_grosze', mayNot: 'account_id' },
  interest_notes: { mayChange: 'due_on', mayNot: 'total_grosze' },
};

const REFUSED_BY_GRANT = { code: '42501' };
const REFUSED_BY_TRIGGER = { code: '23001' };

let database: TestDatabase;
let owner: Client;
let application: Client;

beforeAll(async () => {
  database = await createMigratedDatabase();
  owner = await connect(database.ownerUrl);
  application = await connect(database.applicationUrl);
});

afterAll(async () => {
  await owner.end();
  await application.end();
  await database.drop();
});

/** A column that is no key. */
async function someColumn(table: string): Promise<string> {
  const { rows } = await owner.query<{ attname: string }>(
    'select attname from pg_attribute where attrelid = $1::regclass and attnum = 2',
    [table],
  );
  return rows[0]?.attname ?? '';
}

describe('facts', () => {
  it.each(APPEND_ONLY)('of %s are changed and removed by nobody', async (table) => {
    const column = await someColumn(table);
    for (const statement of [
      `update ${table} set ${column} = ${column}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      await expect(application.query(statement)).rejects.toMatchObject(REFUSED_BY_GRANT);
      await expect(owner.query(statement)).rejects.toMatchObject(REFUSED_BY_TRIGGER);
    }
  });

  it.each(Object.entries(KEPT))('of %s keep what was booked', async (table, { mayChange, mayNot }) => {
    await application.query(`update ${table} set ${mayChange} = ${mayChange}`);
    await owner.query(`update ${table} set ${mayChange} = ${mayChange}`);
    for (const statement of [
      `update ${table} set ${mayNot} = ${mayNot}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      await expect(application.query(statement)).rejects.toMatchObject(REFUSED_BY_GRANT);
      await expect(owner.query(statement)).rejects.toMatchObject(REFUSED_BY_TRIGGER);
    }
  });

  it('let a migration through that says so as their owner, and nobody else who says it', async () => {
    await inTransaction(owner, async () => {
      await owner.query(`set local ebok.data_migration = 'on'`);
      await expect(owner.query('update ledger_entries set title = title')).resolves.toMatchObject({
        rowCount: 0,
      });
    });
    await owner.query('grant update on ledger_entries to ebok_app');
    try {
      const asApplication = inTransaction(application, async () => {
        await application.query(`set local ebok.data_migration = 'on'`);
        await application.query('update ledger_entries set title = title');
      });
      await expect(asApplication).rejects.toMatchObject(REFUSED_BY_TRIGGER);
    } finally {
      await owner.query('revoke update on ledger_entries from ebok_app');
    }
  });
});

describe('the application’s role', () => {
  it('owns nothing', async () => {
    const { rows } = await owner.query(
      `select relname from pg_class where relowner = 'ebok_app'::regrole
       union all select proname from pg_proc where proowner = 'ebok_app'::regrole`,
    );
    expect(rows).toEqual([]);
  });

  it('can remove rows only of projections, lists replaced as a whole and what expires', async () => {
    const { rows } = await owner.query<{ relname: string }>(
      `select relname from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r'
          and has_table_privilege('ebok_app', oid, 'delete') order by relname`,
    );
    expect(rows.map(({ relname }) => relname)).toEqual([
      'account_balances',
      'calendar_feeds',
      'case_uploads',
      'email_changes',
      'holidays',
      'instalment_items',
      'instalment_plan_receivables',
      'ledger_positions',
      'notice_letters',
      'notices',
      'password_resets',
      'rate_limits',
      'sessions',
    ]);
  });

  it('can truncate nothing, nor tie triggers or references to a table', async () => {
    const { rows } = await owner.query(
      `select relname, privilege from pg_class,
              unnest(array['truncate', 'trigger', 'references', 'maintain']) privilege
        where relnamespace = 'public'::regnamespace and relkind = 'r'
          and has_table_privilege('ebok_app', oid, privilege)`,
    );
    expect(rows).toEqual([]);
  });

  it('is given nothing on a table that comes later', async () => {
    await owner.query('create table later (id int)');
    try {
      await expect(application.query('select from later')).rejects.toMatchObject(REFUSED_BY_GRANT);
    } finally {
      await owner.query('drop table later');
    }
  });
});

describe('the tables', () => {
  it('have an index for every foreign key', async () => {
    const { rows } = await owner.query(`
      select conrelid::regclass as "table", conname from pg_constraint f
       where contype = 'f' and connamespace = 'public'::regnamespace
         and not exists (
           select from pg_index i where i.indrelid = f.conrelid and i.indkey[0] = f.conkey[1]
              and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$'))`);
    expect(rows).toEqual([]);
  });

  it('carry account_id wherever their rows belong to an account', async () => {
    const { rows } = await owner.query<{ relname: string }>(`
      with recursive owned as (
        select 'accounts'::regclass as oid
        union
        select f.conrelid from pg_constraint f join owned o on f.confrelid = o.oid where f.contype = 'f'
      )
      select c.relname from owned o join pg_class c on c.oid = o.oid
       where c.relname <> 'accounts'
         and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'account_id')`);
    expect(rows).toEqual([]);
  });

  it('name their constraints and indexes by the rule', async () => {
    const { rows } = await owner.query(`
      select conname as name from pg_constraint
       where connamespace = 'public'::regnamespace and conrelid <> 'migrations'::regclass
         and contype in ('p', 'f', 'u', 'c')
         and conname !~ ('^' || case contype when 'p' then 'pk' when 'f' then 'fk' when 'u' then 'uq' else 'ck' end
                             || '_' || conrelid::regclass::text)
       union all
      select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
       where c.relnamespace = 'public'::regnamespace and c.relname <> 'migrations'
         and not exists (select from pg_constraint where conindid = i.indexrelid and contype in ('p', 'u'))
         and i.indexrelid::regclass::text !~ ('^(ix|uq)_' || c.relname)`);
    expect(rows).toEqual([]);
  });

  it('bound every amount and refuse what is no number', async () => {
    const { rows } = await owner.query(`
      select a.attrelid::regclass as "table", a.attname as "column" from pg_attribute a
        join pg_class c on c.oid = a.attrelid
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0
         and (a.attname like '%\\_grosze' or a.atttypid = 'numeric'::regtype)
         and c.relname not in ('ledger_positions', 'account_balances', 'postings')
         and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
                                                       and a.attnum = any(k.conkey))`);
    expect(rows).toEqual([]);
  });
});

describe('rows of two accounts or funds', () => {
  let book: TestBook;
  let mine: TestAccount;
  let foreign: TestAccount;

  beforeAll(async () => {
    book = await TestBook.open(database);
    mine = await book.account();
    foreign = await book.account();
    await book.post([
      await book.charge(mine, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' }),
      await book.payment(foreign, { key: 'W/1', grosze: 100n, on: '2026-01-02' }),
      await book.payment(
        { ...mine, fundId: book.funds.repairs },
        { key: 'W/2', grosze: 100n, on: '2026-01-02' },
      ),
    ]);
  });

  afterAll(async () => {
    await book.close();
  });

  it.each(['W/1', 'W/2'])('are never matched (%s with NAL/1)', async (credit) => {
    for (const side of ['r', 'c']) {
      const allocation = application.query(
        `insert into allocations (account_id, fund_id, credit_entry_id, receivable_id, amount_grosze, rule, effective_on, in_force_on, posting_id)
         select ${side}.account_id, ${side}.fund_id, c.entry_id, r.id, 1, 'SOURCE', '2026-01-02', '2026-01-02', e.posting_id
           from receivables r, credits c join ledger_entries e on e.id = c.entry_id
          where r.document_number = 'NAL/1' and e.source_key = $1`,
        [credit],
      );
      await expect(allocation).rejects.toMatchObject({ code: '23503' });
    }
  });

  it('are never tied by an entry to another account’s invoice', async () => {
    const invoice = await book.charge(mine, { key: 'NAL/2', grosze: 100n, on: '2026-01-02' });
    await expect(book.post([{ ...invoice, accountId: foreign.accountId }])).rejects.toMatchObject({
      constraint: 'fk_ledger_entries_invoice_id_account_id',
    });
  });
});
