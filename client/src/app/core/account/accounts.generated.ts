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

/** Which side the account is on. */
export type BalanceSide =
  /** Nadpłata: amountOwed < 0. */
  | 'OVERPAYMENT'
  /** Konto rozliczone: amountOwed = 0. */
  | 'SETTLED'
  /** Niedopłata: amountOwed > 0. */
  | 'UNDERPAYMENT';

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

export type AccountsQueryVariables = Exact<{ [key: string]: never }>;

export type AccountsQuery = {
  readonly viewer: {
    readonly id: string;
    readonly totalOwed: number;
    readonly accounts: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly number: string;
        readonly openedOn: string;
        readonly closedOn: string | null;
        readonly unreadDocuments: number;
        readonly access: { readonly role: AccountRole; readonly isFormer: boolean };
        readonly unit: {
          readonly id: string;
          readonly kind: UnitKind;
          readonly address: { readonly oneLine: string };
        };
        readonly balance: { readonly at: string; readonly amountOwed: number; readonly side: BalanceSide };
      }>;
    };
  };
};

export const AccountsDocument = {
  __meta__: { documentId: '3896f21167db6331af9455dda286e3449a154c67687e762c13ee382d09d3120b' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Accounts' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'totalOwed' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'accounts' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'openedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unreadDocuments' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'access' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'isFormer' } },
                                ],
                              },
                            },
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
                                    name: { kind: 'Name', value: 'address' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'oneLine' } },
                                      ],
                                    },
                                  },
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
                                  { kind: 'Field', name: { kind: 'Name', value: 'side' } },
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
} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
