import { Component, ElementRef, inject } from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';
import { TextPipe } from '../text/text.pipes';
import { BokForm } from './form';

/** On top of a form: what must be put right, each a link to its field. Takes the focus when the form is refused. */
@Component({
  selector: 'bok-error-summary',
  imports: [TextPipe],
  template: `
    @if (form.problems().length > 0) {
      <h2>{{ 'ui.form.summary' | t }}</h2>
      <ul role="list">
        @for (problem of form.problems(); track $index) {
          <li>
            @if (isOfField(problem)) {
              <button type="button" class="link" (click)="focus(problem)">{{ problem.message }}</button>
            } @else {
              {{ problem.message }}
            }
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    :host(:empty) {
      display: none;
    }
    :host(.shown) {
      padding: var(--s-4) var(--s-5);
      border: 3px solid var(--debit);
      border-radius: var(--r-m);
      background: var(--surface);
    }
    ul {
      display: grid;
      gap: var(--s-1);
      margin-block-start: var(--s-2);
    }
    li,
    .link {
      color: var(--debit);
      font-weight: 600;
    }
    .link {
      text-decoration: underline;
    }
  `,
  host: {
    tabindex: '-1',
    role: 'alert',
    '[class.shown]': 'form.problems().length > 0',
  },
})
export class ErrorSummary {
  protected readonly form = inject<BokForm<unknown>>(BokForm);

  constructor() {
    this.form.registerSummary(inject<ElementRef<HTMLElement>>(ElementRef).nativeElement);
  }

  protected isOfField(problem: ValidationError.WithFieldTree): boolean {
    return problem.fieldTree().formFieldBindings().length > 0;
  }

  protected focus(problem: ValidationError.WithFieldTree): void {
    problem.fieldTree().focusBoundControl();
  }
}
