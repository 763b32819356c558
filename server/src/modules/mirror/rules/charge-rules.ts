import type { FileName } from '../format.js';
import { quoted, stagingTable } from '../staging/staging-tables.js';
import { zloty, type Rule } from './rule.js';

/** Documents of charge, settlements and notes: their sums, and that what they point at is of the same account. */
export const CHARGE_RULES: readonly Rule[] = [
  {
    code: 'MIRROR-TOTAL',
    file: 'invoices.csv',
    column: 'total',
    breaks: 'coalesce(s.net, s.total - coalesce(s.vat, 0)) + coalesce(s.vat, 0) <> s.total',
    facts: { sum: zloty('coalesce(s.net, 0) + coalesce(s.vat, 0)') },
  },
  {
    code: 'MIRROR-NEGATIVE',
    file: 'invoices.csv',
    column: 'total',
    breaks: `s.total < 0 and s.kind <> 'CORRECTION'`,
  },
  {
    code: 'MIRROR-PAYABLE-BEFORE-DUE',
    file: 'invoices.csv',
    column: 'payable_on',
    breaks: 's.payable_on < s.due_on',
  },
  {
    code: 'MIRROR-CORRECTION-WITHOUT-ORIGINAL',
    file: 'invoices.csv',
    column: 'corrects_key',
    breaks: `s.kind = 'CORRECTION' and s.corrects_key is null`,
  },
  {
    code: 'MIRROR-TOTAL',
    file: 'invoice_lines.csv',
    column: 'gross',
    breaks: 's.net + s.vat <> s.gross',
    facts: { sum: zloty('s.net + s.vat') },
  },
  {
    code: 'MIRROR-SPAN',
    file: 'invoice_lines.csv',
    column: 'span_numerator',
    breaks: 'num_nonnulls(s.span_numerator, s.span_denominator) = 1 or s.span_numerator > s.span_denominator',
  },
  {
    code: 'MIRROR-INVOICE-LINES',
    file: 'invoices.csv',
    column: 'key',
    joins: `join (select invoice_key, sum(gross) as gross from mirror_invoice_lines group by invoice_key) l
              on l.invoice_key = s.key`,
    breaks: 'l.gross <> s.total',
    cause: { file: 'invoice_lines.csv', column: 'invoice_key' },
    facts: { sum: zloty('l.gross') },
  },
  {
    code: 'MIRROR-INVOICE-WITHOUT-LINES',
    file: 'invoices.csv',
    column: 'key',
    breaks: 'not exists (select from mirror_invoice_lines l where l.invoice_key = s.key)',
    cause: { file: 'invoice_lines.csv', column: 'invoice_key' },
  },
  {
    code: 'MIRROR-SETTLEMENT-RESULT',
    file: 'settlements.csv',
    column: 'result',
    breaks: 's.result <> s.cost - s.advances',
    facts: { expected: zloty('s.cost - s.advances') },
  },
  {
    code: 'MIRROR-NOTE-ITEMS',
    file: 'interest_notes.csv',
    column: 'key',
    joins: `left join (select note_key, sum(amount) as amount from mirror_interest_note_items group by note_key) i
              on i.note_key = s.key`,
    breaks: 'coalesce(i.amount, 0) <> s.total',
    cause: { file: 'interest_note_items.csv', column: 'note_key' },
    facts: { sum: zloty('coalesce(i.amount, 0)') },
  },
  linesRule(
    'settlements.csv',
    `select m.source_key, array_agg((l.position, l.description, l.quantity, l.unit_of_measure, l.rate_amount,
                                     l.amount_grosze)::text order by l.position) as lines
       from media_settlement_lines l join media_settlements m on m.id = l.media_settlement_id
      where m.source_system = $1 group by m.source_key`,
    `select settlement_key, array_agg((position, description, quantity, unit_of_measure, rate, amount)::text
                                      order by position) as lines
       from mirror_settlement_lines group by settlement_key`,
  ),
  linesRule(
    'interest_notes.csv',
    `select n.source_key, array_agg((i.position, i.debt_document_number, i.principal_grosze, i.interest_from,
                                     i.interest_to, i.amount_grosze)::text order by i.position) as lines
       from interest_note_items i join interest_notes n on n.id = i.interest_note_id
      where n.source_system = $1 group by n.source_key`,
    `select note_key, array_agg((position, debt_document_number, principal, "from", "to", amount)::text
                                order by position) as lines
       from mirror_interest_note_items group by note_key`,
  ),
  sameAccount('invoices.csv', 'corrects_key', 'invoices.csv', 'invoices'),
  sameAccount('invoices.csv', 'settlement_key', 'settlements.csv', 'media_settlements'),
  sameAccount('documents.csv', 'invoice_key', 'invoices.csv', 'invoices'),
  sameAccount('documents.csv', 'settlement_key', 'settlements.csv', 'media_settlements'),
  sameAccount('ledger_entries.csv', 'invoice_key', 'invoices.csv', 'invoices'),
  sameAccount('ledger_entries.csv', 'corrects_key', 'invoices.csv', 'invoices'),
  sameAccount('ledger_entries.csv', 'payment_key', 'payments.csv', 'payments'),
  sameAccount('ledger_entries.csv', 'settlement_key', 'settlements.csv', 'media_settlements'),
  sameAccount('ledger_entries.csv', 'interest_note_key', 'interest_notes.csv', 'interest_notes'),
  contradictionRule('corrects_key', 'mirror_invoices', 'invoice_key'),
  contradictionRule('designated_document', 'mirror_payments', 'payment_key'),
  ...fixedRules('invoices.csv', 'invoices', {
    account_key: 'a.source_key',
    kind: 'b.kind',
    number: 'b.number',
    corrects_key: '(select c.source_key from invoices c where c.id = b.corrects_invoice_id)',
    settlement_key: '(select m.source_key from media_settlements m where m.id = b.media_settlement_id)',
  }),
  ...fixedRules('payments.csv', 'payments', {
    account_key: 'a.source_key',
    fund_code: '(select f.code from funds f where f.id = b.fund_id)',
  }),
  ...fixedRules('settlements.csv', 'media_settlements', { account_key: 'a.source_key' }),
  ...fixedRules('interest_notes.csv', 'interest_notes', {
    account_key: 'a.source_key',
    total: 'b.total_grosze',
  }),
  ...fixedRules('instalment_plans.csv', 'instalment_plans', { account_key: 'a.source_key' }),
  ...fixedRules('documents.csv', 'documents', { account_key: 'a.source_key' }),
];

