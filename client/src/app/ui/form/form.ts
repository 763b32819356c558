import { afterNextRender, computed, Directive, effect, inject, Injector, input, signal } from '@angular/core';
import {
  submit,
  type FieldTree,
  type TreeValidationResult,
  type ValidationError,
} from '@angular/forms/signals';
import { Title } from '@angular/platform-browser';
import { Texts } from '../text/texts';

/**
 * A form that is checked when it is sent, not while it is typed in. With problems it shows them all: the summary on
 * top (which takes the focus), the same words at each field, and „Błąd:” before the page's title.
 *
 * `[send]` does the work; what it returns is shown as problems of the fields or of the form.
 */
@Directive({
  selector: 'form[bokForm]',
  exportAs: 'bokForm',
  host: { novalidate: '', '(submit)': 'sendForm($event)', '[attr.aria-busy]': 'isSending()' },
})
export class BokForm<Model> {
  private readonly title = inject(Title);
  private readonly texts = inject(Texts);
  private readonly injector = inject(Injector);

  readonly bokForm = input.required<FieldTree<Model>>();
  readonly send = input.required<() => Promise<TreeValidationResult>>();

  private readonly wasSent = signal(false);
  private summary: HTMLElement | undefined;

  /** True between „send” and its answer. */
  readonly isSending = computed(() => this.bokForm()().submitting());
  /** Problems to show; none before the first attempt to send. */
  readonly problems = computed<readonly ValidationError.WithFieldTree[]>(() =>
    this.wasSent() ? this.bokForm()().errorSummary() : [],
  );

  constructor() {
    effect(() => this.markTitle(this.problems().length > 0));
  }

  /** The summary announces itself so that it can take the focus. */
  registerSummary(summary: HTMLElement): void {
    this.summary = summary;
  }

  protected async sendForm(event: Event): Promise<void> {
    event.preventDefault();
    this.wasSent.set(false);
    const wasAccepted = await submit(this.bokForm(), { action: () => this.send()() });
    if (wasAccepted || !this.bokForm()().errorSummary().length) return;
    this.wasSent.set(true);
    afterNextRender(() => this.summary?.focus(), { injector: this.injector });
  }

  private markTitle(hasProblems: boolean): void {
    const mark = this.texts.get('ui.form.titlePrefix');
    const plain = this.title.getTitle().replace(mark, '');
    this.title.setTitle(hasProblems ? mark + plain : plain);
  }
}
