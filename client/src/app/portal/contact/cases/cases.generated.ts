/* Made by `npm run codegen` from the schema and the documents. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who wrote a message of a case. */
export type CaseAuthor =
  /** The cooperative’s office. */
  | 'OFFICE'
  /** The resident who opened the case. */
  | 'RESIDENT';

/** Narrows a list of cases; every given condition must hold. */
export type CaseFilter = {
  /** Any of these states. */
  readonly status?: ReadonlyArray<CaseStatus> | null | undefined;
  /** Part of the number, of what it is about, or of a message; letters of any case, Polish marks may be left out. */
  readonly text?: string | null | undefined;
  /** Any of these topics. */
  readonly topic?: ReadonlyArray<CaseTopic> | null | undefined;
};

/** Order of a list of cases; ties are broken by the order in which they were opened. */
export type CaseOrder =
  /** By the office’s last answer, the earliest first; one not answered yet counts by its opening. */
  | 'ANSWERED_AT_ASC'
  /** By the office’s last answer, the latest first; one not answered yet counts by its opening. */
  | 'ANSWERED_AT_DESC'
  /** By number, the lowest first. */
  | 'NUMBER_ASC'
  /** By number, the highest first. */
  | 'NUMBER_DESC'
  /** By opening, the earliest first. */
  | 'OPENED_AT_ASC'
  /** By opening, the latest first. */
  | 'OPENED_AT_DESC'
  /** From new to closed. */
  | 'STATUS_ASC'
  /** From closed to new. */
  | 'STATUS_DESC'
  /** By the topic’s Polish name. */
  | 'TOPIC_ASC'
  /** By the topic’s Polish name, backwards. */
  | 'TOPIC_DESC';

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

/** What kind of row a case is about. */
export type CaseSubjectKind =
  /** The account itself: its balance. */
  | 'ACCOUNT'
  /** What charges are computed from. */
  | 'CHARGE_PARAMETER'
  /** A letter delivered electronically. */
  | 'DOCUMENT'
  /** A document of charge. */
  | 'INVOICE'
  /** A line of a document of charge. */
  | 'INVOICE_LINE'
  /** An entry of the account’s book. */
  | 'LEDGER_ENTRY'
  /** A meter. */
  | 'METER'
  /** A payment. */
  | 'PAYMENT'
  /** A reading of a meter. */
  | 'READING'
  /** A settlement of media. */
  | 'SETTLEMENT';

/** What a case is about. */
export type CaseTopic =
  /** Zaświadczenie. */
  | 'CERTIFICATE'
  /** Opłaty i faktury. */
  | 'CHARGES'
  /** Zmiana danych. */
  | 'DATA'
  /** Pisma i dokumenty. */
  | 'DOCUMENTS'
  /** Liczniki i rozliczenia mediów. */
  | 'MEDIA'
  /** Inna sprawa. */
  | 'OTHER'
  /** Wpłaty i saldo. */
  | 'PAYMENTS'
  /** Usterka lub naprawa. */
  | 'REPAIR';

/** To close a case. */
export type CloseCaseInput = {
  /** `ContactCase.id`. */
  readonly id: string;
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

/** To open a case. */
export type OpenCaseInput = {
  /** A row it is about: it must belong to the account, see `caseSubject`. A snapshot of it is kept. */
  readonly about?: string | null | undefined;
  /** Number of one of the caller’s accounts. */
  readonly account: string;
  /** Files uploaded before by `POST /files/case-uploads`, at most 5; each can be sent once. */
  readonly attachments?: ReadonlyArray<string> | null | undefined;
  /** Plain text, 1–4000 characters. */
  readonly body: string;
  /** Made by the caller for this very message, 8–64 of A–Z a–z 0–9 - _: the same sent again opens no second case. */
  readonly idempotencyKey: string;
  /** What it is about. */
  readonly topic: CaseTopic;
};

/** To open a closed case again. */
export type ReopenCaseInput = {
  /** `ContactCase.id`. */
  readonly id: string;
};

/** To write in a case. */
export type ReplyToCaseInput = {
  /** As in `OpenCaseInput`. */
  readonly attachments?: ReadonlyArray<string> | null | undefined;
  /** Plain text, 1–4000 characters. */
  readonly body: string;
  /** `ContactCase.id`. */
  readonly id: string;
  /** As in `OpenCaseInput`; the same sent again adds no second message. */
  readonly idempotencyKey: string;
};

export type ListLinksFragment = {
  readonly pdf: { readonly url: string; readonly fileName: string };
  readonly csv: { readonly url: string; readonly fileName: string };
  readonly xlsx: { readonly url: string; readonly fileName: string };
};

export type CasesQueryVariables = Exact<{
  account: string;
  filter?: CaseFilter | null | undefined;
  orderBy: CaseOrder;
  after?: string | null | undefined;
}>;

export type CasesQuery = {
  readonly account: {
    readonly id: string;
    readonly number: string;
    readonly exports: {
      readonly cases: {
        readonly pdf: { readonly url: string; readonly fileName: string };
        readonly csv: { readonly url: string; readonly fileName: string };
        readonly xlsx: { readonly url: string; readonly fileName: string };
      };
    };
    readonly cases: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly number: string;
        readonly topic: CaseTopic;
        readonly status: CaseStatus;
        readonly openedAt: string;
        readonly lastAnswerAt: string | null;
        readonly snapshot: { readonly title: string } | null;
      }>;
    };
  } | null;
};