/** A row and what it points at belong to one account. */
function sameAccount(file: FileName, column: string, target: FileName, table: string): Rule {
  const value = `s.${quoted(column)}`;
  return {
    code: 'MIRROR-OTHER-ACCOUNT',
    file,
    column,
    joins: `left join ${stagingTable(target)} t on t.key = ${value}
            left join ${table} b on b.source_system = $1 and b.source_key = ${value}
            left join accounts a on a.id = b.account_id`,
    breaks: `${value} is not null and coalesce(t.account_key, a.source_key) <> s.account_key`,
    facts: { owner: 'coalesce(t.account_key, a.source_key)' },
  };
}

/** An entry that says itself what its document says too says the same. */
function contradictionRule(
  column: 'corrects_key' | 'designated_document',
  table: string,
  link: 'invoice_key' | 'payment_key',
): Rule {
  return {
    code: 'MIRROR-ENTRY-CONTRADICTS',
    file: 'ledger_entries.csv',
    column,
    joins: `join ${table} d on d.key = s.${link}`,
    breaks: `s.${column} <> d.${column}`,
    facts: { inDocument: `d.${column}` },
  };
}

/** What a row that is in the book already may not change: the book's facts stand on it. */
function fixedRules(
  file: FileName,
  table: string,
  columns: Readonly<Record<string, string>>,
): readonly Rule[] {
  return Object.entries(columns).map(([column, inBook]) => ({
    code: 'MIRROR-FIXED-CHANGED',
    file,
    column,
    joins: `join ${table} b on b.source_system = $1 and b.source_key = s.key
            join accounts a on a.id = b.account_id`,
    breaks: `s.${quoted(column)} is distinct from ${inBook}`,
    facts: { inBook: `coalesce((${inBook})::text, '')` },
  }));
}

/** Lines of a paper that is in the book already stand: a corrected paper is a new one. */
function linesRule(file: FileName, inBook: string, staged: string): Rule {
  return {
    code: 'MIRROR-LINES-CHANGED',
    file,
    column: 'key',
    joins: `join (${inBook}) b (source_key, lines) on b.source_key = s.key
            left join (${staged}) l (paper_key, lines) on l.paper_key = s.key`,
    breaks: 'l.lines is distinct from b.lines',
  };
}
