import { csvOf } from './csv.js';
import type { Sheet } from './sheet.js';
import { xlsxOf } from './xlsx.js';

/** The formats a list can be downloaded in, by their file extension. */
export const SHEET_MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** One of the formats. */
export type SheetFormat = keyof typeof SHEET_MEDIA_TYPES;

/** A list as the bytes of a file. */
export async function sheetFile<Row>(sheet: Sheet<Row>, format: SheetFormat): Promise<Buffer> {
  return format === 'csv' ? csvOf(sheet) : xlsxOf(sheet);
}
