import { isLocalDate } from '../../../domain/time/local-date.js';
import { badInput } from '../problem.js';
import { pageRequest, type PageArgs, type PageRequest } from './page.js';

const LARGEST = 2n ** 63n - 1n;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;
const MOST_CHARACTERS = 500;

/** What a sort key is, and how PostgreSQL takes it. */
export const KEY_TYPES = {
  day: { sql: 'date', accepts: (text: string) => isLocalDate(text) },
  amount: { sql: 'bigint', accepts: (text: string) => isWhole(text, -LARGEST) },
  rowId: { sql: 'bigint', accepts: (text: string) => isWhole(text, 1n) },
  place: { sql: 'int', accepts: (text: string) => /^\d{1,9}$/.test(text) },
  flag: { sql: 'int', accepts: (text: string) => text === '0' || text === '1' },
  instant: { sql: 'timestamptz', accepts: isInstant },
  text: { sql: 'text', accepts: (text: string) => text.length <= MOST_CHARACTERS },
} as const;

/** One of `KEY_TYPES`. */
export type KeyType = keyof typeof KEY_TYPES;

/**
 * Checks the arguments of a list that is paged by the keys of its last row.
 *
 * @param order the list's order; a cursor of another order is refused
 * @param types what the keys of that order are, in turn
 * @throws Problem BAD_USER_INPUT when the cursor is not one of this list
 */
export function keysetRequest(args: PageArgs, order: string, types: readonly KeyType[]): PageRequest {
  const request = pageRequest(args, order, types.length);
  const isRight = request.after?.every((key, index) => {
    const type = types[index];
    return type !== undefined && key !== null && KEY_TYPES[type].accepts(String(key));
  });
  if (isRight === false) throw badInput('after', 'Kursor nie pochodzi z tej listy.');
  return request;
}

/**
 * The condition that a row comes after the cursor's row, for keys that all run in one direction.
 *
 * @param expressions SQL of the keys, in turn
 * @param firstParameter number of the first of the cursor's parameters
 */
export function afterKeysSql(
  expressions: readonly string[],
  types: readonly KeyType[],
  direction: 'ASC' | 'DESC',
  firstParameter: number,
): string {
  const values = types.map((type, index) => `$${String(firstParameter + index)}::${KEY_TYPES[type].sql}`);
  return `(${expressions.join(', ')}) ${direction === 'ASC' ? '>' : '<'} (${values.join(', ')})`;
}

function isWhole(text: string, least: bigint): boolean {
  if (!/^-?\d{1,19}$/.test(text)) return false;
  const value = BigInt(text);
  return value >= least && value <= LARGEST;
}

function isInstant(text: string): boolean {
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text));
}
