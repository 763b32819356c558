/* Made by `npm run codegen` from the schema and the documents. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** To say that the information on personal data was read. */
export type AcknowledgeNoticeInput = {
  /** `SessionInfo.noticeToAcknowledge` as it was read. */
  readonly version: string;
};

/** Why something was refused; stable, translate by it. */
export type ErrorCode =
  /** Nie ma takiego konta wśród Twoich. */
  | 'ACCOUNT_NOT_FOUND'
  /** Tego komunikatu już nie ma. */
  | 'ANNOUNCEMENT_NOT_FOUND'
  /** Do wiadomości można dołączyć najwyżej 5 plików. */
  | 'ATTACHMENTS_TOO_MANY'
  /** Nie ma już któregoś z plików. Dołącz go jeszcze raz. */
  | 'ATTACHMENT_NOT_FOUND'
  /** W tym dniu licznika jeszcze nie było. */
  | 'BEFORE_INSTALLATION'
  /** Ten odczyt jest niższy od poprzedniego. Sprawdź cyfry albo napisz do Spółdzielni. */
  | 'BELOW_PREVIOUS'
  /** Dziś wysłano już zbyt wiele spraw. Spróbuj jutro albo zadzwoń. */
  | 'CASES_TOO_MANY'
  /** Sprawa jest już zamknięta. */
  | 'CASE_ALREADY_CLOSED'
  /** Sprawa jest zamknięta. Otwórz ją ponownie, aby napisać. */
  | 'CASE_CLOSED'
  /** W tej sprawie jest już 300 wiadomości. Załóż nową i podaj w niej numer tej. */
  | 'CASE_FULL'
  /** Sprawa nie jest zamknięta. */
  | 'CASE_NOT_CLOSED'
  /** Nie ma takiej sprawy wśród Twoich. */
  | 'CASE_NOT_FOUND'
  /** Tej sprawy nie można już otworzyć ponownie. Załóż nową. */
  | 'CASE_REOPEN_TOO_LATE'
  /** Nie ma już tego, czego dotyczy sprawa, albo należy do innego konta. */
  | 'CASE_SUBJECT_NOT_FOUND'
  /** Najpierw podaj i potwierdź adres e-mail. */
  | 'CONSENT_EMAIL_MISSING'
  /** Najpierw udziel zgody na korespondencję elektroniczną. */
  | 'CONSENT_MISSING'
  /** Zgodę może wyrazić tylko dysponent lub współdysponent lokalu. */
  | 'CONSENT_NOT_HOLDER'
  /** Treść zgody zmieniła się. Odśwież stronę i przeczytaj ją ponownie. */
  | 'CONSENT_TEXT_STALE'
  /** Tytuł do lokalu wygasł; zgody nie można już wyrazić. */
  | 'CONSENT_TITLE_ENDED'
  /** Obecne hasło jest nieprawidłowe. */
  | 'CURRENT_PASSWORD_WRONG'
  /** To nie jest poprawny adres e-mail. */
  | 'EMAIL_INVALID'
  /** Ten adres jest już zapisany. */
  | 'EMAIL_SAME'
  /** Plik zawiera skrypt, inne pliki albo działanie przy otwarciu. Zapisz go jako zwykły PDF. */
  | 'FILE_ACTIVE'
  /** Plik jest uszkodzony albo niepełny. */
  | 'FILE_BROKEN'
  /** Plik jest pusty. */
  | 'FILE_EMPTY'
  /** Plik jest zabezpieczony hasłem. Zapisz go bez hasła. */
  | 'FILE_LOCKED'
  /** To nie jest PDF, JPG ani PNG. */
  | 'FILE_TYPE_UNKNOWN'
  /** Data odczytu nie może być z przyszłości. */
  | 'FUTURE_DATE'
  /** Klucz wiadomości ma nieprawidłową postać. */
  | 'IDEMPOTENCY_KEY_INVALID'
  /** Tym kluczem wysłano już inną wiadomość. */
  | 'IDEMPOTENCY_KEY_USED'
  /** Zużycie jest ponad trzy razy większe niż zwykle. Sprawdź cyfry i potwierdź odczyt. */
  | 'IMPLAUSIBLE'
  /** Nieprawidłowy identyfikator lub hasło. */
  | 'INVALID_CREDENTIALS'
  /** Wysłano zbyt wiele wiadomości w krótkim czasie. */
  | 'MESSAGES_TOO_MANY'
  /** Wiadomość jest pusta. */
  | 'MESSAGE_EMPTY'
  /** Wiadomość może mieć najwyżej 4000 znaków. */
  | 'MESSAGE_TOO_LONG'
  /** Nie ma takiego licznika. */
  | 'METER_NOT_FOUND'
  /** Ten licznik jest odczytywany zdalnie. Nie musisz podawać jego stanu. */
  | 'METER_REMOTE'
  /** Ten licznik został zdemontowany. */
  | 'METER_REMOVED'
  /** Legalizacja tego licznika wygasła. Napisz do Spółdzielni. */
  | 'METER_VERIFICATION_EXPIRED'
  /** Treść informacji zmieniła się. Odśwież stronę i przeczytaj ją ponownie. */
  | 'NOTICE_VERSION_STALE'
  /** Data odczytu musi być późniejsza niż data poprzedniego. */
  | 'NOT_AFTER_PREVIOUS'
  /** W tym dniu lokal nie był jeszcze Twój. */
  | 'OUTSIDE_TITLE'
  /** Nowe hasło jest na liście często używanych. */
  | 'PASSWORD_BLOCKED'
  /** Nowe hasło nie może zawierać identyfikatora ani nazwiska. */
  | 'PASSWORD_IS_LOGIN'
  /** Nowe hasło musi być inne niż dotychczasowe. */
  | 'PASSWORD_SAME'
  /** Nowe hasło jest za długie. */
  | 'PASSWORD_TOO_LONG'
  /** Nowe hasło jest za krótkie. */
  | 'PASSWORD_TOO_SHORT'
  /** Nowe hasło jest zbyt łatwe do odgadnięcia. */
  | 'PASSWORD_TOO_WEAK'
  /** Ten odczyt został już rozpatrzony albo wycofany. */
  | 'READING_DECIDED'
  /** Klucz odczytu ma nieprawidłową postać. */
  | 'READING_KEY_INVALID'
  /** Ten klucz został już użyty dla innego odczytu. */
  | 'READING_KEY_REUSED'
  /** Nie ma takiego odczytu. */
  | 'READING_NOT_FOUND'
  /** Wpisz stan licznika, na przykład 142,318. */
  | 'READING_VALUE_INVALID'
  /** Odczyt tego licznika już czeka na przyjęcie. Możesz go zmienić. */
  | 'READING_WAITING'
  /** Ta sesja już nie istnieje. */
  | 'SESSION_NOT_FOUND'
  /** Odnośnik wygasł albo został już użyty. Poproś o nowy. */
  | 'TOKEN_INVALID'
  /** Zbyt wiele prób. Spróbuj ponownie za chwilę. */
  | 'TOO_MANY_ATTEMPTS'
  /** Licznik nie ma tylu cyfr. Sprawdź, gdzie jest przecinek. */
  | 'TOO_MANY_DIGITS'
  /** Przesłano zbyt wiele plików w krótkim czasie. */
  | 'UPLOADS_TOO_MANY'
  /** Odczyty można podawać tylko w wyznaczonych dniach. */
  | 'WINDOW_CLOSED';

