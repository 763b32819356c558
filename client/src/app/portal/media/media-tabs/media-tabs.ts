import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TextPipe } from '../../../ui/text/text.pipes';

/** The pages of the module, side by side. */
@Component({
  selector: 'ebok-media-tabs',
  imports: [RouterLink, RouterLinkActive, TextPipe],
  template: `
    <nav class="tabs no-print" [attr.aria-label]="'menu.media' | t">
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
export class MediaTabs {
  /** The filters in the query are no other page; a page further in keeps its tab. */
  protected readonly exactly = {
    paths: 'subset',
    queryParams: 'ignored',
    fragment: 'ignored',
    matrixParams: 'ignored',
  } as const;
  protected readonly tabs = [
    { path: '/media/zuzycie', text: 'media.use' },
    { path: '/media/liczniki', text: 'media.meters' },
    { path: '/media/odczyty', text: 'media.readings' },
    { path: '/media/rozliczenia', text: 'media.settlements' },
  ] as const;
}
