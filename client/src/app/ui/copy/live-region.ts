import { Component, inject } from '@angular/core';
import { Announcer } from './announcer';

/** Shows what the announcer says: to screen readers always, to everyone for a moment. Once, in the shell. */
@Component({
  selector: 'bok-live-region',
  template: `
    <p role="status">
      @if (announcer.message(); as message) {
        <span class="toast no-print">{{ message }}</span>
      }
    </p>
  `,
  styles: `
    .toast {
      position: fixed;
      inset-block-end: 6rem;
      inset-inline: 0;
      z-index: 30;
      width: fit-content;
      max-width: calc(100vw - 2rem);
      margin-inline: auto;
      padding: 0.75rem 1.25rem;
      border-radius: var(--r-m);
      background: var(--text);
      color: var(--bg);
      box-shadow: var(--shadow);
      pointer-events: none;
      animation: toast 6s forwards;
    }
    @keyframes toast {
      80% {
        opacity: 1;
      }
      to {
        opacity: 0;
        visibility: hidden;
      }
    }
  `,
})
export class LiveRegion {
  protected readonly announcer = inject(Announcer);
}
