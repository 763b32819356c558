import { Component, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { SessionStore } from '../../core/session/session-store';
import { Icon } from '../../ui/icon/icon';
import { TextPipe } from '../../ui/text/text.pipes';
import { ViewMenu } from '../../ui/view-menu/view-menu';
import { AccountSwitcher } from './account-switcher';
import { SignOutButton } from './sign-out-button';

/** The bar on top: where one is, whose account is open, and how the portal looks. */
@Component({
  selector: 'ebok-header',
  imports: [AccountSwitcher, Icon, RouterLink, RouterLinkActive, SignOutButton, TextPipe, ViewMenu],
  template: `
    <header>
      <a class="brand" routerLink="/" [class.short]="hasMenu()">
        <span class="logo"><bok-icon name="apartment" /></span>
        <span class="name">
          <span class="small">e-BOK</span>
          <strong>{{ 'portal.name' | t }}</strong>
        </span>
      </a>
      @if (hasMenu()) {
        <ebok-account-switcher class="switcher" />
      } @else if (session.state() === 'ANONYMOUS') {
        <a class="link sign-in no-print" routerLink="/logowanie" routerLinkActive="here">{{
          'login.action' | t
        }}</a>
      } @else {
        <ebok-sign-out-button class="sign-in no-print" />
      }
      <bok-view-menu class="no-print" />
    </header>
  `,
  styleUrl: './header.css',
})
export class Header {
  protected readonly session = inject(SessionStore);

  /** The resident's portal is open: the account takes the place of the name on a phone. */
  readonly hasMenu = input.required<boolean>();
}
