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
  NOTICE_VERSION_STALE: 'Treść informacji zmieniła się. Odśwież stronę i przeczytaj ją ponownie.',
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
