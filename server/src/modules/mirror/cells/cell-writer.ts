import type { CellKind } from '../format/column.js';

/** How days, numbers and instants are written; see FolderStyle. */
interface CellStyle {
  readonly encoding: 'utf-8' | 'windows-1250';
  readonly dateStyle: 'iso' | 'polish';
  readonly decimalSign: ',' | '.';
}

/**
 * The text of a cell as an accounting system would write it: grosze as złoty with two decimals, days in the folder's
 * style; null and undefined are an empty cell.
 *
 * @throws TypeError when the value is of another type than the column's
 */
export function writeCell(kind: CellKind, value: unknown, style: CellStyle): string {
  if (value === null || value === undefined) {
    return '';
  }
  switch (kind) {
    case 'AMOUNT':
      return writeAmount(value, style);
    case 'INTEGER':
      return String(typed(kind, value, 'number'));
    case 'BOOLEAN':
      return typed(kind, value, 'boolean') ? 'tak' : 'nie';
    case 'DECIMAL':
      return typed(kind, value, 'string').replace('.', style.decimalSign);
    case 'DAY':
      return writeDay(typed(kind, value, 'string'), style);
    case 'MEASURE_UNIT':
      return writeMeasureUnit(typed(kind, value, 'string'), style);
    default:
      return typed(kind, value, 'string');
  }
}

function writeAmount(value: unknown, style: CellStyle): string {
  const grosze = typed('AMOUNT', value, 'bigint');
  const digits = String(grosze < 0n ? -grosze : grosze).padStart(3, '0');
  return `${grosze < 0n ? '-' : ''}${digits.slice(0, -2)}${style.decimalSign}${digits.slice(-2)}`;
}

function writeDay(day: string, style: CellStyle): string {
  return style.dateStyle === 'iso' ? day : day.split('-').toReversed().join('.');
}

/** Windows-1250 has no superscripts. */
function writeMeasureUnit(unit: string, style: CellStyle): string {
  return style.encoding === 'utf-8' ? unit : unit.replace('²', '2').replace('³', '3');
}

interface Types {
  string: string;
  number: number;
  bigint: bigint;
  boolean: boolean;
}

function typed<T extends keyof Types>(kind: CellKind, value: unknown, type: T): Types[T] {
  if (typeof value !== type) {
    throw new TypeError(`${kind} cell wants a ${type}, got ${typeof value}`);
  }
  return value as Types[T];
}
