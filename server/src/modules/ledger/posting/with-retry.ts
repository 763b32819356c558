import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseError } from 'pg';

/** A transaction that lost to another one: serialization failure, deadlock, a lock that was not to be had in time. */
const LOST_TO_ANOTHER = new Set(['40001', '40P01', '55P03']);
const MOST_TRIES = 4;
const LONGEST_PAUSE_MS = 200;

/** Does a piece of work again, up to three times, when its transaction lost to another one; each attempt is whole. */
export async function withRetry<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === MOST_TRIES || !lostToAnother(error)) throw error;
      await wait(Math.random() * LONGEST_PAUSE_MS * attempt);
    }
  }
}

function lostToAnother(error: unknown): boolean {
  const cause = error instanceof Error && 'driverError' in error ? error.driverError : error;
  return cause instanceof DatabaseError && LOST_TO_ANOTHER.has(cause.code ?? '');
}
