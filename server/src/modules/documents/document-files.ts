import { archiveNames } from '../../domain/letters/archive-names.js';
import { civilDayOf } from '../../platform/clock/clock.js';
import type { FileLink } from '../../platform/files/file-link.type.js';
import type { Account } from '../my-data/account.type.js';
import type { Document } from './document.type.js';

/** Letters are PDFs; the import takes nothing else. */
const EXTENSION = 'pdf';

/** Names of letters' files in one folder. */
export function documentNames(documents: readonly Pick<Document, 'title' | 'sentAt'>[]): readonly string[] {
  return archiveNames(
    documents.map(({ title, sentAt }) => ({ title, sentOn: civilDayOf(sentAt) })),
    EXTENSION,
  );
}

/** The address and the name of a letter. */
export function documentLink(document: Pick<Document, 'id' | 'title' | 'sentAt'>): FileLink {
  return {
    url: `/files/documents/${document.id}.${EXTENSION}`,
    fileName: documentNames([document])[0] ?? '',
    mediaType: 'application/pdf',
  };
}

/** The address and the name of a year's letters together. */
export function archiveLink(account: Pick<Account, 'id' | 'number'>, year: number): FileLink {
  return {
    url: `/files/accounts/${account.id}/documents.zip?year=${String(year)}`,
    fileName: `pisma-${account.number}-${String(year)}.zip`,
    mediaType: 'application/zip',
  };
}
