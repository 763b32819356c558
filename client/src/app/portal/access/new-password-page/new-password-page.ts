import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { ErrorCode } from '../../../core/graphql/schema.generated';
import { SessionStore } from '../../../core/session/session-store';
import { Announcer } from '../../../ui/copy/announcer';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { AccessStore } from '../access-store';
import { PasswordChangeForm, type PasswordChange } from '../password-change-form/password-change-form';

/** „Ustaw własne hasło”: the only page open while a starting password is in force. */
@Component({
  selector: 'ebok-new-password-page',
  imports: [PasswordChangeForm, TextPipe],
  template: `
    <div class="page page-narrow">
      <h1>{{ 'newPassword.title' | t }}</h1>
      <p>{{ 'newPassword.why' | t }}</p>
      <section class="card">
        <p>
          {{ 'shell.login' | t }}: <strong>{{ session.info()?.login }}</strong>
        </p>
        <ebok-password-change-form [save]="save" verb="newPassword.action" (saved)="goOn()" />
      </section>
    </div>
  `,
})
export class NewPasswordPage {
  protected readonly session = inject(SessionStore);
  private readonly access = inject(AccessStore);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  protected readonly save = ({ newPassword }: PasswordChange): Promise<ErrorCode | undefined> =>
    this.access.changePassword(undefined, newPassword);

  protected async goOn(): Promise<void> {
    await this.router.navigateByUrl('/');
    this.announcer.say(this.texts.get('password.saved'));
  }
}
