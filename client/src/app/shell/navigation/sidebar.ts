import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { AccountChoice } from '../../core/account/account-choice';
import { SessionStore } from '../../core/session/session-store';
import { RESIDENT_MENU } from '../../menu';
import { Icon } from '../../ui/icon/icon';
import { PluralPipe, TextPipe } from '../../ui/text/text.pipes';
import { SignOutButton } from '../header/sign-out-button';

/** The whole menu beside the page, from 64rem; who is signed in, and the way out. */
@Component({
  selector: 'ebok-sidebar',
  imports: [Icon, PluralPipe, RouterLink, RouterLinkActive, SignOutButton, TextPipe],
  template: `
    <div class="inner">
      <nav [attr.aria-label]="'shell.menu' | t">
        <ul role="list">
          @for (item of menu; track item.path) {
            <li>
              <a [routerLink]="'/' + item.path" routerLinkActive="active" ariaCurrentWhenActive="page">
                <bok-icon [name]="item.icon" />{{ item.title | t }}
                @if (item.hasUnread && choice.unreadLetters() > 0) {
                  <span class="count" aria-hidden="true">{{ choice.unreadLetters() }}</span>
                  <span class="visually-hidden">({{ 'menu.unread' | plural: choice.unreadLetters() }})</span>
                }
              </a>
            </li>
          }
        </ul>
      </nav>
      <aside class="person" [attr.aria-label]="'shell.person' | t">
        <strong lang="pl">{{ session.info()?.displayName }}</strong>
        <p class="muted">{{ 'shell.login' | t }}: {{ session.info()?.login }}</p>
        <ebok-sign-out-button />
      </aside>
    </div>
  `,
  styleUrl: './sidebar.css',
})
export class Sidebar {
  protected readonly session = inject(SessionStore);
  protected readonly choice = inject(AccountChoice);
  protected readonly menu = RESIDENT_MENU;
}
