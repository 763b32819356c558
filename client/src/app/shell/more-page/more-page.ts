import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AccountChoice } from '../../core/account/account-choice';
import { SessionStore } from '../../core/session/session-store';
import { RESIDENT_MENU } from '../../menu';
import { Icon } from '../../ui/icon/icon';
import { PluralPipe, TextPipe } from '../../ui/text/text.pipes';
import { SignOutButton } from '../header/sign-out-button';

/** The rest of the menu, for phones. */
@Component({
  selector: 'ebok-more-page',
  imports: [Icon, PluralPipe, RouterLink, SignOutButton, TextPipe],
  template: `
    <div class="page page-narrow">
      <h1>{{ 'menu.more' | t }}</h1>
      <nav class="card" [attr.aria-label]="'menu.more' | t">
        <ul role="list">
          @for (item of items; track item.path) {
            <li>
              <a [routerLink]="'/' + item.path">
                <bok-icon [name]="item.icon" />
                <span class="title"
                  >{{ item.title | t }}
                  @if (item.hasUnread && choice.unreadLetters() > 0) {
                    <span class="muted">({{ 'menu.unread' | plural: choice.unreadLetters() }})</span>
                  }
                </span>
                <bok-icon name="chevron_right" />
              </a>
            </li>
          }
        </ul>
      </nav>
      <section class="card">
        <h2 lang="pl">{{ session.info()?.displayName }}</h2>
        <p class="muted">{{ 'shell.login' | t }}: {{ session.info()?.login }}</p>
        <ebok-sign-out-button />
      </section>
    </div>
  `,
  styles: `
    nav.card {
      padding-block: var(--s-2);
    }
    li + li {
      border-block-start: 1px solid var(--line);
    }
    a {
      display: flex;
      align-items: center;
      gap: var(--s-3);
      min-height: 3.5rem;
      color: var(--text);
      font-weight: 500;
      text-decoration: none;
    }
    .title {
      flex: 1;
      min-width: 0;
    }
    bok-icon {
      color: var(--text-2);
    }
    .card {
      gap: var(--s-1);
    }
  `,
})
export class MorePage {
  protected readonly session = inject(SessionStore);
  protected readonly choice = inject(AccountChoice);
  protected readonly items = RESIDENT_MENU.filter((item) => !item.isOnPhoneBar);
}
