import { createHash } from 'node:crypto';

import { ENTRY_KIND_RULES } from '../../domain/ledger/entry-kinds.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { toGlobalId } from '../../platform/graphql/relay/global-id.js';
import { printDay, printMoney, printMonth } from '../../platform/pdf/polish-format.js';
import type { PaymentFigures } from './calendar-payments.js';

/** A payment as a calendar program shows it: nothing that the person does not see in the portal, and no bank number. */
export interface PaymentEvent {
  /** Unique in the world and the same as long as the payment exists. */
  readonly uid: string;
  /** The last day to pay in time. */
  readonly day: LocalDate;
  readonly summary: string;
  readonly description: string;
  /** Where the portal shows it, with the transfer and its code. */
  readonly url: string;
}

/** Where the portal stands and whose payment it is. */
export interface EventPlace {
  readonly publicUrl: string;
  readonly accountNumber: string;
}

/** The event of a payment that is still to be made. */
export function paymentEvent(payment: PaymentFigures, place: EventPlace): PaymentEvent {
  const { publicUrl, accountNumber } = place;
  const url = `${publicUrl}${pageOf(payment, accountNumber)}`;
  return {
    uid: `cal_${payment.key}@${new URL(publicUrl).hostname}`,
    day: payment.payableOn,
    summary: `${payment.state === 'OVERDUE' ? 'Po terminie' : 'Do zapłaty'} ${printMoney(payment.remaining)}: ${nameOf(payment)}`,
    description: [...factsOf(payment, accountNumber), `Szczegóły i kod QR do przelewu: ${url}`].join('\n'),
    url,
  };
}

/** Tells whether what an event shows is what it showed before. */
export function contentOf({ day, summary, description, url }: PaymentEvent): string {
  return createHash('sha256')
    .update(JSON.stringify([day, summary, description, url]))
    .digest('base64url');
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

/** The account in the address opens the right one for a person who has several. */
function pageOf({ invoiceRowId, entryRowId }: PaymentFigures, accountNumber: string): string {
  const path =
    invoiceRowId === null
      ? `/rachunki/${toGlobalId('LedgerEntry', entryRowId)}`
      : `/faktury/${toGlobalId('Invoice', invoiceRowId)}`;
  return `${path}?konto=${encodeURIComponent(accountNumber)}`;
}
