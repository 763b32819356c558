import { badInput } from '../problem.js';

/** The sort keys of one row, in the order of the list; days and instants as ISO text, ids as text. */
export type CursorKeys = readonly (string | number | null)[];

/**
 * Packs a row's sort keys into an opaque cursor.
 *
 * @param order the list's order the keys belong to; a cursor of one order is refused by another
 */
export function encodeCursor(order: string, keys: CursorKeys): string {
  return Buffer.from(JSON.stringify([order, ...keys]), 'utf8').toString('base64url');
}

/**
 * Unpacks the sort keys of a cursor that `encodeCursor` made for the same order.
 *
 * @param count how many keys the order has
 * @throws Problem BAD_USER_INPUT when the text is not such a cursor
 */
export function decodeCursor(cursor: string, order: string, count: number): CursorKeys {
  const parts = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(parts) || parts[0] !== order || parts.length !== count + 1 || !parts.every(isKey)) {
    throw badInput('after', 'Kursor nie pochodzi z tej listy.');
  }
  return parts.slice(1);
}

function isKey(value: unknown): value is string | number | null {
  const isText = typeof value === 'string' && !value.includes('\u0000');
  return value === null || Number.isFinite(value) || isText;
}

/** The parsed text, or nothing: a cursor is whatever a caller typed. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
