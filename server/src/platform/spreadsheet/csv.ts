import { safeText } from './safe-text.js';
import { TOTAL_LABEL, totalsOf, type Sheet, type SheetColumn } from './sheet.js';

const BYTE_ORDER_MARK = '\uFEFF';
const DELIMITER = ';';
const LINE_END = '\r\n';

/**
 * A list as CSV for a Polish spreadsheet: UTF-8 with a byte order mark, `;`, decimal comma, days as `YYYY-MM-DD`.
 * Amounts and decimals are plain numbers, texts can never be run as formulas.
 */
export function csvOf<Row>(sheet: Sheet<Row>): Buffer {
  const lines = [
    sheet.columns.map((column) => quoted(column.title)),
    ...sheet.rows.map((row) => sheet.columns.map((column) => cellOf(column, row))),
    ...totalLines(sheet),
  ];
  const text = lines.map((cells) => cells.join(DELIMITER) + LINE_END).join('');
  return Buffer.from(BYTE_ORDER_MARK + text, 'utf8');
}

function totalLines<Row>(sheet: Sheet<Row>): string[][] {
  const totals = totalsOf(sheet);
  return totals
    ? [totals.map((total, index) => (total === null ? (index === 0 ? TOTAL_LABEL : '') : inZlote(total)))]
    : [];
}

function cellOf<Row>(column: SheetColumn<Row>, row: Row): string {
  switch (column.kind) {
    case 'TEXT':
      return quoted(safeText(column.value(row) ?? ''));
    case 'DAY':
      return column.value(row) ?? '';
    case 'MONEY': {
      const amount = column.value(row);
      return amount === null ? '' : inZlote(amount);
    }
    case 'DECIMAL':
      return (column.value(row) ?? '').replace('.', ',');
  }
}

/** Złote with two decimals and an ASCII minus: a number to every spreadsheet. */
function inZlote(grosze: bigint): string {
  const digits = (grosze < 0n ? -grosze : grosze).toString().padStart(3, '0');
  return `${grosze < 0n ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

function quoted(text: string): string {
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
