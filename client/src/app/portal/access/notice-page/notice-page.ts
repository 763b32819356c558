import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { toFailure } from '../../../core/graphql/failure';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { failureKey, refusalKey } from '../../../core/graphql/refusal-key';
import { safeReturnAddress } from '../../../core/session/return-address';
import { SessionStore } from '../../../core/session/session-store';
import { Icon } from '../../../ui/icon/icon';
import { Prose } from '../../../ui/prose/prose';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { NoticeDocument } from '../access.generated';

/** „Informacja o przetwarzaniu danych”: shown once before the portal opens, and again when its text changes. */
@Component({
  selector: 'ebok-notice-page',
  imports: [Icon, Prose, State, TextPipe],
  template: `
    <div class="page page-prose">
      <h1>{{ 'notice.title' | t }}</h1>
      <bok-state [of]="notice" />
      @if (notice.value(); as answer) {
        <section class="card">
          <bok-prose [text]="answer.cooperative.privacyNotice.text" />
        </section>
        @if (problem(); as problem) {
          <p class="note note-due" role="alert"><bok-icon name="warning" />{{ problem | t }}</p>
        }
        <p class="muted">{{ 'notice.later' | t }}</p>
        <div class="actions">
          <button type="button" class="button button-primary" (click)="acknowledge()">
            {{ 'notice.action' | t }}
          </button>
        </div>
      }
    </div>
  `,
})
export class NoticePage {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);

  /** Where to go afterwards, from the address. */
  readonly powrot = input<string>();

  protected readonly notice = gqlResource(NoticeDocument, () => ({}), { fetchPolicy: 'network-only' });
  protected readonly problem = signal<string | undefined>(undefined);
  private readonly version = computed(() => this.notice.value()?.cooperative.privacyNotice.version);

  protected async acknowledge(): Promise<void> {
    this.problem.set(undefined);
    try {
      const refusal = await this.session.acknowledgeNotice(this.version() ?? '');
      if (refusal) {
        this.problem.set(refusalKey(refusal));
        this.notice.reload();
        return;
      }
    } catch (error) {
      this.problem.set(failureKey(toFailure(error)));
      return;
    }
    await this.router.navigateByUrl(safeReturnAddress(this.powrot()) ?? '/');
  }
}