/** A language of the portal. */
export type Language =
  /** English. */
  | 'EN'
  /** Polish, in which everything is written first. */
  | 'PL';

/** To sign in. */
export type LoginInput = {
  /** Identifier (in any case) or verified e-mail. */
  readonly identifier: string;
  /** Own or starting password; a starting one in any case, with or without dashes. */
  readonly password: string;
};

/** How far the caller has come in. */
export type SessionState =
  /** Signed in with a password of one’s own. */
  | 'ACTIVE'
  /** Nobody is signed in, or the session has ended. */
  | 'ANONYMOUS'
  /** Signed in with a starting password: only `changePassword` and `logout` are open. */
  | 'MUST_CHANGE_PASSWORD';

/** To choose the language of letters and calendars. */
export type SetLanguageInput = {
  /** The language chosen. */
  readonly language: Language;
};

/** What kind of person it is. */
export type UserKind =
  /** An employee of the cooperative. */
  | 'CLERK'
  /** A holder, co-holder or proxy: reads his own accounts. */
  | 'RESIDENT';

export type BootQueryVariables = Exact<{ [key: string]: never }>;

export type BootQuery = {
  readonly session: {
    readonly state: SessionState;
    readonly kind: UserKind | null;
    readonly login: string | null;
    readonly displayName: string | null;
    readonly idleEndsAt: string | null;
    readonly absoluteEndsAt: string | null;
    readonly csrfToken: string;
    readonly noticeToAcknowledge: string | null;
    readonly serverTime: string;
    readonly today: string;
  };
  readonly cooperative: {
    readonly name: string;
    readonly phone: string;
    readonly email: string;
    readonly emergencyPhone: string | null;
    readonly website: string | null;
    readonly openNow: boolean;
    readonly openUntil: string | null;
    readonly address: {
      readonly street: string;
      readonly postalCode: string;
      readonly city: string;
      readonly lines: ReadonlyArray<string>;
    };
    readonly officeHours: ReadonlyArray<{
      readonly days: string;
      readonly from: string;
      readonly to: string;
    }>;
    readonly passwordRules: { readonly minLength: number; readonly maxLength: number };
    readonly applicationForm: { readonly url: string; readonly fileName: string };
  };
};

