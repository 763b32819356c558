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

/** Why a document asks for more or less than another. */
export type ChangeCause =
  /** A correction of one of the two documents. */
  | 'CORRECTION'
  /** A component that the later document has no more. */
  | 'GONE'
  /** A component that the earlier document had not. */
  | 'NEW'
  /** Another amount at the same rate and quantity: a rounding of the source. */
  | 'OTHER'
  /** How much of a component was charged; a part of a month counts as a part. */
  | 'QUANTITY'
  /** The rate of a component, or its VAT. */
  | 'RATE';

/** What a document is compared with: the same account’s document of the same kind. */
export type ComparisonBase =
  /** Of the month before. */
  | 'MONTH'
  /** Of the same month a year before. */
  | 'YEAR';

/** What a step of an explanation shows. */
export type ExplanationStepKind =
  /** Quantity × rate × part of the month, exact. */
  | 'PRODUCT'
  /** The quantity charged. */
  | 'QUANTITY'
  /** The rate in force. */
  | 'RATE'
  /** The product rounded half-up to the grosz. */
  | 'ROUNDING'
  /** The part of the month, as a fraction of its days. */
  | 'SPAN'
  /** The line’s gross amount. */
  | 'TOTAL'
  /** VAT of the line. */
  | 'VAT';

/** Narrows a list of invoices; every given condition must hold. */
export type InvoiceFilter = {
  /** Any of these kinds. */
  readonly kind?: ReadonlyArray<InvoiceKind> | null | undefined;
  /** First month charged, inclusive. */
  readonly periodFrom?: string | null | undefined;
  /** Last month charged, inclusive. */
  readonly periodTo?: string | null | undefined;
  /** Any of these statuses or flags, for today. */
  readonly status?: ReadonlyArray<InvoiceStatusFilter> | null | undefined;
  /** Part of the number or of a line’s component; letters of any case, Polish marks may be left out. */
  readonly text?: string | null | undefined;
};

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

/** Order of a list of invoices; ties are broken by id in the same direction. */
export type InvoiceOrder =
  /** By what is covered, the smallest first. */
  | 'ALLOCATED_ASC'
  /** By what is covered, the largest first. */
  | 'ALLOCATED_DESC'
  /** By due day as printed, the earliest first. */
  | 'DUE_ON_ASC'
  /** By due day as printed, the latest first. */
  | 'DUE_ON_DESC'
  /** By day of issue, the earliest first. */
  | 'ISSUED_ON_ASC'
  /** By day of issue, the latest first. */
  | 'ISSUED_ON_DESC'
  /** By number, character by character. */
  | 'NUMBER_ASC'
  /** By number, character by character, backwards. */
  | 'NUMBER_DESC'
  /** By month charged, the earliest first; documents without one come first. */
  | 'PERIOD_ASC'
  /** By month charged, the latest first; documents without one come last. */
  | 'PERIOD_DESC'
  /** By what remains, the smallest first. */
  | 'REMAINING_ASC'
  /** By what remains, the largest first. */
  | 'REMAINING_DESC'
  /** By total, the smallest first; corrections in the resident’s favour come first. */
  | 'TOTAL_ASC'
  /** By total, the largest first. */
  | 'TOTAL_DESC';

/** How much of a document is paid, and whether it is late; computed for today. */
export type InvoiceStatus =
  /** Something remains after the payable day. */
  | 'OVERDUE'
  /** Nothing remains. */
  | 'PAID'
  /** Something was paid, something remains, the payable day has not passed. */
  | 'PARTLY_PAID'
  /** Nothing was paid, the payable day has not passed. */
  | 'UNPAID';

/** What a list of invoices can be narrowed to; several mean any of them. */
export type InvoiceStatusFilter =
  /** Touched by a correction. */
  | 'CORRECTED'
  /** Covered by an instalment plan in force. */
  | 'IN_INSTALMENTS'
  /** Status OVERDUE. */
  | 'OVERDUE'
  /** Status PAID. */
  | 'PAID'
  /** Status PARTLY_PAID. */
  | 'PARTLY_PAID'
  /** Something remains, late or not. */
  | 'TO_PAY'
  /** Status UNPAID. */
  | 'UNPAID';

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

/** Whether a price contains VAT. */
export type PriceKind =
  /** VAT is inside. */
  | 'GROSS'
  /** VAT is added. */
  | 'NET';

/** Part of a debt. */
export type ReceivablePart =
  /** Noted interest; bears none itself. */
  | 'INTEREST'
  /** What was charged. */
  | 'PRINCIPAL';

