import { Component, computed, inject, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { toFailure } from '../../../core/graphql/failure';
import { failureKey } from '../../../core/graphql/refusal-key';
import { injectMailedToken } from '../../../core/navigation/mailed-token';
import { Icon } from '../../../ui/icon/icon';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { TextPipe } from '../../../ui/text/text.pipes';
import { NoticesStore, type Subscription } from '../notices-store';

/**
 * The page behind the unsubscribe link of a letter, open without signing in. Opening it ends nothing: mail programs
 * open links by themselves. What the button ended can be taken back at once.
 */
@Component({
  selector: 'ebok-unsubscribe-page',
  imports: [Icon, RouterLink, Skeleton, TextPipe],
  templateUrl: './unsubscribe-page.html',
})
export class UnsubscribePage {
  private readonly store = inject(NoticesStore);

  protected readonly token = injectMailedToken();
  protected readonly found = resource({
    params: () => this.token(),
    loader: ({ params: token }) => this.store.find(token),
  });
  /** The link names no letter, or was cut. */
  protected readonly isUnknown = computed(
    () => !this.token() || (this.found.hasValue() && this.found.value() === null),
  );
  protected readonly subscription = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  /** The person pressed the button here, so what is now on came back by it. */
  protected readonly isUndone = signal(false);
  private readonly actionProblem = signal<string | undefined>(undefined);
  protected readonly problem = computed(() => {
    const error = this.found.error();
    return this.actionProblem() ?? (error ? failureKey(toFailure(error)) : undefined);
  });

  protected unsubscribe(): Promise<void> {
    return this.act((token) => this.store.unsubscribe(token), false);
  }

  protected undo(): Promise<void> {
    return this.act((token) => this.store.undo(token), true);
  }

  private async act(work: (token: string) => Promise<Subscription | null>, isUndo: boolean): Promise<void> {
    this.actionProblem.set(undefined);
    try {
      this.found.set(await work(this.token() ?? ''));
      this.isUndone.set(isUndo);
    } catch (error) {
      this.actionProblem.set(failureKey(toFailure(error)));
    }
  }
}
