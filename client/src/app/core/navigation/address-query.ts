import { inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';

/** New values of query parameters; `undefined` takes a parameter out of the address. */
export type QueryChange = Readonly<Record<string, string | undefined>>;

/**
 * The query of the page's address as the state of what it shows: filters, order, day. It survives a reload, can be
 * mailed, and Back undoes a change.
 */
export interface AddressQuery {
  /** Reactive; undefined when the address does not say. */
  get(name: string): string | undefined;
  /** Changes some parameters and leaves the others, the account among them. The page does not scroll. */
  change(changes: QueryChange): void;
}

/** The query of the page that asks. Call in an injection context of a routed component. */
export function injectAddressQuery(): AddressQuery {
  const route = inject(ActivatedRoute);
  const router = inject(Router);
  const params = toSignal(route.queryParamMap, { requireSync: true });
  return {
    get: (name) => params().get(name) ?? undefined,
    change: (changes) =>
      void router.navigate([], {
        relativeTo: route,
        queryParams: Object.fromEntries(
          Object.entries(changes).map(([name, value]) => [name, value === '' ? null : (value ?? null)]),
        ),
        queryParamsHandling: 'merge',
        scroll: 'manual',
      }),
  };
}
