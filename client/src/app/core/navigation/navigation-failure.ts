import { Service, signal } from '@angular/core';
import { toFailure, type GraphqlFailure } from '../graphql/failure';

/** Why the last page could not be opened; for the page that says so. */
@Service()
export class NavigationFailure {
  private readonly noted = signal<GraphqlFailure | undefined>(undefined);
  readonly last = this.noted.asReadonly();

  note(error: unknown): void {
    this.noted.set(toFailure(error));
  }
}
