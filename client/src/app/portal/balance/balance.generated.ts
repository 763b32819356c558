/* Made by `npm run codegen` from the schema and the documents. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which side the account is on. */
export type BalanceSide =
  /** Nadpłata: amountOwed < 0. */
  | 'OVERPAYMENT'
  /** Konto rozliczone: amountOwed = 0. */
  | 'SETTLED'
  /** Niedopłata: amountOwed > 0. */
  | 'UNDERPAYMENT';

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

export type BalanceOnDayQueryVariables = Exact<{
  account: string;
  at?: string | null | undefined;
}>;

export type BalanceOnDayQuery = {
  readonly account: {
    readonly id: string;
    readonly openedOn: string;
    readonly exports: {
      readonly certificateApplicationPdf: { readonly url: string; readonly fileName: string };
    };
    readonly balance: {
      readonly at: string;
      readonly amountOwed: number;
      readonly side: BalanceSide;
      readonly overdue: number;
      readonly overdueDays: number;
      readonly notYetDue: number;
      readonly nextDueOn: string | null;
      readonly interest: number;
      readonly unallocatedCredit: number;
      readonly byFund: ReadonlyArray<{
        readonly amountOwed: number;
        readonly overdue: number;
        readonly notYetDue: number;
        readonly interest: number;
        readonly unallocatedCredit: number;
        readonly fund: { readonly id: string; readonly code: string; readonly name: string };
      }>;
      readonly equation: {
        readonly from: string;
        readonly opening: number;
        readonly debits: number;
        readonly credits: number;
        readonly closing: number;
      };
      readonly lastPayment: {
        readonly id: string;
        readonly bookedOn: string;
        readonly amount: number;
        readonly method: PaymentMethod;
        readonly ledgerEntry: { readonly id: string } | null;
      } | null;
      readonly freshness: { readonly asOf: string; readonly bankBookedThrough: string | null };
    };
  } | null;
};

export type BalancePaymentQueryVariables = Exact<{
  account: string;
}>;

export type BalancePaymentQuery = {
  readonly account: {
    readonly id: string;
    readonly everything: {
      readonly recipient: string;
      readonly address: string;
      readonly nrb: string;
      readonly nrbFormatted: string;
      readonly amount: number;
      readonly title: string;
      readonly qr: string | null;
      readonly qrRefusal: string | null;
    } | null;
    readonly overdue: {
      readonly recipient: string;
      readonly address: string;
      readonly nrb: string;
      readonly nrbFormatted: string;
      readonly amount: number;
      readonly title: string;
      readonly qr: string | null;
      readonly qrRefusal: string | null;
    } | null;
    readonly interestToDate: {
      readonly on: string;
      readonly latest: string;
      readonly total: number;
      readonly principal: number;
      readonly together: number;
      readonly rateVerifiedOn: string | null;
      readonly debts: ReadonlyArray<{
        readonly documentNumber: string | null;
        readonly payableOn: string;
        readonly amount: number;
      }>;
      readonly rows: ReadonlyArray<{
        readonly documentNumber: string | null;
        readonly principal: number;
        readonly from: string;
        readonly to: string;
        readonly days: number;
        readonly basisPoints: number;
        readonly amountExact: string;
      }>;
      readonly ratePeriods: ReadonlyArray<{
        readonly from: string;
        readonly to: string;
        readonly basisPoints: number;
      }>;
    };
  } | null;
};

export type OwnTransferQueryVariables = Exact<{
  account: string;
  amount: number;
}>;

export type OwnTransferQuery = {
  readonly account: {
    readonly id: string;
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
  } | null;
};

export type InterestUntilQueryVariables = Exact<{
  account: string;
  on: string;
}>;

export type InterestUntilQuery = {
  readonly account: {
    readonly id: string;
    readonly interestToDate: {
      readonly on: string;
      readonly latest: string;
      readonly total: number;
      readonly principal: number;
      readonly together: number;
      readonly rateVerifiedOn: string | null;
      readonly debts: ReadonlyArray<{
        readonly documentNumber: string | null;
        readonly payableOn: string;
        readonly amount: number;
      }>;
      readonly rows: ReadonlyArray<{
        readonly documentNumber: string | null;
        readonly principal: number;
        readonly from: string;
        readonly to: string;
        readonly days: number;
        readonly basisPoints: number;
        readonly amountExact: string;
      }>;
      readonly ratePeriods: ReadonlyArray<{
        readonly from: string;
        readonly to: string;
        readonly basisPoints: number;
      }>;
    };
  } | null;
};

