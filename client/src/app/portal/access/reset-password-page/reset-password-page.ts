import { Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ErrorCode } from '../../../core/graphql/schema.generated';
import { injectMailedToken } from '../../../core/navigation/mailed-token';
import { Announcer } from '../../../ui/copy/announcer';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { AccessStore } from '../access-store';
import { PasswordChangeForm, type PasswordChange } from '../password-change-form/password-change-form';

/** The page behind the mailed link „ustaw nowe hasło”. */
@Component({
  selector: 'ebok-reset-password-page',
  imports: [PasswordChangeForm, RouterLink, TextPipe],
  template: `
    <div class="page page-narrow">
      <h1>{{ 'reset.title' | t }}</h1>
      @if (token(); as token) {
        <section class="card">
          <ebok-password-change-form [save]="save" [token]="token" verb="reset.action" (saved)="goOn()" />
        </section>
      } @else {
        <p>{{ 'reset.noToken' | t }}</p>
      }
      <a class="link" routerLink="/logowanie/pomoc">{{ 'reset.again' | t }}</a>
    </div>
  `,
})
export class ResetPasswordPage {
  private readonly access = inject(AccessStore);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  protected readonly token = injectMailedToken();

  protected readonly save = ({ newPassword }: PasswordChange): Promise<ErrorCode | undefined> =>
    this.access.resetPassword(this.token() ?? '', newPassword);

  protected async goOn(): Promise<void> {
    await this.router.navigateByUrl('/');
    this.announcer.say(this.texts.get('password.saved'));
  }
}
