import { parseNrb } from '../../../domain/banking/nrb.js';
import type { CellKind, Column } from '../format/column.js';
import { CellProblem, type CellReader } from './cell-problem.js';
import {
  codeReader,
  readEmail,
  readFlag,
  readNip,
  readPath,
  readPostalCode,
  readWeekdays,
} from './identifier-cells.js';
import { amountReader, decimalReader, integerReader } from './number-cells.js';
import { lineReader, measureUnitReader, suspectingReader, textReader } from './text-cells.js';
import { readDay, readInstant, readMonth, readTime } from './time-cells.js';

const readNrb: CellReader = (text) => {
  const nrb = parseNrb(text);
  return nrb.ok ? nrb.value.nrb : new CellProblem('MIRROR-NRB-INVALID');
};

const READERS: Readonly<Record<CellKind, (column: Column) => CellReader>> = {
  KEY: lineReader,
  REFERENCE: lineReader,
  TEXT: (column) => remembering(lineReader(column)),
  MEASURE_UNIT: (column) => remembering(measureUnitReader(column)),
  LONG_TEXT: textReader,
  DAY: () => remembering(readDay),
  MONTH: () => remembering(readMonth),
  INSTANT: () => readInstant,
  TIME: () => readTime,
  AMOUNT: (column) => remembering(amountReader(column)),
  DECIMAL: (column) => remembering(decimalReader(column)),
  INTEGER: integerReader,
  BOOLEAN: () => readFlag,
  CODE: (column) => remembering(codeReader(column)),
  WEEKDAYS: () => readWeekdays,
  NRB: () => readNrb,
  NIP: () => readNip,
  POSTAL_CODE: () => readPostalCode,
  EMAIL: () => readEmail,
  PATH: () => readPath,
};

/** Reads every cell of a column: the text for the database, null for an empty one, or what is wrong with it. */
export type ColumnReader = (cell: string) => string | null | CellProblem;

/**
 * @param isEncodingGuessed the file's encoding was neither declared nor sure, so its texts are looked at twice
 */
export function columnReader(column: Column, isEncodingGuessed: boolean): ColumnReader {
  const kindReader = READERS[column.kind](column);
  const read = isEncodingGuessed && column.kind.endsWith('TEXT') ? suspectingReader(kindReader) : kindReader;
  const empty = column.required ? new CellProblem('MIRROR-REQUIRED') : null;
  // Longer than any way of writing the value: refused before a parser sees it.
  const mostCharacters = column.maxLength * 2;
  return (cell) => {
    const text = cell.trim();
    if (text === '') {
      return empty;
    }
    return text.length > mostCharacters
      ? new CellProblem('MIRROR-TOO-LONG', { length: text.length, max: column.maxLength })
      : read(text);
  };
}

/** Distinct texts remembered per column; days, codes, rates and most amounts repeat all through a file. */
const MOST_REMEMBERED = 10_000;

function remembering(read: CellReader): CellReader {
  const known = new Map<string, string | CellProblem>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = read(text);
      if (known.size < MOST_REMEMBERED) {
        known.set(text, result);
      }
    }
    return result;
  };
}
