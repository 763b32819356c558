import type { ClientBase } from 'pg';
import type { FileName } from '../format.js';
import { bookTable } from '../rules/book-lookup.js';
import { stagingTable } from '../staging/staging-tables.js';

/** Files whose rows have a key of the source, so that one missing can be told. */
const KEYED: readonly FileName[] = [
  'estates.csv',
  'buildings.csv',
  'units.csv',
  'persons.csv',
  'accounts.csv',
  'holders.csv',
  'funds.csv',
  'bank_accounts.csv',
  'parameters.csv',
  'components.csv',
  'rates.csv',
  'meters.csv',
  'readings.csv',
  'reading_windows.csv',
  'settlements.csv',
  'invoices.csv',
  'payments.csv',
  'interest_notes.csv',
  'ledger_entries.csv',
  'instalment_plans.csv',
  'documents.csv',
  'consents.csv',
  'announcements.csv',
];

const TABLES_NOT_POINTED_AT: Readonly<Partial<Record<FileName, string>>> = {
  'holders.csv': 'holders',
  'bank_accounts.csv': 'account_bank_accounts',
  'readings.csv': 'readings',
  'reading_windows.csv': 'reading_windows',
  'consents.csv': 'consents',
  'announcements.csv': 'announcements',
};

/**
 * Finds rows of the book that their source no longer has, and adds them to `mirror_issues`; they stay in the book.
 * A row left out of this import has not vanished.
 *
 * @param complete files that hold everything the source has
 */
export async function findVanished(
  client: ClientBase,
  complete: ReadonlySet<FileName>,
  sourceSystem: string,
): Promise<ReadonlyMap<FileName, number>> {
  const found = new Map<FileName, number>();
  for (const file of KEYED.filter((name) => complete.has(name))) {
    const table = TABLES_NOT_POINTED_AT[file] ?? bookTable(file);
    const ofSource = table === 'mirror_book_entries' ? `$2::text is not null` : 'b.source_system = $2';
    const { rowCount } = await client.query(
      `insert into mirror_issues (file, value, code, facts)
       select $1, b.source_key, 'MIRROR-VANISHED', jsonb_build_object('key', b.source_key)
         from ${table} b
        where ${ofSource}
          and not exists (select from ${stagingTable(file)} s where s.key = b.source_key)
          and not exists (select from mirror_left_values v
                           where v.file = $1 and v."column" = 'key' and v.value = b.source_key)`,
      [file, sourceSystem],
    );
    if (rowCount) {
      found.set(file, rowCount);
    }
  }
  return found;
}
