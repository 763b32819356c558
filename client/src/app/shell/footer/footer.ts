import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '../../core/clock/clock';
import { SessionStore } from '../../core/session/session-store';
import { DayPipe } from '../../ui/format/format.pipes';
import { TextPipe } from '../../ui/text/text.pipes';

/** At the end of every page, in the same order: help first. On paper it says when it was printed. */
@Component({
  selector: 'ebok-footer',
  imports: [DayPipe, RouterLink, TextPipe],
  template: `
    <footer>
      <ul role="list" class="no-print">
        @for (link of links; track link.path) {
          <li>
            <a class="link" [routerLink]="link.path">{{ link.title | t }}</a>
          </li>
        }
      </ul>
      @if (session.cooperative(); as cooperative) {
        <p class="muted" lang="pl">{{ cooperative.name }}</p>
      }
      <p class="printed">{{ 'shell.printed' | t: { day: (clock.today() | day) } }}</p>
    </footer>
  `,
  styles: `
    footer {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 var(--s-5);
      padding: var(--s-3) var(--gutter);
      border-block-start: 1px solid var(--line);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--s-5);
    }
    .link {
      font-weight: 500;
    }
    .printed {
      display: none;
    }
    @media print {
      .printed {
        display: block;
      }
    }
  `,
})
export class Footer {
  protected readonly session = inject(SessionStore);
  protected readonly clock = inject(Clock);
  protected readonly links = [
    { path: '/kontakt', title: 'menu.contact' },
    { path: '/prywatnosc', title: 'legal.privacy' },
    { path: '/regulamin', title: 'legal.terms' },
    { path: '/dostepnosc', title: 'legal.accessibility' },
  ] as const;
}
