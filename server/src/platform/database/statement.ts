import { createHash } from 'node:crypto';

/** A reviewed SQL text with a name, so that PostgreSQL parses and plans it once per connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Names kept apart: a text built of fixed fragments has few variants; beyond this many new ones stay unnamed. */
const MOST_NAMES = 500;

const names = new Map<string, string>();

/**
 * Names a SQL text by its content. The text is written by programmers only: fixed fragments, validated whole numbers
 * for limits, never a word of a caller, which is always a `$n` parameter.
 */
export function statement(text: string): Statement {
  const known = names.get(text);
  if (known !== undefined) return { name: known, text };
  if (names.size >= MOST_NAMES) return { name: '', text };
  const name = `q_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  names.set(text, name);
  return { name, text };
}

/** A whole number as a literal, for `limit`: a parameter there would make PostgreSQL plan every call anew. */
export function literalLimit(limit: number): string {
  if (!Number.isSafeInteger(limit) || limit < 0)
    throw new RangeError(`literalLimit: ${String(limit)} is no limit`);
  return String(limit);
}
