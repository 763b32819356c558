import type { FileName } from '../format.js';
import { quoted, stagingTable } from '../staging/staging-tables.js';
import type { Rule } from './rule.js';

interface UniqueValue {
  readonly file: FileName;
  readonly column: string;
  readonly table: string;
  readonly bookColumn: string;
}

const unique = (file: FileName, column: string, table: string, bookColumn = column): UniqueValue => ({
  file,
  column,
  table,
  bookColumn,
});

const OWNER_IN_BOOK = `'w portalu wiersz o kluczu ' || b.source_key || ' (' || b.source_system || ')'`;

/** Values that name a thing in the whole cooperative. */
const UNIQUE_VALUES: readonly UniqueValue[] = [
  unique('estates.csv', 'code', 'estates'),
  unique('buildings.csv', 'code', 'buildings'),
  unique('units.csv', 'code', 'units'),
  unique('accounts.csv', 'number', 'accounts'),
  unique('funds.csv', 'code', 'funds'),
  unique('components.csv', 'code', 'charge_components'),
  unique('settlements.csv', 'number', 'media_settlements'),
  unique('invoices.csv', 'number', 'invoices'),
  unique('interest_notes.csv', 'number', 'interest_notes'),
  unique('instalment_plans.csv', 'number', 'instalment_plans'),
];

/** Each value is there once in the folder, and not under another key in the book. */
export const UNIQUENESS_RULES: readonly Rule[] = [
  ...UNIQUE_VALUES.flatMap((value) => [uniqueInFolder(value), uniqueInBook(value)]),
  {
    code: 'MIRROR-KEY-DUPLICATE',
    file: 'holders.csv',
    column: 'person_key',
    joins: `join (select account_key, person_key, valid_from, min(line) as first_line from mirror_holders
                   group by account_key, person_key, valid_from having count(*) > 1) d
              on (d.account_key, d.person_key, d.valid_from) = (s.account_key, s.person_key, s.valid_from)`,
    breaks: 's.line > d.first_line',
    facts: { firstLine: 'd.first_line' },
  },
  {
    code: 'MIRROR-VALUE-DUPLICATE',
    file: 'holders.csv',
    column: 'person_key',
    joins: `join accounts a on a.source_system = $1 and a.source_key = s.account_key
            join persons p on p.source_system = $1 and p.source_key = s.person_key
            join holders b on (b.account_id, b.person_id, b.valid_from) = (a.id, p.id, s.valid_from)`,
    breaks: '(b.source_system, b.source_key) <> ($1, s.key)',
    facts: { owner: OWNER_IN_BOOK },
  },
];

function uniqueInFolder({ file, column }: UniqueValue): Rule {
  const value = quoted(column);
  return {
    code: 'MIRROR-VALUE-DUPLICATE',
    file,
    column,
    joins: `join (select ${value}, min(line) as first_line, count(distinct key) as keys from ${stagingTable(file)}
                   group by ${value} having count(*) > 1) d on d.${value} = s.${value}`,
    breaks: 's.line > d.first_line and d.keys > 1',
    facts: { owner: `'wiersz ' || d.first_line` },
  };
}

function uniqueInBook({ file, column, table, bookColumn }: UniqueValue): Rule {
  return {
    code: 'MIRROR-VALUE-DUPLICATE',
    file,
    column,
    joins: `join ${table} b on b.${bookColumn} = s.${quoted(column)}`,
    breaks: '(b.source_system, b.source_key) <> ($1, s.key)',
    facts: { owner: OWNER_IN_BOOK },
  };
}
