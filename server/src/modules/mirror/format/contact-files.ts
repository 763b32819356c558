import * as codes from './codes.js';
import {
  code,
  day,
  email,
  flag,
  instant,
  integer,
  key,
  longText,
  path,
  reference,
  required,
  text,
  time,
  weekdays,
} from './column.js';
import { file } from './folder-file.js';

/** Letters, consents, notices, and the verified e-mails of the portal's users. */
export const CONTACT_FILES = {
  'documents.csv': file(
    'documents.csv',
    { pl: 'Pisma doręczone elektronicznie', en: 'Letters delivered electronically' },
    {
      key: key('klucz pisma', 'key of the letter'),
      account_key: required(reference('accounts.csv', 'konto', 'account')),
      kind: required(code(codes.DOCUMENT_KIND, 'rodzaj pisma', 'kind of letter')),
      title: required(text(300, 'tytuł', 'title')),
      number: text(60, 'znak pisma', 'reference number'),
      sent_at: required(instant('kiedy wysłano', 'sent at')),
      file: required(path('plik PDF, ścieżka poniżej katalogu files/', 'PDF file, a path below files/')),
      invoice_key: reference('invoices.csv', 'dokument naliczenia', 'document of charge'),
      settlement_key: reference('settlements.csv', 'rozliczenie mediów', 'media settlement'),
    },
  ),
  'deliveries.csv': file(
    'deliveries.csv',
    { pl: 'Losy pism', en: 'What happened to the letters', key: ['document_key', 'event', 'at'] },
    {
      document_key: required(reference('documents.csv', 'pismo', 'letter')),
      event: required(code(codes.DELIVERY_EVENT, 'zdarzenie', 'event')),
      at: required(instant('kiedy', 'at')),
      detail: text(300, 'szczegół', 'detail'),
    },
  ),
  'consents.csv': file(
    'consents.csv',
    { pl: 'Zgody', en: 'Consents' },
    {
      key: key('klucz zgody', 'key of the consent'),
      person_key: required(reference('persons.csv', 'osoba', 'person')),
      account_key: reference('accounts.csv', 'konto; puste = wszystkie', 'account; empty = all'),
      kind: required(code(codes.CONSENT_KIND, 'rodzaj zgody', 'kind of consent')),
      text_version: required(text(40, 'wersja treści zgody', 'version of the consent’s text')),
      granted_at: required(instant('kiedy udzielono', 'granted at')),
      withdrawn_at: instant('kiedy cofnięto', 'withdrawn at'),
      method: required(text(60, 'jak udzielono, np. „formularz papierowy”', 'how it was given')),
    },
  ),
  'departments.csv': file(
    'departments.csv',
    { pl: 'Działy biura z telefonami i godzinami', en: 'Departments of the office with phones and hours' },
    {
      key: key('klucz działu', 'key of the department'),
      name: required(text(120, 'nazwa', 'name')),
      purpose: text(300, 'czym się zajmuje', 'what people come there for'),
      phone: required(text(40, 'telefon', 'phone')),
      email: email('e-mail', 'e-mail'),
      place: text(120, 'gdzie, np. „pokój 4, parter”', 'where, e.g. a room'),
      weekdays: weekdays(
        'dni pracy, 1 = poniedziałek, np. 1-5; puste = jak biuro',
        'weekdays; empty = as the office',
      ),
      opens_at: time('otwarte od', 'opens at'),
      closes_at: time('otwarte do', 'closes at'),
      other_weekdays: weekdays('dni o innych godzinach', 'weekdays with other hours'),
      other_opens_at: time('wtedy otwarte od', 'then opens at'),
      other_closes_at: time('wtedy otwarte do', 'then closes at'),
      sort_order: required(integer(0, 1000, 'kolejność na stronie', 'order on the page')),
    },
  ),
  'announcements.csv': file(
    'announcements.csv',
    { pl: 'Ogłoszenia', en: 'Announcements' },
    {
      key: key('klucz ogłoszenia', 'key of the announcement'),
      title: required(text(200, 'tytuł', 'title')),
      body: required(longText(10_000, 'treść', 'body')),
      is_urgent: flag('pilne', 'urgent'),
      estate_key: reference('estates.csv', 'tylko dla osiedla', 'for one estate only'),
      building_key: reference('buildings.csv', 'tylko dla budynku', 'for one building only'),
      published_at: required(instant('kiedy ogłoszono', 'published at')),
      valid_until: day('ważne do (włącznie)', 'valid until, inclusive'),
    },
  ),
  'users.csv': file(
    'users.csv',
    {
      pl: 'Potwierdzone adresy e-mail osób, które mają już dostęp do portalu',
      en: 'Verified e-mails of persons who already have access',
      key: ['person_key'],
    },
    {
      person_key: required(reference('persons.csv', 'osoba', 'person')),
      email: required(email('potwierdzony adres', 'verified address')),
      verified_at: required(instant('kiedy potwierdzono', 'verified at')),
    },
  ),
};
