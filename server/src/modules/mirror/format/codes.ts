import type { EntryKind } from '../../../domain/ledger/entry-kinds.js';
import type { CodeList } from './column.js';

// Words are compared without case, accents, and with spaces and hyphens read as `_`: „wpłata” = WPLATA.

export const UNIT_KIND = {
  FLAT: ['MIESZKANIE', 'LOKAL MIESZKALNY', 'M'],
  COMMERCIAL: ['LOKAL UŻYTKOWY', 'U'],
  GARAGE: ['GARAŻ', 'G'],
  PARKING: ['MIEJSCE POSTOJOWE', 'MP'],
  STORAGE: ['SCHOWEK', 'KOMÓRKA', 'PIWNICA'],
} as const satisfies CodeList;

export const STREET_KIND = {
  UL: ['ULICA'],
  OS: ['OSIEDLE'],
  AL: ['ALEJA', 'ALEJE'],
  PL: ['PLAC'],
} as const satisfies CodeList;

export const TITLE_KIND = {
  MEMBER_COOPERATIVE_RIGHT: ['CZŁONEK – PRAWO SPÓŁDZIELCZE'],
  NONMEMBER_COOPERATIVE_RIGHT: ['NIECZŁONEK – PRAWO SPÓŁDZIELCZE'],
  MEMBER_OWNER: ['CZŁONEK – WŁAŚCICIEL'],
  NONMEMBER_OWNER: ['WŁAŚCICIEL NIEBĘDĄCY CZŁONKIEM', 'NIECZŁONEK WŁAŚCICIEL'],
  TENANT: ['NAJEMCA'],
  NO_TITLE: ['BEZ TYTUŁU', 'BEZ TYTUŁU PRAWNEGO'],
} as const satisfies CodeList;

export const HOLDER_ROLE = {
  HOLDER: ['DYSPONENT', 'GŁÓWNY'],
  CO_HOLDER: ['WSPÓŁDYSPONENT', 'WSPÓŁWŁAŚCICIEL', 'MAŁŻONEK'],
  PROXY: ['PEŁNOMOCNIK'],
} as const satisfies CodeList;

export const PARAMETER_CODE = {
  USABLE_AREA: ['POWIERZCHNIA UŻYTKOWA', 'PU'],
  HEATED_AREA: ['POWIERZCHNIA OGRZEWANA', 'PO'],
  STORAGE_AREA: ['POWIERZCHNIA SCHOWKA', 'POWIERZCHNIA PIWNICY'],
  OCCUPANTS: ['LICZBA OSÓB', 'OSOBY'],
  SHARE: ['UDZIAŁ'],
  METERS_COLD: ['WODOMIERZE ZW', 'LICZBA WODOMIERZY ZW'],
  METERS_HOT: ['WODOMIERZE CW', 'LICZBA WODOMIERZY CW'],
  METERS_HEAT: ['CIEPŁOMIERZE', 'LICZBA CIEPŁOMIERZY'],
  WATER_FORECAST: ['PROGNOZA ZW', 'PROGNOZA ZIMNEJ WODY'],
  HOT_WATER_FORECAST: ['PROGNOZA CW', 'PROGNOZA CIEPŁEJ WODY'],
  OTHER: ['INNE', 'INNY'],
} as const satisfies CodeList;

export const CHARGE_BASIS = {
  AREA: ['POWIERZCHNIA', 'M2'],
  HEATED_AREA: ['POWIERZCHNIA OGRZEWANA'],
  STORAGE_AREA: ['POWIERZCHNIA SCHOWKA'],
  PERSON: ['OSOBA'],
  UNIT: ['LOKAL'],
  METER: ['LICZNIK'],
  VOLUME: ['OBJĘTOŚĆ', 'M3'],
  SHARE: ['UDZIAŁ'],
  OTHER: ['INNE', 'INNA'],
} as const satisfies CodeList;

export const NOTICE_KIND = {
  DEPENDENT: ['ZALEŻNA', 'ZALEŻNE'],
  INDEPENDENT: ['NIEZALEŻNA', 'NIEZALEŻNE'],
  LEVY: ['DANINA', 'OPŁATA PUBLICZNA'],
} as const satisfies CodeList;

export const PRICE_KIND = { NET: ['NETTO'], GROSS: ['BRUTTO'] } as const satisfies CodeList;

export const VAT_CODE = {
  ZW: ['ZWOLNIONA', 'ZWOLNIONE'],
  '8': ['8%', '8 %'],
  '23': ['23%', '23 %'],
  '0': ['0%', '0 %'],
  NP: ['NIE PODLEGA'],
} as const satisfies CodeList;

export const INVOICE_KIND = {
  CHARGE: ['NALICZENIE'],
  VAT_INVOICE: ['FAKTURA', 'FAKTURA VAT'],
  CORRECTION: ['KOREKTA', 'FAKTURA KORYGUJĄCA'],
  SETTLEMENT: ['ROZLICZENIE', 'ROZLICZENIE MEDIÓW'],
  INTEREST_NOTE: ['NOTA ODSETKOWA', 'NOTA'],
} as const satisfies CodeList;