export type ListLinksFragment = {
  readonly pdf: { readonly url: string; readonly fileName: string };
  readonly csv: { readonly url: string; readonly fileName: string };
  readonly xlsx: { readonly url: string; readonly fileName: string };
};

export type InvoicesQueryVariables = Exact<{
  account: string;
  after?: string | null | undefined;
  filter?: InvoiceFilter | null | undefined;
  orderBy: InvoiceOrder;
}>;

export type InvoicesQuery = {
  readonly account: {
    readonly id: string;
    readonly openedOn: string;
    readonly closedOn: string | null;
    readonly freshness: { readonly asOf: string; readonly bankBookedThrough: string | null };
    readonly exports: {
      readonly invoices: {
        readonly pdf: { readonly url: string; readonly fileName: string };
        readonly csv: { readonly url: string; readonly fileName: string };
        readonly xlsx: { readonly url: string; readonly fileName: string };
      };
    };
    readonly invoices: {
      readonly totalCount: number;
      readonly summary: { readonly total: number; readonly allocated: number; readonly remaining: number };
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly number: string;
        readonly kind: InvoiceKind;
        readonly period: string | null;
        readonly issuedOn: string;
        readonly dueOn: string;
        readonly payableOn: string;
        readonly total: number;
        readonly allocated: number;
        readonly remaining: number;
        readonly status: InvoiceStatus;
        readonly isCorrected: boolean;
        readonly inInstalments: boolean;
        readonly overdueDays: number;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type InvoiceDetailQueryVariables = Exact<{
  id: string;
}>;

export type InvoiceDetailQuery = {
  readonly invoice: {
    readonly id: string;
    readonly number: string;
    readonly kind: InvoiceKind;
    readonly period: string | null;
    readonly issuedOn: string;
    readonly dueOn: string;
    readonly payableOn: string;
    readonly net: number;
    readonly vat: number;
    readonly total: number;
    readonly allocated: number;
    readonly remaining: number;
    readonly status: InvoiceStatus;
    readonly isCorrected: boolean;
    readonly inInstalments: boolean;
    readonly overdueDays: number;
    readonly ksefNumber: string | null;
    readonly version: number;
    readonly account: {
      readonly id: string;
      readonly number: string;
      readonly freshness: { readonly asOf: string; readonly bankBookedThrough: string | null };
    };
    readonly lines: ReadonlyArray<{
      readonly id: string;
      readonly position: number;
      readonly component: string;
      readonly quantity: string;
      readonly unitOfMeasure: string;
      readonly rate: string;
      readonly priceKind: PriceKind;
      readonly vatCode: string;
      readonly net: number;
      readonly vat: number;
      readonly gross: number;
      readonly spanFrom: string | null;
      readonly spanTo: string | null;
      readonly explanation: {
        readonly recomputed: number;
        readonly matches: boolean;
        readonly rateValidFrom: string | null;
        readonly rateValidTo: string | null;
        readonly resolution: string | null;
        readonly resolutionOn: string | null;
        readonly reason: string | null;
        readonly steps: ReadonlyArray<{
          readonly kind: ExplanationStepKind;
          readonly value: string;
          readonly unit: string | null;
        }>;
        readonly parameter: {
          readonly id: string;
          readonly code: string;
          readonly name: string;
          readonly validFrom: string;
          readonly validTo: string | null;
        } | null;
      };
    }>;
    readonly allocations: ReadonlyArray<{
      readonly id: string;
      readonly amount: number;
      readonly part: ReceivablePart;
      readonly rule: AllocationRule;
      readonly effectiveOn: string;
      readonly payment: {
        readonly id: string;
        readonly amount: number;
        readonly method: PaymentMethod;
      } | null;
      readonly creditEntry: {
        readonly id: string;
        readonly bookedOn: string;
        readonly kind: LedgerKind;
        readonly title: string;
        readonly documentNumber: string | null;
      };
    }>;
    readonly settlement: { readonly id: string } | null;
    readonly corrects: {
      readonly id: string;
      readonly number: string;
      readonly issuedOn: string;
      readonly total: number;
    } | null;
    readonly correctedBy: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly issuedOn: string;
      readonly total: number;
    }>;
    readonly formerVersions: ReadonlyArray<{
      readonly version: number;
      readonly total: number;
      readonly issuedOn: string;
      readonly replacedAt: string;
    }>;
    readonly ledgerEntries: ReadonlyArray<{
      readonly id: string;
      readonly bookedOn: string;
      readonly kind: LedgerKind;
      readonly title: string;
      readonly amount: number;
    }>;
    readonly instalmentPlan: {
      readonly number: string;
      readonly agreedOn: string;
      readonly items: ReadonlyArray<{
        readonly position: number;
        readonly dueOn: string;
        readonly payableOn: string;
        readonly amount: number;
      }>;
    } | null;
    readonly transfer: {
      readonly recipient: string;
      readonly address: string;
      readonly nrb: string;
      readonly nrbFormatted: string;
      readonly amount: number;
      readonly title: string;
      readonly qr: string | null;
      readonly qrRefusal: string | null;
    } | null;
    readonly cases: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly status: CaseStatus;
    }>;
    readonly documents: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly sentAt: string;
    }>;
    readonly pdf: { readonly url: string; readonly fileName: string };
  } | null;
};

