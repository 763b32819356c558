import { BOOK_MESSAGES } from './book-messages.js';
import type { IssueFacts, Severity } from './issue.js';
import { error, information, warning, type IssueMessage } from './issue-message.js';

/** The folder and its files. */
const FOLDER_MESSAGES = {
  'MIRROR-FOLDER-MISSING': error('Nie ma takiego katalogu. Sprawdź ścieżkę.'),
  'MIRROR-MANIFEST-MISSING': error('Brakuje pliku manifest.json. Wyeksportuj katalog ponownie.'),
  'MIRROR-MANIFEST-INVALID': error(
    'Plik manifest.json nie jest poprawnym JSON-em. Wyeksportuj katalog ponownie.',
  ),
  'MIRROR-MANIFEST-FIELD': error((f) => `Pole „${f['field']}” manifestu: oczekiwano: ${f['expected']}.`),
  'MIRROR-MANIFEST-OLDER': error(
    (f) =>
      `Eksport (${f['exportedAt']}) jest starszy niż ostatnio wczytany (${f['previous']}); księga nie cofa się w czasie. Wyeksportuj katalog ponownie.`,
  ),
  'MIRROR-BOOK-MODE': error(
    (f) =>
      `Księga jest prowadzona w trybie ${f['mode']}; tego katalogu nie można do niej wczytać. Sprawdź pole mode.`,
  ),
  'MIRROR-COOPERATIVE-MISSING': error(
    'Portal nie zna jeszcze spółdzielni: pierwszy katalog musi zawierać cooperative.csv z jednym wierszem.',
  ),
  'MIRROR-RULES-NOT-CHECKED': warning(
    'Zgodności między plikami nie sprawdzono: najpierw popraw błędy dotyczące całego katalogu lub pliku.',
  ),
  'MIRROR-FILE-MISSING': error('Brakuje obowiązkowego pliku. Dodaj go do katalogu.'),
  'MIRROR-FILE-DECLARED-MISSING': error(
    'Manifest wymienia plik, którego nie ma w katalogu. Wyeksportuj katalog ponownie.',
  ),
  'MIRROR-FILE-UNKNOWN': warning('Pliku o tej nazwie nie ma w formacie; został pominięty. Sprawdź nazwę.'),
  'MIRROR-FILE-EMPTY': error('Plik jest pusty. Musi zawierać co najmniej wiersz nagłówka.'),
  'MIRROR-FILE-SHA256': error(
    'Suma SHA-256 różni się od podanej w manifeście: plik jest uszkodzony albo zmieniony po eksporcie. Wyeksportuj go ponownie.',
  ),
  'MIRROR-FILE-ROWS': error(
    (f) =>
      `W pliku jest ${f['found']} wierszy danych, a manifest podaje ${f['expected']}. Plik jest niepełny – wyeksportuj go ponownie.`,
  ),
  'MIRROR-FILE-ENCODING': error(
    (f) => `Tekst nie jest zapisany w kodowaniu ${f['encoding']}. Zapisz plik jako UTF-8 albo Windows-1250.`,
  ),
  'MIRROR-FILE-QUOTE': error(
    'Źle zamknięty cudzysłów; dalszej części pliku nie można odczytać. Cudzysłów wewnątrz tekstu zapisz podwójnie ("").',
  ),
  'MIRROR-FILE-RECORD-SIZE': error(
    'Wiersz jest nienaturalnie długi – zapewne brakuje zamykającego cudzysłowu. Dalszej części pliku nie odczytano.',
  ),
  'MIRROR-FILE-BAD-ROWS': error(
    (f) => `Ponad ${f['most']} błędnych wierszy. Sprawdź separator, kodowanie i układ całego pliku.`,
  ),
  'MIRROR-COLUMN-MISSING': error('Brakuje obowiązkowej kolumny. Dodaj ją do nagłówka i wierszy.'),
  'MIRROR-COLUMN-DUPLICATED': error('Kolumna występuje w nagłówku więcej niż raz. Zostaw jedną.'),
  'MIRROR-COLUMN-UNKNOWN': warning('Nieznana kolumna została pominięta. Sprawdź pisownię nazwy.'),
  'MIRROR-ROW-COLUMNS': error(
    (f) => `Wiersz ma ${f['found']} kolumn, a nagłówek ${f['expected']}. Sprawdź separatory i cudzysłowy.`,
  ),
} as const;

