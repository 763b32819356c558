import type { LocalDate } from '../../domain/time/local-date.js';
import type { FileLink } from '../../platform/files/file-link.type.js';
import type { Account } from '../my-data/account.type.js';

/** The address and the name of an account's statement as a PDF. */
export function statementLink(
  account: Pick<Account, 'id' | 'number'>,
  from: LocalDate,
  to: LocalDate,
): FileLink {
  return {
    url: `/files/accounts/${account.id}/statement.pdf?from=${from}&to=${to}`,
    fileName: `wyciag-${account.number}-${spanText(from, to)}.pdf`,
    mediaType: 'application/pdf',
  };
}

/** A whole calendar year is called by its number. */
function spanText(from: LocalDate, to: LocalDate): string {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : `${from}-${to}`;
}
