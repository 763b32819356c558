/* Made by `npm run codegen` from the schema and the documents. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** To note that an announcement was opened. */
export type MarkAnnouncementReadInput = {
  /** `Announcement.id`. */
  readonly id: string;
};

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

/** What a row of the next payment is. */
export type NextPaymentRowKind =
  /** What remains of a document payable on the nearest day. */
  | 'CHARGE'
  /** Free credit that lowers the payment; its amount is negative. */
  | 'CREDIT'
  /** What remains of an instalment, in place of the debts it covers. */
  | 'INSTALMENT'
  /** Noted interest still to pay. */
  | 'INTEREST'
  /** What remains of a debt past its payable day. */
  | 'OVERDUE';

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

/** What may be worth a look; never more than that. */
export type UseHintKind =
  /** The last three months are each half as much again as usual. */
  | 'CONTINUOUS'
  /** The last whole month is more than twice the usual. */
  | 'ELEVATED'
  /** A state is lower than the one before it. */
  | 'REVERSE'
  /** A meter that usually counts has counted nothing for two months. */
  | 'STANDSTILL';

export type StartQueryVariables = Exact<{
  account: string;
}>;

export type StartQuery = {
  readonly account: {
    readonly id: string;
    readonly number: string;
    readonly openedOn: string;
    readonly closedOn: string | null;
    readonly access: { readonly from: string; readonly to: string | null; readonly isFormer: boolean };
    readonly balance: {
      readonly at: string;
      readonly amountOwed: number;
      readonly overdue: number;
      readonly overdueDays: number;
      readonly notYetDue: number;
      readonly nextDueOn: string | null;
      readonly unallocatedCredit: number;
      readonly freshness: { readonly asOf: string; readonly bankBookedThrough: string | null };
    };
    readonly nextPayment: {
      readonly amount: number;
      readonly dueOn: string;
      readonly days: number;
      readonly rows: ReadonlyArray<{
        readonly kind: NextPaymentRowKind;
        readonly period: string | null;
        readonly documentNumber: string | null;
        readonly amount: number;
        readonly invoice: { readonly id: string } | null;
      }>;
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
    readonly ledger: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly bookedOn: string;
        readonly kind: LedgerKind;
        readonly title: string;
        readonly amount: number;
      }>;
    };
  } | null;
};

export type StartWaterQueryVariables = Exact<{
  account: string;
}>;

export type StartWaterQuery = {
  readonly account: {
    readonly id: string;
    readonly openedOn: string;
    readonly closedOn: string | null;
    readonly unit: {
      readonly id: string;
      readonly kind: UnitKind;
      readonly meters: ReadonlyArray<{ readonly id: string; readonly medium: Medium }>;
    };
    readonly useHints: ReadonlyArray<{ readonly kind: UseHintKind }>;
    readonly consumption: ReadonlyArray<{
      readonly month: string;
      readonly coldWater: string | null;
      readonly hotWater: string | null;
      readonly isEstimated: boolean;
    }>;
  } | null;
};

export type StartNoticesQueryVariables = Exact<{
  account: string;
}>;

export type StartNoticesQuery = {
  readonly announcements: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly body: string;
      readonly isUrgent: boolean;
      readonly publishedAt: string;
      readonly validUntil: string | null;
      readonly isRead: boolean;
    }>;
  };
};

export type ReadOnStartMutationVariables = Exact<{
  input: MarkAnnouncementReadInput;
}>;

export type ReadOnStartMutation = {
  readonly markAnnouncementRead:
    | { readonly __typename: 'MarkAnnouncementReadRefused' }
    | {
        readonly __typename: 'MarkAnnouncementReadSucceeded';
        readonly announcement: { readonly id: string; readonly isRead: boolean };
      };
};

export type StartChangeQueryVariables = Exact<{
  id: string;
}>;

export type StartChangeQuery = {
  readonly invoice: {
    readonly id: string;
    readonly changesSince: { readonly difference: number } | null;
  } | null;
};

export const StartDocument = {
  __meta__: { documentId: '46a9407b56b87ebd6bfff8bec37ed64bfaa1508e9cee221ad87482b344a6d5ef' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Start' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'access' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isFormer' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'amountOwed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'overdueDays' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'notYetDue' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nextDueOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unallocatedCredit' } },
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
                  name: { kind: 'Name', value: 'nextPayment' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'rows' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'period' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'invoice' },
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
                      value: { kind: 'IntValue', value: '3' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
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
} as unknown as DocumentNode<StartQuery, StartQueryVariables>;
export const StartWaterDocument = {
  __meta__: { documentId: '3a2666152666300c0508861c9e56285f6e3df38b34f8a26e576063add6342458' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StartWater' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'openedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'meters' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'useHints' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'kind' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'consumption' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'months' },
                      value: { kind: 'IntValue', value: '13' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'month' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'coldWater' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hotWater' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isEstimated' } },
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
} as unknown as DocumentNode<StartWaterQuery, StartWaterQueryVariables>;
export const StartNoticesDocument = {
  __meta__: { documentId: 'aea17a5c8efeaa425ed35bf3d6322dc95e8b280b47f273a9b699ce1f315955c3' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StartNotices' },
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
            name: { kind: 'Name', value: 'announcements' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'account' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '20' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isUrgent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isRead' } },
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
} as unknown as DocumentNode<StartNoticesQuery, StartNoticesQueryVariables>;
export const ReadOnStartDocument = {
  __meta__: { documentId: '3f1ddf818b186b9231d4c03cbb1b9d759be894d92b9678aa97e8d7939b2b1616' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReadOnStart' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MarkAnnouncementReadInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'markAnnouncementRead' },
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
                    name: { kind: 'Name', value: 'MarkAnnouncementReadSucceeded' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'announcement' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isRead' } },
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
} as unknown as DocumentNode<ReadOnStartMutation, ReadOnStartMutationVariables>;
export const StartChangeDocument = {
  __meta__: { documentId: '52922b422134d4579b3a5a2f75afff7faa5fd8109fae5c6e453036ad40284698' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StartChange' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changesSince' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'compareWith' },
                      value: { kind: 'EnumValue', value: 'MONTH' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'difference' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartChangeQuery, StartChangeQueryVariables>;