/** One cell. */
const CELL_MESSAGES = {
  'MIRROR-REQUIRED': error('Pole jest obowiązkowe. Wpisz wartość.'),
  'MIRROR-TOO-LONG': error((f) => `Wartość jest za długa: ${f['length']} znaków, dozwolone ${f['max']}.`),
  'MIRROR-TEXT-INVALID': error(
    (f) => `Niedozwolony znak (${f['character']}). Usuń go lub popraw kodowanie pliku.`,
  ),
  'MIRROR-TEXT-ENCODING': error(
    (f) =>
      `Znak „${f['character']}” wskazuje, że plik nie jest w Windows-1250. Zapisz go jako UTF-8 albo podaj kodowanie w manifeście.`,
  ),
  'MIRROR-DAY-INVALID': error('To nie jest data. Zapisz ją jako RRRR-MM-DD albo DD.MM.RRRR.'),
  'MIRROR-DAY-RANGE': error('Data jest spoza lat 1900–2199. Popraw rok.'),
  'MIRROR-MONTH-INVALID': error('To nie jest miesiąc. Zapisz go jako RRRR-MM.'),
  'MIRROR-INSTANT-INVALID': error('To nie jest data z godziną. Zapisz ją jako RRRR-MM-DDTGG:MM:SS+02:00.'),
  'MIRROR-TIME-INVALID': error('To nie jest godzina. Zapisz ją jako GG:MM.'),
  'MIRROR-AMOUNT-INVALID': error(
    'To nie jest kwota w złotych. Zapisz ją cyframi z dwoma miejscami po przecinku, np. 1234,56.',
  ),
  'MIRROR-AMOUNT-RANGE': error(
    'Kwota jest poza dozwolonym zakresem (albo ma niedozwolony znak). Sprawdź ją w źródle.',
  ),
  'MIRROR-DECIMAL-INVALID': error('To nie jest liczba. Zapisz ją cyframi, np. 48,30.'),
  'MIRROR-DECIMAL-SCALE': error((f) => `Liczba ma za dużo miejsc po przecinku, dozwolone ${f['scale']}.`),
  'MIRROR-DECIMAL-RANGE': error('Liczba jest poza dozwolonym zakresem. Sprawdź ją w źródle.'),
  'MIRROR-INTEGER-INVALID': error((f) => `Oczekiwano liczby całkowitej od ${f['min']} do ${f['max']}.`),
  'MIRROR-BOOLEAN-INVALID': error('Oczekiwano: tak albo nie (1/0, true/false).'),
  'MIRROR-CODE-INVALID': error((f) => `Wartość spoza listy. Dozwolone: ${f['allowed']}.`),
  'MIRROR-WEEKDAYS-INVALID': error('Dni tygodnia zapisz numerami, 1 = poniedziałek, np. 1-5 albo 1,3,5.'),
  'MIRROR-NRB-INVALID': error(
    'Numer rachunku jest błędny (26 cyfr i poprawne cyfry kontrolne). Sprawdź go w źródle.',
  ),
  'MIRROR-NIP-INVALID': error('NIP jest błędny (10 cyfr i poprawna cyfra kontrolna). Sprawdź go w źródle.'),
  'MIRROR-POSTAL-CODE-INVALID': error('Kod pocztowy zapisz jako 00-000.'),
  'MIRROR-EMAIL-INVALID': error('To nie jest adres e-mail. Popraw go albo zostaw pole puste.'),
  'MIRROR-PATH-INVALID': error(
    'Ścieżka musi wskazywać plik wewnątrz katalogu files/, bez „..” i bez ukośnika na początku.',
  ),
} as const;

