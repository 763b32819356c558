import type { ReadForms } from '../../platform/read/form-book.js';
import { type Asked, NotInSql, type ObjectForm } from '../../platform/read/sql-form.js';
import { ENTRY_COLUMNS } from './entry.columns.js';
import { sortOf } from './entry-query.js';
import type { LedgerFilter } from './ledger.args.js';
import type { LedgerOrder } from './ledger.enums.js';
import { RECEIVABLE_COLUMNS } from './receivable.columns.js';
import { MOST_RECEIVABLES } from './receivables.repository.js';

const ENTRY: ObjectForm = {
  type: 'LedgerEntry',
  from: '(ledger_positions p join ledger_entries e on e.id = p.entry_id)',
  aliases: ['p', 'e', 'x'],
  joins: { x: 'left join ledger_entries x on x.reverses_entry_id = e.id' },
  fields: ENTRY_COLUMNS,
  relations: { fund: { kind: 'one', of: 'Fund', on: 'f.id = ^e.fund_id' } },
};

const RECEIVABLE: ObjectForm = {
  type: 'Receivable',
  from: 'receivables r',
  aliases: ['r'],
  fields: {
    ...RECEIVABLE_COLUMNS,
    isOverdue: `r.allocated_grosze < r.amount_grosze and r.payable_on < {today} and ${RECEIVABLE_COLUMNS.instalmentPlan} is null`,
  },
  relations: {
    fund: { kind: 'one', of: 'Fund', on: 'f.id = ^r.fund_id' },
    invoice: {
      kind: 'one',
      of: 'Invoice',
      on: 'i.id = ^r.invoice_id and i.account_id = any({accounts})',
      orNull: 'i.id',
    },
  },
};

function filterSql(asked: Asked): string[] {
  const { from, to, kind, text, fund, amountFrom, amountTo } = (asked.choice('filter') ?? {}) as LedgerFilter;
  if (
    [text, fund, amountFrom ?? null, amountTo ?? null].some((value) => value !== null && value !== undefined)
  ) {
    throw new NotInSql('LedgerFilter');
  }
  if (from && to && to < from) throw new NotInSql('LedgerFilter.to');
  return [
    ...(from ? [`p.booked_on >= ${asked.parameter(from, 'date')}`] : []),
    ...(to ? [`p.booked_on <= ${asked.parameter(to, 'date')}`] : []),
    ...(kind?.length ? [`e.kind = any(${asked.parameter(kind, 'text[]')})`] : []),
  ];
}

/** How the book is read in one statement with its account. */
export const LEDGER_FORMS: ReadForms = {
  objects: [ENTRY, RECEIVABLE],
  adds: {
    Account: {
      ledger: {
        kind: 'page',
        of: 'LedgerEntry',
        values: ['after'],
        where: (asked) => ['p.account_id = ^a.id', ...filterSql(asked)],
        order: (asked) => {
          const name = asked.choice('orderBy') as LedgerOrder;
          const { key, direction } = sortOf(name);
          const first = key ? [{ sql: key.expression, type: key.type }] : [];
          return {
            name,
            direction,
            keys: [...first, { sql: 'p.booked_on', type: 'day' }, { sql: 'p.entry_id', type: 'rowId' }],
          };
        },
      },
      receivables: {
        kind: 'list',
        of: 'Receivable',
        most: MOST_RECEIVABLES,
        where: (asked) => [
          'r.account_id = ^a.id',
          ...(asked.choice('openOnly') === true ? ['r.allocated_grosze < r.amount_grosze'] : []),
        ],
        order: (asked) =>
          asked.choice('openOnly') === true
            ? 'r.payable_on, r.issued_on, r.id'
            : 'r.payable_on desc, r.issued_on desc, r.id desc',
      },
    },
  },
};
