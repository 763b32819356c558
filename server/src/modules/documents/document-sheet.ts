import { civilDayOf, civilTimeOf } from '../../platform/clock/clock.js';
import type { Sheet } from '../../platform/spreadsheet/sheet.js';
import type { DocumentKind, DocumentStatus } from './document.enums.js';
import type { Document } from './document.type.js';

/** One letter in an exported list. */
export type DocumentSheetRow = Pick<
  Document,
  'kind' | 'title' | 'number' | 'sentAt' | 'status' | 'byteSize' | 'sha256'
>;

/** What a kind of letters is called. */
export const DOCUMENT_KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  CHARGE_NOTICE: 'Zawiadomienie o opłatach',
  INVOICE: 'Faktura',
  CORRECTION: 'Korekta',
  MEDIA_SETTLEMENT: 'Rozliczenie mediów',
  DEMAND: 'Wezwanie',
  INFORMATION: 'Informacja',
};
const STATUS_NAMES: Readonly<Record<DocumentStatus, string>> = {
  SENT: 'Wysłano',
  DELIVERED: 'Dostarczono',
  OPENED: 'Otwarto',
  BOUNCED: 'Zwrot',
};

type Columns = Sheet<DocumentSheetRow>['columns'];

/** @param unitAddress the place that the letters are for, in one line */
function columnsFor(unitAddress: string): Columns {
  return [
    { title: 'Data wysłania', width: 14, kind: 'DAY', value: ({ sentAt }) => civilDayOf(sentAt) },
    { title: 'Godzina', width: 9, kind: 'TEXT', value: ({ sentAt }) => civilTimeOf(sentAt) },
    { title: 'Rodzaj', width: 26, kind: 'TEXT', value: ({ kind }) => DOCUMENT_KIND_NAMES[kind] },
    { title: 'Tytuł', width: 50, kind: 'TEXT', value: ({ title }) => title },
    { title: 'Znak pisma', width: 20, kind: 'TEXT', value: ({ number }) => number },
    { title: 'Lokal', width: 26, kind: 'TEXT', value: () => unitAddress },
    { title: 'Status', width: 14, kind: 'TEXT', value: ({ status }) => STATUS_NAMES[status] },
    { title: 'Rozmiar (bajty)', width: 14, kind: 'DECIMAL', value: ({ byteSize }) => String(byteSize) },
    { title: 'SHA-256', width: 66, kind: 'TEXT', value: ({ sha256 }) => sha256 },
  ];
}

/** The list of „Dokumenty” for a spreadsheet. */
export function documentSheet(
  rows: readonly DocumentSheetRow[],
  unitAddress: string,
): Sheet<DocumentSheetRow> {
  return { name: 'Dokumenty', rows, columns: columnsFor(unitAddress) };
}

/** The table of contents of a year’s archive: the same list, each letter with the name of its file. */
export function archiveSheet(
  rows: readonly DocumentSheetRow[],
  unitAddress: string,
  fileNames: readonly string[],
): Sheet<DocumentSheetRow> {
  const names = new Map(rows.map((row, index) => [row, fileNames[index] ?? '']));
  return {
    name: 'Spis',
    rows,
    columns: [
      { title: 'Plik', width: 60, kind: 'TEXT', value: (row) => names.get(row) ?? '' },
      ...columnsFor(unitAddress),
    ],
  };
}