export type InterestFragment = {
  readonly on: string;
  readonly latest: string;
  readonly total: number;
  readonly principal: number;
  readonly together: number;
  readonly rateVerifiedOn: string | null;
  readonly debts: ReadonlyArray<{
    readonly documentNumber: string | null;
    readonly payableOn: string;
    readonly amount: number;
  }>;
  readonly rows: ReadonlyArray<{
    readonly documentNumber: string | null;
    readonly principal: number;
    readonly from: string;
    readonly to: string;
    readonly days: number;
    readonly basisPoints: number;
    readonly amountExact: string;
  }>;
  readonly ratePeriods: ReadonlyArray<{
    readonly from: string;
    readonly to: string;
    readonly basisPoints: number;
  }>;
};

export const InterestFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Interest' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InterestToDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'on' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'principal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'together' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rateVerifiedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'debts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'payableOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rows' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'principal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basisPoints' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountExact' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ratePeriods' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basisPoints' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InterestFragment, unknown>;
export const BalanceOnDayDocument = {
  __meta__: { documentId: '6755565311654b6d9f51e2e0a8be1a5e76555cd867bcdb09dda0ec0a76cbaf00' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BalanceOnDay' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'at' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'exports' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'certificateApplicationPdf' },
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
                  name: { kind: 'Name', value: 'balance' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'at' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'at' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'amountOwed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'overdueDays' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'notYetDue' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nextDueOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'interest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unallocatedCredit' } },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'amountOwed' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'notYetDue' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'interest' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unallocatedCredit' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'equation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'opening' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'debits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'credits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'closing' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'lastPayment' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'bookedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'method' } },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BalanceOnDayQuery, BalanceOnDayQueryVariables>;
export const BalancePaymentDocument = {
  __meta__: { documentId: 'cffc2a59f461dde9549c0c49b7b4ab1971b455c6eb92972084d83d1e887be470' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BalancePayment' },
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
                  alias: { kind: 'Name', value: 'everything' },
                  name: { kind: 'Name', value: 'transfer' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'purpose' },
                      value: { kind: 'EnumValue', value: 'ALL' },
                    },
                  ],
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
                  alias: { kind: 'Name', value: 'overdue' },
                  name: { kind: 'Name', value: 'transfer' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'purpose' },
                      value: { kind: 'EnumValue', value: 'OVERDUE' },
                    },
                  ],
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
                  name: { kind: 'Name', value: 'interestToDate' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Interest' } }],
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
      name: { kind: 'Name', value: 'Interest' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InterestToDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'on' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'principal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'together' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rateVerifiedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'debts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'payableOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rows' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'principal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basisPoints' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountExact' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ratePeriods' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basisPoints' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BalancePaymentQuery, BalancePaymentQueryVariables>;
export const OwnTransferDocument = {
  __meta__: { documentId: '152afd4998e6a647446bb7d03ec42b48a393766d8f953e0da760e7ee9794d36d' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OwnTransfer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'amount' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Grosze' } } },
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
                  name: { kind: 'Name', value: 'transfer' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'amount' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'amount' } },
                    },
                  ],
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnTransferQuery, OwnTransferQueryVariables>;
export const InterestUntilDocument = {
  __meta__: { documentId: '983c3315ec1b580de7bb05949cd0f2a63b9a1dc75e7ea6eeca2dae32735b9d92' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InterestUntil' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'on' } },
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
                  name: { kind: 'Name', value: 'interestToDate' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'on' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'on' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Interest' } }],
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
      name: { kind: 'Name', value: 'Interest' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InterestToDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'on' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'principal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'together' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rateVerifiedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'debts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'payableOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rows' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'principal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basisPoints' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountExact' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ratePeriods' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basisPoints' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InterestUntilQuery, InterestUntilQueryVariables>;
