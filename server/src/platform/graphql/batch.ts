import DataLoader from 'dataloader';
import type { Scope } from '../auth/scope.js';

/** Reads many keys at once within a scope; a key without an answer is absent or foreign. */
export type BatchRead<Value> = (scope: Scope, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/** Reads one key; the reads of one tick go to the database together. */
export type BatchedRead<Value> = (scope: Scope, key: string) => Promise<Value | undefined>;

/**
 * Gathers the single reads of a request's field resolvers into one read per list. The scope object is made once per
 * request, so the loader that hangs on it lives as long as the request and never serves another person.
 */
export function batched<Value>(read: BatchRead<Value>): BatchedRead<Value> {
  const loaders = new WeakMap<Scope, DataLoader<string, Value | undefined>>();
  const loaderOf = (scope: Scope): DataLoader<string, Value | undefined> => {
    const known = loaders.get(scope);
    if (known) return known;
    const made = new DataLoader<string, Value | undefined>(async (keys) => {
      const found = await read(scope, keys);
      return keys.map((key) => found.get(key));
    });
    loaders.set(scope, made);
    return made;
  };
  return (scope, key) => loaderOf(scope).load(key);
}

/** The rows of each key, in the rows' order; for `batched` reads of lists. */
export function groupRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, keyOf);
}

/** One row per key; for `batched` reads of single things. */
export function indexRows<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** A read that several fields of one object ask for and that is made once. */
export function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | undefined;
  return () => (answer ??= read());
}
