import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TextPipe } from '../../../ui/text/text.pipes';

/** The two pages of the module, side by side. */
@Component({
  selector: 'ebok-my-data-tabs',
  imports: [RouterLink, RouterLinkActive, TextPipe],
  template: `
    <nav class="tabs no-print" [attr.aria-label]="'menu.myData' | t">
      @for (tab of tabs; track tab.path) {
        <a
          [routerLink]="tab.path"
          routerLinkActive
          [routerLinkActiveOptions]="exactly"
          ariaCurrentWhenActive="page"
          >{{ tab.text | t }}</a
        >
      }
    </nav>
  `,
})
export class MyDataTabs {
  /** The filters in the query are no other page. */
  protected readonly exactly = {
    paths: 'exact',
    queryParams: 'ignored',
    fragment: 'ignored',
    matrixParams: 'ignored',
  } as const;
  protected readonly tabs = [
    { path: '/moje-dane', text: 'menu.myData' },
    { path: '/moje-dane/miejsca', text: 'myData.places' },
  ] as const;
}