export type SessionFieldsFragment = {
  readonly state: SessionState;
  readonly kind: UserKind | null;
  readonly login: string | null;
  readonly displayName: string | null;
  readonly idleEndsAt: string | null;
  readonly absoluteEndsAt: string | null;
  readonly csrfToken: string;
  readonly noticeToAcknowledge: string | null;
  readonly serverTime: string;
  readonly today: string;
};

export type SessionQueryVariables = Exact<{ [key: string]: never }>;

export type SessionQuery = {
  readonly session: {
    readonly state: SessionState;
    readonly kind: UserKind | null;
    readonly login: string | null;
    readonly displayName: string | null;
    readonly idleEndsAt: string | null;
    readonly absoluteEndsAt: string | null;
    readonly csrfToken: string;
    readonly noticeToAcknowledge: string | null;
    readonly serverTime: string;
    readonly today: string;
  };
};

export type LoginMutationVariables = Exact<{
  input: LoginInput;
}>;

export type LoginMutation = {
  readonly login:
    | {
        readonly __typename: 'LoginRefused';
        readonly code: ErrorCode;
        readonly retryAfterSeconds: number | null;
      }
    | {
        readonly __typename: 'LoginSucceeded';
        readonly session: {
          readonly state: SessionState;
          readonly kind: UserKind | null;
          readonly login: string | null;
          readonly displayName: string | null;
          readonly idleEndsAt: string | null;
          readonly absoluteEndsAt: string | null;
          readonly csrfToken: string;
          readonly noticeToAcknowledge: string | null;
          readonly serverTime: string;
          readonly today: string;
        };
      };
};

export type LogoutMutationVariables = Exact<{ [key: string]: never }>;

export type LogoutMutation = {
  readonly logout:
    | { readonly __typename: 'LogoutRefused' }
    | {
        readonly __typename: 'LogoutSucceeded';
        readonly session: {
          readonly state: SessionState;
          readonly kind: UserKind | null;
          readonly login: string | null;
          readonly displayName: string | null;
          readonly idleEndsAt: string | null;
          readonly absoluteEndsAt: string | null;
          readonly csrfToken: string;
          readonly noticeToAcknowledge: string | null;
          readonly serverTime: string;
          readonly today: string;
        };
      };
};

export type LogoutEverywhereMutationVariables = Exact<{ [key: string]: never }>;

export type LogoutEverywhereMutation = {
  readonly logoutEverywhere:
    | { readonly __typename: 'LogoutRefused'; readonly code: ErrorCode }
    | {
        readonly __typename: 'LogoutSucceeded';
        readonly session: {
          readonly state: SessionState;
          readonly kind: UserKind | null;
          readonly login: string | null;
          readonly displayName: string | null;
          readonly idleEndsAt: string | null;
          readonly absoluteEndsAt: string | null;
          readonly csrfToken: string;
          readonly noticeToAcknowledge: string | null;
          readonly serverTime: string;
          readonly today: string;
        };
      };
};

export type SetLanguageMutationVariables = Exact<{
  input: SetLanguageInput;
}>;

export type SetLanguageMutation = {
  readonly setLanguage: { readonly id: string; readonly language: Language };
};

export type ExtendSessionMutationVariables = Exact<{ [key: string]: never }>;

export type ExtendSessionMutation = {
  readonly extendSession: {
    readonly state: SessionState;
    readonly kind: UserKind | null;
    readonly login: string | null;
    readonly displayName: string | null;
    readonly idleEndsAt: string | null;
    readonly absoluteEndsAt: string | null;
    readonly csrfToken: string;
    readonly noticeToAcknowledge: string | null;
    readonly serverTime: string;
    readonly today: string;
  };
};

