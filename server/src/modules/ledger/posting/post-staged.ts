import type { ClientBase } from 'pg';
import { proveAccounts } from '../proof/prove-accounts.js';
import { allocate } from './allocate.js';
import { bookEntries } from './book-entries.js';
import { checkStaging } from './check-staging.js';
import { movePlans } from './instalment-plans.js';
import { prepareReceivables, writeOpenItems } from './open-items.js';
import { claimKey } from './post-header.js';
import type { PhaseListener, PostingResult, StagedPosting } from './posting.types.js';
import { rewriteProjections } from './projections.js';
import { dropStaging } from './staging.js';
import { lockTouchedAccounts } from './touched-accounts.js';

/**
 * THE ONE DOOR to the book: posts what lies in the staging tables, whole or not at all, once.
 *
 * Works in the caller's transaction, as the application's role, and proves the touched accounts before it returns.
 * All of it is set-based but the rule of allocation, which takes account after account from a cursor, so its memory
 * does not grow with the batch.
 *
 * @param client in a transaction in which `createStaging` has run, once for each posting; to be rolled back when this throws
 * @throws PostingRefused when what was handed in cannot be booked; another Error when the book would not add up
 */
export async function postStaged(
  client: ClientBase,
  posting: StagedPosting,
  onPhase: PhaseListener = () => undefined,
): Promise<PostingResult> {
  const phase = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const started = performance.now();
    const result = await work();
    onPhase(name, performance.now() - started);
    return result;
  };
  const result = await phase('key', () => claimKey(client, posting));
  if (result.isReplay) {
    await dropStaging(client);
    return result;
  }
  const { postingId } = result;
  await client.query(`set local work_mem = '64MB'`);
  await phase('check', () => checkStaging(client, posting));
  await phase('lock', () => lockTouchedAccounts(client));
  await phase('entries', () => bookEntries(client, postingId));
  await phase('receivables', () => prepareReceivables(client));
  await phase('allocate', () => allocate(client, posting.allocation));
  await phase('open items', () => writeOpenItems(client, postingId));
  await phase('plans', () => movePlans(client));
  await phase('projections', () => rewriteProjections(client));
  await phase('proof', () => proveAccounts(client, postingId));
  await dropStaging(client);
  return result;
}
