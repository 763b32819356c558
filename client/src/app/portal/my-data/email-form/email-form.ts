import { Component, inject, output, signal } from '@angular/core';
import { form, FormField, required, type TreeValidationResult } from '@angular/forms/signals';
import { toFailure } from '../../../core/graphql/failure';
import { failureKey, refusalKey } from '../../../core/graphql/refusal-key';
import { ErrorSummary } from '../../../ui/form/error-summary';
import { BokControl, BokField } from '../../../ui/form/field';
import { BokForm } from '../../../ui/form/form';
import { formProblem } from '../../../ui/form/form-problem';
import { PasswordReveal } from '../../../ui/form/password-reveal';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { MyDataStore } from '../my-data-store';

/** A new e-mail address: it needs the password now, and the link that is sent to it afterwards. */
@Component({
  selector: 'ebok-email-form',
  imports: [BokControl, BokField, BokForm, ErrorSummary, FormField, PasswordReveal, TextPipe],
  templateUrl: './email-form.html',
})
export class EmailForm {
  private readonly store = inject(MyDataStore);
  private readonly texts = inject(Texts);

  /** The link was sent; its address. */
  readonly requested = output<string>();
  readonly cancelled = output();

  private readonly model = signal({ email: '', currentPassword: '' });
  protected readonly form = form(this.model, (path) => {
    required(path.email, { message: () => this.texts.get('myData.email.required') });
    required(path.currentPassword, { message: () => this.texts.get('myData.email.passwordRequired') });
  });

  protected readonly send = async (): Promise<TreeValidationResult> => {
    const email = this.model().email.trim();
    try {
      const refusal = await this.store.requestEmailChange(email, this.model().currentPassword);
      if (refusal) {
        const sentence = this.texts.get(refusalKey(refusal));
        if (refusal === 'CURRENT_PASSWORD_WRONG') return formProblem(sentence, this.form.currentPassword);
        return refusal === 'TOO_MANY_ATTEMPTS'
          ? formProblem(sentence)
          : formProblem(sentence, this.form.email);
      }
    } catch (error) {
      return formProblem(this.texts.get(failureKey(toFailure(error))));
    }
    this.requested.emit(email);
    return undefined;
  };
}
