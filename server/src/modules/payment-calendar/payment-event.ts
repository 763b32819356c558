import { ENTRY_KIND_RULES } from '../../domain/ledger/entry-kinds.js';
import { toGlobalId } from '../../platform/graphql/relay/global-id.js';
import { printDay, printMoney, printMonth } from '../../platform/pdf/polish-format.js';
import { pageUrl, uidOf, type CalendarEvent, type EventPlace } from './calendar-event.js';
import type { PaymentFigures } from './calendar-payments.js';

/** Three days before, at nine in the morning. */
const ALARM_HOURS = -(2 * 24 + 15);

/** The event of a payment that is still to be made, on the last day to pay in time. */
export function paymentEvent(payment: PaymentFigures, place: EventPlace): CalendarEvent {
  const url = pageUrl(pathOf(payment), place);
  return {
    uid: uidOf(payment.key, place.publicUrl),
    day: payment.payableOn,
    summary: `${payment.state === 'OVERDUE' ? 'Po terminie' : 'Do zapłaty'} ${printMoney(payment.remaining)}: ${nameOf(payment)}`,
    description: [...factsOf(payment, place.accountNumber), `Szczegóły i kod QR do przelewu: ${url}`].join(
      '\n',
    ),
    url,
    alarmHours: ALARM_HOURS,
  };
}

function nameOf({ documentNumber, instalment, entryKind }: PaymentFigures): string {
  const number = documentNumber ?? (entryKind ? ENTRY_KIND_RULES[entryKind].polishName : 'należność');
  return instalment ? `rata ${String(instalment.position)} z ${String(instalment.of)}, ${number}` : number;
}

function factsOf(payment: PaymentFigures, accountNumber: string): readonly string[] {
  const { period, dueOn, payableOn, amount, remaining } = payment;
  return [
    `Konto ${accountNumber}`,
    ...(period ? [`Okres: ${printMonth(period)}`] : []),
    ...(remaining < amount ? [`Kwota ${printMoney(amount)}, pozostało ${printMoney(remaining)}`] : []),
    ...(dueOn < payableOn
      ? [`Termin ${printDay(dueOn)} wypada w dzień wolny; zapłata do ${printDay(payableOn)} jest na czas`]
      : []),
  ];
}

function pathOf({ invoiceRowId, entryRowId }: PaymentFigures): string {
  return invoiceRowId === null
    ? `/rachunki/${toGlobalId('LedgerEntry', entryRowId)}`
    : `/faktury/${toGlobalId('Invoice', invoiceRowId)}`;
}
