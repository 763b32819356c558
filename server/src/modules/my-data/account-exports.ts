import type { FileLink } from '../../platform/files/file-link.type.js';
import type { Account, AccountExports, ListFiles } from './account.type.js';

/** The formats a list can be downloaded in, as the menu names them in turn. */
export const EXPORT_FORMATS = ['pdf', 'csv', 'xlsx'] as const;

/** One of the formats. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a file of a format is. */
const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

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

/** The addresses of an account's lists as files. */
export function accountExports(account: Account): AccountExports {
  const filesOf = (list: ExportedList): ListFiles => ({
    pdf: exportLink(account, list, 'pdf'),
    csv: exportLink(account, list, 'csv'),
    xlsx: exportLink(account, list, 'xlsx'),
  });
  return {
    invoices: filesOf('invoices'),
    ledger: filesOf('ledger'),
    parameters: filesOf('parameters'),
    meters: filesOf('meters'),
    readings: filesOf('readings'),
    use: filesOf('use-list'),
    settlements: filesOf('settlements'),
    calendar: filesOf('calendar'),
    documents: filesOf('documents'),
    cases: filesOf('cases'),
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
