import { csvOf } from './csv.js';
import type { Sheet } from './sheet.js';
import { xlsxOf } from './xlsx.js';

/** What a program for spreadsheets opens. */
export type SheetFormat = 'csv' | 'xlsx';

/** A list as the bytes of a file. */
export async function sheetFile<Row>(sheet: Sheet<Row>, format: SheetFormat): Promise<Buffer> {
  return format === 'csv' ? csvOf(sheet) : xlsxOf(sheet);
}
