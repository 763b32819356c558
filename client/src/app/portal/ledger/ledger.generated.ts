/* Made by `npm run codegen` from the schema and the documents. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why a credit covers a receivable (art. 451 of the Civil Code). */
export type AllocationRule =
  /** A correction covers what it corrects first. */
  | 'CORRECTION'
  /** An overpayment used when the next document was issued. */
  | 'CREDIT_ON_ISSUE'
  /** The payer named the debt. */
  | 'DESIGNATED'
  /** The debt due earliest; in one debt interest before principal. */
  | 'OLDEST_DUE'
  /** An entry and its reversal cover one another. */
  | 'REVERSAL'
  /** As the accounting system recorded it. */
  | 'SOURCE';

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

/** Kind of a document of charge; each has its own numbering. */
export type InvoiceKind =
  /** Naliczenie opłat: the monthly charges. */
  | 'CHARGE'
  /** Korekta: a positive one is a debt of its own, a negative one is a credit. */
  | 'CORRECTION'
  /** Nota odsetkowa. */
  | 'INTEREST_NOTE'
  /** Rozliczenie mediów: an underpayment of a media settlement. */
  | 'SETTLEMENT'
  /** Faktura VAT, e.g. for a garage. */
  | 'VAT_INVOICE';

/** Narrows the ledger; every given condition must hold. */
export type LedgerFilter = {
  /** Least size of the amount whatever its sign, grosze, inclusive. */
  readonly amountFrom?: number | null | undefined;
  /** Greatest size of the amount whatever its sign, grosze, inclusive. */
  readonly amountTo?: number | null | undefined;
  /** First day of booking, inclusive. */
  readonly from?: string | null | undefined;
  /** Code of the fund. */
  readonly fund?: string | null | undefined;
  /** Any of these kinds. */
  readonly kind?: ReadonlyArray<LedgerKind> | null | undefined;
  /** Part of the title or the document’s number; letters of any case, Polish marks may be left out. */
  readonly text?: string | null | undefined;
  /** Last day of booking, inclusive. */
  readonly to?: string | null | undefined;
};

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

/** Order of the ledger; ties are broken by (bookedOn, id). `AMOUNT` orders by the signed amount; an entry without a document sorts as an empty number. `balanceAfter` is chronological in every order. */
export type LedgerOrder =
  /** By signed amount: the largest credit first, the largest debit last. */
  | 'AMOUNT_ASC'
  /** By signed amount: the largest debit first, the largest credit last. */
  | 'AMOUNT_DESC'
  /** The order of the book: oldest first. */
  | 'BOOKED_ON_ASC'
  /** The order of the book backwards: newest first. */
  | 'BOOKED_ON_DESC'
  /** By number of the document; entries without one come first. */
  | 'DOCUMENT_ASC'
  /** By number of the document, backwards; entries without one come last. */
  | 'DOCUMENT_DESC'
  /** By the kind’s Polish name. */
  | 'KIND_ASC'
  /** By the kind’s Polish name, backwards. */
  | 'KIND_DESC';

/** What a meter measures or a settlement settles. */
export type Medium =
  /** Cold water, m³. */
  | 'COLD_WATER'
  /** Electricity, kWh. */
  | 'ELECTRICITY'
  /** Gas, m³. */
  | 'GAS'
  /** Central heating by a heat meter, GJ or kWh. */
  | 'HEATING'
  /** Heat cost allocator: units without a dimension, not energy. */
  | 'HEAT_ALLOCATOR'
  /** Hot water, m³. */
  | 'HOT_WATER';

/** How money arrived. */
export type PaymentMethod =
  /** Dodatek mieszkaniowy, paid by the municipality. */
  | 'ALLOWANCE'
  /** Przelew. */
  | 'BANK_TRANSFER'
  /** Karta. */
  | 'CARD'
  /** Gotówka w kasie. */
  | 'CASH'
  /** Another way. */
  | 'OTHER'
  /** Przekaz pocztowy. */
  | 'POST_OFFICE';

/** Part of a debt. */
export type ReceivablePart =
  /** Noted interest; bears none itself. */
  | 'INTEREST'
  /** What was charged. */
  | 'PRINCIPAL';

/** Whether a settlement stands. */
export type SettlementState =
  /** Approved; its result is in the book. */
  | 'APPROVED'
  /** Taken back; its result was reversed. */
  | 'WITHDRAWN';

