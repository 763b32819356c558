import * as codes from './codes.js';
import {
  code,
  day,
  decimal,
  email,
  flag,
  integer,
  key,
  longText,
  measureUnit,
  nip,
  nrb,
  postalCode,
  reference,
  required,
  text,
  time,
  weekdays,
} from './column.js';
import { file } from './folder-file.js';

const validFrom = required(day('pierwszy dzień obowiązywania', 'first day it applies'));
const validTo = day(
  'ostatni dzień obowiązywania (włącznie); puste = nadal',
  'last day it applies, inclusive; empty = still',
);

/** Who the cooperative is: its buildings, units, people, accounts. */
export const REGISTER_FILES = {
  'cooperative.csv': file(
    'cooperative.csv',
    { pl: 'Spółdzielnia – dokładnie jeden wiersz', en: 'The cooperative; exactly one row', key: [] },
    {
      name: required(text(200, 'pełna nazwa', 'full name')),
      transfer_name: required(
        text(
          20,
          'nazwa odbiorcy przelewu, do 20 znaków (kod QR)',
          'payee name for transfers, at most 20 characters (QR code)',
        ),
      ),
      nip: required(nip('NIP', 'tax number')),
      street: required(text(200, 'ulica z numerem', 'street and number')),
      postal_code: required(postalCode('kod pocztowy 00-000', 'postal code 00-000')),
      city: required(text(100, 'miejscowość', 'town')),
      phone: required(text(40, 'telefon biura', 'office phone')),
      email: required(email('e-mail biura', 'office e-mail')),
      emergency_phone: text(40, 'telefon pogotowia technicznego', 'emergency phone'),
      website: text(200, 'strona internetowa', 'website'),
      office_hours: text(60, 'dni pracy biura tekstem, np. „pn.–pt.”', 'office days as text'),
      office_weekdays: weekdays(
        'dni pracy, 1 = poniedziałek, np. 1-5',
        'office weekdays, 1 = Monday, e.g. 1-5',
      ),
      office_from: time('otwarte od, np. 08:00', 'opens at'),
      office_to: time('otwarte do, np. 15:00', 'closes at'),
      credit_use: code(
        codes.CREDIT_USE,
        'kiedy nadpłata pokrywa nową opłatę: ISSUE – z dniem wystawienia, DUE – w terminie płatności',
        'when a credit covers a new charge: on issue or on its due day',
      ),
      shift_due_from_holiday: flag(
        'termin z dnia wolnego przechodzi na następny dzień roboczy (art. 115 KC)',
        'a due day on a holiday moves to the next working day (art. 115 KC)',
      ),
      privacy_notice: longText(
        50_000,
        'informacja o danych osobowych (art. 13 RODO)',
        'privacy notice (GDPR art. 13)',
      ),
      privacy_notice_version: text(40, 'wersja informacji', 'version of the notice'),
      terms_text: longText(50_000, 'regulamin portalu', 'terms of use'),
      accessibility_text: longText(50_000, 'deklaracja dostępności', 'accessibility statement'),
    },
  ),
  'estates.csv': file(
    'estates.csv',
    { pl: 'Osiedla', en: 'Estates' },
    {
      key: key('klucz osiedla', 'key of the estate'),
      code: required(text(20, 'kod osiedla, niepowtarzalny', 'code, unique')),
      name: required(text(200, 'nazwa', 'name')),
    },
  ),
  'buildings.csv': file(
    'buildings.csv',
    { pl: 'Budynki', en: 'Buildings' },
    {
      key: key('klucz budynku', 'key of the building'),
      estate_key: required(reference('estates.csv', 'osiedle', 'estate')),
      code: required(text(20, 'kod budynku, niepowtarzalny', 'code, unique')),
      street_kind: required(code(codes.STREET_KIND, 'rodzaj ulicy', 'kind of street')),
      street_name: required(text(100, 'nazwa ulicy lub osiedla', 'street name')),
      number: required(text(20, 'numer budynku', 'number of the building')),
      postal_code: required(postalCode('kod pocztowy 00-000', 'postal code 00-000')),
      city: required(text(100, 'miejscowość', 'town')),
    },
  ),
  'units.csv': file(
    'units.csv',
    { pl: 'Lokale', en: 'Units' },
    {
      key: key('klucz lokalu', 'key of the unit'),
      building_key: required(reference('buildings.csv', 'budynek', 'building')),
      code: required(text(40, 'kod lokalu, niepowtarzalny', 'code, unique')),
      kind: required(code(codes.UNIT_KIND, 'rodzaj lokalu', 'kind of unit')),
      staircase: text(20, 'klatka schodowa', 'staircase'),
      flat_number: text(20, 'numer lokalu w budynku', 'number of the unit in the building'),
      floor: integer(-5, 100, 'piętro, 0 = parter', 'floor, 0 = ground'),
    },
  ),
  'persons.csv': file(
    'persons.csv',
    {
      pl: 'Osoby: imię i nazwisko albo nazwa firmy',
      en: 'Persons: given and family name, or a company name',
    },
    {
      key: key('klucz osoby', 'key of the person'),
      given_name: text(100, 'imię (imiona)', 'given name(s)'),
      family_name: text(100, 'nazwisko', 'family name'),
      company_name: text(200, 'nazwa firmy (zamiast imienia i nazwiska)', 'company name (instead of names)'),
      email: email('adres do kontaktu (nie służy do logowania)', 'contact address (not for signing in)'),
      phone: text(40, 'telefon', 'phone'),
      address: text(
        300,
        'adres do korespondencji, jeśli inny niż lokal',
        'postal address when other than the unit',
      ),
    },
  ),
  'accounts.csv': file(
    'accounts.csv',
    { pl: 'Konta rozrachunkowe lokali', en: 'Accounts: one unit, one payer group, a span of time' },
    {
      key: key('klucz konta', 'key of the account'),
      number: required(
        text(
          40,
          'numer konta (identyfikator dla mieszkańca), niepowtarzalny',
          'account number shown to residents, unique',
        ),
      ),
      unit_key: required(reference('units.csv', 'lokal', 'unit')),
      title_kind: required(code(codes.TITLE_KIND, 'tytuł prawny do lokalu', 'legal title')),
      opened_on: required(day('dzień otwarcia konta', 'first day of the account')),
      closed_on: day('ostatni dzień konta (włącznie); puste = otwarte', 'last day, inclusive; empty = open'),
    },
  ),
  'holders.csv': file(
    'holders.csv',
    { pl: 'Dysponenci kont', en: 'Holders of accounts' },
    {
      key: key('klucz wpisu', 'key of the row'),
      account_key: required(reference('accounts.csv', 'konto', 'account')),
      person_key: required(reference('persons.csv', 'osoba', 'person')),
      role: required(code(codes.HOLDER_ROLE, 'rola osoby', 'role')),
      valid_from: validFrom,
      valid_to: validTo,
    },
  ),
  'funds.csv': file(
    'funds.csv',
    {
      pl: 'Fundusze (rozrachunki rozdzielone, np. eksploatacja i fundusz remontowy)',
      en: 'Funds kept apart in the book',
    },
    {
      key: key('klucz funduszu', 'key of the fund'),
      code: required(text(20, 'kod funduszu, niepowtarzalny', 'code, unique')),
      name: required(text(100, 'nazwa', 'name')),
      sort_order: integer(0, 999, 'kolejność na ekranie', 'order on screen'),
    },
  ),
  'bank_accounts.csv': file(
    'bank_accounts.csv',
    { pl: 'Indywidualne rachunki bankowe do wpłat', en: 'Individual bank account numbers for payments' },
    {
      key: key('klucz wpisu', 'key of the row'),
      account_key: required(reference('accounts.csv', 'konto', 'account')),
      fund_code: required(reference('funds.csv', 'kod funduszu', 'code of the fund', 'code')),
      nrb: required(nrb('numer rachunku, 26 cyfr (spacje dozwolone)', 'bank account number, 26 digits')),
      valid_from: validFrom,
      valid_to: validTo,
    },
  ),
  'parameters.csv': file(
    'parameters.csv',
    {
      pl: 'Podstawy naliczeń: powierzchnie (lokalu), liczba osób i prognozy (konta)',
      en: 'Charge bases: areas of the unit, persons and forecasts of the account',
    },
    {
      key: key('klucz wpisu', 'key of the row'),
      unit_key: required(reference('units.csv', 'lokal', 'unit')),
      account_key: reference(
        'accounts.csv',
        'konto – podaj dla danych konta (osoby, prognozy); puste = dane lokalu',
        'account, for what belongs to the account (persons, forecasts); empty = belongs to the unit',
      ),
      code: required(code(codes.PARAMETER_CODE, 'rodzaj podstawy', 'kind of basis')),
      name: text(100, 'nazwa na ekranie; puste = nazwa rodzaju', 'name on screen; empty = the kind’s name'),
      value: required(decimal(4, 'wartość', 'value', 0)),
      unit_of_measure: required(measureUnit('jednostka, np. m², os.', 'unit of measure')),
      valid_from: validFrom,
      valid_to: validTo,
    },
  ),
  'holidays.csv': file(
    'holidays.csv',
    {
      pl: 'Dodatkowe dni wolne spółdzielni (ustawowych nie trzeba podawać)',
      en: 'The cooperative’s own days off (statutory ones are known)',
      key: ['day'],
    },
    {
      day: required(day('dzień', 'day')),
      name: required(text(100, 'nazwa', 'name')),
    },
  ),
};
