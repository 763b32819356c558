import { Component, input, signal } from '@angular/core';
import { Icon } from '../icon/icon';
import { TextPipe } from '../text/text.pipes';

/** „Pokaż” / „Ukryj” beside a password: `<bok-password-reveal><input #p bokControl type="password" …></…>`. */
@Component({
  selector: 'bok-password-reveal',
  imports: [Icon, TextPipe],
  template: `
    <ng-content />
    <button type="button" class="button" [attr.aria-pressed]="isShown()" (click)="toggle()">
      <bok-icon [name]="isShown() ? 'visibility_off' : 'visibility'" />
      {{ (isShown() ? 'ui.password.hide' : 'ui.password.show') | t }}
      <span class="visually-hidden">{{ 'ui.password.word' | t }}</span>
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-2);
    }
    :host > ::ng-deep input {
      flex: 1 1 12rem;
      width: auto;
      min-width: 0;
    }
    button {
      padding-inline: var(--s-4);
    }
  `,
})
export class PasswordReveal {
  /** The password input. */
  readonly control = input.required<HTMLInputElement>();

  protected readonly isShown = signal(false);

  protected toggle(): void {
    this.isShown.update((isShown) => !isShown);
    this.control().type = this.isShown() ? 'text' : 'password';
  }
}
