import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { LocalDate } from '../../../domain/time/local-date.js';
import { postStaged } from './post-staged.js';
import type { PostingResult } from './posting.types.js';
import { createStaging, dropStaging } from './staging.js';

/**
 * Where the cooperative uses free money on the due day (`credit_use` DUE): lets that day come on the accounts that have
 * both free money and an open debt payable by it, in one posting without entries. An account whose settlements its
 * accounting system states is left alone.
 *
 * @param client in a transaction
 * @returns nothing where there was nothing to do
 */
export async function useDueCredits(client: ClientBase, day: LocalDate): Promise<PostingResult | undefined> {
  await createStaging(client);
  const { rowCount } = await client.query(STAGE_DAYS, [day]);
  if (rowCount === 0) {
    await dropStaging(client);
    return undefined;
  }
  const idempotencyKey = `credit-use:${day}`;
  return postStaged(client, {
    source: 'CREDIT_USE',
    idempotencyKey,
    actor: 'job:use-due-credits',
    allocation: 'BY_RULE',
    contentHash: createHash('sha256').update(idempotencyKey).digest(),
    entryCount: 0,
    controlTotalGrosze: 0n,
  });
}

const STAGE_DAYS = `
  insert into staged_days (account_id, day)
  select distinct r.account_id, $1::date
    from receivables r
    join credits c on c.account_id = r.account_id and c.fund_id = r.fund_id
                  and c.allocated_grosze < c.amount_grosze
   where r.allocated_grosze < r.amount_grosze and r.payable_on <= $1::date
     and exists (select from cooperative_settings where credit_use = 'DUE')
     and not exists (select from allocations a where a.account_id = r.account_id and a.rule = 'SOURCE')`;
