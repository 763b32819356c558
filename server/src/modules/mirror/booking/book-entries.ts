import type { ClientBase } from 'pg';
import { postStaged } from '../../ledger/posting/post-staged.js';
import type { PhaseListener } from '../../ledger/posting/posting.types.js';
import { createStaging } from '../../ledger/posting/staging.js';
import type { ImportMark } from '../loading/upsert.js';
import { NOTHING_STAGED, stageAllocations, type StagedAllocations } from './stage-allocations.js';
import { stageEntries, type StagedEntries } from './stage-entries.js';

/** What the folder says about settling debts. */
export interface BookingOrder {
  readonly mark: ImportMark;
  /** allocations.csv is in the folder: it decides which credit covers which debt; else the rule of the law does. */
  readonly allocationsAreGiven: boolean;
  /** Hash of the folder, 32 bytes. */
  readonly contentHash: Buffer;
}

/** What was posted. */
export interface Booked {
  readonly entries: StagedEntries;
  readonly allocations: StagedAllocations;
}

/**
 * Posts what is new or changed through the one door; calls it only when there is something to post.
 *
 * @throws PostingRefused when the book cannot take what the importer's rules let through
 */
export async function bookEntries(
  client: ClientBase,
  { mark, allocationsAreGiven, contentHash }: BookingOrder,
  onPhase: PhaseListener,
): Promise<Booked> {
  await createStaging(client);
  const entries = await stageEntries(client, mark.sourceSystem);
  const allocations = allocationsAreGiven
    ? await stageAllocations(client, mark.sourceSystem)
    : NOTHING_STAGED;
  const { added, changed, removed } = allocations;
  if (entries.count + added + changed + removed > 0) {
    await postStaged(
      client,
      {
        source: 'IMPORT',
        idempotencyKey: `import:${mark.importId}`,
        actor: `import:${mark.sourceSystem}`,
        allocation: allocationsAreGiven ? 'GIVEN' : 'BY_RULE',
        importId: mark.importId,
        contentHash,
        entryCount: entries.count,
        controlTotalGrosze: entries.total,
      },
      onPhase,
    );
  }
  return { entries, allocations };
}
