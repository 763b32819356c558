import { ENTRY_KIND_RULES, ENTRY_KINDS, type AllowedSign } from '../../../domain/ledger/entry-kinds.js';
import { documentRules, STAGED_AMOUNT } from './document-rules.js';
import { zloty, type Rule } from './rule.js';

/** Kinds of debit that are no debt of their own: they take back or hand back money, and fall due at once. */
const WITHOUT_DUE_DAY = `('REFUND', 'PAYMENT_REVERSAL', 'REVERSAL')`;

const kindsOf = (sign: AllowedSign) =>
  `(${ENTRY_KINDS.filter((kind) => ENTRY_KIND_RULES[kind].sign === sign)
    .map((kind) => `'${kind}'`)
    .join(', ')})`;

/** Entries by themselves and with their accounts. */
const ENTRY_RULES: readonly Rule[] = [
  {
    code: 'MIRROR-DEBIT-CREDIT',
    file: 'ledger_entries.csv',
    column: 'debit',
    breaks: '(coalesce(s.debit, 0) > 0) = (coalesce(s.credit, 0) > 0)',
  },
  {
    code: 'MIRROR-ENTRY-SIGN',
    file: 'ledger_entries.csv',
    column: 'kind',
    breaks: `s.kind in ${kindsOf('DEBIT')} and s.credit > 0`,
    facts: { side: `'Wn'` },
  },
  {
    code: 'MIRROR-ENTRY-SIGN',
    file: 'ledger_entries.csv',
    column: 'kind',
    breaks: `s.kind in ${kindsOf('CREDIT')} and s.debit > 0`,
    facts: { side: `'Ma'` },
  },
  {
    code: 'MIRROR-DUE-DAY-MISSING',
    file: 'ledger_entries.csv',
    column: 'due_on',
    breaks: `s.debit > 0 and s.due_on is null
      and num_nonnulls(s.invoice_key, s.interest_note_key, s.reverses_key) = 0
      and s.kind not in ${WITHOUT_DUE_DAY}`,
  },
  {
    code: 'MIRROR-ENTRY-BEFORE-ACCOUNT',
    file: 'ledger_entries.csv',
    column: 'booked_on',
    joins: 'join mirror_accounts a on a.key = s.account_key',
    breaks: 's.booked_on < a.opened_on',
  },
  {
    code: 'MIRROR-ENTRY-PERIOD-CLOSED',
    file: 'ledger_entries.csv',
    column: 'booked_on',
    joins: `join mirror_entry_changes x on x.line = s.line and x.change in ('NEW', 'CHANGED')
            left join mirror_book_entries b on b.source_key = s.key
            join accounting_periods p on p.closed_at is not null
             and p.month in (date_trunc('month', s.booked_on)::date, date_trunc('month', b.booked_on)::date)`,
    breaks: 'true',
    facts: { month: `to_char(p.month, 'YYYY-MM')` },
  },
];

/** Signed amount of an entry that is staged under one alias, else in the book under the other. */
const amountOf = (staged: string, inBook: string) =>
  `case when ${staged}.key is null then ${inBook}.amount_grosze
        else coalesce(${staged}.debit, 0) - coalesce(${staged}.credit, 0) end`;

/** The entry that a reversal takes back: staged, else in the book. */
const REVERSED = `
  left join mirror_ledger_entries t on t.key = s.reverses_key
  left join mirror_book_entries b on b.source_key = s.reverses_key`;

const REVERSAL_RULES: readonly Rule[] = [
  {
    code: 'MIRROR-REVERSED-CHANGED',
    file: 'ledger_entries.csv',
    column: 'key',
    joins:
      'join mirror_entry_changes x on x.line = s.line join mirror_book_entries b on b.source_key = s.key',
    breaks: `x.change = 'CHANGED' and (b.is_reversed or b.reverses_entry_id is not null or s.reverses_key is not null)`,
  },
  {
    code: 'MIRROR-TEXT-CHANGED',
    file: 'ledger_entries.csv',
    column: 'title',
    joins:
      'join mirror_entry_changes x on x.line = s.line join mirror_book_entries b on b.source_key = s.key',
    breaks: `x.change = 'TEXT'`,
    facts: { inBook: 'b.title' },
  },
  {
    code: 'MIRROR-REVERSAL-MISMATCH',
    file: 'ledger_entries.csv',
    column: 'reverses_key',
    joins: REVERSED,
    breaks: `s.reverses_key is not null and coalesce(t.key, b.source_key) is not null and (
      coalesce(t.account_key, b.account_key) <> s.account_key
      or coalesce(t.fund_code, b.fund_code) <> s.fund_code
      or ${amountOf('t', 'b')} <> -${STAGED_AMOUNT}
      or coalesce(t.booked_on, b.booked_on) > s.booked_on
      or (t.booked_on = s.booked_on and t.line >= s.line))`,
  },
  {
    code: 'MIRROR-REVERSED-TWICE',
    file: 'ledger_entries.csv',
    column: 'reverses_key',
    joins: `left join (select reverses_key, min(line) as first_line from mirror_ledger_entries group by reverses_key) d
              on d.reverses_key = s.reverses_key
            left join mirror_book_entries o on o.reverses_key = s.reverses_key and o.source_key <> s.key`,
    breaks: 's.line > d.first_line or o.id is not null',
  },
];

