import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { TextPipe } from '../text/text.pipes';

/** One file the list can be taken away as. */
export interface ExportLink {
  /** „PDF”, „CSV”, „Excel (XLSX)”. */
  readonly label: string;
  /** Address of the download, filters already in its query. */
  readonly url: string;
  readonly fileName?: string;
}

let made = 0;

/** „Eksportuj”, or another verb: a button that opens the list of files. Native popover: Escape and a click outside close it. */
@Component({
  selector: 'bok-export-menu',
  imports: [Icon, TextPipe],
  template: `
    <button type="button" class="button" [attr.popovertarget]="id">
      <bok-icon name="download" />{{ text() | t }}
    </button>
    <div popover [id]="id" #menu class="menu">
      <ul role="list">
        @for (link of links(); track link.url) {
          <li>
            <a
              class="link"
              [href]="link.url"
              [attr.download]="link.fileName ?? ''"
              (click)="menu.hidePopover()"
            >
              {{ link.label }}
            </a>
          </li>
        }
      </ul>
    </div>
  `,
  styles: `
    :host {
      display: inline-block;
      anchor-scope: --export;
    }
    button {
      anchor-name: --export;
    }
    .menu {
      position: absolute;
      position-anchor: --export;
      inset: auto;
      top: calc(anchor(bottom) + 0.25rem);
      right: anchor(right);
      min-width: 12rem;
      margin: 0;
      padding: var(--s-2) var(--s-4);
      border: 1px solid var(--line);
      border-radius: var(--r-m);
      background: var(--surface);
      color: var(--text);
      box-shadow: var(--shadow);
    }
    .link {
      display: flex;
    }
    @supports not (anchor-name: --export) {
      .menu {
        position: fixed;
        inset: 0;
        width: fit-content;
        height: fit-content;
        margin: auto;
      }
    }
  `,
  host: { class: 'no-print' },
})
export class ExportMenu {
  readonly links = input.required<readonly ExportLink[]>();
  /** Text key of what stands on the button. */
  readonly text = input('ui.export');

  protected readonly id = `export-menu-${++made}`;
}
