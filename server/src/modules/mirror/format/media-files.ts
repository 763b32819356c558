import * as codes from './codes.js';
import {
  amount,
  code,
  day,
  decimal,
  flag,
  integer,
  key,
  measureUnit,
  reference,
  required,
  text,
} from './column.js';
import { file } from './folder-file.js';

/** Meters, readings and settlements of media. */
export const MEDIA_FILES = {
  'meters.csv': file(
    'meters.csv',
    { pl: 'Liczniki', en: 'Meters' },
    {
      key: key('klucz licznika', 'key of the meter'),
      unit_key: required(reference('units.csv', 'lokal', 'unit')),
      serial: required(text(32, 'numer fabryczny', 'serial number')),
      medium: required(code(codes.MEDIUM, 'medium', 'medium')),
      place: text(60, 'miejsce, np. kuchnia', 'place, e.g. kitchen'),
      unit_of_measure: required(measureUnit('jednostka, np. m³, GJ, kWh', 'unit of measure')),
      digits: integer(1, 12, 'cyfry przed przecinkiem na liczydle', 'digits before the point on the counter'),
      installed_on: required(day('dzień montażu', 'installed on')),
      removed_on: day('dzień demontażu', 'removed on'),
      verified_on: day('dzień legalizacji', 'verified on'),
      verification_expires_on: day('legalizacja ważna do (włącznie)', 'verification expires on'),
      is_remote: flag('odczyt zdalny', 'read remotely'),
      replaces_key: reference('meters.csv', 'licznik, który ten zastąpił', 'the meter it replaced'),
    },
  ),
  'readings.csv': file(
    'readings.csv',
    { pl: 'Odczyty liczników', en: 'Readings' },
    {
      key: key('klucz odczytu', 'key of the reading'),
      meter_key: required(reference('meters.csv', 'licznik', 'meter')),
      taken_on: required(day('dzień odczytu', 'taken on')),
      value: required(decimal(3, 'stan, do 3 miejsc', 'value, up to 3 places', 0)),
      source: required(code(codes.READING_SOURCE, 'skąd odczyt', 'source')),
      quality: code(
        codes.READING_QUALITY,
        'jakość; puste = rzeczywisty (szacunkowy, gdy źródłem jest szacunek)',
        'quality; empty = actual (estimated when the source is an estimate)',
      ),
      is_quarantined: flag('wstrzymany do wyjaśnienia', 'held until cleared up'),
      note: text(500, 'uwaga', 'note'),
    },
  ),
  'reading_windows.csv': file(
    'reading_windows.csv',
    {
      pl: 'Dni, w których mieszkańcy podają odczyty sami',
      en: 'Days in which residents give their own readings',
    },
    {
      key: key('klucz okna', 'key of the window'),
      medium: code(codes.MEDIUM, 'tylko dla medium; puste = wszystkie', 'for one medium only; empty = all'),
      building_key: reference('buildings.csv', 'tylko dla budynku', 'for one building only'),
      opens_on: required(day('pierwszy dzień', 'first day')),
      closes_on: required(day('ostatni dzień (włącznie)', 'last day, inclusive')),
    },
  ),
  'settlements.csv': file(
    'settlements.csv',
    { pl: 'Rozliczenia mediów', en: 'Media settlements' },
    {
      key: key('klucz rozliczenia', 'key of the settlement'),
      account_key: required(reference('accounts.csv', 'konto', 'account')),
      unit_key: required(reference('units.csv', 'lokal', 'unit')),
      number: required(text(40, 'numer, niepowtarzalny', 'number, unique')),
      medium: required(code(codes.MEDIUM, 'medium', 'medium')),
      from: required(day('okres od', 'span from')),
      to: required(day('okres do (włącznie)', 'span to, inclusive')),
      advances: required(amount('zaliczki', 'advances', 0)),
      cost: required(amount('koszt', 'cost')),
      result: required(
        amount(
          'wynik = koszt − zaliczki (dodatni = niedopłata)',
          'result = cost − advances (positive = owed)',
        ),
      ),
      state: code(codes.SETTLEMENT_STATE, 'stan; puste = zatwierdzone', 'state; empty = approved'),
      approved_on: required(day('dzień zatwierdzenia', 'approved on')),
    },
  ),
  'settlement_lines.csv': file(
    'settlement_lines.csv',
    {
      pl: 'Pozycje rozliczeń mediów',
      en: 'Lines of media settlements',
      key: ['settlement_key', 'position'],
      partOf: { file: 'settlements.csv', column: 'settlement_key' },
    },
    {
      settlement_key: required(reference('settlements.csv', 'rozliczenie', 'settlement')),
      position: required(integer(1, 999, 'numer pozycji od 1', 'position from 1')),
      description: required(text(300, 'opis', 'description')),
      quantity: decimal(4, 'ilość', 'quantity'),
      unit_of_measure: measureUnit('jednostka', 'unit of measure'),
      rate: decimal(4, 'cena w złotych', 'price in złoty'),
      amount: required(
        amount('kwota (koszt dodatni, zaliczka ujemna)', 'amount (cost positive, advance negative)'),
      ),
      meter_key: reference('meters.csv', 'licznik', 'meter'),
    },
  ),
};