/** Entries that were taken back and those that took them back, each with the other one. */
const REVERSAL_PARTNERS = `(
  with pairs as (
    select reverses_key as original, key as reversal from mirror_ledger_entries where reverses_key is not null
    union select reverses_key, source_key from mirror_book_entries where reverses_key is not null
  )
  select original as key, reversal as partner from pairs
  union select reversal, original from pairs)`;

const ALLOCATION_RULES: readonly Rule[] = [
  {
    code: 'MIRROR-ALLOCATION-REVERSED',
    file: 'allocations.csv',
    column: 'credit_key',
    joins: `left join ${REVERSAL_PARTNERS} c on c.key = s.credit_key
            left join ${REVERSAL_PARTNERS} d on d.key = s.debit_key`,
    breaks: 'c.partner <> s.debit_key or d.partner <> s.credit_key',
  },
  {
    code: 'MIRROR-ALLOCATION-SIDES',
    file: 'allocations.csv',
    column: 'credit_key',
    joins: `left join mirror_ledger_entries c on c.key = s.credit_key
            left join mirror_ledger_entries d on d.key = s.debit_key
            left join mirror_book_entries bc on bc.source_key = s.credit_key
            left join mirror_book_entries bd on bd.source_key = s.debit_key`,
    breaks: `coalesce(c.key, bc.source_key) is not null and coalesce(d.key, bd.source_key) is not null and (
      coalesce(c.account_key, bc.account_key) <> coalesce(d.account_key, bd.account_key)
      or coalesce(c.fund_code, bc.fund_code) <> coalesce(d.fund_code, bd.fund_code)
      or ${amountOf('c', 'bc')} >= 0 or ${amountOf('d', 'bd')} <= 0)`,
  },
  ...(['credit', 'debit'] as const).map((side): Rule => ({
    code: side === 'credit' ? 'MIRROR-ALLOCATION-CREDIT-OVER' : 'MIRROR-ALLOCATION-DEBIT-OVER',
    file: 'allocations.csv',
    column: `${side}_key`,
    joins: `join (select ${side}_key, sum(amount) as total, min(line) as first_line
                      from mirror_allocations group by ${side}_key) a
                on a.${side}_key = s.${side}_key and a.first_line = s.line
              left join mirror_ledger_entries e on e.key = s.${side}_key
              left join mirror_book_entries b on b.source_key = s.${side}_key`,
    breaks: `a.total > coalesce(e.${side}, abs(b.amount_grosze))`,
    facts: { sum: zloty('a.total'), amount: zloty(`coalesce(e.${side}, abs(b.amount_grosze))`) },
  })),
];

/** The debts of an instalment plan are debits of its account. */
const INSTALMENT_RULES: readonly Rule[] = [
  {
    code: 'MIRROR-OTHER-ACCOUNT',
    file: 'instalment_debts.csv',
    column: 'entry_key',
    joins: `join mirror_instalment_plans p on p.key = s.plan_key
            left join mirror_ledger_entries e on e.key = s.entry_key
            left join mirror_book_entries b on b.source_key = s.entry_key`,
    breaks: 'coalesce(e.account_key, b.account_key) <> p.account_key',
    facts: { owner: 'coalesce(e.account_key, b.account_key)' },
  },
  {
    code: 'MIRROR-INSTALMENT-DEBT',
    file: 'instalment_debts.csv',
    column: 'entry_key',
    joins: `left join mirror_ledger_entries e on e.key = s.entry_key
            left join mirror_book_entries b on b.source_key = s.entry_key`,
    breaks: `${amountOf('e', 'b')} < 0`,
  },
];

/**
 * The book: entries, reversals, documents and their entries, allocations.
 *
 * @param entriesAreComplete ledger_entries.csv holds every entry of the source, so those of the book do not count beside it
 */
export function ledgerRules(entriesAreComplete: boolean): readonly Rule[] {
  return [
    ...ENTRY_RULES,
    ...REVERSAL_RULES,
    ...documentRules(entriesAreComplete),
    ...ALLOCATION_RULES,
    ...INSTALMENT_RULES,
  ];
}
