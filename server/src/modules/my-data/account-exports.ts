import type { FileLink } from '../../platform/files/file-link.type.js';
import type { Account, AccountExports } from './account.type.js';

const MEDIA_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Polish names of the lists, for file names. */
const LIST_NAMES = {
  invoices: 'faktury',
  ledger: 'rachunki',
  parameters: 'parametry',
  meters: 'liczniki',
  readings: 'odczyty',
  'use-list': 'zuzycie',
  settlements: 'rozliczenia',
  calendar: 'kalendarz',
  documents: 'dokumenty',
  cases: 'zgloszenia',
} as const;

/** A list of an account that can be downloaded. */
export type ExportedList = keyof typeof LIST_NAMES;

/** A format a list can be downloaded in. */
export type ExportFormat = keyof typeof MEDIA_TYPES;

/** The addresses of an account's lists as files. */
export function accountExports(account: Account): AccountExports {
  return {
    invoicesCsv: exportLink(account, 'invoices', 'csv'),
    invoicesXlsx: exportLink(account, 'invoices', 'xlsx'),
    ledgerCsv: exportLink(account, 'ledger', 'csv'),
    ledgerXlsx: exportLink(account, 'ledger', 'xlsx'),
    parametersCsv: exportLink(account, 'parameters', 'csv'),
    parametersXlsx: exportLink(account, 'parameters', 'xlsx'),
    metersCsv: exportLink(account, 'meters', 'csv'),
    metersXlsx: exportLink(account, 'meters', 'xlsx'),
    readingsCsv: exportLink(account, 'readings', 'csv'),
    readingsXlsx: exportLink(account, 'readings', 'xlsx'),
    useCsv: exportLink(account, 'use-list', 'csv'),
    useXlsx: exportLink(account, 'use-list', 'xlsx'),
    settlementsCsv: exportLink(account, 'settlements', 'csv'),
    settlementsXlsx: exportLink(account, 'settlements', 'xlsx'),
    calendarCsv: exportLink(account, 'calendar', 'csv'),
    calendarXlsx: exportLink(account, 'calendar', 'xlsx'),
    documentsCsv: exportLink(account, 'documents', 'csv'),
    documentsXlsx: exportLink(account, 'documents', 'xlsx'),
    casesCsv: exportLink(account, 'cases', 'csv'),
    casesXlsx: exportLink(account, 'cases', 'xlsx'),
    unitCardPdf: unitCardLink(account),
    certificateApplicationPdf: certificateApplicationLink(account),
  };
}

/** The address and the name of one list of an account as a file. */
export function exportLink(
  account: Pick<Account, 'id' | 'number'>,
  list: ExportedList,
  format: ExportFormat,
): FileLink {
  return {
    url: `/files/accounts/${account.id}/${list}.${format}`,
    fileName: `${LIST_NAMES[list]}-${account.number}.${format}`,
    mediaType: MEDIA_TYPES[format],
  };
}

/** „Karta lokalu”. */
export function unitCardLink(account: Pick<Account, 'id' | 'number'>): FileLink {
  return paperLink(account, 'unit-card', 'karta-lokalu');
}

/** „Wniosek o wydanie zaświadczenia o niezaleganiu”. */
export function certificateApplicationLink(account: Pick<Account, 'id' | 'number'>): FileLink {
  return paperLink(account, 'certificate-application', 'wniosek-o-zaswiadczenie');
}

function paperLink({ id, number }: Pick<Account, 'id' | 'number'>, path: string, name: string): FileLink {
  return {
    url: `/files/accounts/${id}/${path}.pdf`,
    fileName: `${name}-${number}.pdf`,
    mediaType: 'application/pdf',
  };
}
