import { LINE_TEXT } from '../../invoices/line-text.js';

/**
 * The invariants of the book, each a statement that gives one row per thing checked: its account, what is expected
 * and what is found; a row where the two differ is a broken one. Used by every posting for the accounts it touched,
 * and by `npm run proof` for all.
 *
 * Both sides are stacked and summed per item instead of joined: one pass, whatever the planner believes of tables
 * that were filled a moment ago.
 */
export interface ProofRule {
  readonly code: string;
  /** What is proved, in Polish, for the clerk who runs the proof. */
  readonly sentence: string;
  /** What `expected` and `found` are: amounts in grosze unless it says COUNT. */
  readonly unit?: 'COUNT';
  /**
   * The statement: columns account_id, expected, found, both whole numbers.
   *
   * @param accounts name of a table with a column `account_id`: the accounts to check
   */
  readonly rows: (accounts: string) => string;
}

const ENTRIES_MAKE_BALANCE: ProofRule = {
  code: 'ENTRIES_MAKE_BALANCE',
  sentence: 'Suma zapisów równa się saldu konta i funduszu',
  rows: (accounts) => `
    select account_id, sum(entries) as expected, sum(balance) as found from (
      select e.account_id, e.fund_id, e.amount_grosze as entries, 0 as balance
        from ledger_entries e join ${accounts} t on t.account_id = e.account_id
      union all
      select b.account_id, b.fund_id, 0, b.balance_grosze
        from account_balances b join ${accounts} t on t.account_id = b.account_id
    ) both_sides group by account_id, fund_id`,
};

const ENTRIES_ARE_COUNTED: ProofRule = {
  code: 'ENTRIES_ARE_COUNTED',
  sentence: 'Każdy zapis ma swoją pozycję i jest policzony w saldzie',
  unit: 'COUNT',
  rows: (accounts) => `
    select account_id, entries as expected, counted as found
      from (
        select t.account_id,
               (select count(*) from ledger_entries e where e.account_id = t.account_id) as entries,
               (select count(*) from ledger_positions p where p.account_id = t.account_id) as positions,
               (select coalesce(sum(b.entry_count), 0) from account_balances b
                 where b.account_id = t.account_id) as in_balance
          from ${accounts} t
      ) counts, unnest(array[positions, in_balance]) counted`,
};

const LAST_POSITION_IS_BALANCE: ProofRule = {
  code: 'LAST_POSITION_IS_BALANCE',
  sentence: 'Saldo po ostatnim zapisie równa się saldu konta',
  rows: (accounts) => `
    select t.account_id,
           coalesce((select p.balance_after_grosze from ledger_positions p where p.account_id = t.account_id
                      order by p.booked_on desc, p.entry_id desc limit 1), 0) as expected,
           (select coalesce(sum(b.balance_grosze), 0) from account_balances b where b.account_id = t.account_id) as found
      from ${accounts} t`,
};

const OPEN_ITEMS_MAKE_BALANCE: ProofRule = {
  code: 'OPEN_ITEMS_MAKE_BALANCE',
  sentence: 'Należności do zapłaty minus wolne wpłaty równają się saldu konta i funduszu',
  rows: (accounts) => `
    select account_id, sum(balance) as expected, sum(open_items) as found from (
      select r.account_id, r.fund_id, r.amount_grosze - r.allocated_grosze as open_items, 0 as balance
        from receivables r join ${accounts} t on t.account_id = r.account_id
      union all
      select c.account_id, c.fund_id, c.allocated_grosze - c.amount_grosze, 0
        from credits c join ${accounts} t on t.account_id = c.account_id
      union all
      select b.account_id, b.fund_id, 0, b.balance_grosze
        from account_balances b join ${accounts} t on t.account_id = b.account_id
    ) both_sides group by account_id, fund_id`,
};

const RECEIVABLES_ARE_COVERED: ProofRule = {
  code: 'RECEIVABLES_ARE_COVERED',
  sentence: 'Zapłacona część każdej należności równa się jej rozliczeniom',
  rows: (accounts) => `
    select account_id, sum(allocated) as expected, sum(kept) as found from (
      select r.account_id, r.id, r.allocated_grosze as kept, 0 as allocated
        from receivables r join ${accounts} t on t.account_id = r.account_id
      union all
      select a.account_id, a.receivable_id, 0, a.amount_grosze
        from allocations a join ${accounts} t on t.account_id = a.account_id
       where a.reversed_by_posting_id is null
    ) both_sides group by account_id, id`,
};

