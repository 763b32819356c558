import { Component, type ElementRef, input, output, viewChild } from '@angular/core';

let made = 0;

/**
 * A question before something that cannot be taken back. The title is the question, the projected text the
 * consequences, the buttons are verbs; the focus starts on the safe one. Escape means „no”.
 */
@Component({
  selector: 'bok-confirm',
  template: `
    <dialog #dialog class="dialog" [attr.aria-labelledby]="id">
      <h2 [id]="id">{{ question() }}</h2>
      <div class="text"><ng-content /></div>
      <div class="actions">
        <button type="button" class="button" autofocus (click)="dialog.close()">{{ safeVerb() }}</button>
        <button
          type="button"
          class="button"
          [class]="isDangerous() ? 'button-danger' : 'button-primary'"
          (click)="accept()"
        >
          {{ verb() }}
        </button>
      </div>
    </dialog>
  `,
  styles: `
    .text {
      margin-block: var(--s-4) var(--s-5);
    }
  `,
})
export class Confirm {
  readonly question = input.required<string>();
  readonly verb = input.required<string>();
  readonly safeVerb = input.required<string>();
  /** Red where something is lost; a plain decision is not. */
  readonly isDangerous = input(true);
  readonly accepted = output();

  protected readonly id = `confirm-${++made}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  open(): void {
    this.dialog().nativeElement.showModal();
  }

  protected accept(): void {
    this.dialog().nativeElement.close();
    this.accepted.emit();
  }
}
