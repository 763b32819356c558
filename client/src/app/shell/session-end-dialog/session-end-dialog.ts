import { Component, computed, effect, type ElementRef, inject, viewChild } from '@angular/core';
import { failureKey } from '../../core/graphql/refusal-key';
import { toFailure } from '../../core/graphql/failure';
import { SessionStore } from '../../core/session/session-store';
import { SessionTimer } from '../../core/session/session-timer';
import { Announcer } from '../../ui/copy/announcer';
import { TextPipe, PluralPipe } from '../../ui/text/text.pipes';
import { Texts } from '../../ui/text/texts';
import { SignOutButton } from '../header/sign-out-button';

/** Two minutes before the session ends: „Za chwilę wylogujemy Cię”, Przedłuż or Wyloguj. */
@Component({
  selector: 'ebok-session-end-dialog',
  imports: [PluralPipe, SignOutButton, TextPipe],
  template: `
    <dialog #dialog class="dialog" aria-labelledby="session-end" (cancel)="$event.preventDefault()">
      @if (warning(); as warning) {
        <h2 id="session-end">{{ 'session.end.title' | t }}</h2>
        <p>
          {{ (warning.canExtend ? 'session.end.text' : 'session.end.final') | t }}
          <span aria-hidden="true">{{ 'session.end.left' | plural: timer.secondsLeft() }}</span>
        </p>
        <div class="actions">
          @if (warning.canExtend) {
            <button type="button" class="button button-primary" (click)="extend()">
              {{ 'session.end.extend' | t }}
            </button>
          }
          <ebok-sign-out-button />
        </div>
      }
    </dialog>
  `,
  styles: `
    p {
      margin-block: var(--s-4) var(--s-5);
    }
  `,
})
export class SessionEndDialog {
  private readonly session = inject(SessionStore);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);
  protected readonly timer = inject(SessionTimer);

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly warning = computed(() => {
    const view = this.timer.view();
    return view.kind === 'warning' ? view : undefined;
  });

  constructor() {
    effect(() => this.follow(this.warning() !== undefined));
  }

  protected async extend(): Promise<void> {
    try {
      await this.session.extend();
    } catch (error) {
      this.announcer.say(this.texts.get(failureKey(toFailure(error))));
    }
  }

  private follow(isWarning: boolean): void {
    const { nativeElement: dialog } = this.dialog();
    if (isWarning && !dialog.open) dialog.showModal();
    if (!isWarning && dialog.open) dialog.close();
  }
}
