import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { TextPipe } from '../text/text.pipes';

/** One rule of a good password; `met` is undefined until it was checked. */
export interface PasswordRuleState {
  /** Text key of the rule. */
  readonly text: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly met: boolean | undefined;
}

/** The rules of a password, ticked while it is typed, and how strong it is in words. */
@Component({
  selector: 'bok-password-rules',
  imports: [Icon, TextPipe],
  template: `
    <ul role="list">
      @for (rule of rules(); track rule.text) {
        <li [class.met]="rule.met">
          <bok-icon [name]="rule.met ? 'check_circle' : 'radio_button_unchecked'" />
          <span>
            {{ rule.text | t: rule.params }}
            <span class="visually-hidden">{{
              (rule.met ? 'ui.password.met' : 'ui.password.notMet') | t
            }}</span>
          </span>
        </li>
      }
    </ul>
    <p class="muted" role="status">
      @if (strength(); as strength) {
        {{ 'ui.password.strength' | t }}: <strong>{{ strength | t }}</strong>
      }
    </p>
  `,
  styles: `
    li {
      display: flex;
      gap: var(--s-2);
      padding-block: 0.25rem;
      color: var(--text-2);
    }
    .met {
      color: var(--credit);
    }
    p {
      min-height: 1.5em;
    }
  `,
})
export class PasswordRules {
  readonly rules = input.required<readonly PasswordRuleState[]>();
  /** 0 (guessed at once) to 4 (hard to guess); undefined while nothing is typed. */
  readonly score = input<number>();

  protected readonly strength = computed(() => {
    const score = this.score();
    return score === undefined ? undefined : `ui.password.strength.${score}`;
  });
}
