import { Component, inject, input, signal } from '@angular/core';
import { form, FormField, required, type TreeValidationResult } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { toFailure } from '../../../core/graphql/failure';
import { failureKey, refusalKey } from '../../../core/graphql/refusal-key';
import { NEW_PASSWORD_PATH } from '../../../core/session/guards';
import { safeReturnAddress } from '../../../core/session/return-address';
import { SessionStore, type LoginRefusal } from '../../../core/session/session-store';
import { ErrorSummary } from '../../../ui/form/error-summary';
import { BokControl, BokField } from '../../../ui/form/field';
import { BokForm } from '../../../ui/form/form';
import { formProblem } from '../../../ui/form/form-problem';
import { PasswordReveal } from '../../../ui/form/password-reveal';
import { Icon } from '../../../ui/icon/icon';
import { OfficeCard } from '../../../ui/office-card/office-card';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';

/** „Zaloguj się”: one neutral sentence whatever was wrong, the phone beside it, and back to where one came from. */
@Component({
  selector: 'ebok-login-page',
  imports: [
    BokControl,
    BokField,
    BokForm,
    ErrorSummary,
    FormField,
    Icon,
    OfficeCard,
    PasswordReveal,
    RouterLink,
    TextPipe,
  ],
  templateUrl: './login-page.html',
})
export class LoginPage {
  protected readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);

  /** Where to go afterwards, from the address. */
  readonly powrot = input<string>();

  private readonly model = signal({ identifier: '', password: '' });
  protected readonly form = form(this.model, (path) => {
    required(path.identifier, { message: () => this.texts.get('login.identifier.required') });
    required(path.password, { message: () => this.texts.get('login.password.required') });
  });

  protected readonly signIn = async (): Promise<TreeValidationResult> => {
    const { identifier, password } = this.model();
    try {
      const refusal = await this.session.signIn({ identifier: identifier.trim(), password });
      if (refusal) return formProblem(this.sentenceOf(refusal));
    } catch (error) {
      return formProblem(this.texts.get(failureKey(toFailure(error))));
    }
    await this.goOn();
    return undefined;
  };

  private sentenceOf({ code, retryAfterSeconds }: LoginRefusal): string {
    if (retryAfterSeconds === null) return this.texts.get(refusalKey(code));
    const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60));
    const phone = this.session.cooperative()?.phone ?? '';
    return this.texts.plural('login.locked', minutes, { phone });
  }

  private async goOn(): Promise<void> {
    const mustChange = this.session.state() === 'MUST_CHANGE_PASSWORD';
    await this.router.navigateByUrl(
      mustChange ? NEW_PASSWORD_PATH : (safeReturnAddress(this.powrot()) ?? '/'),
    );
  }
}
