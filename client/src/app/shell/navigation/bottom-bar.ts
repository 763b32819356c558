import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { RESIDENT_MENU } from '../../menu';
import { Icon } from '../../ui/icon/icon';
import { TextPipe } from '../../ui/text/text.pipes';

/** The phone's menu: what is used most, and „Więcej” for the rest. */
@Component({
  selector: 'ebok-bottom-bar',
  imports: [Icon, RouterLink, RouterLinkActive, TextPipe],
  template: `
    <nav [attr.aria-label]="'shell.menu' | t">
      <ul role="list">
        @for (item of items; track item.path) {
          <li>
            <a [routerLink]="'/' + item.path" routerLinkActive="active" ariaCurrentWhenActive="page">
              <span class="pill"><bok-icon [name]="item.icon" /></span>
              <span class="label">{{ item.shortTitle ?? item.title | t }}</span>
            </a>
          </li>
        }
        <li>
          <a routerLink="/wiecej" routerLinkActive="active" ariaCurrentWhenActive="page">
            <span class="pill"><bok-icon name="menu" /></span>
            <span class="label">{{ 'menu.more' | t }}</span>
          </a>
        </li>
      </ul>
    </nav>
  `,
  styleUrl: './bottom-bar.css',
})
export class BottomBar {
  protected readonly items = RESIDENT_MENU.filter((item) => item.isOnPhoneBar);
}
