import { printDayInWords, printMoney } from '../../platform/pdf/polish-format.js';
import type { NoticeWords } from './notice-letter.js';

const PAID_ALREADY = 'Jeśli zapłacili Państwo w ostatnich dniach, prosimy pominąć tę wiadomość.';

/** `1 nowy dokument`, `2 nowe dokumenty`, `5 nowych dokumentów`, `22 nowe dokumenty`. */
function counted(count: number, [one, few, many]: readonly [string, string, string]): string {
  if (count === 1) return `1 ${one}`;
  const isFew = count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14);
  return `${String(count)} ${isFew ? few : many}`;
}

/** The words of letters in Polish. */
export const POLISH: NoticeWords = {
  greeting: 'Szanowni Państwo,',
  subjects: {
    INVOICE_ISSUED: 'Nowy dokument w e-BOK Moje Rozliczenia',
    PAYMENT_DUE: 'Przypomnienie o terminie w e-BOK Moje Rozliczenia',
    PAYMENT_OVERDUE: 'Informacja o rozliczeniach w e-BOK Moje Rozliczenia',
    READING_WINDOW: 'Czas na odczyt liczników w e-BOK Moje Rozliczenia',
    DOCUMENT_DELIVERED: 'Nowe pismo w e-BOK Moje Rozliczenia',
    CASE_ANSWERED: 'Odpowiedź Spółdzielni w e-BOK Moje Rozliczenia',
  },
  news: {
    INVOICE_ISSUED: (account, count) =>
      count === 1
        ? `w portalu Moje Rozliczenia jest nowy dokument do konta ${account}.`
        : `w portalu Moje Rozliczenia przybyło: ${counted(count, ['nowy dokument', 'nowe dokumenty', 'nowych dokumentów'])} do konta ${account}.`,
    PAYMENT_DUE: (account) => `za kilka dni mija termin płatności na koncie ${account}.`,
    PAYMENT_OVERDUE: (account) =>
      `minął termin płatności na koncie ${account}. W portalu widać, ile i za co pozostało do zapłaty.`,
    READING_WINDOW: (account) => `można już podać odczyty liczników w lokalu z kontem ${account}.`,
    DOCUMENT_DELIVERED: (account, count) =>
      count === 1
        ? `w portalu Moje Rozliczenia czeka nowe pismo do konta ${account}.`
        : `w portalu Moje Rozliczenia czeka: ${counted(count, ['nowe pismo', 'nowe pisma', 'nowych pism'])} do konta ${account}.`,
    CASE_ANSWERED: (account, count) =>
      count === 1
        ? `Spółdzielnia odpowiedziała w sprawie dotyczącej konta ${account}.`
        : `w sprawach dotyczących konta ${account} czeka: ${counted(count, ['odpowiedź', 'odpowiedzi', 'odpowiedzi'])} Spółdzielni.`,
  },
  item: {
    INVOICE_ISSUED: (day, amount) => `Termin płatności: ${printDayInWords(day)}${ofAmount(amount)}.`,
    PAYMENT_DUE: (day, amount) => `Termin płatności: ${printDayInWords(day)}${remaining(amount)}.`,
    PAYMENT_OVERDUE: (day, amount) => `Termin, który minął: ${printDayInWords(day)}${remaining(amount)}.`,
    READING_WINDOW: (day) => `Ostatni dzień: ${printDayInWords(day)}.`,
    DOCUMENT_DELIVERED: (day) => printDayInWords(day),
    CASE_ANSWERED: (day) => printDayInWords(day),
  },
  advice: {
    INVOICE_ISSUED: () => ['W portalu widać, z czego się składa, i są dane do przelewu z kodem QR.'],
    PAYMENT_DUE: () => ['W portalu są dane do przelewu i kod QR.', PAID_ALREADY],
    PAYMENT_OVERDUE: (phone) => [
      PAID_ALREADY,
      phone === null
        ? 'Jeśli zapłata jest trudna, prosimy o kontakt ze Spółdzielnią.'
        : `Jeśli zapłata jest trudna, prosimy o telefon: ${phone}.`,
    ],
    READING_WINDOW: () => [],
    DOCUMENT_DELIVERED: () => [],
    CASE_ANSWERED: () => [],
  },
  openPortal: {
    INVOICE_ISSUED: 'Zobacz w portalu',
    PAYMENT_DUE: 'Zobacz, ile jest do zapłaty',
    PAYMENT_OVERDUE: 'Zobacz saldo w portalu',
    READING_WINDOW: 'Podaj odczyt w portalu',
    DOCUMENT_DELIVERED: 'Przeczytaj w portalu',
    CASE_ANSWERED: 'Przeczytaj w portalu',
  },
  closing:
    'Ta wiadomość została wysłana automatycznie, prosimy na nią nie odpowiadać. Nigdy nie prosimy o podanie hasła.',
  unsubscribe: 'Nie chcę takich powiadomień',
  settings: 'Zmień wybór w Ustawieniach',
  cooperative: 'Spółdzielnia',
};

function ofAmount(amount: bigint | null): string {
  return amount === null ? '' : `, kwota: ${printMoney(amount)}`;
}

function remaining(amount: bigint | null): string {
  return amount === null ? '' : `, pozostało do zapłaty: ${printMoney(amount)}`;
}
