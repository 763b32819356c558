/* Made by `npm run codegen` from the schema and the documents. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ErrorCode =
  | 'INVALID_CREDENTIALS'
  | 'TOO_MANY_ATTEMPTS'
  | 'CURRENT_PASSWORD_WRONG'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_WEAK'
  | 'PASSWORD_IS_LOGIN'
  | 'PASSWORD_BLOCKED'
  | 'PASSWORD_SAME'
  | 'TOKEN_INVALID'
  | 'EMAIL_INVALID'
  | 'EMAIL_SAME'
  | 'SESSION_NOT_FOUND'
  | 'NOTICE_VERSION_STALE';

export type LoginInput = {
  readonly identifier: string;
  readonly password: string;
};

export type AcknowledgeNoticeInput = {
  readonly version: string;
};

export type SessionState = 'ANONYMOUS' | 'MUST_CHANGE_PASSWORD' | 'ACTIVE';

export type UserKind = 'RESIDENT' | 'CLERK';

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
      }
    | {
        readonly __typename: 'LoginRefused';
        readonly code: ErrorCode;
        readonly retryAfterSeconds: number | null;
      };
};

export type LogoutMutationVariables = Exact<{ [key: string]: never }>;

export type LogoutMutation = {
  readonly logout:
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
      }
    | { readonly __typename: 'LogoutRefused' };
};

export type LogoutEverywhereMutationVariables = Exact<{ [key: string]: never }>;

export type LogoutEverywhereMutation = {
  readonly logoutEverywhere:
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
      }
    | { readonly __typename: 'LogoutRefused'; readonly code: ErrorCode };
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
      }
    | { readonly __typename: 'AcknowledgeNoticeRefused'; readonly code: ErrorCode };
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
export const ExtendSessionDocument = {
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
