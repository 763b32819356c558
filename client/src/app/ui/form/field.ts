import { Component, computed, Directive, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { BokForm } from './form';

let made = 0;

/**
 * Label, hint, problem and the control between them:
 *
 * ```html
 * <bok-field [label]="'login.password' | t" [of]="form.password">
 *   <input bokControl type="password" [formField]="form.password" />
 * </bok-field>
 * ```
 */
@Component({
  selector: 'bok-field',
  template: `
    <label [attr.for]="id">{{ label() }}</label>
    @if (hint(); as hint) {
      <p class="hint muted" [id]="id + '-hint'">{{ hint }}</p>
    }
    @if (problem(); as problem) {
      <p class="problem" [id]="id + '-problem'">{{ problem }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-1);
    }
    label {
      font-weight: 600;
    }
    .problem {
      color: var(--debit);
      font-weight: 600;
    }
    :host(.wrong) {
      padding-inline-start: var(--s-3);
      border-inline-start: 4px solid var(--debit);
    }
  `,
  host: { '[class.wrong]': 'problem() !== undefined' },
})
export class BokField {
  private readonly form = inject<BokForm<unknown>>(BokForm);

  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly of = input.required<FieldTree<string>>();

  /** Ties label, hint and problem to the control. */
  readonly id = `field-${++made}`;
  /** The first problem of this field, once the form was sent. */
  readonly problem = computed(
    () => this.form.problems().find((problem) => problem.fieldTree === this.of())?.message,
  );
  /** Ids of the texts that describe the control. */
  readonly describedBy = computed(() => {
    const ids = [this.hint() && `${this.id}-hint`, this.problem() && `${this.id}-problem`];
    return ids.filter(Boolean).join(' ') || null;
  });
}

/** The input, select or textarea of a `bok-field`. */
@Directive({
  selector: '[bokControl]',
  host: {
    class: 'input',
    '[id]': 'field.id',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.problem() ? true : null',
  },
})
export class BokControl {
  protected readonly field = inject(BokField);
}
