/** The Polish sentence for a text that cannot be stored. */
export const UNSTORABLE = 'Tekst zawiera niedozwolone znaki.';

/**
 * Says whether PostgreSQL keeps a text as it is: it refuses the character NUL and would silently
 * replace half of a surrogate pair.
 */
export function isStorableText(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

/** Says whether every text within a JSON value, names of its fields included, can be stored. */
export function isStorableJson(value: unknown): boolean {
  if (typeof value === 'string') return isStorableText(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => isStorableText(name) && isStorableJson(inner));
}
