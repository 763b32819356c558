import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { toFailure } from '../../../core/graphql/failure';
import { failureKey, refusalKey } from '../../../core/graphql/refusal-key';
import { injectMailedToken } from '../../../core/navigation/mailed-token';
import { Icon } from '../../../ui/icon/icon';
import { TextPipe } from '../../../ui/text/text.pipes';
import { AccessStore } from '../access-store';

/**
 * The page behind the link of the mail that checks a new address. Confirming is a button, not the opening of the
 * page: mail programs open links by themselves.
 */
@Component({
  selector: 'ebok-confirm-email-page',
  imports: [Icon, RouterLink, TextPipe],
  template: `
    <div class="page page-narrow">
      <h1>{{ 'confirmEmail.title' | t }}</h1>
      @if (isDone()) {
        <p class="note note-credit" role="status">
          <bok-icon name="check_circle" />{{ 'confirmEmail.done' | t }}
        </p>
        <a class="button button-primary" routerLink="/">{{ 'confirmEmail.goOn' | t }}</a>
      } @else if (!token()) {
        <p>{{ 'reset.noToken' | t }}</p>
      } @else {
        <p>{{ 'confirmEmail.text' | t }}</p>
        @if (problem(); as problem) {
          <p class="note note-due" role="alert"><bok-icon name="warning" />{{ problem | t }}</p>
        }
        <div class="actions">
          <button type="button" class="button button-primary" (click)="confirm()">
            {{ 'confirmEmail.action' | t }}
          </button>
        </div>
      }
    </div>
  `,
})
export class ConfirmEmailPage {
  private readonly access = inject(AccessStore);

  protected readonly token = injectMailedToken();

  protected readonly isDone = signal(false);
  protected readonly problem = signal<string | undefined>(undefined);

  protected async confirm(): Promise<void> {
    this.problem.set(undefined);
    try {
      const refusal = await this.access.confirmEmail(this.token() ?? '');
      if (refusal) this.problem.set(refusalKey(refusal));
      else this.isDone.set(true);
    } catch (error) {
      this.problem.set(failureKey(toFailure(error)));
    }
  }
}
