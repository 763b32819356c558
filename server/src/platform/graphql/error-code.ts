import { registerEnumType } from '@nestjs/graphql';

/**
 * Every code of an expected refusal, in one list: a module adds its own here, with the Polish
 * sentence for third parties. The client translates by code.
 */
export const REFUSAL_MESSAGES = {
  INVALID_CREDENTIALS: 'Nieprawidłowy identyfikator lub hasło.',
  TOO_MANY_ATTEMPTS: 'Zbyt wiele prób. Spróbuj ponownie za chwilę.',
  CURRENT_PASSWORD_WRONG: 'Obecne hasło jest nieprawidłowe.',
  PASSWORD_TOO_SHORT: 'Nowe hasło jest za krótkie.',
  PASSWORD_TOO_LONG: 'Nowe hasło jest za długie.',
  PASSWORD_TOO_WEAK: 'Nowe hasło jest zbyt łatwe do odgadnięcia.',
  PASSWORD_IS_LOGIN: 'Nowe hasło nie może zawierać identyfikatora ani nazwiska.',
  PASSWORD_BLOCKED: 'Nowe hasło jest na liście często używanych.',
  PASSWORD_SAME: 'Nowe hasło musi być inne niż dotychczasowe.',
  TOKEN_INVALID: 'Odnośnik wygasł albo został już użyty. Poproś o nowy.',
  EMAIL_INVALID: 'To nie jest poprawny adres e-mail.',
  EMAIL_SAME: 'Ten adres jest już zapisany.',
  SESSION_NOT_FOUND: 'Ta sesja już nie istnieje.',
  ACCOUNT_NOT_FOUND: 'Nie ma takiego konta wśród Twoich.',
  ANNOUNCEMENT_NOT_FOUND: 'Tego komunikatu już nie ma.',
  CASE_NOT_FOUND: 'Nie ma takiej sprawy wśród Twoich.',
  CASE_SUBJECT_NOT_FOUND: 'Nie ma już tego, czego dotyczy sprawa, albo należy do innego konta.',
  CASE_CLOSED: 'Sprawa jest zamknięta. Otwórz ją ponownie, aby napisać.',
  CASE_ALREADY_CLOSED: 'Sprawa jest już zamknięta.',
  CASE_NOT_CLOSED: 'Sprawa nie jest zamknięta.',
  CASE_REOPEN_TOO_LATE: 'Tej sprawy nie można już otworzyć ponownie. Załóż nową.',
  CASE_FULL: 'W tej sprawie jest już 300 wiadomości. Załóż nową i podaj w niej numer tej.',
  CASES_TOO_MANY: 'Dziś wysłano już zbyt wiele spraw. Spróbuj jutro albo zadzwoń.',
  MESSAGE_EMPTY: 'Wiadomość jest pusta.',
  MESSAGE_TOO_LONG: 'Wiadomość może mieć najwyżej 4000 znaków.',
  MESSAGES_TOO_MANY: 'Wysłano zbyt wiele wiadomości w krótkim czasie.',
  ATTACHMENTS_TOO_MANY: 'Do wiadomości można dołączyć najwyżej 5 plików.',
  ATTACHMENT_NOT_FOUND: 'Nie ma już któregoś z plików. Dołącz go jeszcze raz.',
  FILE_EMPTY: 'Plik jest pusty.',
  FILE_TYPE_UNKNOWN: 'To nie jest PDF, JPG ani PNG.',
  FILE_BROKEN: 'Plik jest uszkodzony albo niepełny.',
  FILE_ACTIVE: 'Plik zawiera skrypt, inne pliki albo działanie przy otwarciu. Zapisz go jako zwykły PDF.',
  FILE_LOCKED: 'Plik jest zabezpieczony hasłem. Zapisz go bez hasła.',
  UPLOADS_TOO_MANY: 'Przesłano zbyt wiele plików w krótkim czasie.',
  IDEMPOTENCY_KEY_INVALID: 'Klucz wiadomości ma nieprawidłową postać.',
  IDEMPOTENCY_KEY_USED: 'Tym kluczem wysłano już inną wiadomość.',
  CONSENT_MISSING: 'Najpierw udziel zgody na korespondencję elektroniczną.',
  NOTICE_VERSION_STALE: 'Treść informacji zmieniła się. Odśwież stronę i przeczytaj ją ponownie.',
  METER_NOT_FOUND: 'Nie ma takiego licznika.',
  METER_REMOVED: 'Ten licznik został zdemontowany.',
  METER_REMOTE: 'Ten licznik jest odczytywany zdalnie. Nie musisz podawać jego stanu.',
  METER_VERIFICATION_EXPIRED: 'Legalizacja tego licznika wygasła. Napisz do Spółdzielni.',
  READING_NOT_FOUND: 'Nie ma takiego odczytu.',
  READING_DECIDED: 'Ten odczyt został już rozpatrzony albo wycofany.',
  READING_WAITING: 'Odczyt tego licznika już czeka na przyjęcie. Możesz go zmienić.',
  READING_VALUE_INVALID: 'Wpisz stan licznika, na przykład 142,318.',
  READING_KEY_INVALID: 'Klucz odczytu ma nieprawidłową postać.',
  READING_KEY_REUSED: 'Ten klucz został już użyty dla innego odczytu.',
  FUTURE_DATE: 'Data odczytu nie może być z przyszłości.',
  WINDOW_CLOSED: 'Odczyty można podawać tylko w wyznaczonych dniach.',
  OUTSIDE_TITLE: 'W tym dniu lokal nie był jeszcze Twój.',
  BEFORE_INSTALLATION: 'W tym dniu licznika jeszcze nie było.',
  TOO_MANY_DIGITS: 'Licznik nie ma tylu cyfr. Sprawdź, gdzie jest przecinek.',
  NOT_AFTER_PREVIOUS: 'Data odczytu musi być późniejsza niż data poprzedniego.',
  BELOW_PREVIOUS: 'Ten odczyt jest niższy od poprzedniego. Sprawdź cyfry albo napisz do Spółdzielni.',
  IMPLAUSIBLE: 'Zużycie jest ponad trzy razy większe niż zwykle. Sprawdź cyfry i potwierdź odczyt.',
  CONSENT_TEXT_STALE: 'Treść zgody zmieniła się. Odśwież stronę i przeczytaj ją ponownie.',
  CONSENT_NOT_HOLDER: 'Zgodę może wyrazić tylko dysponent lub współdysponent lokalu.',
  CONSENT_TITLE_ENDED: 'Tytuł do lokalu wygasł; zgody nie można już wyrazić.',
  CONSENT_EMAIL_MISSING: 'Najpierw podaj i potwierdź adres e-mail.',
} as const;

/** One of the codes of `REFUSAL_MESSAGES`. */
export type ErrorCode = keyof typeof REFUSAL_MESSAGES;

/** The codes as an enumeration for the schema. */
export const ErrorCode = Object.fromEntries(Object.keys(REFUSAL_MESSAGES).map((code) => [code, code])) as {
  readonly [Code in ErrorCode]: Code;
};

registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description: 'Why something was refused; stable, translate by it.',
  valuesMap: Object.fromEntries(
    Object.entries(REFUSAL_MESSAGES).map(([code, description]) => [code, { description }]),
  ),
});
