import { Component, DOCUMENT, inject, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { TextPipe } from '../text/text.pipes';
import { Texts } from '../text/texts';
import { Announcer } from './announcer';

/** Copies a value and says „Skopiowano: …”. Where the clipboard is closed, the visible value is selected instead. */
@Component({
  selector: 'bok-copy',
  imports: [Icon, TextPipe],
  template: `
    <button type="button" class="link" (click)="copy()">
      <bok-icon name="content_copy" />
      <span class="word">{{ 'ui.copy' | t }}</span>
      <span class="visually-hidden">: {{ label() }}</span>
    </button>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    button {
      min-width: var(--target);
      padding-inline: var(--s-2);
    }
    @container pay-box (width < 18rem) {
      .word {
        display: none;
      }
    }
  `,
})
export class Copy {
  private readonly document = inject(DOCUMENT);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  /** What goes to the clipboard, e.g. 26 digits without spaces. */
  readonly value = input.required<string>();
  /** What it is called: „Numer rachunku”. */
  readonly label = input.required<string>();
  /** The element that shows the value, selected when copying is refused. */
  readonly shownIn = input<HTMLElement>();

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.value());
      this.announcer.say(this.texts.get('ui.copied', { label: this.label() }));
    } catch {
      // The browser may forbid the clipboard (permission, plain http); the person can still copy the selection.
      this.select();
      this.announcer.say(this.texts.get('ui.selected', { label: this.label() }));
    }
  }

  private select(): void {
    const shown = this.shownIn();
    if (shown) this.document.getSelection()?.selectAllChildren(shown);
  }
}
