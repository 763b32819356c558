import { parseArgs } from 'node:util';
import { StartRefused } from '../../../platform/start/start-refused.js';

/** What the person at the desk asked for. */
export type ReadingsOrder =
  | { readonly command: 'list' }
  | { readonly command: 'accept'; readonly number: string; readonly by: string }
  | { readonly command: 'reject'; readonly number: string; readonly reason: string; readonly by: string };

/** How the command is used, for whoever typed something else. */
export const USAGE = [
  'Użycie: npm run readings -- POLECENIE [opcje]',
  '  list                                                                    odczyty mieszkańców, które czekają na decyzję',
  '  accept   --number O/2026/0001 --by "B. Kowalczyk"                       przyjmuje odczyt: od tej chwili liczy się jak każdy inny',
  '  reject   --number O/2026/0001 --reason "powód" --by "B. Kowalczyk"      odrzuca odczyt; mieszkaniec widzi powód',
] as const;

const OPTIONS = {
  number: { type: 'string' },
  reason: { type: 'string' },
  by: { type: 'string' },
} as const;

type Given = Readonly<Partial<Record<keyof typeof OPTIONS, string>>>;

/** @throws StartRefused with what is missing, and with how the command is used */
export function readReadingsArguments(words: readonly string[]): ReadingsOrder {
  const { values, positionals } = parsed(words);
  const [command] = positionals;
  if (positionals.length !== 1) throw new StartRefused([...USAGE]);
  switch (command) {
    case 'list':
      return { command };
    case 'accept':
      return { command, number: need(values, 'number'), by: need(values, 'by') };
    case 'reject':
      return {
        command,
        number: need(values, 'number'),
        reason: need(values, 'reason'),
        by: need(values, 'by'),
      };
    default:
      throw new StartRefused([`Nie ma polecenia „${String(command)}”.`, ...USAGE]);
  }
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
