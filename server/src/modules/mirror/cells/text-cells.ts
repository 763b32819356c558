import type { Column } from '../format/column.js';
import { CellProblem, type CellReader } from './cell-problem.js';

/** C0 and C1 controls other than tab and line breaks, the replacement character, halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex -- these very characters are refused
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]|\p{Surrogate}/u;
const BREAKS = /[\t\r\n]+/g;

/** One line of text: line breaks become spaces, accents one form. */
export function lineReader(column: Column): CellReader {
  return (text) => readText(text.replace(BREAKS, ' '), column.maxLength);
}

/** A unit of measure; square and cubic ones get their superscript however they are written. */
export function measureUnitReader(column: Column): CellReader {
  const readLine = lineReader(column);
  return (text) => readLine(text.replace(/\bm\^?2(?!\d)/g, 'm²').replace(/\bm\^?3(?!\d)/g, 'm³'));
}

/** Text with its line breaks, one form of them. */
export function textReader(column: Column): CellReader {
  return (text) => readText(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), column.maxLength);
}

function readText(text: string, maxLength: number): string | CellProblem {
  const normal = text.normalize('NFC');
  const forbidden = FORBIDDEN.exec(normal);
  if (forbidden) {
    return new CellProblem('MIRROR-TEXT-INVALID', { character: codePointName(forbidden[0]) });
  }
  return normal.length > maxLength
    ? new CellProblem('MIRROR-TOO-LONG', { length: normal.length, max: maxLength })
    : normal;
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Letters that a text in ISO-8859-2 or CP852 shows when it is read as Windows-1250, and that Polish does not use. */
const MISREAD = /[¶±¦Ľˇ¬ľ¤Ą˘]/u;
const MISREAD_ONLY = /[¶¦Ľˇ¬ľ˘]|[\p{L}]±|±[\p{L}]/u;

/** For text whose encoding was guessed to be Windows-1250: a second look at letters that betray another one. */
export function suspectingReader(read: CellReader): CellReader {
  return (text) => {
    const misread = MISREAD.test(text) ? MISREAD_ONLY.exec(text) : null;
    return misread ? new CellProblem('MIRROR-TEXT-ENCODING', { character: misread[0] }) : read(text);
  };
}