export type CaseSubjectQueryVariables = Exact<{
  about: string;
}>;

export type CaseSubjectQuery = {
  readonly caseSubject: {
    readonly id: string;
    readonly account: string;
    readonly topic: CaseTopic;
    readonly snapshot: {
      readonly kind: CaseSubjectKind;
      readonly title: string;
      readonly takenAt: string;
      readonly data: string;
      readonly lines: ReadonlyArray<{ readonly label: string; readonly value: string }>;
    };
  } | null;
};

export type CaseThreadQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type CaseThreadQuery = {
  readonly case: {
    readonly id: string;
    readonly number: string;
    readonly topic: CaseTopic;
    readonly status: CaseStatus;
    readonly openedAt: string;
    readonly lastAnswerAt: string | null;
    readonly closedAt: string | null;
    readonly answerBy: string | null;
    readonly reopenUntil: string | null;
    readonly aboutId: string | null;
    readonly account: {
      readonly id: string;
      readonly number: string;
      readonly unit: { readonly id: string; readonly address: { readonly oneLine: string } };
    };
    readonly about:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string; readonly ledgerEntry: { readonly id: string } | null }
      | { readonly id: string; readonly meter: { readonly id: string } }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | null;
    readonly pdf: { readonly url: string; readonly fileName: string };
    readonly messages: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly author: CaseAuthor;
        readonly body: string;
        readonly at: string;
        readonly attachments: ReadonlyArray<{
          readonly id: string;
          readonly fileName: string;
          readonly mediaType: string;
          readonly byteSize: number;
          readonly file: { readonly url: string };
        }>;
      }>;
    };
    readonly snapshot: {
      readonly kind: CaseSubjectKind;
      readonly title: string;
      readonly takenAt: string;
      readonly data: string;
      readonly lines: ReadonlyArray<{ readonly label: string; readonly value: string }>;
    } | null;
  } | null;
};

export type CaseHeadFragment = {
  readonly id: string;
  readonly number: string;
  readonly topic: CaseTopic;
  readonly status: CaseStatus;
  readonly openedAt: string;
  readonly lastAnswerAt: string | null;
  readonly closedAt: string | null;
  readonly answerBy: string | null;
  readonly reopenUntil: string | null;
  readonly aboutId: string | null;
  readonly snapshot: {
    readonly kind: CaseSubjectKind;
    readonly title: string;
    readonly takenAt: string;
    readonly data: string;
    readonly lines: ReadonlyArray<{ readonly label: string; readonly value: string }>;
  } | null;
};

export type SnapshotFragment = {
  readonly kind: CaseSubjectKind;
  readonly title: string;
  readonly takenAt: string;
  readonly data: string;
  readonly lines: ReadonlyArray<{ readonly label: string; readonly value: string }>;
};

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;

export type OpenCaseMutation = {
  readonly openCase:
    | { readonly __typename: 'OpenCaseRefused'; readonly code: ErrorCode }
    | {
        readonly __typename: 'OpenCaseSucceeded';
        readonly case: { readonly id: string; readonly number: string };
      };
};

export type ReplyToCaseMutationVariables = Exact<{
  input: ReplyToCaseInput;
}>;

export type ReplyToCaseMutation = {
  readonly replyToCase:
    | { readonly __typename: 'ReplyToCaseRefused'; readonly code: ErrorCode }
    | {
        readonly __typename: 'ReplyToCaseSucceeded';
        readonly case: {
          readonly id: string;
          readonly number: string;
          readonly topic: CaseTopic;
          readonly status: CaseStatus;
          readonly openedAt: string;
          readonly lastAnswerAt: string | null;
          readonly closedAt: string | null;
          readonly answerBy: string | null;
          readonly reopenUntil: string | null;
          readonly aboutId: string | null;
          readonly snapshot: {
            readonly kind: CaseSubjectKind;
            readonly title: string;
            readonly takenAt: string;
            readonly data: string;
            readonly lines: ReadonlyArray<{ readonly label: string; readonly value: string }>;
          } | null;
        };
      };
};

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;

export type CloseCaseMutation = {
  readonly closeCase:
    | { readonly __typename: 'CloseCaseRefused'; readonly code: ErrorCode }
    | {
        readonly __typename: 'CloseCaseSucceeded';
        readonly case: {
          readonly id: string;
          readonly number: string;
          readonly topic: CaseTopic;
          readonly status: CaseStatus;
          readonly openedAt: string;
          readonly lastAnswerAt: string | null;
          readonly closedAt: string | null;
          readonly answerBy: string | null;
          readonly reopenUntil: string | null;
          readonly aboutId: string | null;
          readonly snapshot: {
            readonly kind: CaseSubjectKind;
            readonly title: string;
            readonly takenAt: string;
            readonly data: string;
            readonly lines: ReadonlyArray<{ readonly label: string; readonly value: string }>;
          } | null;
        };
      };
};

