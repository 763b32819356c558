import type { FileName } from '../format.js';

/** Where the rows of a file live in the book. */
interface BookHome {
  readonly table: string;
  /** Columns of the book that other files name instead of the key: the format's column → the table's. */
  readonly named?: Readonly<Record<string, string>>;
}

/** Files whose rows other files point at. */
const HOMES: Readonly<Partial<Record<FileName, BookHome>>> = {
  'estates.csv': { table: 'estates' },
  'buildings.csv': { table: 'buildings' },
  'units.csv': { table: 'units' },
  'persons.csv': { table: 'persons' },
  'accounts.csv': { table: 'accounts' },
  'funds.csv': { table: 'funds', named: { code: 'code' } },
  'parameters.csv': { table: 'charge_parameters' },
  'components.csv': { table: 'charge_components', named: { code: 'code' } },
  'rates.csv': { table: 'rates' },
  'meters.csv': { table: 'meters' },
  'settlements.csv': { table: 'media_settlements' },
  'invoices.csv': { table: 'invoices' },
  'payments.csv': { table: 'payments' },
  'interest_notes.csv': { table: 'interest_notes' },
  'instalment_plans.csv': { table: 'instalment_plans' },
  'documents.csv': { table: 'documents' },
  'ledger_entries.csv': { table: 'mirror_book_entries' },
};

/** Table of the book with the rows of a file that can be pointed at. */
export function bookTable(file: string): string {
  return home(file).table;
}

/** SQL condition: the row `alias` of the file's table is the one that `value` names; `$1` is the source system. */
export function isNamed(file: string, column: string, alias: string, value: string): string {
  const { table, named } = home(file);
  if (column !== 'key') {
    return `${alias}.${named?.[column] ?? column} = ${value}`;
  }
  const ownSource = table === 'mirror_book_entries' ? '' : `${alias}.source_system = $1 and `;
  return `${ownSource}${alias}.source_key = ${value}`;
}

function home(file: string): BookHome {
  const found = HOMES[file as FileName];
  if (!found) {
    throw new RangeError(`no table of the book holds rows of ${file}`);
  }
  return found;
}
