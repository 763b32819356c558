import type { ClientBase } from 'pg';
import { ACCOUNT_RULES, postingTotals } from './rules.js';

/** The book would not add up after a posting: a defect of the program, never of what was handed in. */
export class BookWouldBreak extends Error {
  constructor(rule: string, detail: string) {
    super(`the book would break ${rule}: ${detail}`);
    this.name = 'BookWouldBreak';
  }
}

/**
 * Proves, inside the transaction of a posting, that the accounts in `touched_accounts` add up and that the posting's
 * entries are what its header says.
 *
 * @throws BookWouldBreak so that nothing of the posting is kept
 */
export async function proveAccounts(client: ClientBase, postingId: string): Promise<void> {
  for (const rule of ACCOUNT_RULES) {
    const { rows } = await client.query<{ detail: string }>(
      `select format('account id %s: %s instead of %s', account_id, found, expected) as detail
         from (${rule.rows('touched_accounts')}) checked
        where expected is distinct from found
        limit 1`,
    );
    if (rows[0]) throw new BookWouldBreak(rule.code, rows[0].detail);
  }
  const { rows } = await client.query<{ detail: string }>(
    `select format('%s entries of %s grosze', found_count, found) as detail
       from (${postingTotals('p.id = $1')}) checked
      where (expected, expected_count) <> (found, found_count)`,
    [postingId],
  );
  if (rows[0]) throw new BookWouldBreak('POSTING_TOTALS', rows[0].detail);
}
