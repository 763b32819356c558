import { inject, Service } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { AccountChoice } from '../../core/account/account-choice';

/** Letters that the person has just opened: the server notes it by itself, the screen must not wait for it. */
@Service()
export class OpenedLetters {
  private readonly apollo = inject(Apollo);
  private readonly choice = inject(AccountChoice);

  /** Takes „Nowe” off a letter and one off the count, unless it was open before. */
  opened(letter: { readonly id: string; readonly isUnread: boolean }): void {
    if (!letter.isUnread) return;
    const { cache } = this.apollo.client;
    cache.modify({
      id: cache.identify({ __typename: 'Document', id: letter.id }),
      fields: { isUnread: () => false, status: () => 'OPENED' },
    });
    this.choice.letterOpened();
  }
}
