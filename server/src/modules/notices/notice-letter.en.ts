import { printMoney } from '../../platform/pdf/polish-format.js';
import type { NoticeWords } from './notice-letter.js';

const PAID_ALREADY = 'If you have paid in the last few days, please disregard this message.';

const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

function dayInWords(day: string): string {
  return days.format(new Date(`${day}T00:00:00Z`));
}

/** The words of letters in English. */
export const ENGLISH: NoticeWords = {
  greeting: 'Dear Sir or Madam,',
  subjects: {
    INVOICE_ISSUED: 'New document in e-BOK Moje Rozliczenia',
    PAYMENT_DUE: 'Reminder of a date in e-BOK Moje Rozliczenia',
    PAYMENT_OVERDUE: 'Information on settlements in e-BOK Moje Rozliczenia',
    READING_WINDOW: 'Time for meter readings in e-BOK Moje Rozliczenia',
    DOCUMENT_DELIVERED: 'New letter in e-BOK Moje Rozliczenia',
    CASE_ANSWERED: 'Answer of the cooperative in e-BOK Moje Rozliczenia',
  },
  news: {
    INVOICE_ISSUED: (account, count) =>
      count === 1
        ? `there is a new document for account ${account}.`
        : `there are ${String(count)} new documents for account ${account}.`,
    PAYMENT_DUE: (account) => `a payment for account ${account} is due in a few days.`,
    PAYMENT_OVERDUE: (account) =>
      `a payment for account ${account} is past its due date. The portal shows how much remains and what for.`,
    READING_WINDOW: (account) => `you can now give meter readings for the unit of account ${account}.`,
    DOCUMENT_DELIVERED: (account, count) =>
      count === 1
        ? `a new letter for account ${account} is waiting in the portal.`
        : `${String(count)} new letters for account ${account} are waiting in the portal.`,
    CASE_ANSWERED: (account, count) =>
      count === 1
        ? `the cooperative has answered in a case about account ${account}.`
        : `${String(count)} answers of the cooperative in cases about account ${account} are waiting.`,
  },
  item: {
    INVOICE_ISSUED: (day, amount) => `Due date: ${dayInWords(day)}${ofAmount('amount', amount)}.`,
    PAYMENT_DUE: (day, amount) => `Due date: ${dayInWords(day)}${ofAmount('remaining', amount)}.`,
    PAYMENT_OVERDUE: (day, amount) => `Was due: ${dayInWords(day)}${ofAmount('remaining', amount)}.`,
    READING_WINDOW: (day) => `Last day: ${dayInWords(day)}.`,
    DOCUMENT_DELIVERED: dayInWords,
    CASE_ANSWERED: dayInWords,
  },
  advice: {
    INVOICE_ISSUED: () => ['The portal shows what it is made of, and the transfer details with a QR code.'],
    PAYMENT_DUE: () => ['The transfer details and a QR code are in the portal.', PAID_ALREADY],
    PAYMENT_OVERDUE: (phone) => [
      PAID_ALREADY,
      phone === null
        ? 'If paying is difficult, please contact the cooperative.'
        : `If paying is difficult, please call: ${phone}.`,
    ],
    READING_WINDOW: () => [],
    DOCUMENT_DELIVERED: () => [],
    CASE_ANSWERED: () => [],
  },
  openPortal: {
    INVOICE_ISSUED: 'See it in the portal',
    PAYMENT_DUE: 'See how much to pay',
    PAYMENT_OVERDUE: 'See the balance in the portal',
    READING_WINDOW: 'Give a reading in the portal',
    DOCUMENT_DELIVERED: 'Read it in the portal',
    CASE_ANSWERED: 'Read it in the portal',
  },
  closing: 'This message was sent automatically, please do not reply. We never ask for your password.',
  unsubscribe: 'Send me no more notices of this kind',
  settings: 'Change your choice in Settings',
  cooperative: 'The cooperative',
};

function ofAmount(word: string, amount: bigint | null): string {
  return amount === null ? '' : `, ${word}: ${printMoney(amount)}`;
}
