/* Made by `npm run codegen` from the schema and the documents. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Kind of a ledger entry; its sign is in the amount. */
export type LedgerKind =
  /** Naliczenie. */
  | 'CHARGE'
  /** Korekta naliczenia. */
  | 'CHARGE_CORRECTION'
  /** Odsetki. */
  | 'INTEREST_NOTE'
  /** Rozliczenie mediów. */
  | 'MEDIA_SETTLEMENT'
  /** Bilans otwarcia. */
  | 'OPENING_BALANCE'
  /** Wpłata. */
  | 'PAYMENT'
  /** Storno wpłaty. */
  | 'PAYMENT_REVERSAL'
  /** Zwrot nadpłaty. */
  | 'REFUND'
  /** Storno. */
  | 'REVERSAL'
  /** Przeksięgowanie. */
  | 'TRANSFER'
  /** Umorzenie. */
  | 'WRITE_OFF';

/** How a payment of the calendar stands today. */
export type PaymentState =
  /** Something remains and `payableOn` is yet to come. */
  | 'COMING'
  /** Something remains after `payableOn`. */
  | 'OVERDUE'
  /** Nothing remains; shown, not summed. */
  | 'PAID'
  /** Something remains and `payableOn` is today. */
  | 'TODAY';

export type ListLinksFragment = {
  readonly pdf: { readonly url: string; readonly fileName: string };
  readonly csv: { readonly url: string; readonly fileName: string };
  readonly xlsx: { readonly url: string; readonly fileName: string };
};

export type PaymentCalendarQueryVariables = Exact<{
  account: string;
  from: string;
  to: string;
}>;

export type PaymentCalendarQuery = {
  readonly account: {
    readonly id: string;
    readonly freshness: { readonly asOf: string; readonly bankBookedThrough: string | null };
    readonly exports: {
      readonly calendar: {
        readonly pdf: { readonly url: string; readonly fileName: string };
        readonly csv: { readonly url: string; readonly fileName: string };
        readonly xlsx: { readonly url: string; readonly fileName: string };
      };
    };
    readonly paymentCalendar: {
      readonly remaining: number;
      readonly months: ReadonlyArray<{
        readonly month: string;
        readonly remaining: number;
        readonly overdue: number;
        readonly notYetDue: number;
      }>;
      readonly holidays: ReadonlyArray<{ readonly on: string; readonly name: string }>;
      readonly payments: ReadonlyArray<{
        readonly id: string;
        readonly state: PaymentState;
        readonly dueOn: string;
        readonly payableOn: string;
        readonly amount: number;
        readonly remaining: number;
        readonly documentNumber: string | null;
        readonly period: string | null;
        readonly entryKind: LedgerKind | null;
        readonly instalment: { readonly position: number; readonly of: number } | null;
        readonly invoice: { readonly id: string } | null;
        readonly ledgerEntry: { readonly id: string } | null;
        readonly ics: { readonly url: string; readonly fileName: string };
      }>;
    };
  } | null;
};

export type OwnCalendarFeedQueryVariables = Exact<{ [key: string]: never }>;

export type OwnCalendarFeedQuery = {
  readonly viewer: {
    readonly id: string;
    readonly calendarFeed: { readonly createdAt: string; readonly lastReadAt: string | null } | null;
  };
};

export type CreateCalendarFeedMutationVariables = Exact<{ [key: string]: never }>;

export type CreateCalendarFeedMutation = {
  readonly createCalendarFeed:
    | { readonly __typename: 'CreateCalendarFeedRefused'; readonly code: ErrorCode }
    | { readonly __typename: 'CreateCalendarFeedSucceeded'; readonly address: string };
};

export type RevokeCalendarFeedMutationVariables = Exact<{ [key: string]: never }>;

export type RevokeCalendarFeedMutation = { readonly revokeCalendarFeed: { readonly wasInForce: boolean } };

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
export const PaymentCalendarDocument = {
  __meta__: { documentId: 'b755157a8fd7dffefbf37eee625564041b65a7e2d7e1ec220dbc2419d5d300e8' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PaymentCalendar' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
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
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bankBookedThrough' } },
                    ],
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
                        name: { kind: 'Name', value: 'calendar' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListLinks' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'paymentCalendar' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'from' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'to' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'remaining' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'months' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'month' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'remaining' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'notYetDue' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'holidays' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'payments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'payableOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'remaining' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'period' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'entryKind' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'instalment' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'of' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'invoice' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'ledgerEntry' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'ics' },
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
} as unknown as DocumentNode<PaymentCalendarQuery, PaymentCalendarQueryVariables>;
export const OwnCalendarFeedDocument = {
  __meta__: { documentId: 'a3c3089a8ef14a0a961eec8ad66806aa1e27c136240892d627883b1e767da9f1' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OwnCalendarFeed' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'calendarFeed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lastReadAt' } },
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
} as unknown as DocumentNode<OwnCalendarFeedQuery, OwnCalendarFeedQueryVariables>;
export const CreateCalendarFeedDocument = {
  __meta__: { documentId: '1e59f0ecc1ecddc09f36bb8b73c48064fa5710e378c3b212623f3b67f7fd96f7' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateCalendarFeed' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createCalendarFeed' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'CreateCalendarFeedSucceeded' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'address' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'CreateCalendarFeedRefused' },
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
} as unknown as DocumentNode<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = {
  __meta__: { documentId: 'fad7d377666d192b9f8b03ff7158b9fc31eeacdfefec3aa8f50b8e348e5e47e9' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevokeCalendarFeed' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revokeCalendarFeed' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'wasInForce' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
