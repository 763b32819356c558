import { parseArgs } from 'node:util';

import { CASE_STATES, type CaseState } from '../../../../domain/contact/case-state.js';
import { StartRefused } from '../../../../platform/start/start-refused.js';

/** What the person at the desk asked for. */
export type CaseOrder =
  | { readonly command: 'list'; readonly states: readonly CaseState[] }
  | { readonly command: 'show'; readonly number: string; readonly by: string }
  | { readonly command: 'answer'; readonly number: string; readonly by: string; readonly text: string }
  | {
      readonly command: 'set-status';
      readonly number: string;
      readonly by: string;
      readonly state: CaseState;
    };

/** How the command is used, for whoever typed something else. */
export const USAGE = [
  'Użycie: npm run cases -- POLECENIE [opcje]',
  '  list        [--status nowa|w-toku|czeka|zamknieta]                      lista spraw; bez opcji wszystkie otwarte',
  '  show        --number Z/2026/0123 --by "B. Kowalczyk"                      cała sprawa: czego dotyczy i wiadomości',
  '  answer      --number Z/2026/0123 --by "B. Kowalczyk" --text "Odpowiedź"   odpowiada mieszkańcowi od razu',
  '  set-status  --number Z/2026/0123 --by "B. Kowalczyk" --status w-toku      zmienia status sprawy',
] as const;

/** Words of the command for the states. */
const STATES: Readonly<Record<string, CaseState>> = {
  nowa: 'NEW',
  'w-toku': 'IN_PROGRESS',
  czeka: 'WAITING_FOR_YOU',
  zamknieta: 'CLOSED',
};

const OPTIONS = {
  number: { type: 'string' },
  by: { type: 'string' },
  text: { type: 'string' },
  status: { type: 'string' },
} as const;

type Given = Readonly<Partial<Record<keyof typeof OPTIONS, string>>>;

/** @throws StartRefused with what is missing, and with how the command is used */
export function readCaseArguments(words: readonly string[]): CaseOrder {
  const { values, positionals } = parsed(words);
  const [command] = positionals;
  if (positionals.length !== 1) throw new StartRefused([...USAGE]);
  switch (command) {
    case 'list':
      return { command, states: values.status === undefined ? OPEN : [stateOf(values)] };
    case 'show':
      return { command, ...who(values) };
    case 'answer':
      return { command, ...who(values), text: need(values, 'text') };
    case 'set-status':
      return { command, ...who(values), state: stateOf(values) };
    default:
      throw new StartRefused([`Nie ma polecenia „${String(command)}”.`, ...USAGE]);
  }
}

const OPEN = CASE_STATES.filter((state) => state !== 'CLOSED');

function who(values: Given): { readonly number: string; readonly by: string } {
  return { number: need(values, 'number').toUpperCase(), by: need(values, 'by') };
}

function stateOf(values: Given): CaseState {
  const word = need(values, 'status');
  const state = Object.hasOwn(STATES, word) ? STATES[word] : undefined;
  if (state === undefined) throw new StartRefused([`Nie ma statusu „${word}”.`, ...USAGE]);
  return state;
}

function parsed(words: readonly string[]): { values: Given; positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch {
    // The library's English sentence about an unknown or incomplete option is of no use at the desk.
    throw new StartRefused([...USAGE]);
  }
}

function need(values: Given, name: keyof typeof OPTIONS): string {
  const value = values[name]?.trim();
  if (!value) throw new StartRefused([`Brakuje --${name}.`, ...USAGE]);
  return value;
}
