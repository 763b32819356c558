import { Component } from '@angular/core';
import { Icon } from '../icon/icon';
import { TextPipe } from '../text/text.pipes';
import { ViewOptions } from './view-options';

/** The header's button for text size, theme and language. Native popover: Escape and a click outside close it. */
@Component({
  selector: 'bok-view-menu',
  imports: [Icon, TextPipe, ViewOptions],
  template: `
    <button type="button" class="icon-button" popovertarget="view-menu">
      <bok-icon name="format_size" />
      <span class="visually-hidden">{{ 'ui.view' | t }}</span>
    </button>
    <div popover id="view-menu" class="menu" role="group" [attr.aria-label]="'ui.view' | t">
      <bok-view-options />
    </div>
  `,
  styles: `
    :host {
      flex: none;
    }
    .menu {
      position: fixed;
      inset: calc(var(--header) + 0.25rem) 0.75rem auto auto;
      width: min(24rem, calc(100vw - 1.5rem));
      max-height: calc(100dvh - var(--header) - 1rem);
      margin: 0;
      padding: var(--s-5);
      overflow-y: auto;
      border: 1px solid var(--line);
      border-radius: var(--r-l);
      background: var(--surface);
      color: var(--text);
      box-shadow: var(--shadow);
    }
  `,
})
export class ViewMenu {}
