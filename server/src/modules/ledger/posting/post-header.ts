import type { ClientBase } from 'pg';
import { PostingRefused, type PostingResult, type StagedPosting } from './posting.types.js';

interface HeaderRow {
  readonly id: string;
  readonly content_hash: Buffer;
  readonly entry_count: number;
  readonly control_total_grosze: string;
}

/**
 * Writes the header of a posting, unless its key was used before. Of several who come with one key at once, one
 * writes; the others wait for his commit and get his result.
 *
 * @throws PostingRefused when the key was used for other content
 */
export async function claimKey(client: ClientBase, posting: StagedPosting): Promise<PostingResult> {
  const { rows } = await client.query<{ id: string }>(
    `insert into postings
       (source, idempotency_key, content_hash, actor, control_total_grosze, entry_count, import_id)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (idempotency_key) do nothing
     returning id`,
    [
      posting.source,
      posting.idempotencyKey,
      posting.contentHash,
      posting.actor,
      posting.controlTotalGrosze,
      posting.entryCount,
      posting.importId ?? null,
    ],
  );
  const [written] = rows;
  if (!written) return formerResult(client, posting);
  return {
    postingId: written.id,
    entryCount: posting.entryCount,
    controlTotalGrosze: posting.controlTotalGrosze,
    isReplay: false,
  };
}

async function formerResult(client: ClientBase, posting: StagedPosting): Promise<PostingResult> {
  const { rows } = await client.query<HeaderRow>(
    'select id, content_hash, entry_count, control_total_grosze from postings where idempotency_key = $1',
    [posting.idempotencyKey],
  );
  const [former] = rows;
  if (!former?.content_hash.equals(posting.contentHash)) {
    throw new PostingRefused('KEY_REUSED', posting.idempotencyKey);
  }
  return {
    postingId: former.id,
    entryCount: former.entry_count,
    controlTotalGrosze: BigInt(former.control_total_grosze),
    isReplay: true,
  };
}
