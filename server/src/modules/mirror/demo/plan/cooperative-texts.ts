import type { FolderRow } from '../../format.js';
import { DEMO_NIP } from '../money/ksef-number.js';

/** Version of the privacy notice and of the consents in the demo. */
export const DEMO_TEXT_VERSION = '2026-01';

const PRIVACY_NOTICE = `## Kto jest administratorem danych

Administratorem Państwa danych jest Spółdzielnia Mieszkaniowa „Nad Potokiem”, ul. Wiosenna 1, 31-999 Kraków. W sprawach danych osobowych można pisać na adres iod@example.pl albo przyjść do siedziby Spółdzielni.

## Po co i na jakiej podstawie przetwarzamy dane

Prowadzimy rozliczenia opłat za lokale, rozliczenia mediów i korespondencję z osobami, które dysponują lokalem. Podstawą jest obowiązek prawny Spółdzielni i umowa (art. 6 ust. 1 lit. c i b RODO). Zgoda jest potrzebna tylko do doręczania pism drogą elektroniczną i można ją w każdej chwili cofnąć.

## Jakie dane

Imię i nazwisko, adres lokalu i adres do korespondencji, telefon, e-mail, tytuł prawny do lokalu, podstawy naliczeń, naliczenia, wpłaty, odczyty liczników i rozliczenia.

## Komu je przekazujemy

Firmie prowadzącej serwer portalu oraz firmie odczytującej liczniki – wyłącznie na podstawie umów powierzenia. Nie przekazujemy danych poza Europejski Obszar Gospodarczy.

## Jak długo

Księgi przechowujemy przez 5 lat od początku roku następującego po roku obrotowym, a dane o roszczeniach do ich wygaśnięcia.

## Państwa prawa

Mają Państwo prawo dostępu do danych, ich sprostowania, ograniczenia przetwarzania, sprzeciwu oraz skargi do Prezesa Urzędu Ochrony Danych Osobowych. Podanie danych jest potrzebne do rozliczania opłat.`;

const TERMS = `## Czym jest portal

Portal e-BOK „Moje Rozliczenia” pokazuje rozliczenia lokalu prowadzone przez Spółdzielnię. Dane mają charakter informacyjny i odpowiadają stanowi na dzień podany na każdej stronie.

## Kto może korzystać

Osoby, które dysponują lokalem, ich współdysponenci i pełnomocnicy, po złożeniu wniosku i odebraniu danych do logowania w Dziale Administracji.

## Hasło

Hasło startowe działa jeden raz i jest ważne 14 dni. Własne hasło zna tylko użytkownik; pracownik Spółdzielni nigdy o nie nie pyta.

## Reklamacje

Uwagi do naliczeń i rozliczeń przyjmuje Dział Rozliczeń. Odpowiedź wysyłamy w ciągu 30 dni.`;

const ACCESSIBILITY = `## Stan dostępności

Portal jest budowany zgodnie z WCAG 2.1 na poziomie AA. Można go obsługiwać samą klawiaturą, powiększać tekst i przełączyć na ciemne tło.

## Zgłaszanie problemów

Problemy z dostępnością prosimy zgłaszać telefonicznie: 12 000 00 00 albo pisząc na adres biuro@example.pl. Odpowiadamy w ciągu 7 dni.`;

/** The invented cooperative itself. */
export const COOPERATIVE: FolderRow<'cooperative.csv'> = {
  name: 'Spółdzielnia Mieszkaniowa „Nad Potokiem”',
  transfer_name: 'SM „Nad Potokiem”',
  nip: DEMO_NIP,
  street: 'ul. Wiosenna 1',
  postal_code: '31-999',
  city: 'Kraków',
  phone: '12 000 00 00',
  email: 'biuro@example.pl',
  emergency_phone: '12 000 00 99',
  website: 'https://nadpotokiem.example.pl',
  office_hours: 'pn.–pt.',
  office_weekdays: '1-5',
  office_from: '08:00',
  office_to: '15:00',
  credit_use: 'ISSUE',
  shift_due_from_holiday: true,
  privacy_notice: PRIVACY_NOTICE,
  privacy_notice_version: DEMO_TEXT_VERSION,
  terms_text: TERMS,
  accessibility_text: ACCESSIBILITY,
};
