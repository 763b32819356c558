import { toGlobalId } from '../../platform/graphql/relay/global-id.js';
import { printMoney } from '../../platform/pdf/polish-format.js';
import { pageUrl, uidOf, type CalendarEvent, type EventPlace } from './calendar-event.js';
import type { PaymentFigures } from './calendar-payments.js';
import type { CalendarWords } from './calendar-words.js';

/** Three days before, at nine in the morning. */
const ALARM_HOURS = -(2 * 24 + 15);

/** The event of a payment that is still to be made, on the last day to pay in time. */
export function paymentEvent(payment: PaymentFigures, place: EventPlace): CalendarEvent {
  const url = pageUrl(pathOf(payment), place);
  const { words, accountNumber } = place;
  const { state, remaining } = payment;
  return {
    uid: uidOf(payment.key, place.publicUrl),
    day: payment.payableOn,
    summary: words.payment.summary(state === 'OVERDUE', printMoney(remaining), nameOf(payment, words)),
    description: [words.account(accountNumber), ...factsOf(payment, words), words.payment.details(url)].join(
      '\n',
    ),
    url,
    alarmHours: ALARM_HOURS,
  };
}

function nameOf(
  { documentNumber, instalment, entryKind }: PaymentFigures,
  { payment: words }: CalendarWords,
): string {
  const number = documentNumber ?? (entryKind ? words.kinds[entryKind] : words.due);
  return instalment ? words.instalment(instalment.position, instalment.of, number) : number;
}

function factsOf(payment: PaymentFigures, { payment: words }: CalendarWords): readonly string[] {
  const { period, dueOn, payableOn, amount, remaining } = payment;
  return [
    ...(period ? [words.period(period)] : []),
    ...(remaining < amount ? [words.rest(printMoney(amount), printMoney(remaining))] : []),
    ...(dueOn < payableOn ? [words.dayOff(dueOn, payableOn)] : []),
  ];
}

function pathOf({ invoiceRowId, entryRowId }: PaymentFigures): string {
  return invoiceRowId === null
    ? `/rachunki/${toGlobalId('LedgerEntry', entryRowId)}`
    : `/faktury/${toGlobalId('Invoice', invoiceRowId)}`;
}
