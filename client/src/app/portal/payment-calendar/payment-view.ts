import type { Wording } from '../../core/wording/balance-wording';
import { entryWord } from '../../core/wording/ledger-wording';
import { formatDay, type DayText, type MonthText } from '../../ui/format/day';
import type { Language } from '../../ui/format/language';
import { formatMoney } from '../../ui/format/money';
import type { DayNotes } from '../../ui/month-grid/month-grid';
import { monthOf } from '../../ui/month-grid/month-days';
import type { TextParams } from '../../ui/text/texts';
import type { PaymentCalendarQuery } from './payment-calendar.generated';

export type Calendar = NonNullable<PaymentCalendarQuery['account']>['paymentCalendar'];
/** One row of the calendar, as the server made it. */
export type Payment = Calendar['payments'][number];
/** What a month still asks for; grosze. */
export type MonthSums = Calendar['months'][number];

/** The sentence behind a key. */
export type Translate = (key: string, params?: TextParams) => string;

const STATES: Readonly<Record<Payment['state'], Wording>> = {
  OVERDUE: { tone: 'debit', icon: 'error', word: 'calendar.state.overdue' },
  TODAY: { tone: 'due', icon: 'event', word: 'calendar.state.today' },
  COMING: { tone: 'due', icon: 'schedule', word: 'calendar.state.coming' },
  PAID: { tone: 'credit', icon: 'check_circle', word: 'calendar.state.paid' },
};

/** Word, icon and colour of a payment. */
export function stateWording(state: Payment['state']): Wording {
  return STATES[state];
}

/** What a payment is called: „NAL/2026/11/0147”, „Rata 2 z 12 (UR/2026/7)”, „Bilans otwarcia”. */
export function paymentName(payment: Payment, translate: Translate): string {
  const { documentNumber, instalment, entryKind } = payment;
  if (instalment) {
    const { position, of } = instalment;
    return translate('calendar.instalment', { position, of, plan: documentNumber ?? '' });
  }
  if (documentNumber !== null) return documentNumber;
  return translate(entryKind ? entryWord(entryKind) : 'calendar.other');
}

/** Where a payment is looked at and paid. */
export function paymentLink(payment: Payment): readonly string[] | undefined {
  if (payment.invoice) return ['/faktury', payment.invoice.id];
  return payment.ledgerEntry ? ['/rachunki', payment.ledgerEntry.id] : undefined;
}

/** A narrow cell breaks a number after a stroke, not inside a figure. */
const BREAK = '\u200b';

/** What is still to be paid; of what is paid, what it was. */
export function shownAmount({ state, amount, remaining }: Payment): number {
  return state === 'PAID' ? amount : remaining;
}

/** The payments of a month, by the day until which they are paid in time. */
export function paymentsOf(payments: readonly Payment[], month: MonthText): readonly Payment[] {
  return payments.filter(({ payableOn }) => monthOf(payableOn) === month);
}

/** What stands on each day of the grid, in words and in marks. */
export function notesOf(
  { payments, holidays }: Pick<Calendar, 'payments' | 'holidays'>,
  translate: Translate,
  language: Language,
): ReadonlyMap<DayText, DayNotes> {
  const names = new Map(holidays.map(({ on, name }) => [on, name]));
  const byDay = Map.groupBy(payments, ({ payableOn }) => payableOn);
  const moved = Map.groupBy(
    payments.filter(({ dueOn, payableOn }) => dueOn !== payableOn),
    ({ dueOn }) => dueOn,
  );
  const days = new Set([...names.keys(), ...byDay.keys(), ...moved.keys()]);
  return new Map(
    [...days].map((day) => {
      const due = byDay.get(day) ?? [];
      const to = moved.get(day)?.[0]?.payableOn;
      const words = due.map((payment) => spoken(payment, translate, language));
      const shift = to && translate('calendar.moved', { day: formatDay(to, 'long', language) });
      return [
        day,
        {
          holiday: names.get(day),
          remark: to && translate('calendar.movedShort', { day: shortDay(to, language) }),
          text: [...words, ...(shift ? [shift] : [])].join(' '),
          marks: due.map((payment) => markOf(payment, translate, language)),
        },
      ] as const;
    }),
  );
}

function markOf(payment: Payment, translate: Translate, language: Language) {
  const { tone, icon, word } = stateWording(payment.state);
  const title = formatMoney(shownAmount(payment), 'never', language);
  return {
    id: payment.id,
    tone: tone === 'neutral' ? ('due' as const) : tone,
    icon,
    title,
    word: translate(word),
    name: paymentName(payment, translate).replaceAll('/', `/${BREAK}`),
  };
}

/** „Nadchodzi: 260,00 zł, NAL/2026/11/0147.” */
function spoken(payment: Payment, translate: Translate, language: Language): string {
  return translate('calendar.spoken', {
    state: translate(stateWording(payment.state).word),
    amount: formatMoney(shownAmount(payment), 'never', language),
    name: paymentName(payment, translate),
  });
}

/** `12.10.` is enough beside the number of the day. */
function shortDay(day: DayText, language: Language): string {
  return formatDay(day, 'short', language).slice(0, 5);
}