export type ListLinksFragment = {
  readonly pdf: { readonly url: string; readonly fileName: string };
  readonly csv: { readonly url: string; readonly fileName: string };
  readonly xlsx: { readonly url: string; readonly fileName: string };
};

export type LedgerQueryVariables = Exact<{
  account: string;
  after?: string | null | undefined;
  filter?: LedgerFilter | null | undefined;
  orderBy: LedgerOrder;
  from: string;
  to: string;
}>;

export type LedgerQuery = {
  readonly account: {
    readonly id: string;
    readonly openedOn: string;
    readonly closedOn: string | null;
    readonly freshness: { readonly asOf: string; readonly bankBookedThrough: string | null };
    readonly balance: {
      readonly at: string;
      readonly byFund: ReadonlyArray<{
        readonly fund: { readonly id: string; readonly code: string; readonly name: string };
      }>;
    };
    readonly exports: {
      readonly ledger: {
        readonly pdf: { readonly url: string; readonly fileName: string };
        readonly csv: { readonly url: string; readonly fileName: string };
        readonly xlsx: { readonly url: string; readonly fileName: string };
      };
    };
    readonly statement: { readonly url: string; readonly fileName: string };
    readonly yearStatements: ReadonlyArray<{
      readonly year: number;
      readonly file: { readonly url: string; readonly fileName: string };
    }>;
    readonly ledger: {
      readonly totalCount: number;
      readonly summary: {
        readonly from: string | null;
        readonly to: string | null;
        readonly opening: number;
        readonly debits: number;
        readonly credits: number;
        readonly closing: number;
        readonly filteredDebits: number;
        readonly filteredCredits: number;
      };
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly bookedOn: string;
        readonly kind: LedgerKind;
        readonly amount: number;
        readonly debit: number;
        readonly credit: number;
        readonly balanceAfter: number;
        readonly title: string;
        readonly documentNumber: string | null;
        readonly fund: { readonly id: string; readonly name: string };
        readonly source:
          | { readonly __typename: 'InterestNote' }
          | { readonly __typename: 'Invoice'; readonly id: string }
          | { readonly __typename: 'Payment' }
          | { readonly __typename: 'Settlement' }
          | null;
        readonly reverses: { readonly id: string; readonly bookedOn: string } | null;
        readonly reversedBy: { readonly id: string; readonly bookedOn: string } | null;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type LedgerEntryDetailQueryVariables = Exact<{
  id: string;
}>;

export type LedgerEntryDetailQuery = {
  readonly node:
    | { readonly __typename: 'Account'; readonly id: string }
    | { readonly __typename: 'Allocation'; readonly id: string }
    | { readonly __typename: 'Announcement'; readonly id: string }
    | { readonly __typename: 'AuditEvent'; readonly id: string }
    | { readonly __typename: 'ChargeParameter'; readonly id: string }
    | { readonly __typename: 'ContactCase'; readonly id: string }
    | { readonly __typename: 'Document'; readonly id: string }
    | { readonly __typename: 'Fund'; readonly id: string }
    | { readonly __typename: 'InterestNote'; readonly id: string }
    | { readonly __typename: 'Invoice'; readonly id: string }
    | {
        readonly __typename: 'LedgerEntry';
        readonly id: string;
        readonly bookedOn: string;
        readonly valueOn: string;
        readonly kind: LedgerKind;
        readonly amount: number;
        readonly balanceAfter: number;
        readonly title: string;
        readonly documentNumber: string | null;
        readonly fund: { readonly id: string; readonly name: string };
        readonly cases: ReadonlyArray<{
          readonly id: string;
          readonly number: string;
          readonly status: CaseStatus;
        }>;
        readonly reverses: { readonly id: string; readonly bookedOn: string; readonly title: string } | null;
        readonly reversedBy: {
          readonly id: string;
          readonly bookedOn: string;
          readonly title: string;
        } | null;
        readonly allocations: ReadonlyArray<{
          readonly id: string;
          readonly amount: number;
          readonly part: ReceivablePart;
          readonly rule: AllocationRule;
          readonly effectiveOn: string;
          readonly documentNumber: string | null;
          readonly invoice: { readonly id: string; readonly number: string } | null;
          readonly creditEntry: {
            readonly id: string;
            readonly bookedOn: string;
            readonly kind: LedgerKind;
            readonly title: string;
          };
        }>;
        readonly source:
          | {
              readonly __typename: 'InterestNote';
              readonly id: string;
              readonly number: string;
              readonly issuedOn: string;
              readonly dueOn: string;
              readonly total: number;
              readonly items: ReadonlyArray<{
                readonly position: number;
                readonly debtDocumentNumber: string;
                readonly principal: number;
                readonly from: string;
                readonly to: string;
                readonly amount: number;
              }>;
            }
          | {
              readonly __typename: 'Invoice';
              readonly id: string;
              readonly number: string;
              readonly kind: InvoiceKind;
            }
          | {
              readonly __typename: 'Payment';
              readonly id: string;
              readonly amount: number;
              readonly title: string | null;
              readonly method: PaymentMethod;
              readonly unallocated: number;
              readonly isReversed: boolean;
            }
          | {
              readonly __typename: 'Settlement';
              readonly id: string;
              readonly number: string;
              readonly medium: Medium;
              readonly from: string;
              readonly to: string;
              readonly advances: number;
              readonly cost: number;
              readonly result: number;
              readonly state: SettlementState;
              readonly approvedOn: string;
              readonly documents: ReadonlyArray<{ readonly id: string; readonly title: string }>;
              readonly lines: ReadonlyArray<{
                readonly position: number;
                readonly description: string;
                readonly quantity: string | null;
                readonly unitOfMeasure: string | null;
                readonly rate: string | null;
                readonly amount: number;
              }>;
            }
          | null;
      }
    | { readonly __typename: 'Meter'; readonly id: string }
    | { readonly __typename: 'Payment'; readonly id: string }
    | { readonly __typename: 'Reading'; readonly id: string }
    | { readonly __typename: 'Receivable'; readonly id: string }
    | { readonly __typename: 'Settlement'; readonly id: string }
    | { readonly __typename: 'Unit'; readonly id: string }
    | { readonly __typename: 'User'; readonly id: string }
    | null;
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
export const LedgerDocument = {
  __meta__: { documentId: 'e851714d2b5df3f6406fe108d64a494b8ec981f4722617e1fbd338b5077bdaa7' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Ledger' },
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
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LedgerFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'LedgerOrder' } },
          },
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
                { kind: 'Field', name: { kind: 'Name', value: 'openedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
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
                  name: { kind: 'Name', value: 'balance' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'byFund' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'fund' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
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
                  name: { kind: 'Name', value: 'exports' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ledger' },
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
                  name: { kind: 'Name', value: 'statement' },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'yearStatements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'year' } },
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
                  name: { kind: 'Name', value: 'ledger' },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'opening' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'debits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'credits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'closing' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'filteredDebits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'filteredCredits' } },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'bookedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'debit' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'credit' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'balanceAfter' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
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
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'source' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  {
                                    kind: 'InlineFragment',
                                    typeCondition: {
                                      kind: 'NamedType',
                                      name: { kind: 'Name', value: 'Invoice' },
                                    },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'reverses' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'bookedOn' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'reversedBy' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'bookedOn' } },
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
  ],
} as unknown as DocumentNode<LedgerQuery, LedgerQueryVariables>;
export const LedgerEntryDetailDocument = {
  __meta__: { documentId: '685c99671483929016b43bf33f8eff1e2fbc4069b698496ea5f9f49cc645bde6' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LedgerEntryDetail' },
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
            name: { kind: 'Name', value: 'node' },
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
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LedgerEntry' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bookedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'valueOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'balanceAfter' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
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
                        name: { kind: 'Name', value: 'reverses' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'bookedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'reversedBy' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'bookedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'allocations' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'part' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'invoice' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'creditEntry' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'bookedOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'source' },
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
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                ],
                              },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'method' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'unallocated' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'isReversed' } },
                                ],
                              },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: {
                                kind: 'NamedType',
                                name: { kind: 'Name', value: 'Settlement' },
                              },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'advances' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'cost' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'approvedOn' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'documents' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'lines' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
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
                                name: { kind: 'Name', value: 'InterestNote' },
                              },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'items' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'debtDocumentNumber' },
                                        },
                                        { kind: 'Field', name: { kind: 'Name', value: 'principal' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<LedgerEntryDetailQuery, LedgerEntryDetailQueryVariables>;
