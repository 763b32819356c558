import type { FileName } from '../format.js';
import { stagingTable } from '../staging/staging-tables.js';
import { zloty, type Rule } from './rule.js';

/** Signed amount of a staged entry, grosze, debit positive. */
export const STAGED_AMOUNT = '(coalesce(s.debit, 0) - coalesce(s.credit, 0))';

/** An entry's document, and the sum that its one entry must have. */
interface Documented {
  readonly file: FileName;
  readonly code: Rule['code'];
  readonly entryColumn: 'invoice_key' | 'payment_key' | 'interest_note_key';
  readonly amount: string;
  /** The same of a document in the book, `d`. */
  readonly amountInBook: string;
  readonly table: string;
}

const DOCUMENTED: readonly Documented[] = [
  {
    file: 'invoices.csv',
    code: 'MIRROR-INVOICE-ENTRY',
    entryColumn: 'invoice_key',
    amount: 's.total',
    amountInBook: 'd.total_grosze',
    table: 'invoices',
  },
  {
    file: 'payments.csv',
    code: 'MIRROR-PAYMENT-ENTRY',
    entryColumn: 'payment_key',
    amount: '-s.amount',
    amountInBook: '-d.amount_grosze',
    table: 'payments',
  },
  {
    file: 'interest_notes.csv',
    code: 'MIRROR-NOTE-ENTRY',
    entryColumn: 'interest_note_key',
    amount: 's.total',
    amountInBook: 'd.total_grosze',
    table: 'interest_notes',
  },
];

/**
 * A document has exactly one entry that stands, of its account and amount; others are allowed only when they were taken
 * back, and so may be all of them. A document of zero has none.
 */
function documentRule(document: Documented, entriesAreComplete: boolean): Rule {
  const { file, code, amount } = document;
  return {
    code,
    file,
    column: 'key',
    joins: `left join (select document_key, account_key, amount, count(*) as booked,
                              count(*) filter (where not is_reversed) as standing
                         from (${entriesOf(document, entriesAreComplete)}) one
                        group by document_key, account_key, amount) fitting
              on fitting.document_key = s.key and fitting.account_key = s.account_key and fitting.amount = ${amount}
            left join (${standingOf(document, entriesAreComplete)}) e on e.document_key = s.key`,
    breaks: `coalesce(e.standing, 0) > (${amount} <> 0)::int
      or (${amount} <> 0 and fitting.booked is null)
      or e.standing <> coalesce(fitting.standing, 0)`,
    cause: { file: 'ledger_entries.csv', column: document.entryColumn },
    facts: { found: 'coalesce(e.standing, 0)' },
  };
}

/** A new or changed entry of a document that is not in the folder fits that document as the book has it. */
function keptDocumentRule({ file, entryColumn, amountInBook, table }: Documented): Rule {
  return {
    code: 'MIRROR-ENTRY-DOCUMENT',
    file: 'ledger_entries.csv',
    column: entryColumn,
    joins: `join ${table} d on d.source_system = $1 and d.source_key = s.${entryColumn}
            join mirror_entry_changes x on x.line = s.line and x.change in ('NEW', 'CHANGED')`,
    breaks: `s.reverses_key is null and ${amountInBook} <> ${STAGED_AMOUNT}
      and not exists (select from ${stagingTable(file)} t where t.key = s.${entryColumn})`,
    cause: { file, column: 'key' },
    facts: { inBook: zloty(amountInBook) },
  };
}

/** A document that is not in the folder does not get a second entry beside the one that stands. */
function secondEntryRule(document: Documented, entriesAreComplete: boolean): Rule {
  const { file, entryColumn } = document;
  return {
    code: 'MIRROR-ENTRY-DOCUMENT-TWICE',
    file: 'ledger_entries.csv',
    column: entryColumn,
    joins: `join mirror_entry_changes x on x.line = s.line and x.change in ('NEW', 'CHANGED')
            join (${standingOf(document, entriesAreComplete)}) e on e.document_key = s.${entryColumn}
            left join ${stagingTable(file)} t on t.key = s.${entryColumn}`,
    breaks: 's.reverses_key is null and t.key is null and e.standing > 1',
    cause: { file, column: 'key' },
    facts: { found: 'e.standing' },
  };
}

/** How many entries of each document stand. */
function standingOf(document: Documented, entriesAreComplete: boolean): string {
  return `select document_key, count(*) filter (where not is_reversed) as standing
            from (${entriesOf(document, entriesAreComplete)}) one group by document_key`;
}

/** Entries of documents with account and amount, and whether they were taken back; reversals do not count. */
function entriesOf({ entryColumn }: Documented, entriesAreComplete: boolean): string {
  const staged = `
    select e.${entryColumn} as document_key, e.account_key, coalesce(e.debit, 0) - coalesce(e.credit, 0) as amount,
           r.reverses_key is not null as is_reversed
      from mirror_ledger_entries e
      left join (select distinct reverses_key from mirror_ledger_entries) r on r.reverses_key = e.key
     where e.${entryColumn} is not null and e.reverses_key is null`;
  const inBook = `
    select b.${entryColumn}, b.account_key, b.amount_grosze, b.is_reversed
      from mirror_book_entries b
      left join mirror_ledger_entries e on e.key = b.source_key
     where b.${entryColumn} is not null and b.reverses_entry_id is null and e.key is null`;
  return entriesAreComplete ? staged : `${staged} union all ${inBook}`;
}

/**
 * Documents and the entries that book them.
 *
 * @param entriesAreComplete ledger_entries.csv holds every entry of the source, so those of the book do not count beside it
 */
export function documentRules(entriesAreComplete: boolean): readonly Rule[] {
  return DOCUMENTED.flatMap((document) => [
    documentRule(document, entriesAreComplete),
    keptDocumentRule(document),
    secondEntryRule(document, entriesAreComplete),
  ]);
}