export type ReopenCaseMutationVariables = Exact<{
  input: ReopenCaseInput;
}>;

export type ReopenCaseMutation = {
  readonly reopenCase:
    | { readonly __typename: 'ReopenCaseRefused'; readonly code: ErrorCode }
    | {
        readonly __typename: 'ReopenCaseSucceeded';
        readonly case: {
          readonly id: string;
          readonly number: string;
          readonly topic: CaseTopic;
          readonly status: CaseStatus;
          readonly openedAt: string;
          readonly lastAnswerAt: string | null;
          readonly closedAt: string | null;
          readonly answerBy: string | null;
          readonly reopenUntil: string | null;
          readonly aboutId: string | null;
          readonly snapshot: {
            readonly kind: CaseSubjectKind;
            readonly title: string;
            readonly takenAt: string;
            readonly data: string;
            readonly lines: ReadonlyArray<{ readonly label: string; readonly value: string }>;
          } | null;
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
export const SnapshotFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Snapshot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseSnapshot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'data' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SnapshotFragment, unknown>;
export const CaseHeadFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ContactCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'topic' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastAnswerAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopenUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aboutId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'snapshot' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Snapshot' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Snapshot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseSnapshot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'data' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseHeadFragment, unknown>;
export const CasesDocument = {
  __meta__: { documentId: 'ea6864e3fbf12e2b1a110ab17cecccd751ff5d42562e0738171f950fd10a02e7' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Cases' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseOrder' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
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
                  name: { kind: 'Name', value: 'exports' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cases' },
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
                  name: { kind: 'Name', value: 'cases' },
                  arguments: [
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
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'topic' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lastAnswerAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'snapshot' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
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
} as unknown as DocumentNode<CasesQuery, CasesQueryVariables>;
export const CaseSubjectDocument = {
  __meta__: { documentId: '096fc978f7bb1e9122ff9850e2beb9a2b32883f7fc21aaf2f90671e5a18d6dc7' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseSubject' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'about' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'caseSubject' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'about' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'about' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'account' } },
                { kind: 'Field', name: { kind: 'Name', value: 'topic' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'snapshot' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Snapshot' } }],
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
      name: { kind: 'Name', value: 'Snapshot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseSnapshot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'data' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseSubjectQuery, CaseSubjectQueryVariables>;
export const CaseThreadDocument = {
  __meta__: { documentId: '0b35e139507b6486a66266ebd5b745a9ffb721ba48e96725267b25181b04f212' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseThread' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
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
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseHead' } },
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
                  name: { kind: 'Name', value: 'about' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'ledgerEntry' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reading' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'meter' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
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
                  name: { kind: 'Name', value: 'messages' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '50' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'attachments' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'byteSize' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'file' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'url' } }],
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Snapshot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseSnapshot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'data' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ContactCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'topic' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastAnswerAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopenUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aboutId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'snapshot' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Snapshot' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseThreadQuery, CaseThreadQueryVariables>;
export const OpenCaseDocument = {
  __meta__: { documentId: '9d547703aaa0d0263cc091f74aa251ee336a61de97a29374b38bee5931672161' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OpenCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'OpenCaseInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openCase' },
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
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OpenCaseSucceeded' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'case' },
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
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OpenCaseRefused' } },
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
} as unknown as DocumentNode<OpenCaseMutation, OpenCaseMutationVariables>;
export const ReplyToCaseDocument = {
  __meta__: { documentId: 'c4e99c711049c0d0ae4e533c8c7e9fb847a2f3b54c788c11d34e5c58bbb9ff59' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReplyToCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReplyToCaseInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replyToCase' },
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
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReplyToCaseSucceeded' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'case' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseHead' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReplyToCaseRefused' } },
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
      name: { kind: 'Name', value: 'Snapshot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseSnapshot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'data' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ContactCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'topic' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastAnswerAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopenUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aboutId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'snapshot' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Snapshot' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReplyToCaseMutation, ReplyToCaseMutationVariables>;
export const CloseCaseDocument = {
  __meta__: { documentId: '531784a85bb6ee93257640da313a45ca8a089162a69bee9696b56556fcb2540b' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CloseCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseCaseInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closeCase' },
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
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseCaseSucceeded' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'case' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseHead' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseCaseRefused' } },
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
      name: { kind: 'Name', value: 'Snapshot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseSnapshot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'data' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ContactCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'topic' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastAnswerAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopenUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aboutId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'snapshot' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Snapshot' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CloseCaseMutation, CloseCaseMutationVariables>;
export const ReopenCaseDocument = {
  __meta__: { documentId: 'b4911682ed07cf0aee647925cb70b37be2e0e4d2e74e6760b9f8413f11a3854d' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReopenCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReopenCaseInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reopenCase' },
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
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReopenCaseSucceeded' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'case' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseHead' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReopenCaseRefused' } },
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
      name: { kind: 'Name', value: 'Snapshot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseSnapshot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'data' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ContactCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'topic' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastAnswerAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reopenUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aboutId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'snapshot' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Snapshot' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReopenCaseMutation, ReopenCaseMutationVariables>;