export type AcknowledgeNoticeMutationVariables = Exact<{
  input: AcknowledgeNoticeInput;
}>;

export type AcknowledgeNoticeMutation = {
  readonly acknowledgeNotice:
    | { readonly __typename: 'AcknowledgeNoticeRefused'; readonly code: ErrorCode }
    | {
        readonly __typename: 'AcknowledgeNoticeSucceeded';
        readonly session: {
          readonly state: SessionState;
          readonly kind: UserKind | null;
          readonly login: string | null;
          readonly displayName: string | null;
          readonly idleEndsAt: string | null;
          readonly absoluteEndsAt: string | null;
          readonly csrfToken: string;
          readonly noticeToAcknowledge: string | null;
          readonly serverTime: string;
          readonly today: string;
        };
      };
};

export const SessionFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SessionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SessionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'login' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'idleEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'absoluteEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'csrfToken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeToAcknowledge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serverTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'today' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SessionFieldsFragment, unknown>;
export const BootDocument = {
  __meta__: { documentId: '9ecc4110dcea023295f1687e9ccec1b5778acfce4a66876fcae4ccb677240ca0' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Boot' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'session' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SessionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cooperative' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'emergencyPhone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'website' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'address' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'street' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'postalCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'city' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lines' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'officeHours' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'openNow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openUntil' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'passwordRules' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'minLength' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'maxLength' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'applicationForm' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SessionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SessionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'login' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'idleEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'absoluteEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'csrfToken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeToAcknowledge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serverTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'today' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BootQuery, BootQueryVariables>;
export const SessionDocument = {
  __meta__: { documentId: '036de5a7ecffad95f662d53e2e31eb0d95431576a0a2aea9f37374037e645698' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Session' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'session' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SessionFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SessionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SessionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'login' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'idleEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'absoluteEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'csrfToken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeToAcknowledge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serverTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'today' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const LoginDocument = {
  __meta__: { documentId: '3a15f4f58e9eb9b5ca523358f7e62f79052b5f4077c258c31fd3dfcef8df3a01' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'Login' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'LoginInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'login' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LoginSucceeded' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'session' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SessionFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LoginRefused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SessionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SessionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'login' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'idleEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'absoluteEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'csrfToken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeToAcknowledge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serverTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'today' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LoginMutation, LoginMutationVariables>;
export const LogoutDocument = {
  __meta__: { documentId: 'c5af92908dbc86f3254b2882e8c4cab62244ae83ba3778ff6b204e01d8077f23' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'Logout' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'logout' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LogoutSucceeded' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'session' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SessionFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SessionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SessionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'login' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'idleEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'absoluteEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'csrfToken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeToAcknowledge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serverTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'today' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LogoutMutation, LogoutMutationVariables>;
export const LogoutEverywhereDocument = {
  __meta__: { documentId: '8bf1bc62d140c9b7540557031ffb0fe97646ed26c5aee579bbfead8e17b958cd' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'LogoutEverywhere' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'logoutEverywhere' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LogoutSucceeded' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'session' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SessionFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LogoutRefused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SessionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SessionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'login' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'idleEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'absoluteEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'csrfToken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeToAcknowledge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serverTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'today' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LogoutEverywhereMutation, LogoutEverywhereMutationVariables>;
export const SetLanguageDocument = {
  __meta__: { documentId: '8977f99a47ec5787ecca5c829b7b824d91768d0798a2a7a6eefcd6fc8a7183ff' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetLanguage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetLanguageInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setLanguage' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetLanguageMutation, SetLanguageMutationVariables>;
export const ExtendSessionDocument = {
  __meta__: { documentId: 'ad9b91cc3004a5132eaa96fd605ec5e62e6d5197884d07dfdef18e2035be1829' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ExtendSession' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'extendSession' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SessionFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SessionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SessionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'login' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'idleEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'absoluteEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'csrfToken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeToAcknowledge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serverTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'today' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExtendSessionMutation, ExtendSessionMutationVariables>;
export const AcknowledgeNoticeDocument = {
  __meta__: { documentId: 'dd5ec95114276b5ae69ab0c42bd27c1a7bd1af3e37d46de7ab3fb5c74b4b12ff' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcknowledgeNotice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AcknowledgeNoticeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acknowledgeNotice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'AcknowledgeNoticeSucceeded' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'session' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SessionFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'AcknowledgeNoticeRefused' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SessionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SessionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'login' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'idleEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'absoluteEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'csrfToken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeToAcknowledge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serverTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'today' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcknowledgeNoticeMutation, AcknowledgeNoticeMutationVariables>;
