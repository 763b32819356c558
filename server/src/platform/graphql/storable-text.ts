/** The Polish sentence for a text that cannot be stored. */
export const UNSTORABLE = 'Tekst zawiera niedozwolone znaki.';

/**
 * Says whether PostgreSQL keeps a text as it is: it refuses the character NUL and would silently
 * replace half of a surrogate pair.
 */
export function isStorableText(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

/** Lists and objects within one another; no input of the schema comes near. */
const MOST_LEVELS = 64;

/** The Polish sentence for a value with more levels than that. */
const TOO_DEEP = 'Dane są zbyt głęboko zagnieżdżone.';

/**
 * Why a JSON value cannot be taken: a text within it, names of its fields included, cannot be stored, or it is so
 * deep that walking it could fill the stack.
 *
 * @returns a Polish sentence, or nothing when all is well
 */
export function faultOfJson(value: unknown, levels = MOST_LEVELS): string | undefined {
  if (typeof value === 'string') return isStorableText(value) ? undefined : UNSTORABLE;
  if (typeof value !== 'object' || value === null) return undefined;
  if (levels === 0) return TOO_DEEP;
  for (const [name, inner] of Object.entries(value)) {
    const fault = isStorableText(name) ? faultOfJson(inner, levels - 1) : UNSTORABLE;
    if (fault !== undefined) return fault;
  }
  return undefined;
}
