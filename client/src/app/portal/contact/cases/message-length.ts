/** Longest message, characters; the server counts alike. */
export const LONGEST_MESSAGE = 4000;

/** How many characters still fit; below zero, how many are too many. */
export function charactersLeft(text: string): number {
  return LONGEST_MESSAGE - Array.from(text.trim()).length;
}
