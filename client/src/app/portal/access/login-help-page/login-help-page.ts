import { Component, inject, signal } from '@angular/core';
import { form, FormField, required, type TreeValidationResult } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { toFailure } from '../../../core/graphql/failure';
import { failureKey, refusalKey } from '../../../core/graphql/refusal-key';
import { SessionStore } from '../../../core/session/session-store';
import { ErrorSummary } from '../../../ui/form/error-summary';
import { BokControl, BokField } from '../../../ui/form/field';
import { BokForm } from '../../../ui/form/form';
import { formProblem } from '../../../ui/form/form-problem';
import { Icon } from '../../../ui/icon/icon';
import { OfficeCard } from '../../../ui/office-card/office-card';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { AccessStore } from '../access-store';

/** „Nie mogę się zalogować”: a new password by e-mail, at the desk, or by phone. */
@Component({
  selector: 'ebok-login-help-page',
  imports: [BokControl, BokField, BokForm, ErrorSummary, FormField, Icon, OfficeCard, RouterLink, TextPipe],
  templateUrl: './login-help-page.html',
})
export class LoginHelpPage {
  protected readonly session = inject(SessionStore);
  private readonly access = inject(AccessStore);
  private readonly texts = inject(Texts);

  private readonly model = signal({ identifier: '' });
  protected readonly form = form(this.model, (path) => {
    required(path.identifier, { message: () => this.texts.get('login.identifier.required') });
  });
  protected readonly isSent = signal(false);

  protected readonly send = async (): Promise<TreeValidationResult> => {
    try {
      const refusal = await this.access.requestReset(this.model().identifier.trim());
      if (refusal) return formProblem(this.texts.get(refusalKey(refusal)));
    } catch (error) {
      return formProblem(this.texts.get(failureKey(toFailure(error))));
    }
    this.isSent.set(true);
    return undefined;
  };
}
