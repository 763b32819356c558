/* Made by `npm run codegen` from the schema and the documents. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Where a case stands. */
export type CaseStatus =
  /** Zamknięta: takes no messages until it is opened again. */
  | 'CLOSED'
  /** W toku: the office owes an answer. */
  | 'IN_PROGRESS'
  /** Nowa: nobody at the office has looked at it yet. */
  | 'NEW'
  /** Czeka na Ciebie: the office has answered or asked. */
  | 'WAITING_FOR_YOU';

/** Where a consent was given. */
export type ConsentOrigin =
  /** At the office; the cooperative’s system keeps it. */
  | 'OFFICE'
  /** In the portal by the person. */
  | 'PORTAL';

/** Where a consent stands. */
export type ConsentState =
  /** In force: letters come electronically. */
  | 'GRANTED'
  /** Never given: letters come on paper and are not listed here. */
  | 'NONE'
  /** Taken back: earlier letters stay, later ones come on paper. */
  | 'WITHDRAWN';

/** One event of a letter’s way. */
export type DeliveryKind =
  /** The message came back. */
  | 'BOUNCED'
  /** The mailbox took the message. */
  | 'DELIVERED'
  /** It was opened. */
  | 'OPENED'
  /** It was put into the portal and a message was sent. */
  | 'SENT';

/** Who knows of an event of a letter’s way. */
export type DeliverySource =
  /** The portal: the caller first got the letter in the archive of a year. */
  | 'ARCHIVE'
  /** The portal: the caller downloaded the letter for the first time. */
  | 'DOWNLOAD'
  /** The system that sent it. */
  | 'OFFICE';

/** Narrows a list of letters; every given condition must hold. */
export type DocumentFilter = {
  /** Any of these kinds. */
  readonly kind?: ReadonlyArray<DocumentKind> | null | undefined;
  /** Part of the title or of the number; letters of any case, Polish marks may be left out. */
  readonly text?: string | null | undefined;
  /** True: only those the caller has not opened. */
  readonly unread?: boolean | null | undefined;
  /** Sent in this calendar year, e.g. 2026. */
  readonly year?: number | null | undefined;
};

/** What a letter is. */
export type DocumentKind =
  /** Zawiadomienie o opłatach: new rates and what they come to. */
  | 'CHARGE_NOTICE'
  /** Korekta of a document of charge. */
  | 'CORRECTION'
  /** Wezwanie: a demand for payment. */
  | 'DEMAND'
  /** Informacja: anything else. */
  | 'INFORMATION'
  /** Faktura: a document of charge. */
  | 'INVOICE'
  /** Rozliczenie mediów. */
  | 'MEDIA_SETTLEMENT';

/** Order of a list of letters; ties are broken by id in the same direction. */
export type DocumentOrder =
  /** By size, the smallest first. */
  | 'BYTE_SIZE_ASC'
  /** By size, the largest first. */
  | 'BYTE_SIZE_DESC'
  /** By kind, in the order of `DocumentKind`. */
  | 'KIND_ASC'
  /** By kind, the order of `DocumentKind` backwards. */
  | 'KIND_DESC'
  /** The earliest first. */
  | 'SENT_AT_ASC'
  /** The latest first. */
  | 'SENT_AT_DESC'
  /** By status, in the order of `DocumentStatus`: what came back first. */
  | 'STATUS_ASC'
  /** By status, the order of `DocumentStatus` backwards. */
  | 'STATUS_DESC'
  /** By title without case and Polish marks. */
  | 'TITLE_ASC'
  /** By title without case and Polish marks, backwards. */
  | 'TITLE_DESC';

/** How far a letter got, as far as it concerns the caller. */
export type DocumentStatus =
  /** Zwrot: the message about it came back; the letter itself can be read here. */
  | 'BOUNCED'
  /** Dostarczono: the message about it was accepted by the mailbox. */
  | 'DELIVERED'
  /** Otwarto: by the caller in the portal, or as the sending system knows. */
  | 'OPENED'
  /** Wysłano: put into the portal. */
  | 'SENT';

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

/** To give or take back one’s own consent to electronic letters for an account. */
export type SetConsentInput = {
  /** `Account.id`. */
  readonly accountId: string;
  /** True to give it, false to take it back. */
  readonly granted: boolean;
  /** `ConsentText.version` of the text that was shown. */
  readonly textVersion: string;
};

export type ListLinksFragment = {
  readonly pdf: { readonly url: string; readonly fileName: string };
  readonly csv: { readonly url: string; readonly fileName: string };
  readonly xlsx: { readonly url: string; readonly fileName: string };
};

export type DocumentsQueryVariables = Exact<{
  account: string;
  after?: string | null | undefined;
  filter?: DocumentFilter | null | undefined;
  orderBy: DocumentOrder;
}>;

