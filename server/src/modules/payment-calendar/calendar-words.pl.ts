import { ENTRY_KIND_RULES, ENTRY_KINDS, type EntryKind } from '../../domain/ledger/entry-kinds.js';
import type { Medium } from '../../domain/metering/verification.js';
import { printDay, printMonth } from '../../platform/pdf/polish-format.js';
import type { CalendarWords } from './calendar-words.js';

const MEDIA: Readonly<Record<Medium, string>> = {
  COLD_WATER: 'zimna woda',
  HOT_WATER: 'ciepła woda',
  HEATING: 'ogrzewanie',
  HEAT_ALLOCATOR: 'podzielnik kosztów ogrzewania',
  ELECTRICITY: 'prąd',
  GAS: 'gaz',
};

const KINDS = Object.fromEntries(
  ENTRY_KINDS.map((kind) => [kind, ENTRY_KIND_RULES[kind].polishName]),
) as Record<EntryKind, string>;

/** The words of calendars in Polish. */
export const POLISH: CalendarWords = {
  language: 'PL',
  name: 'Moje rozliczenia: terminy płatności',
  gone: 'Zapłacone albo nieaktualne',
  account: (number) => `Konto ${number}`,
  payment: {
    summary: (isOverdue, amount, name) => `${isOverdue ? 'Po terminie' : 'Do zapłaty'} ${amount}: ${name}`,
    details: (url) => `Szczegóły i kod QR do przelewu: ${url}`,
    period: (month) => `Okres: ${printMonth(month)}`,
    rest: (amount, remaining) => `Kwota ${amount}, pozostało ${remaining}`,
    dayOff: (dueOn, payableOn) =>
      `Termin ${printDay(dueOn)} wypada w dzień wolny; zapłata do ${printDay(payableOn)} jest na czas`,
    instalment: (position, of, name) => `rata ${String(position)} z ${String(of)}, ${name}`,
    due: 'należność',
    kinds: KINDS,
  },
  reading: {
    summary: (medium, closesOn) =>
      `Podaj odczyty liczników${medium === null ? '' : ` (${MEDIA[medium]})`} do ${printDay(closesOn)}`,
    details: (opensOn, closesOn, url) =>
      `Odczyty podasz od ${printDay(opensOn)} do ${printDay(closesOn)}: ${url}`,
  },
  verification: {
    summary: (serial) => `Kończy się legalizacja licznika ${serial}`,
    details: (medium, serial, url) =>
      `Licznik: ${MEDIA[medium]}, ${serial}\nO wymianę dba spółdzielnia. Szczegóły: ${url}`,
  },
};
