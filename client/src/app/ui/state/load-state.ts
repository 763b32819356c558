import type { Signal } from '@angular/core';

/** What a page may know of data on their way; `gqlResource` of core is one. */
export interface LoadState {
  /** The last known data; kept while newer ones are fetched. */
  readonly value: Signal<unknown>;
  readonly isLoading: Signal<boolean>;
  readonly error: Signal<LoadError | undefined>;
  /** When the shown data came, `Date`; undefined before. */
  readonly loadedAt: Signal<Date | undefined>;
  reload(): void;
}

/** Why data did not come. */
export interface LoadError {
  readonly isOffline: boolean;
  /** The number of the request, for the office. */
  readonly requestId: string | undefined;
}