export type DocumentsQuery = {
  readonly account: {
    readonly id: string;
    readonly number: string;
    readonly unreadDocuments: number;
    readonly unit: { readonly id: string; readonly address: { readonly oneLine: string } };
    readonly exports: {
      readonly documents: {
        readonly pdf: { readonly url: string; readonly fileName: string };
        readonly csv: { readonly url: string; readonly fileName: string };
        readonly xlsx: { readonly url: string; readonly fileName: string };
      };
    };
    readonly documentYears: ReadonlyArray<{
      readonly year: number;
      readonly archive: { readonly url: string; readonly fileName: string };
    }>;
    readonly documents: {
      readonly totalCount: number;
      readonly summary: { readonly unread: number; readonly kilobytes: number };
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly kind: DocumentKind;
        readonly title: string;
        readonly sentAt: string;
        readonly status: DocumentStatus;
        readonly isUnread: boolean;
        readonly byteSize: number;
        readonly file: { readonly url: string; readonly fileName: string };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
    readonly electronicDelivery: {
      readonly state: ConsentState;
      readonly since: string | null;
      readonly textVersion: string | null;
      readonly origin: ConsentOrigin | null;
      readonly mayGrant: boolean;
      readonly email: string | null;
      readonly text: { readonly version: string; readonly text: string };
    };
  } | null;
};

export type DocumentQueryVariables = Exact<{
  id: string;
}>;

export type DocumentQuery = {
  readonly document: {
    readonly id: string;
    readonly kind: DocumentKind;
    readonly title: string;
    readonly number: string | null;
    readonly sentAt: string;
    readonly status: DocumentStatus;
    readonly isUnread: boolean;
    readonly byteSize: number;
    readonly sha256: string;
    readonly account: {
      readonly id: string;
      readonly number: string;
      readonly unit: { readonly id: string; readonly address: { readonly oneLine: string } };
    };
    readonly file: { readonly url: string; readonly fileName: string };
    readonly delivery: ReadonlyArray<{
      readonly event: DeliveryKind;
      readonly at: string;
      readonly source: DeliverySource;
      readonly detail: string | null;
    }>;
    readonly consent: {
      readonly textVersion: string;
      readonly grantedAt: string;
      readonly isOwn: boolean;
    } | null;
    readonly cases: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly status: CaseStatus;
    }>;
    readonly about:
      | { readonly __typename: 'Invoice'; readonly id: string; readonly number: string }
      | { readonly __typename: 'Settlement'; readonly id: string; readonly number: string }
      | null;
  } | null;
};

export type SetConsentMutationVariables = Exact<{
  input: SetConsentInput;
}>;

export type SetConsentMutation = {
  readonly setConsent:
    | { readonly __typename: 'SetConsentRefused'; readonly code: ErrorCode }
    | {
        readonly __typename: 'SetConsentSucceeded';
        readonly account: {
          readonly id: string;
          readonly electronicDelivery: {
            readonly state: ConsentState;
            readonly since: string | null;
            readonly textVersion: string | null;
            readonly origin: ConsentOrigin | null;
            readonly mayGrant: boolean;
            readonly email: string | null;
            readonly text: { readonly version: string; readonly text: string };
          };
        };
      };
};

export type DeliveryFragment = {
  readonly id: string;
  readonly electronicDelivery: {
    readonly state: ConsentState;
    readonly since: string | null;
    readonly textVersion: string | null;
    readonly origin: ConsentOrigin | null;
    readonly mayGrant: boolean;
    readonly email: string | null;
    readonly text: { readonly version: string; readonly text: string };
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
export const DeliveryFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Delivery' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'electronicDelivery' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                { kind: 'Field', name: { kind: 'Name', value: 'textVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mayGrant' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'text' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
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
} as unknown as DocumentNode<DeliveryFragment, unknown>;
export const DocumentsDocument = {
  __meta__: { documentId: '9f16ca71d17c17e007e1b5b8e0c1ff3c6c732ce54b1395014ffd984b08141130' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Documents' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DocumentFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DocumentOrder' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'address' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'oneLine' } }],
                        },
                      },
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
                        name: { kind: 'Name', value: 'documents' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'unreadDocuments' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'documentYears' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'year' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'archive' },
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
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Delivery' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'documents' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '25' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'summary' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'unread' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kilobytes' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sentAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isUnread' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'byteSize' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'file' },
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
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Delivery' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'electronicDelivery' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                { kind: 'Field', name: { kind: 'Name', value: 'textVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mayGrant' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'text' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
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
} as unknown as DocumentNode<DocumentsQuery, DocumentsQueryVariables>;
export const DocumentDocument = {
  __meta__: { documentId: 'ac6aac8d60f222d51ec38c07ac5dfc2892e077c43ae460e1f9cca7e11ae31cf6' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Document' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'document' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isUnread' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byteSize' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'account' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'address' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'oneLine' } }],
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
                  name: { kind: 'Name', value: 'file' },
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
                  name: { kind: 'Name', value: 'delivery' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'event' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'consent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'textVersion' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'grantedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cases' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'about' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Settlement' } },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<DocumentQuery, DocumentQueryVariables>;
export const SetConsentDocument = {
  __meta__: { documentId: 'c98c7abb6c3b6117c59d87f8bf56529e5fdcaac85c5f6536cce27e2b6d145055' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetConsent' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetConsentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setConsent' },
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
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SetConsentSucceeded' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'account' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Delivery' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SetConsentRefused' } },
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
      name: { kind: 'Name', value: 'Delivery' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'electronicDelivery' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                { kind: 'Field', name: { kind: 'Name', value: 'textVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mayGrant' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'text' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
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
} as unknown as DocumentNode<SetConsentMutation, SetConsentMutationVariables>;
