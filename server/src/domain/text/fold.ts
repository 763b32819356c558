/** Letters that are letters of their own and do not come apart into a base and a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' };

/**
 * A text as searching compares it: small letters, no accents, single spaces: „Żółć” → „zolc”.
 * Fold both sides, what is typed and what is searched.
 */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøßæœ]/g, (letter) => BASE_LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}