export type InvoiceChangesQueryVariables = Exact<{
  id: string;
  compareWith: ComparisonBase;
}>;

export type InvoiceChangesQuery = {
  readonly invoice: {
    readonly id: string;
    readonly correctedBy: ReadonlyArray<{ readonly id: string; readonly number: string }>;
    readonly changesSince: {
      readonly totalBefore: number;
      readonly totalNow: number;
      readonly difference: number;
      readonly previous: {
        readonly id: string;
        readonly number: string;
        readonly period: string | null;
        readonly correctedBy: ReadonlyArray<{ readonly id: string; readonly number: string }>;
      };
      readonly changes: ReadonlyArray<{
        readonly cause: ChangeCause;
        readonly amount: number;
        readonly component: string | null;
        readonly unit: string | null;
        readonly correction: string | null;
        readonly isOfEarlier: boolean | null;
        readonly before: {
          readonly quantity: string;
          readonly rate: string | null;
          readonly priceKind: PriceKind;
          readonly vatCode: string;
        } | null;
        readonly now: {
          readonly quantity: string;
          readonly rate: string | null;
          readonly priceKind: PriceKind;
          readonly vatCode: string;
        } | null;
      }>;
    } | null;
  } | null;
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
export const InvoicesDocument = {
  __meta__: { documentId: '25170314f6eea7a3978233a5ffa059e37078a896a992d48018f5e34a41ed5410' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Invoices' },
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
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvoiceFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvoiceOrder' } },
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
                  name: { kind: 'Name', value: 'exports' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'invoices' },
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
                  name: { kind: 'Name', value: 'invoices' },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'allocated' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'remaining' } },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'period' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'payableOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'allocated' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'remaining' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isCorrected' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'inInstalments' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'overdueDays' } },
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
} as unknown as DocumentNode<InvoicesQuery, InvoicesQueryVariables>;
export const InvoiceDetailDocument = {
  __meta__: { documentId: '4bd9c132e62d23668c207317a08d04fc77baf616a4221d640d44c83f9f6503c2' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InvoiceDetail' },
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
            name: { kind: 'Name', value: 'invoice' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'period' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'payableOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'net' } },
                { kind: 'Field', name: { kind: 'Name', value: 'vat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allocated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'remaining' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isCorrected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inInstalments' } },
                { kind: 'Field', name: { kind: 'Name', value: 'overdueDays' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ksefNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
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
                        name: { kind: 'Name', value: 'freshness' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'bankBookedThrough' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'component' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'priceKind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'vatCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'net' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'vat' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'gross' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spanFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spanTo' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'explanation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'steps' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'recomputed' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'matches' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'parameter' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'rateValidFrom' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'rateValidTo' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'resolution' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'resolutionOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                          ],
                        },
                      },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'payment' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'method' } },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'settlement' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'corrects' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'correctedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'formerVersions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'replacedAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ledgerEntries' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bookedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'instalmentPlan' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'agreedOn' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'items' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'payableOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'transfer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'recipient' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nrb' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nrbFormatted' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'qr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'qrRefusal' } },
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
                  name: { kind: 'Name', value: 'documents' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sentAt' } },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvoiceDetailQuery, InvoiceDetailQueryVariables>;
export const InvoiceChangesDocument = {
  __meta__: { documentId: '0a886f0caafef05137f4166a73c0fbf10c889cb8b1ee4fb5dfebbb83899f118c' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InvoiceChanges' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'compareWith' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ComparisonBase' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invoice' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'correctedBy' },
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
                  name: { kind: 'Name', value: 'changesSince' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'compareWith' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'compareWith' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'previous' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'period' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'correctedBy' },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'totalBefore' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalNow' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'difference' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'changes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'component' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'correction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isOfEarlier' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'before' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'priceKind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'vatCode' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'now' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'priceKind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'vatCode' } },
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
} as unknown as DocumentNode<InvoiceChangesQuery, InvoiceChangesQueryVariables>;
