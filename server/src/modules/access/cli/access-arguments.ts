import { parseArgs } from 'node:util';
import { StartRefused } from '../../../platform/start/start-refused.js';

/** What the person at the desk asked for. */
export type AccessOrder =
  | {
      readonly command: 'issue' | 'reissue';
      readonly account: string;
      readonly person: string | undefined;
      readonly by: string;
      /** Where the slip goes; undefined with `isPrinted` only. */
      readonly out: string | undefined;
      /** The starting password is also written on the terminal. */
      readonly isPrinted: boolean;
      /** The user's e-mail address is taken away; with `reissue` only. */
      readonly isEmailCleared: boolean;
    }
  | { readonly command: 'block'; readonly login: string; readonly reason: string; readonly by: string }
  | { readonly command: 'unblock'; readonly login: string; readonly by: string }
  | { readonly command: 'list' };

/** How the command is used, for whoever typed something else. */
export const USAGE = [
  'Użycie: npm run access -- POLECENIE [opcje]',
  '  issue    --account L0147 --by "B. Kowalczyk" --out karta.pdf [--person KLUCZ] [--print]   wydaje dostęp i kartę z hasłem startowym',
  '  reissue  --account L0147 --by "B. Kowalczyk" --out karta.pdf [--person KLUCZ] [--print]   wydaje nowe hasło startowe, kończy sesje',
  '           --clear-email                                                                        … i usuwa adres e-mail, jeśli nie należy do tej osoby',
  '  block    --login L0147 --reason "powód" --by "B. Kowalczyk"                               blokuje dostęp od razu',
  '  unblock  --login L0147 --by "B. Kowalczyk"                                                odblokowuje dostęp',
  '  list                                                                                      lista dostępów',
] as const;

const OPTIONS = {
  account: { type: 'string' },
  person: { type: 'string' },
  login: { type: 'string' },
  reason: { type: 'string' },
  by: { type: 'string' },
  out: { type: 'string' },
  print: { type: 'boolean' },
  'clear-email': { type: 'boolean' },
} as const;

type Given = Readonly<Partial<Record<'account' | 'person' | 'login' | 'reason' | 'by' | 'out', string>>> & {
  readonly print?: boolean;
  readonly 'clear-email'?: boolean;
};

/** @throws StartRefused with what is missing, and with how the command is used */
export function readAccessArguments(words: readonly string[]): AccessOrder {
  const { values, positionals } = parsed(words);
  const [command] = positionals;
  if (positionals.length !== 1) throw new StartRefused([...USAGE]);
  switch (command) {
    case 'issue':
    case 'reissue':
      return slipOrder(command, values);
    case 'block':
      return {
        command,
        login: need(values, 'login'),
        reason: need(values, 'reason'),
        by: need(values, 'by'),
      };
    case 'unblock':
      return { command, login: need(values, 'login'), by: need(values, 'by') };
    case 'list':
      return { command };
    default:
      throw new StartRefused([`Nie ma polecenia „${String(command)}”.`, ...USAGE]);
  }
}

function slipOrder(command: 'issue' | 'reissue', values: Given): AccessOrder {
  const { person, out, print: isPrinted = false, 'clear-email': isEmailCleared = false } = values;
  if (isEmailCleared && command !== 'reissue') {
    throw new StartRefused(['--clear-email działa tylko z poleceniem reissue.', ...USAGE]);
  }
  if (out === undefined && !isPrinted) {
    throw new StartRefused([
      'Podaj --out PLIK.pdf: hasło startowe jest tylko na karcie (albo --print, aby je wypisać).',
    ]);
  }
  return {
    command,
    account: need(values, 'account'),
    person,
    by: need(values, 'by'),
    out,
    isPrinted,
    isEmailCleared,
  };
}

function parsed(words: readonly string[]): { values: Given; positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch {
    // The library's English sentence about an unknown or incomplete option is of no use at the desk.
    throw new StartRefused([...USAGE]);
  }
}

function need(values: Given, name: 'account' | 'login' | 'reason' | 'by'): string {
  const value = values[name]?.trim();
  if (!value) throw new StartRefused([`Brakuje --${name}.`, ...USAGE]);
  return value;
}
