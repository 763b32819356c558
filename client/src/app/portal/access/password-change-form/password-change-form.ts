import { Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, required, type TreeValidationResult } from '@angular/forms/signals';
import { toFailure } from '../../../core/graphql/failure';
import { failureKey, refusalKey } from '../../../core/graphql/refusal-key';
import type { ErrorCode } from '../../../core/graphql/schema.generated';
import { SessionStore } from '../../../core/session/session-store';
import { ErrorSummary } from '../../../ui/form/error-summary';
import { BokControl, BokField } from '../../../ui/form/field';
import { BokForm } from '../../../ui/form/form';
import { formProblem } from '../../../ui/form/form-problem';
import { PasswordReveal } from '../../../ui/form/password-reveal';
import { PasswordRules } from '../../../ui/password/password-rules';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { livePasswordCheck, newPasswordRules } from '../new-password';

/** What was typed; `currentPassword` is empty where it is not asked for. */
export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Refusals that speak of the password the person already has. */
const ABOUT_CURRENT: readonly ErrorCode[] = ['CURRENT_PASSWORD_WRONG'];
/** Refusals that speak of the link or of haste, not of what was typed. */
const ABOUT_FORM: readonly ErrorCode[] = ['TOKEN_INVALID', 'TOO_MANY_ATTEMPTS'];

/** A new password with its rules ticked live; with the current one where somebody is long signed in. */
@Component({
  selector: 'ebok-password-change-form',
  imports: [BokControl, BokField, BokForm, ErrorSummary, FormField, PasswordReveal, PasswordRules, TextPipe],
  templateUrl: './password-change-form.html',
})
export class PasswordChangeForm {
  private readonly texts = inject(Texts);
  private readonly session = inject(SessionStore);

  /** Stores the password; a code when it was refused. */
  readonly save = input.required<(change: PasswordChange) => Promise<ErrorCode | undefined>>();
  readonly asksCurrent = input(false);
  /** Of a mailed link, where nobody is signed in. */
  readonly token = input<string>();
  /** Text key of the button. */
  readonly verb = input.required<string>();
  /** The password was stored. */
  readonly saved = output();

  protected readonly login = this.session.info()?.login ?? '';
  private readonly model = signal<PasswordChange>({ currentPassword: '', newPassword: '' });
  protected readonly form = form(this.model, (path) => {
    required(path.currentPassword, {
      when: () => this.asksCurrent(),
      message: () => this.texts.get('password.current.required'),
    });
    newPasswordRules(
      path.newPassword,
      this.texts,
      () => this.session.cooperative()?.passwordRules.maxLength ?? 0,
    );
  });
  protected readonly check = livePasswordCheck(
    () => this.model().newPassword,
    () => this.token(),
  );

  protected readonly send = async (): Promise<TreeValidationResult> => {
    try {
      const refusal = await this.save()(this.model());
      if (refusal) return this.problemOf(refusal);
    } catch (error) {
      return formProblem(this.texts.get(failureKey(toFailure(error))));
    }
    this.form().reset({ currentPassword: '', newPassword: '' });
    this.saved.emit();
    return undefined;
  };

  private problemOf(code: ErrorCode): TreeValidationResult {
    const sentence = this.texts.get(refusalKey(code));
    if (ABOUT_FORM.includes(code)) return formProblem(sentence);
    return formProblem(
      sentence,
      ABOUT_CURRENT.includes(code) ? this.form.currentPassword : this.form.newPassword,
    );
  }
}
