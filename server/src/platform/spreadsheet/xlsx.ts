import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { safeText } from './safe-text.js';
import { TOTAL_LABEL, totalsOf, type Sheet, type SheetColumn } from './sheet.js';

const MONEY_FORMAT = '#,##0.00';
const DECIMAL_FORMAT = '#,##0.####';
const DAY_FORMAT = 'dd.mm.yyyy';
const HEAD: CellObject = {
  fontWeight: 'bold',
  backgroundColor: '#EEF2F7',
  wrap: true,
  alignVertical: 'center',
};

/**
 * A list as an Excel workbook: real numbers and real days, a heading that stays in sight, the totals beneath.
 * Texts can never be run as formulas.
 */
export function xlsxOf<Row>(sheet: Sheet<Row>): Promise<Buffer> {
  const head = sheet.columns.map((column): CellObject => ({
    ...HEAD,
    value: column.title,
    type: String,
    ...(column.kind === 'MONEY' || column.kind === 'DECIMAL' ? { align: 'right' } : {}),
  }));
  const rows = sheet.rows.map((row) => sheet.columns.map((column) => cellOf(column, row)));
  return writeXlsxFile([head, ...rows, ...totalRows(sheet)], {
    sheet: sheet.name,
    columns: sheet.columns.map((column) => ({ width: column.width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function totalRows<Row>(sheet: Sheet<Row>): (CellObject | null)[][] {
  const totals = totalsOf(sheet);
  const cell = (total: bigint | null, index: number): CellObject | null =>
    total === null
      ? index === 0
        ? { value: TOTAL_LABEL, type: String, fontWeight: 'bold' }
        : null
      : { ...moneyCell(total), fontWeight: 'bold', topBorderStyle: 'thin' };
  return totals ? [totals.map(cell)] : [];
}

function cellOf<Row>(column: SheetColumn<Row>, row: Row): CellObject | null {
  switch (column.kind) {
    case 'TEXT': {
      const text = column.value(row);
      return text === null || text === '' ? null : { value: safeText(writable(text)), type: String };
    }
    case 'DAY': {
      const day = column.value(row);
      return day === null ? null : { value: new Date(`${day}T00:00:00Z`), type: Date, format: DAY_FORMAT };
    }
    case 'MONEY': {
      const amount = column.value(row);
      return amount === null ? null : moneyCell(amount);
    }
    case 'DECIMAL': {
      const value = column.value(row);
      return value === null ? null : { value: Number(value), type: Number, format: DECIMAL_FORMAT };
    }
  }
}

/** Signs that XML cannot carry, which Excel would refuse the whole file for, are left out. */
function writable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '');
}

/** Excel counts in binary floats; an amount of this book keeps its grosze in one, as it has at most 15 digits. */
function moneyCell(grosze: bigint): CellObject {
  return { value: Number(grosze) / 100, type: Number, format: MONEY_FORMAT };
}