/** The kinds of the domain; see ENTRY_KIND_RULES for the sign of each. */
export const LEDGER_KIND = {
  OPENING_BALANCE: ['BILANS OTWARCIA', 'BO'],
  CHARGE: ['NALICZENIE'],
  CHARGE_CORRECTION: ['KOREKTA', 'KOREKTA NALICZENIA'],
  MEDIA_SETTLEMENT: ['ROZLICZENIE MEDIÓW', 'ROZLICZENIE'],
  PAYMENT: ['WPŁATA', 'ZAPŁATA'],
  PAYMENT_REVERSAL: ['STORNO WPŁATY', 'ZWROT PRZELEWU'],
  REFUND: ['ZWROT', 'ZWROT NADPŁATY'],
  INTEREST_NOTE: ['NOTA ODSETKOWA', 'ODSETKI'],
  WRITE_OFF: ['UMORZENIE'],
  TRANSFER: ['PRZEKSIĘGOWANIE'],
  REVERSAL: ['STORNO'],
} as const satisfies Record<EntryKind, readonly string[]>;

export const PAYMENT_METHOD = {
  BANK_TRANSFER: ['PRZELEW'],
  CASH: ['GOTÓWKA', 'KASA'],
  CARD: ['KARTA'],
  POST_OFFICE: ['POCZTA', 'PRZEKAZ POCZTOWY'],
  ALLOWANCE: ['DODATEK MIESZKANIOWY', 'DODATEK'],
  OTHER: ['INNA', 'INNE'],
} as const satisfies CodeList;

export const INTEREST_RATE_KIND = {
  DELAY: ['ZA OPÓŹNIENIE', 'USTAWOWE ZA OPÓŹNIENIE'],
  COMMERCIAL: ['W TRANSAKCJACH HANDLOWYCH', 'HANDLOWE'],
  CONTRACTUAL: ['UMOWNE'],
} as const satisfies CodeList;

export const INSTALMENT_STATE = {
  ACTIVE: ['CZYNNY', 'AKTYWNY'],
  COMPLETED: ['SPŁACONY', 'ZAKOŃCZONY'],
  BROKEN: ['ZERWANY'],
} as const satisfies CodeList;

export const MEDIUM = {
  COLD_WATER: ['ZIMNA WODA', 'ZW', 'Z.W.'],
  HOT_WATER: ['CIEPŁA WODA', 'CW', 'C.W.', 'CWU', 'C.W.U.'],
  HEATING: ['CENTRALNE OGRZEWANIE', 'CO', 'C.O.'],
  HEAT_ALLOCATOR: ['PODZIELNIK', 'PODZIELNIK KOSZTÓW'],
  ELECTRICITY: ['ENERGIA ELEKTRYCZNA', 'PRĄD'],
  GAS: ['GAZ'],
} as const satisfies CodeList;

export const READING_SOURCE = {
  RADIO: ['RADIOWY', 'ZDALNY'],
  WALK_BY: ['OBCHODZONY'],
  STAFF: ['PRACOWNIK', 'INKASENT'],
  RESIDENT: ['MIESZKANIEC', 'PODANY'],
  ESTIMATE: ['SZACUNEK', 'SZACUNKOWY'],
  START: ['POCZĄTKOWY', 'MONTAŻ'],
  END: ['KOŃCOWY', 'DEMONTAŻ'],
  CORRECTION: ['KOREKTA'],
} as const satisfies CodeList;

export const READING_QUALITY = {
  ACTUAL: ['RZECZYWISTY'],
  ESTIMATED: ['SZACUNKOWY'],
  DISPUTED: ['SPORNY'],
} as const satisfies CodeList;

export const SETTLEMENT_LINE = {
  METER: ['LICZNIK'],
  PRICE: ['CENA', 'ZUŻYCIE'],
  DIFFERENCE: ['RÓŻNICA', 'WODA RÓŻNICOWA'],
  SHARE: ['UDZIAŁ'],
  ADVANCE: ['ZALICZKA', 'ZALICZKI'],
  OTHER: ['INNE'],
} as const satisfies CodeList;

export const SETTLEMENT_STATE = {
  APPROVED: ['ZATWIERDZONE', 'ZATWIERDZONY'],
  WITHDRAWN: ['WYCOFANE', 'WYCOFANY'],
} as const satisfies CodeList;

export const DOCUMENT_KIND = {
  CHARGE_NOTICE: ['ZAWIADOMIENIE O OPŁATACH', 'WYMIAR OPŁAT'],
  INVOICE: ['FAKTURA', 'NALICZENIE'],
  CORRECTION: ['KOREKTA'],
  MEDIA_SETTLEMENT: ['ROZLICZENIE MEDIÓW'],
  DEMAND: ['WEZWANIE', 'WEZWANIE DO ZAPŁATY'],
  INFORMATION: ['INFORMACJA', 'PISMO'],
} as const satisfies CodeList;

export const DELIVERY_EVENT = {
  SENT: ['WYSŁANO'],
  DELIVERED: ['DORĘCZONO'],
  OPENED: ['OTWARTO', 'ODCZYTANO'],
  BOUNCED: ['NIE DORĘCZONO', 'ODBITO'],
} as const satisfies CodeList;

export const CONSENT_KIND = {
  E_DOCUMENTS: ['E-DOKUMENTY', 'DOKUMENTY ELEKTRONICZNE'],
  PHONE: ['TELEFON'],
  SMS: [],
} as const satisfies CodeList;

export const CREDIT_USE = {
  ISSUE: ['WYSTAWIENIE', 'Z DNIEM WYSTAWIENIA'],
  DUE: ['TERMIN', 'W TERMINIE PŁATNOŚCI'],
} as const satisfies CodeList;
