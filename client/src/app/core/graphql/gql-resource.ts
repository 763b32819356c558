import { computed, inject, linkedSignal, type ResourceSnapshot, type Signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { OperationVariables, TypedDocumentNode, WatchQueryFetchPolicy } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import { filter, map, type Observable } from 'rxjs';
import { deviceTime } from '../clock/device-time';
import { toFailure, type GraphqlFailure } from './failure';

/** A query on its way to the screen; follows its variables and everything that is later written to the cache. */
export interface GqlResource<T> {
  /** The last known answer; while a newer one is fetched the former stays (see `keepWhile`). */
  readonly value: Signal<T | undefined>;
  readonly isLoading: Signal<boolean>;
  /** True while what is shown is older than what was asked for: dim it. */
  readonly isStale: Signal<boolean>;
  readonly error: Signal<GraphqlFailure | undefined>;
  /** When the shown answer came. */
  readonly loadedAt: Signal<Date | undefined>;
  /** Asks the server again. */
  reload(): void;
}

export interface GqlResourceOptions {
  /** `cache-and-network` (default): the former answer at once, the server's as soon as it comes. */
  readonly fetchPolicy?: WatchQueryFetchPolicy;
  /**
   * While this value stays the same, a former answer is kept (dimmed) when the variables change, e.g. the number of
   * the account while only the filter changes. Default: nothing is kept, so no one sees another account's money.
   */
  readonly keepWhile?: () => unknown;
}

/** An answer with the moment it came. */
interface Answer<T> {
  readonly data: T;
  readonly at: Date;
}

interface Source<T> {
  readonly snapshot: ResourceSnapshot<Answer<T> | undefined>;
  readonly owner: unknown;
}

/**
 * Watches a query. Call in an injection context.
 *
 * @param variables reactive; `undefined` means there is nothing to ask yet
 */
export function gqlResource<T, V extends OperationVariables>(
  query: TypedDocumentNode<T, V>,
  variables: () => V | undefined,
  options: GqlResourceOptions = {},
): GqlResource<T> {
  const apollo = inject(Apollo);
  const asked = computed(variables);
  const owner = options.keepWhile ?? asked;
  const fetchPolicy = options.fetchPolicy ?? 'cache-and-network';
  const answer = rxResource({
    params: asked,
    stream: ({ params }) => watch(apollo, query, params, fetchPolicy),
  });
  const shown = linkedSignal<Source<T>, Answer<T> | undefined>({
    source: () => ({ snapshot: answer.snapshot(), owner: owner() }),
    computation: ({ snapshot, owner }, previous) => {
      if (snapshot.status !== 'error' && snapshot.value) return snapshot.value;
      return previous && Object.is(previous.source.owner, owner) ? previous.value : undefined;
    },
  });
  const error = computed(() => (answer.error() ? toFailure(causeOf(answer.error())) : undefined));
  return {
    value: computed(() => shown()?.data),
    isLoading: answer.isLoading,
    isStale: computed(() => shown() !== undefined && (answer.isLoading() || error() !== undefined)),
    error,
    loadedAt: computed(() => shown()?.at),
    reload: () => void answer.reload(),
  };
}

/** Answers of the cache and of the server, as they come; a failure ends the stream. */
function watch<T, V extends OperationVariables>(
  apollo: Apollo,
  query: TypedDocumentNode<T, V>,
  variables: V,
  fetchPolicy: WatchQueryFetchPolicy,
): Observable<Answer<T>> {
  // Apollo's types make `variables` depend on an unresolved V; the pair is right by this function's own signature.
  return apollo.watchQuery<T, V>({ query, variables, fetchPolicy }).valueChanges.pipe(
    filter((result) => result.error !== undefined || result.dataState === 'complete'),
    map((result) => {
      if (result.error) throw toFailure(result.error);
      return { data: result.data as T, at: deviceTime() };
    }),
  );
}

/** Angular wraps what is not an `Error`; ours always is, but the cause is the truth where there is one. */
function causeOf(error: Error | undefined): unknown {
  return error?.cause ?? error;
}