const CREDITS_ARE_USED: ProofRule = {
  code: 'CREDITS_ARE_USED',
  sentence: 'Wykorzystana część każdej wpłaty równa się jej rozliczeniom',
  rows: (accounts) => `
    select account_id, sum(allocated) as expected, sum(kept) as found from (
      select c.account_id, c.entry_id, c.allocated_grosze as kept, 0 as allocated
        from credits c join ${accounts} t on t.account_id = c.account_id
      union all
      select a.account_id, a.credit_entry_id, 0, a.amount_grosze
        from allocations a join ${accounts} t on t.account_id = a.account_id
       where a.reversed_by_posting_id is null
    ) both_sides group by account_id, entry_id`,
};

const ENTRIES_MAKE_OPEN_ITEMS: ProofRule = {
  code: 'ENTRIES_MAKE_OPEN_ITEMS',
  sentence: 'Każde obciążenie ma należności na swoją kwotę, każde uznanie pozycję wpłaty na swoją',
  rows: (accounts) => `
    select account_id, sum(booked) as expected, sum(item) as found from (
      select e.account_id, e.id, e.amount_grosze as booked, 0 as item
        from ledger_entries e join ${accounts} t on t.account_id = e.account_id
      union all
      select r.account_id, r.entry_id, 0, r.amount_grosze
        from receivables r join ${accounts} t on t.account_id = r.account_id
      union all
      select c.account_id, c.entry_id, 0, -c.amount_grosze
        from credits c join ${accounts} t on t.account_id = c.account_id
    ) both_sides group by account_id, id`,
};

const REVERSALS_ARE_OPPOSITE: ProofRule = {
  code: 'REVERSALS_ARE_OPPOSITE',
  sentence: 'Każde storno ma przeciwną kwotę niż zapis, który cofa',
  rows: (accounts) => `
    select r.account_id, -e.amount_grosze as expected, r.amount_grosze as found
      from ledger_entries r
      join ${accounts} t on t.account_id = r.account_id
      join ledger_entries e on e.id = r.reverses_entry_id
     where r.reverses_entry_id is not null`,
};

/** Rewriting positions computes the same sums, so a posting does not pay for it twice; the full proof does. */
const POSITIONS_RUN: ProofRule = {
  code: 'POSITIONS_RUN',
  sentence: 'Saldo po każdym zapisie równa się sumie zapisów do niego',
  rows: (accounts) => `
    select account_id, sum(running) as expected, sum(position) as found from (
      select e.account_id, e.booked_on, e.id, 0 as position,
             sum(e.amount_grosze) over (partition by e.account_id order by e.booked_on, e.id) as running
        from ledger_entries e join ${accounts} t on t.account_id = e.account_id
      union all
      select p.account_id, p.booked_on, p.entry_id, p.balance_after_grosze, 0
        from ledger_positions p join ${accounts} t on t.account_id = p.account_id
    ) both_sides group by account_id, booked_on, id`,
};

/** Documents that are booked, each with the amount its one entry has. */
const BOOKED_DOCUMENTS = [
  { table: 'invoices', column: 'invoice_id', amount: 'd.total_grosze' },
  { table: 'interest_notes', column: 'interest_note_id', amount: 'd.total_grosze' },
  { table: 'payments', column: 'payment_id', amount: '-d.amount_grosze' },
];

/** Entries that stand (neither reversals nor reversed), each with the amount of its document. */
const standingEntries = (accounts: string): string =>
  BOOKED_DOCUMENTS.map(
    ({ table, column, amount }) => `
      select e.account_id, '${table}' as kind, e.${column} as document_id, ${amount} as total, e.amount_grosze
        from ledger_entries e
        join ${accounts} t on t.account_id = e.account_id
        join ${table} d on d.id = e.${column}
        left join ledger_entries back on back.reverses_entry_id = e.id
       where not e.is_reversal and back.id is null`,
  ).join(' union all ');

const DOCUMENTS_ARE_BOOKED: ProofRule = {
  code: 'DOCUMENTS_ARE_BOOKED',
  sentence: 'Zapisy każdego dokumentu, których nie wystornowano, dają jego kwotę',
  rows: (accounts) => `
    select account_id, max(total) as expected, sum(amount_grosze) as found
      from (${standingEntries(accounts)}) standing group by account_id, kind, document_id`,
};

