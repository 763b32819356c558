import { randomInt } from 'node:crypto';

/** Capital letters and digits that cannot be taken for one another in print: no 0, 1, I, O. */
export const STARTING_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A new starting password as it stands on the slip: `K7QF-2MXW-9HTB-PL4C`, 80 random bits. */
export function newStartingPassword(): string {
  const group = (): string => Array.from({ length: GROUP_LENGTH }, letter).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/**
 * The form in which a starting password is hashed and compared: capitals without dashes and
 * spaces, so that a person may type it either way.
 */
export function startingPasswordKey(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s\p{Dash_Punctuation}]/gu, '')
    .toUpperCase();
}

function letter(): string {
  return STARTING_ALPHABET.charAt(randomInt(STARTING_ALPHABET.length));
}
