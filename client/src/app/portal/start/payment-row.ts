import type { TextParams } from '../../ui/text/texts';
import { formatMonth } from '../../ui/format/day';
import type { Language } from '../../ui/format/language';
import type { StartQuery } from './start.generated';

/** One row of the sum to be paid next, as the server made it. */
export type PaymentRow = NonNullable<NonNullable<StartQuery['account']>['nextPayment']>['rows'][number];

/** What a row is called: a text key and what goes into the sentence. */
export interface PaymentRowName {
  readonly key: string;
  readonly params: TextParams;
}

/** „Opłata za listopad 2026”, „Po terminie: październik 2026”, „Rata (ugoda U/12)”, „Nadpłata (odejmujemy)”. */
export function paymentRowName(
  { kind, period, documentNumber }: PaymentRow,
  language: Language,
): PaymentRowName {
  const month = period === null ? undefined : formatMonth(period, 'long', language);
  const what = month ?? documentNumber;
  switch (kind) {
    case 'CHARGE':
      if (month !== undefined) return { key: 'start.row.charge', params: { month } };
      return what === null ? bare('start.row.other') : { key: 'start.row.document', params: { what } };
    case 'OVERDUE':
      return what === null ? bare('start.row.overdue') : { key: 'start.row.overdueOf', params: { what } };
    case 'INTEREST':
      return documentNumber === null
        ? bare('start.row.interest')
        : { key: 'start.row.interestOf', params: { what: documentNumber } };
    case 'INSTALMENT':
      return { key: 'start.row.instalment', params: { what: documentNumber ?? '' } };
    case 'CREDIT':
      return bare('start.row.credit');
  }
}

/**
 * Names of the rows; documents of the same month (one a fund) are told apart by their numbers.
 *
 * @param translate the sentence behind a key
 */
export function paymentRowNames(
  rows: readonly PaymentRow[],
  language: Language,
  translate: (name: PaymentRowName) => string,
): readonly string[] {
  const names = rows.map((row) => translate(paymentRowName(row, language)));
  return names.map((name, index) => {
    const number = rows[index]?.documentNumber;
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    return isAlone || !number || name.includes(number) ? name : `${name} (${number})`;
  });
}

function bare(key: string): PaymentRowName {
  return { key, params: {} };
}

/**
 * Whether everything that is not yet due is due on the nearest day, so that „z terminem do” one day is the whole truth.
 *
 * @param notYetDue grosze, what is owed with a day still to come
 */
export function isDueAtOnce(rows: readonly PaymentRow[], notYetDue: number): boolean {
  const nearest = rows.filter(({ kind }) => kind === 'CHARGE' || kind === 'INSTALMENT');
  return nearest.reduce((sum, { amount }) => sum + amount, 0) === notYetDue;
}
