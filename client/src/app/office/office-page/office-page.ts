import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '../../core/session/session-store';
import { Icon } from '../../ui/icon/icon';
import { TextPipe } from '../../ui/text/text.pipes';

/** Where a clerk lands: what the office can do today, and where. */
@Component({
  selector: 'ebok-office-page',
  imports: [Icon, RouterLink, TextPipe],
  template: `
    <div class="page page-narrow">
      <h1>{{ 'office.title' | t }}</h1>
      <p class="note"><bok-icon name="info" />{{ 'office.building' | t }}</p>
      <section class="card">
        <h2>{{ 'office.today' | t }}</h2>
        <ul class="bullets">
          <li>{{ 'office.today.access' | t }}</li>
          <li>{{ 'office.today.import' | t }}</li>
        </ul>
      </section>
      <section class="card">
        <h2 lang="pl">{{ session.info()?.displayName }}</h2>
        <p class="muted">{{ 'shell.login' | t }}: {{ session.info()?.login }}</p>
        <a class="link" routerLink="/ustawienia"><bok-icon name="settings" />{{ 'office.settings' | t }}</a>
      </section>
    </div>
  `,
})
export class OfficePage {
  protected readonly session = inject(SessionStore);
}
