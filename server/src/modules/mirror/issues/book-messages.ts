import { error, information, warning } from './issue-message.js';

/** What the importer says about the book: entries, allocations, balances. */
export const BOOK_MESSAGES = {
  'MIRROR-DEBIT-CREDIT': error('Dokładnie jedna z kwot Wn (debit), Ma (credit) musi być większa od zera.'),
  'MIRROR-DUE-DAY-MISSING': error('Obciążenie bez dokumentu musi mieć termin zapłaty (due_on). Dodaj datę.'),
  'MIRROR-ENTRY-SIGN': error(
    (f) => `Zapis tego rodzaju musi być po stronie ${f['side']}. Popraw stronę albo rodzaj.`,
  ),
  'MIRROR-ENTRY-BEFORE-ACCOUNT': warning('Zapis jest wcześniejszy niż otwarcie konta. Sprawdź datę.'),
  'MIRROR-ENTRY-PERIOD-CLOSED': error(
    (f) => `Miesiąc ${f['month']} jest w portalu zamknięty; zapisu nie można dodać.`,
  ),
  'MIRROR-INVOICE-ENTRY': error(
    (f) =>
      `Dokument musi mieć dokładnie jeden zapis w ledger_entries.csv na tym samym koncie i tej samej kwocie; znaleziono ${f['found']}.`,
  ),
  'MIRROR-PAYMENT-ENTRY': error(
    (f) =>
      `Wpłata musi mieć dokładnie jeden zapis Ma w ledger_entries.csv na tym samym koncie i tej samej kwocie; znaleziono ${f['found']}.`,
  ),
  'MIRROR-NOTE-ENTRY': error(
    (f) =>
      `Nota musi mieć dokładnie jeden zapis Wn w ledger_entries.csv na tym samym koncie i tej samej kwocie; znaleziono ${f['found']}.`,
  ),
  'MIRROR-ENTRY-DOCUMENT': error(
    (f) =>
      `Zapis ma inną kwotę niż jego dokument w księdze (${f['inBook']}). Dodaj do katalogu zmieniony dokument.`,
  ),
  'MIRROR-ENTRY-DOCUMENT-TWICE': error(
    (f) =>
      `Dokument ma już swój zapis w księdze; z tym byłoby ich ${f['found']}. Dodaj do katalogu dokument albo storno poprzedniego zapisu.`,
  ),
  'MIRROR-ENTRY-CONTRADICTS': error(
    (f) =>
      `Dokument tego zapisu podaje co innego („${f['inDocument']}”). Podaj w zapisie to samo albo zostaw pole puste.`,
  ),
  'MIRROR-REVERSAL-MISMATCH': error(
    'Storno musi mieć to samo konto, fundusz i kwotę co zapis stornowany, po przeciwnej stronie, i nie może być wcześniejsze. Popraw storno.',
  ),
  'MIRROR-REVERSED-TWICE': error('Ten zapis jest już stornowany innym zapisem. Usuń drugie storno.'),
  'MIRROR-REVERSED-CHANGED': error(
    'Zmieniono zapis, który jest już stornowany. Pozostaw go bez zmian i dodaj nowy zapis.',
  ),
  'MIRROR-FIXED-CHANGED': error(
    (f) =>
      `Tego pola nie można zmienić po wczytaniu (w portalu: „${f['inBook']}”). Dodaj nowy wiersz z nowym kluczem, a poprzedni skoryguj.`,
  ),
  'MIRROR-LINES-CHANGED': error(
    'Pozycje wczytanego już dokumentu zmieniły się. Dodaj nowy dokument z nowym kluczem, a poprzedni wycofaj.',
  ),
  'MIRROR-INSTALMENT-DEBT': error('Umowa ratalna może obejmować tylko zapisy Wn.'),
  'MIRROR-ALLOCATION-SIDES': error(
    'credit_key musi wskazywać zapis Ma, a debit_key zapis Wn tego samego konta i funduszu.',
  ),
  'MIRROR-ALLOCATION-REVERSED': error(
    'Zapis stornowany i jego storno rozliczają się nawzajem; z innym zapisem rozliczyć ich nie można. Usuń to rozliczenie.',
  ),
  'MIRROR-ALLOCATION-CREDIT-OVER': error(
    (f) => `Rozliczono ${f['sum']}, a zapis Ma wynosi ${f['amount']}. Zmniejsz rozliczenia.`,
  ),
  'MIRROR-ALLOCATION-DEBIT-OVER': error(
    (f) => `Rozliczono ${f['sum']}, a zapis Wn wynosi ${f['amount']}. Zmniejsz rozliczenia.`,
  ),
  'MIRROR-ALLOCATIONS-LEFT': warning(
    (f) =>
      `Rozliczenia konta ${f['account']} pozostały takie, jakie są w księdze, bo pominięto wiersz, który go dotyczy.`,
  ),
  'MIRROR-POSTING-REFUSED': error(
    (f) => `Księga odmówiła zaksięgowania (${f['code']}): ${f['detail']}. Sprawdź wskazane zapisy w źródle.`,
  ),
  'MIRROR-BALANCE-MISSING': error(
    (f) =>
      `Konto ${f['account']}, fundusz ${f['fund']}: brak salda w balances.csv (w księdze jest ${f['inBook']}). Każde konto z zapisami musi mieć saldo, także zerowe.`,
  ),
  'MIRROR-BALANCE-TOO-OLD': error(
    (f) =>
      `Najnowsze saldo konta ${f['account']}, fundusz ${f['fund']}, jest na ${f['asOf']}, a ostatni zapis ma dzień ${f['lastOn']}. Podaj saldo na ten dzień lub późniejszy.`,
  ),
  'MIRROR-BALANCE-DIFFERENT': error(
    (f) =>
      `Saldo zamknięcia konta ${f['account']}, fundusz ${f['fund']}, na ${f['asOf']}: w pliku ${f['inFile']}, w księdze ${f['inBook']}, różnica ${f['difference']}.`,
  ),
  'MIRROR-BALANCE-CAUSE': information(
    (f) =>
      `Konto ${f['account']} ma w księdze zapisy, których nie ma już w pliku (${f['count']}). Zapisów się nie usuwa: dodaj storno.`,
  ),
  'MIRROR-ACCOUNT-LEFT-OUT': warning(
    (f) =>
      `Konto ${f['account']} pominięto w całości, bo pominięto jego zapisy; jego saldo nie jest sprawdzane.`,
  ),
  'MIRROR-TEXT-CHANGED': warning(
    (f) => `Zmieniono opis zaksięgowanego zapisu (w księdze: „${f['inBook']}”). Zapis pozostał bez zmian.`,
  ),
  'MIRROR-DEPARTMENT-GONE': information(
    (f) => `Działu „${f['name']}” nie ma już w pliku; portal przestał go pokazywać.`,
  ),
  'MIRROR-VANISHED': information(
    (f) => `Wiersza o kluczu ${f['key']} nie ma już w pliku; w portalu pozostał.`,
  ),
} as const;
