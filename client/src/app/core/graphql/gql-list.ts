import { computed, inject, linkedSignal, signal, type Signal } from '@angular/core';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { toFailure, type GraphqlFailure } from './failure';
import { gqlResource, type GqlResource, type GqlResourceOptions } from './gql-resource';
import { GraphqlClient } from './graphql-client';

/** What every connection of the schema has. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list fetched in parts: `resource` is its first part, `more()` adds the next. */
export interface GqlList<T, Node> {
  /** The first part and everything else the query asked for. */
  readonly resource: GqlResource<T>;
  readonly nodes: Signal<readonly Node[]>;
  /** Rows the list holds with its filter, fetched or not. */
  readonly total: Signal<number>;
  readonly isLoadingMore: Signal<boolean>;
  /** Why the next part did not come; the parts already here stay. */
  readonly moreError: Signal<GraphqlFailure | undefined>;
  more(): Promise<void>;
}

/**
 * Watches the first part of a connection and fetches further ones on demand. The query takes `$after: String`.
 *
 * @param connectionOf finds the connection in an answer; undefined when its owner does not exist
 */
export function gqlList<T, V extends OperationVariables & { readonly after?: string | null }, Node>(
  query: TypedDocumentNode<T, V>,
  variables: () => V | undefined,
  connectionOf: (data: T) => Connection<Node> | null | undefined,
  options: GqlResourceOptions = {},
): GqlList<T, Node> {
  const client = inject(GraphqlClient);
  const resource = gqlResource(query, variables, options);
  const first = computed(() => {
    const data = resource.value();
    return data === undefined ? undefined : (connectionOf(data) ?? undefined);
  });
  const parts = linkedSignal<Connection<Node> | undefined, readonly Connection<Node>[]>({
    source: first,
    computation: (part) => (part ? [part] : []),
  });
  const isLoadingMore = signal(false);
  const moreError = signal<GraphqlFailure | undefined>(undefined);

  async function more(): Promise<void> {
    const asked = variables();
    const last = parts().at(-1);
    const start = parts()[0];
    if (!asked || !last?.pageInfo.hasNextPage || isLoadingMore()) return;
    isLoadingMore.set(true);
    moreError.set(undefined);
    try {
      const next = connectionOf(await client.query(query, { ...asked, after: last.pageInfo.endCursor }));
      // A filter changed meanwhile: this part belongs to a list that is no longer shown.
      if (next && parts()[0] === start) parts.update((known) => [...known, next]);
    } catch (error) {
      moreError.set(toFailure(error));
    } finally {
      isLoadingMore.set(false);
    }
  }

  return {
    resource,
    nodes: computed(() => parts().flatMap((part) => part.nodes)),
    total: computed(() => parts()[0]?.totalCount ?? 0),
    isLoadingMore: isLoadingMore.asReadonly(),
    moreError: moreError.asReadonly(),
    more,
  };
}
