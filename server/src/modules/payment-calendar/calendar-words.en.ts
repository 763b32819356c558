import type { Medium } from '../../domain/metering/verification.js';
import type { CalendarWords } from './calendar-words.js';

const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const MEDIA: Readonly<Record<Medium, string>> = {
  COLD_WATER: 'cold water',
  HOT_WATER: 'hot water',
  HEATING: 'heating',
  HEAT_ALLOCATOR: 'heat cost allocator',
  ELECTRICITY: 'electricity',
  GAS: 'gas',
};

function dayInWords(day: string): string {
  return days.format(new Date(`${day}T00:00:00Z`));
}

/** The words of calendars in English. */
export const ENGLISH: CalendarWords = {
  language: 'EN',
  name: 'Moje rozliczenia: payment dates',
  gone: 'Paid or no longer valid',
  account: (number) => `Account ${number}`,
  payment: {
    summary: (isOverdue, amount, name) => `${isOverdue ? 'Overdue' : 'To pay'} ${amount}: ${name}`,
    details: (url) => `Details and the QR code for the transfer: ${url}`,
    period: (month) => `Period: ${months.format(new Date(`${month.slice(0, 7)}-01T00:00:00Z`))}`,
    rest: (amount, remaining) => `Amount ${amount}, ${remaining} left`,
    dayOff: (dueOn, payableOn) =>
      `The due date, ${dayInWords(dueOn)}, is a day off; a payment by ${dayInWords(payableOn)} is in time`,
    instalment: (position, of, name) => `instalment ${String(position)} of ${String(of)}, ${name}`,
    due: 'amount due',
    kinds: {
      OPENING_BALANCE: 'Opening balance',
      CHARGE: 'Charge',
      CHARGE_CORRECTION: 'Correction of a charge',
      MEDIA_SETTLEMENT: 'Utilities settlement',
      PAYMENT: 'Payment',
      PAYMENT_REVERSAL: 'Returned payment',
      REFUND: 'Refund',
      INTEREST_NOTE: 'Interest',
      WRITE_OFF: 'Write-off',
      TRANSFER: 'Transfer between accounts',
      REVERSAL: 'Reversal',
    },
  },
  reading: {
    summary: (medium, closesOn) =>
      `Give meter readings${medium === null ? '' : ` (${MEDIA[medium]})`} by ${dayInWords(closesOn)}`,
    details: (opensOn, closesOn, url) =>
      `You can give readings from ${dayInWords(opensOn)} to ${dayInWords(closesOn)}: ${url}`,
  },
  verification: {
    summary: (serial) => `The verification of meter ${serial} ends`,
    details: (medium, serial, url) =>
      `Meter: ${MEDIA[medium]}, ${serial}\nThe cooperative sees to its replacement. Details: ${url}`,
  },
};
