import type { FolderRow } from '../../format.js';

/** The departments of the invented office; one of them works longer on Wednesdays. */
export const DEPARTMENTS: readonly FolderRow<'departments.csv'>[] = [
  {
    key: 'DZ-CZYNSZE',
    name: 'Dział Opłat i Rozliczeń',
    purpose: 'Opłaty, salda, zaświadczenia, rozliczenia mediów',
    phone: '12 000 00 11',
    email: 'oplaty@example.pl',
    place: 'pokój 4, parter',
    weekdays: '1,2,4,5',
    opens_at: '08:00',
    closes_at: '15:00',
    other_weekdays: '3',
    other_opens_at: '10:00',
    other_closes_at: '18:00',
    sort_order: 1,
  },
  {
    key: 'DZ-ADMINISTRACJA',
    name: 'Dział Administracji',
    purpose: 'Dane i dostęp do portalu, liczba osób, liczniki, porządek w budynkach',
    phone: '12 000 00 12',
    email: 'administracja@example.pl',
    place: 'pokój 7, parter',
    sort_order: 2,
  },
  {
    key: 'DZ-TECHNICZNY',
    name: 'Dział Techniczny',
    purpose: 'Usterki, przeglądy, remonty',
    phone: '12 000 00 13',
    place: 'pokój 12, I piętro',
    weekdays: '1-5',
    opens_at: '07:00',
    closes_at: '15:00',
    sort_order: 3,
  },
];