const DOCUMENTS_ARE_BOOKED_ONCE: ProofRule = {
  code: 'DOCUMENTS_ARE_BOOKED_ONCE',
  sentence: 'Każdy zaksięgowany dokument ma jeden zapis, którego nie wystornowano',
  unit: 'COUNT',
  rows: (accounts) => `
    select account_id, 1 as expected, count(*) as found
      from (${standingEntries(accounts)}) standing group by account_id, kind, document_id`,
};

const LINES_ARE_KEPT_AS_TEXT: ProofRule = {
  code: 'LINES_ARE_KEPT_AS_TEXT',
  sentence: 'Pozycje każdej wersji dokumentu mają wierny zapis tekstowy',
  unit: 'COUNT',
  rows: (accounts) => `
    select made.account_id, count(*) as expected, count(*) filter (where kept.lines = made.lines) as found
      from (
        select l.account_id, l.invoice_id, l.version, '[' || string_agg(${LINE_TEXT}, ',' order by l.position) || ']' as lines
          from invoice_lines l join ${accounts} t on t.account_id = l.account_id
         group by l.account_id, l.invoice_id, l.version
      ) made
      left join invoice_line_texts kept on kept.invoice_id = made.invoice_id and kept.version = made.version
     group by made.account_id`,
};

/** Either side of the settlement, with its key and the name by which allocations call it. */
const OPEN_ITEMS = [
  { table: 'receivables', key: 'id', item: 'receivable_id' },
  { table: 'credits', key: 'entry_id', item: 'credit_entry_id' },
];

/** The day from which an allocation counts, worked out anew from its ends. */
const IN_FORCE_ON = `
  greatest(d.booked_on, c.booked_on, case when a.rule <> 'REVERSAL' then a.effective_on end)`;

const SETTLED_DAYS_FOLLOW: ProofRule = {
  code: 'SETTLED_DAYS_FOLLOW',
  sentence: 'Dzień rozliczenia każdej należności i wpłaty wynika z jej rozliczeń',
  unit: 'COUNT',
  rows: (accounts) =>
    OPEN_ITEMS.map(
      ({ table, key, item }) => `
      select o.account_id, count(*) as expected,
             count(*) filter (where e.booked_on = o.booked_on and coalesce(last.is_right, true)
               and o.settled_on is not distinct from
                 case when o.allocated_grosze = o.amount_grosze then last.on_day end) as found
        from ${table} o
        join ${accounts} t on t.account_id = o.account_id
        join ledger_entries e on e.id = o.entry_id
        left join (
          select a.${item} as item_id, max(${IN_FORCE_ON}) as on_day,
                 bool_and(a.in_force_on = ${IN_FORCE_ON}) as is_right
            from allocations a
            join receivables d on d.id = a.receivable_id
            join credits c on c.entry_id = a.credit_entry_id
            join ${accounts} u on u.account_id = a.account_id
           where a.reversed_by_posting_id is null
           group by a.${item}
        ) last on last.item_id = o.${key}
       group by o.account_id`,
    ).join(' union all '),
};

/** What a posting proves of the accounts it touched. */
export const ACCOUNT_RULES: readonly ProofRule[] = [
  ENTRIES_MAKE_BALANCE,
  ENTRIES_ARE_COUNTED,
  LAST_POSITION_IS_BALANCE,
  OPEN_ITEMS_MAKE_BALANCE,
  RECEIVABLES_ARE_COVERED,
  CREDITS_ARE_USED,
  ENTRIES_MAKE_OPEN_ITEMS,
  REVERSALS_ARE_OPPOSITE,
];

/** What the proof of the whole book shows beside. */
export const FULL_RULES: readonly ProofRule[] = [
  ...ACCOUNT_RULES,
  POSITIONS_RUN,
  SETTLED_DAYS_FOLLOW,
  DOCUMENTS_ARE_BOOKED,
  DOCUMENTS_ARE_BOOKED_ONCE,
  LINES_ARE_KEPT_AS_TEXT,
];

/**
 * Postings whose entries are not what their header says. It has no account: a posting spans many.
 *
 * @param only a condition on `p`, the posting
 */
export const postingTotals = (only: string): string => `
  select p.id, p.control_total_grosze as expected, coalesce(sum(e.amount_grosze), 0) as found,
         p.entry_count as expected_count, count(e.id) as found_count
    from postings p left join ledger_entries e on e.posting_id = p.id
   where ${only}
   group by p.id`;
