import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as polish } from '@zxcvbn-ts/language-pl';
import { LONGEST_PASSWORD } from './password-length.js';
import { POLISH_BLOCKLIST } from './polish-blocklist.js';

/** A rule as the person sees it ticked while typing. */
export type PasswordRule = 'LENGTH' | 'STRENGTH' | 'NOT_LOGIN' | 'NOT_BLOCKED';

/** What a new password is held to; the numbers are settings. */
export interface PasswordDemands {
  readonly minLength: number;
  /** The least zxcvbn score, 0–4. */
  readonly minScore: number;
  /** Login, names, name of the cooperative: nothing of these may stand in the password. */
  readonly personal: readonly string[];
}

/** How a new password stands against each rule. */
export interface PasswordReport {
  readonly rules: readonly { readonly code: PasswordRule; readonly met: boolean }[];
  /** zxcvbn score, 0 (guessed at once) to 4. */
  readonly score: number;
}

/** Guessing looks at this much of a password; the rest can only make it stronger. */
const MOST_GUESSED = 32;

/** Replacements like `@` for `a` that guessing tries; the library's 100 would take a tenth of a second. */
const MOST_SUBSTITUTIONS = 20;

/** Parts of names shorter than this stand in too many words to be refused. */
const SHORTEST_PERSONAL = 4;

const judge = new ZxcvbnFactory({
  dictionary: { ...common, ...prefixed(polish), 'blocklist-pl': [...POLISH_BLOCKLIST] },
  graphs: adjacencyGraphs,
  l33tMaxSubstitutions: MOST_SUBSTITUTIONS,
});
const COMMON_PASSWORDS: ReadonlySet<string> = new Set(common['passwords-common']);

/** Holds a new password against the rules, one by one. */
export function judgePassword(password: string, demands: PasswordDemands): PasswordReport {
  // One character more than allowed is enough to see that it is too long.
  const characters = Array.from(password.slice(0, 4 * LONGEST_PASSWORD).normalize('NFKC'));
  const text = characters.slice(0, LONGEST_PASSWORD + 1).join('');
  const personal = personalWords(demands.personal);
  const { score } = judge.check(text.slice(0, MOST_GUESSED), [...personal]);
  const { length } = characters;
  return {
    rules: [
      { code: 'LENGTH', met: length >= demands.minLength && length <= LONGEST_PASSWORD },
      { code: 'STRENGTH', met: score >= demands.minScore },
      { code: 'NOT_LOGIN', met: text !== '' && !containsAny(text, personal) },
      { code: 'NOT_BLOCKED', met: text !== '' && !isBlocked(text) },
    ],
    score,
  };
}

/** Polish lists under names of their own, so that they stand beside the common ones. */
function prefixed(lists: Readonly<Record<string, string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).map(([name, words]) => [`${name}-pl`, words]));
}

function personalWords(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => [folded(text), ...folded(text).split(/[^a-z0-9]+/)]);
  return [...new Set(words)].filter((word) => word.length >= SHORTEST_PERSONAL);
}

function containsAny(text: string, words: readonly string[]): boolean {
  const searched = folded(text);
  return words.some((word) => searched.includes(word));
}

/** A listed word, alone or repeated, with digits and punctuation at its ends. */
function isBlocked(text: string): boolean {
  const whole = folded(text);
  const core = whole.replace(/^[^a-z]+|[^a-z]+$/g, '');
  const once = /^(.+?)\1+$/.exec(core)?.[1] ?? core;
  return COMMON_PASSWORDS.has(whole) || [whole, core, once].some((word) => POLISH_BLOCKLIST.has(word));
}

/** Lower case without Polish and other marks. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}
