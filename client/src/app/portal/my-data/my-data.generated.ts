/* Made by `npm run codegen` from the schema and the documents. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How a person is linked to an account. */
export type AccountRole =
  /** Współdysponent: answers together with the holder. */
  | 'CO_HOLDER'
  /** Dysponent: answers for the charges. */
  | 'HOLDER'
  /** Pełnomocnik: acts for the holder until the link’s last day. */
  | 'PROXY';

/** What a person agreed to. */
export type ConsentKind =
  /** Letters delivered electronically instead of on paper. */
  | 'E_DOCUMENTS'
  /** Contact by telephone. */
  | 'PHONE'
  /** Contact by text message. */
  | 'SMS';

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

/** To change one’s own e-mail address. */
export type RequestEmailChangeInput = {
  /** The password in force. */
  readonly currentPassword: string;
  /** The new address; a link is sent there. */
  readonly email: string;
};

/** Legal title to the unit; rates may differ by it. */
export type TitleKind =
  /** Member with a cooperative right to the flat. */
  | 'MEMBER_COOPERATIVE_RIGHT'
  /** Owner who is a member. */
  | 'MEMBER_OWNER'
  /** Cooperative ownership right without membership. */
  | 'NONMEMBER_COOPERATIVE_RIGHT'
  /** Owner who is not a member. */
  | 'NONMEMBER_OWNER'
  /** Occupant without a legal title. */
  | 'NO_TITLE'
  /** Tenant. */
  | 'TENANT';

/** Kind of a unit. */
export type UnitKind =
  /** Lokal użytkowy. */
  | 'COMMERCIAL'
  /** Lokal mieszkalny. */
  | 'FLAT'
  /** Garaż. */
  | 'GARAGE'
  /** Miejsce postojowe. */
  | 'PARKING'
  /** Schowek, piwnica. */
  | 'STORAGE';

export type ListLinksFragment = {
  readonly pdf: { readonly url: string; readonly fileName: string };
  readonly csv: { readonly url: string; readonly fileName: string };
  readonly xlsx: { readonly url: string; readonly fileName: string };
};

export type MyDataQueryVariables = Exact<{
  account: string;
}>;

export type MyDataQuery = {
  readonly viewer: {
    readonly id: string;
    readonly login: string;
    readonly displayName: string;
    readonly email: string | null;
    readonly emailPending: string | null;
    readonly phone: string | null;
    readonly consents: ReadonlyArray<{
      readonly id: string;
      readonly kind: ConsentKind;
      readonly grantedAt: string;
      readonly withdrawnAt: string | null;
      readonly account: { readonly id: string; readonly number: string } | null;
    }>;
  };
  readonly account: {
    readonly id: string;
    readonly number: string;
    readonly titleKind: TitleKind;
    readonly openedOn: string;
    readonly closedOn: string | null;
    readonly bankAccount: string | null;
    readonly unit: {
      readonly id: string;
      readonly code: string;
      readonly kind: UnitKind;
      readonly staircase: string | null;
      readonly floor: number | null;
      readonly address: {
        readonly street: string;
        readonly flat: string | null;
        readonly postalCode: string;
        readonly city: string;
        readonly oneLine: string;
      };
    };
    readonly holders: ReadonlyArray<{
      readonly displayName: string;
      readonly role: AccountRole;
      readonly from: string;
      readonly to: string | null;
    }>;
    readonly bankAccounts: ReadonlyArray<{
      readonly nrb: string;
      readonly formatted: string;
      readonly from: string;
      readonly to: string | null;
      readonly fund: { readonly id: string; readonly name: string };
    }>;
    readonly transfer: {
      readonly nrb: string;
      readonly nrbFormatted: string;
      readonly qr: string | null;
    } | null;
  } | null;
};

export type ParametersQueryVariables = Exact<{
  account: string;
  history: boolean;
}>;

export type ParametersQuery = {
  readonly account: {
    readonly id: string;
    readonly freshness: { readonly asOf: string };
    readonly exports: {
      readonly parameters: {
        readonly pdf: { readonly url: string; readonly fileName: string };
        readonly csv: { readonly url: string; readonly fileName: string };
        readonly xlsx: { readonly url: string; readonly fileName: string };
      };
      readonly unitCardPdf: { readonly url: string; readonly fileName: string };
    };
    readonly parameters: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly value: string;
      readonly unitOfMeasure: string;
      readonly validFrom: string;
      readonly validTo: string | null;
      readonly usedIn: ReadonlyArray<string>;
    }>;
  } | null;
};

export type RequestEmailChangeMutationVariables = Exact<{
  input: RequestEmailChangeInput;
}>;

export type RequestEmailChangeMutation = {
  readonly requestEmailChange:
    | { readonly __typename: 'RequestEmailChangeRefused'; readonly code: ErrorCode }
    | {
        readonly __typename: 'RequestEmailChangeSucceeded';
        readonly user: {
          readonly id: string;
          readonly email: string | null;
          readonly emailPending: string | null;
        };
      };
};

export const ListLinksFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListLinks' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListFiles' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pdf' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'csv' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'xlsx' },
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
} as unknown as DocumentNode<ListLinksFragment, unknown>;
export const MyDataDocument = {
  __meta__: { documentId: 'f11ee60281698c2678ffed5eb4a4e24353a48791908cb7f94f1cce52ef4b1ecd' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyData' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'login' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'emailPending' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'consents' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'grantedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'account' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
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
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'staircase' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'address' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'street' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'flat' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'postalCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'city' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'oneLine' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'holders' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'bankAccount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'bankAccounts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'nrb' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'formatted' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'fund' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'transfer' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'amount' },
                      value: { kind: 'IntValue', value: '0' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'nrb' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nrbFormatted' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'qr' } },
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
} as unknown as DocumentNode<MyDataQuery, MyDataQueryVariables>;
export const ParametersDocument = {
  __meta__: { documentId: 'a93a683cd8ce8ee34f91bde3c1d65df63ed0866f5280f7934aa32b090b02d153' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Parameters' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'history' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'freshness' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'asOf' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'exports' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parameters' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListLinks' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unitCardPdf' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parameters' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'history' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'history' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'usedIn' } },
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
      name: { kind: 'Name', value: 'ListLinks' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListFiles' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pdf' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'csv' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'xlsx' },
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
} as unknown as DocumentNode<ParametersQuery, ParametersQueryVariables>;
export const RequestEmailChangeDocument = {
  __meta__: { documentId: 'aa70b2e87d6fa4fc481ec97b72c28f7a57b853d1b3f1de66d1ef2c0cf28b08b4' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestEmailChange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestEmailChangeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestEmailChange' },
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
                    name: { kind: 'Name', value: 'RequestEmailChangeSucceeded' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'user' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'emailPending' } },
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
                    name: { kind: 'Name', value: 'RequestEmailChangeRefused' },
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
  ],
} as unknown as DocumentNode<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