/** Rows and what they say to each other. */
const RULE_MESSAGES = {
  'MIRROR-KEY-DUPLICATE': error(
    (f) => `Ten sam klucz ma już wiersz ${f['firstLine']}. Klucze w pliku nie mogą się powtarzać.`,
  ),
  'MIRROR-VALUE-DUPLICATE': error((f) => `Tę samą wartość ma już ${f['owner']}. Musi być niepowtarzalna.`),
  'MIRROR-ROWS-SINGLE': error('Plik może zawierać tylko jeden wiersz danych.'),
  'MIRROR-REFERENCE-UNKNOWN': error(
    (f) =>
      `W pliku ${f['target']} ani w księdze nie ma takiej wartości (${f['targetColumn']}). Dodaj ten wiersz albo popraw odwołanie.`,
  ),
  'MIRROR-DEPENDS-ON-SKIPPED': error(
    (f) => `Wiersz pominięto, bo zależy od pominiętego wiersza w ${f['target']}.`,
  ),
  'MIRROR-INTERVAL-INVALID': error('Koniec okresu jest wcześniejszy niż jego początek. Popraw daty.'),
  'MIRROR-INTERVAL-OVERLAP': error(
    (f) => `Okres zachodzi na okres wiersza ${f['otherLine']}. Zakończ poprzedni dzień wcześniej.`,
  ),
  'MIRROR-PERSON-NAME': error('Podaj imię i nazwisko albo nazwę firmy.'),
  'MIRROR-OFFICE-HOURS': error(
    'Podaj razem: office_weekdays, office_from i office_to (otwarcie przed zamknięciem).',
  ),
  'MIRROR-PARAMETER-OWNER': error('Konto należy do innego lokalu niż podany. Popraw konto albo lokal.'),
  'MIRROR-NRB-SHARED': error(
    (f) =>
      `Ten sam numer rachunku ma inne konto (wiersz ${f['otherLine']}). Numer musi wskazywać jedno konto.`,
  ),
  'MIRROR-NRB-TAKEN': error(
    (f) => `Ten numer rachunku ma już w portalu konto ${f['account']}. Numer musi wskazywać jedno konto.`,
  ),
  'MIRROR-DEPARTMENT-HOURS': error(
    'Godziny działu wymagają dni, otwarcia i zamknięcia; zamknięcie musi być później niż otwarcie.',
  ),
  'MIRROR-AUDIENCE': error('Ogłoszenie może dotyczyć osiedla albo budynku, nie obu naraz.'),
  'MIRROR-HOLDER-OUTSIDE': warning('Okres dysponenta wykracza poza okres konta. Sprawdź daty.'),
  'MIRROR-TOTAL': error((f) => `Netto + VAT (${f['sum']}) różni się od sumy. Popraw kwoty.`),
  'MIRROR-NEGATIVE': error(
    'Kwota ujemna jest dozwolona tylko w korekcie. Popraw kwotę albo rodzaj dokumentu.',
  ),
  'MIRROR-PAYABLE-BEFORE-DUE': error(
    'Termin po przesunięciu nie może być wcześniejszy niż termin płatności.',
  ),
  'MIRROR-CORRECTION-WITHOUT-ORIGINAL': warning(
    'Korekta nie wskazuje dokumentu korygowanego (corrects_key).',
  ),
  'MIRROR-REFERENCE-LOOP': error('Wiersze tego pliku wskazują na siebie nawzajem. Popraw odwołania.'),
  'MIRROR-SPAN': error('Podaj razem licznik i mianownik części miesiąca; licznik nie może być większy.'),
  'MIRROR-INVOICE-LINES': error(
    (f) => `Suma pozycji (${f['sum']}) różni się od sumy dokumentu. Popraw pozycje albo dokument.`,
  ),
  'MIRROR-INVOICE-WITHOUT-LINES': warning(
    'Dokument nie ma pozycji; mieszkaniec nie zobaczy, skąd wzięła się kwota.',
  ),
  'MIRROR-NOTE-ITEMS': error(
    (f) => `Suma pozycji noty (${f['sum']}) różni się od jej sumy. Popraw pozycje albo notę.`,
  ),
  'MIRROR-SETTLEMENT-RESULT': error((f) => `Wynik musi być równy koszt − zaliczki (${f['expected']}).`),
  'MIRROR-OTHER-ACCOUNT': error(
    (f) => `Ta wartość należy do innego konta (${f['owner']}). Oba wiersze muszą dotyczyć tego samego konta.`,
  ),
  'MIRROR-ATTACHMENT-MISSING': error(
    'Nie ma takiego pliku w katalogu files/. Dodaj plik albo popraw ścieżkę.',
  ),
  'MIRROR-ATTACHMENT-TYPE': error('To nie jest plik PDF. Pisma muszą być w formacie PDF.'),
  'MIRROR-ATTACHMENT-CHANGED': warning(
    'Plik wczytanego pisma ma inną treść; w portalu pozostało to, co wysłano. Inna treść to nowe pismo z nowym kluczem.',
  ),
  'MIRROR-ATTACHMENT-SIZE': error('Plik pisma jest większy niż 20 MB. Zmniejsz go.'),
  'MIRROR-LETTER-WITHOUT-CONSENT': warning(
    'W chwili wysłania nikt z dysponentów nie miał zgody na pisma elektroniczne; pisma nie udostępniono w portalu. Wyślij je na papierze.',
  ),
  'MIRROR-CONSENT-WITHDRAWN-HERE': warning(
    'Osoba wycofała tę zgodę w portalu i to obowiązuje. Wpisz wycofanie także w systemie źródłowym.',
  ),
  'MIRROR-METER-REPLACED-DAY': warning('Licznik zamontowano innego dnia, niż zdemontowano poprzedni.'),
  'MIRROR-USER-UNKNOWN': information('Osoba nie ma jeszcze dostępu do portalu; adres pominięto.'),
  'MIRROR-USER-EMAIL-TAKEN': warning('Adres ma już potwierdzony inny użytkownik; pominięto go.'),
} as const;

/** Every code the importer can report, with its severity and its sentence. */
export const ISSUE_MESSAGES = {
  ...FOLDER_MESSAGES,
  ...CELL_MESSAGES,
  ...RULE_MESSAGES,
  ...BOOK_MESSAGES,
} satisfies Record<string, IssueMessage>;

/** A stable name of a rule; documented, never reused for another meaning. */
export type IssueCode = keyof typeof ISSUE_MESSAGES;

/** The Polish sentence of an issue. */
export function issueMessage(code: IssueCode, facts: IssueFacts = {}): string {
  return ISSUE_MESSAGES[code].say(facts);
}

/** The folder or a whole file is meant, not a row that could be left out. */
export function isAboutFolder(code: IssueCode): boolean {
  return code in FOLDER_MESSAGES && code !== 'MIRROR-ROW-COLUMNS';
}

/** How bad it is. */
export function issueSeverity(code: IssueCode): Severity {
  return ISSUE_MESSAGES[code].severity;
}
