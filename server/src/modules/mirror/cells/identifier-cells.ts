import { isNip } from '../../../domain/banking/nip.js';
import type { CodeList, Column } from '../format/column.js';
import { CellProblem, type CellReader } from './cell-problem.js';

const YES = new Set(['TAK', 'T', '1', 'TRUE']);
const NO = new Set(['NIE', 'N', '0', 'FALSE']);

/** tak/nie, 1/0, true/false. */
export const readFlag: CellReader = (text) => {
  const word = text.toUpperCase();
  if (YES.has(word)) {
    return 't';
  }
  return NO.has(word) ? 'f' : new CellProblem('MIRROR-BOOLEAN-INVALID');
};

/** A code of the book, or one of the Polish words for it. */
export function codeReader(column: Column): CellReader {
  const codes = column.codes ?? {};
  const byWord = wordsOf(codes);
  const allowed = Object.keys(codes).join(', ');
  return (text) => byWord.get(codeWord(text)) ?? new CellProblem('MIRROR-CODE-INVALID', { allowed });
}

function wordsOf(codes: CodeList): ReadonlyMap<string, string> {
  const entries = Object.entries(codes);
  const aliases = entries.flatMap(([code, words]) => words.map((word) => [codeWord(word), code] as const));
  return new Map([...aliases, ...entries.map(([code]) => [codeWord(code), code] as const)]);
}

/** Without case and accents; whatever stands between words is one `_`: „Bilans otwarcia” = BILANS_OTWARCIA. */
export function codeWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toUpperCase()
    .replaceAll('Ł', 'L')
    .replace(/[\s_.–-]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** `1-5` or `1,3,5` as `1,2,3,4,5` or `1,3,5`. */
export const readWeekdays: CellReader = (text) => {
  const plain = text.replaceAll(' ', '');
  const [, first, last] = /^([1-7])[-–]([1-7])$/.exec(plain) ?? [];
  if (first !== undefined && last !== undefined && first <= last) {
    const days = Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, index) => Number(first) + index,
    );
    return days.join(',');
  }
  return /^[1-7](,[1-7])*$/.test(plain)
    ? [...new Set(plain.split(','))].sort().join(',')
    : new CellProblem('MIRROR-WEEKDAYS-INVALID');
};

/** Ten digits; spaces, dashes and a leading PL are allowed. */
export const readNip: CellReader = (text) => {
  const digits = text.replace(/^PL/i, '').replace(/[\s-]/g, '');
  return isNip(digits) ? digits : new CellProblem('MIRROR-NIP-INVALID');
};

/** `00-000`. */
export const readPostalCode: CellReader = (text) =>
  /^\d{2}-\d{3}$/.test(text) ? text : new CellProblem('MIRROR-POSTAL-CODE-INVALID');

/** Shape only: one @, no spaces, a dot in the domain. */
export const readEmail: CellReader = (text) =>
  /^[^\s@"<>(),;:\\]+@[^\s@"<>(),;:\\.]+(\.[^\s@"<>(),;:\\.]+)+$/.test(text)
    ? text
    : new CellProblem('MIRROR-EMAIL-INVALID');

/** A relative path that stays inside the folder. */
export const readPath: CellReader = (text) => {
  const path = text.replaceAll('\\', '/');
  const parts = path.split('/');
  return parts.every((part) => part !== '' && part !== '.' && part !== '..') && !/^[a-z]:/i.test(path)
    ? path
    : new CellProblem('MIRROR-PATH-INVALID');
};
