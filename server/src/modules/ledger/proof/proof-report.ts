import { formatGrosze } from '../../../domain/money/grosze.js';
import type { BookProof, RuleOutcome } from './prove-book.js';

/** The proof as a table for a clerk's terminal, in Polish; under it the first broken places by number and amount. */
export function proofReport({ rules, isSound }: BookProof): string[] {
  const width = Math.max(...rules.map(({ sentence }) => sentence.length));
  const row = (rule: string, checked: string, broken: string): string =>
    `${rule.padEnd(width)}  ${checked.padStart(12)}  ${broken.padStart(10)}`;
  return [
    row('Reguła', 'Sprawdzono', 'Niezgodne'),
    '─'.repeat(width + 26),
    ...rules.map(({ sentence, checked, broken }) => row(sentence, counted(checked), counted(broken))),
    '',
    ...rules.filter(({ broken }) => broken > 0).flatMap(examplesOf),
    isSound ? 'Księga się zgadza.' : 'Księga się NIE zgadza.',
  ];
}

function examplesOf({ sentence, isCount, broken, examples }: RuleOutcome): string[] {
  const shown = isCount ? (count: bigint): string => count.toString() : formatGrosze;
  const others = broken - examples.length;
  return [
    `${sentence}:`,
    ...examples.map(({ number, expected, found }) => {
      const difference = `${found > expected ? '+' : ''}${shown(found - expected)}`;
      return `  ${number}: powinno być ${shown(expected)}, jest ${shown(found)} (różnica ${difference})`;
    }),
    ...(others > 0 ? [`  … i jeszcze ${counted(others)}`] : []),
    '',
  ];
}

function counted(number: number): string {
  return number.toLocaleString('pl-PL', { useGrouping: 'always' });
}
