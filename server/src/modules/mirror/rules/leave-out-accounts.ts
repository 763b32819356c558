import type { ClientBase } from 'pg';

/**
 * Takes an account out of staging, with a warning, when an entry of it was left out and the book does not know the
 * account yet: half a history would show a balance that is not true. What hangs on the account goes with the next
 * round of rules. An account that the book knows stays, and the proof of balances speaks.
 *
 * @returns whether any was taken out
 */
export async function leaveOutIncompleteAccounts(client: ClientBase, sourceSystem: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `with gone as (
       delete from mirror_accounts s
        where exists (select from mirror_left_values v
                       where (v.file, v."column", v.value) = ('ledger_entries.csv', 'account_key', s.key))
          and not exists (select from accounts a where a.source_system = $1 and a.source_key = s.key)
       returning s.*
     ), remembered as (
       insert into mirror_left_values (file, "column", value)
       select 'accounts.csv', v.c, v.v from gone s, lateral (values ('key', s.key), ('unit_key', s.unit_key)) v(c, v)
     )
     insert into mirror_left_accounts (line, key, number) select line, key, number from gone`,
    [sourceSystem],
  );
  return (rowCount ?? 0) > 0;
}
