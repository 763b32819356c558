import type { ClientBase } from 'pg';

/** Lets instalment plans go on to the next version of the debts they cover; a plan never stays on a reversed one. */
export async function movePlans(client: ClientBase): Promise<void> {
  await client.query(`
    update instalment_plan_receivables covered set receivable_id = next.id
      from new_entries reversal
      join new_entries replacement on replacement.replacement_of = reversal.id
      join receivables former on former.entry_id = reversal.reverses_entry_id
      join new_receivables next on next.entry_id = replacement.id and next.ordinal = former.ordinal
     where covered.receivable_id = former.id`);
}
