import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Connection } from '../../core/connection/connection';
import type { GraphqlFailure } from '../../core/graphql/failure';
import { NavigationFailure } from '../../core/navigation/navigation-failure';
import { SessionStore } from '../../core/session/session-store';
import { Icon } from '../../ui/icon/icon';
import { OfficeCard } from '../../ui/office-card/office-card';
import { TextPipe } from '../../ui/text/text.pipes';

/** Why there is a plain page instead of the one asked for. */
export type Problem = 'forbidden' | 'noUnit' | 'notFound' | 'failure' | 'offline';

/** Says plainly what is wrong, what can be done, and whom to call. No red, no jargon, a way back. */
@Component({
  selector: 'ebok-problem-page',
  imports: [Icon, OfficeCard, RouterLink, TextPipe],
  template: `
    <div class="page page-narrow">
      <h1>{{ 'problem.' + kind() | t }}</h1>
      <p>{{ 'problem.' + kind() + '.text' | t }}</p>
      @if (requestId(); as number) {
        <p class="muted">{{ 'ui.error.number' | t: { number } }}</p>
      }
      <div class="actions">
        @if (kind() === 'failure' || kind() === 'offline') {
          <button type="button" class="button button-primary" (click)="reload()">
            <bok-icon name="refresh" />{{ 'ui.retry' | t }}
          </button>
        } @else {
          <a class="button button-primary" routerLink="/">{{ 'problem.home' | t }}</a>
        }
      </div>
      @if (session.cooperative(); as cooperative) {
        <section class="card">
          <h2>{{ 'problem.help' | t }}</h2>
          <bok-office-card [office]="cooperative" />
        </section>
      }
    </div>
  `,
})
export class ProblemPage {
  protected readonly session = inject(SessionStore);
  private readonly navigationFailure = inject(NavigationFailure);
  private readonly connection = inject(Connection);

  /** From the route's data. */
  readonly problem = input.required<Problem>();
  /** Given when the portal itself could not start. */
  readonly failure = input<GraphqlFailure>();

  private readonly cause = computed(() => this.failure() ?? this.navigationFailure.last());
  protected readonly kind = computed<Problem>(() => {
    if (this.problem() !== 'failure') return this.problem();
    return this.cause()?.isOffline || this.connection.isLost() ? 'offline' : 'failure';
  });
  protected readonly requestId = computed(() =>
    this.problem() === 'failure' ? this.cause()?.requestId : undefined,
  );

  /** The address is still the one asked for: loading it again is trying again. */
  protected reload(): void {
    location.reload();
  }
}
