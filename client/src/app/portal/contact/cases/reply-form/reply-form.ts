import { Component, computed, effect, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { form, FormField, required, validate, type TreeValidationResult } from '@angular/forms/signals';
import { FileSender } from '../../../../core/files/file-sender';
import { toFailure } from '../../../../core/graphql/failure';
import { failureKey, refusalKey } from '../../../../core/graphql/refusal-key';
import { Announcer } from '../../../../ui/copy/announcer';
import { ErrorSummary } from '../../../../ui/form/error-summary';
import { BokControl, BokField } from '../../../../ui/form/field';
import { BokForm } from '../../../../ui/form/form';
import { formProblem } from '../../../../ui/form/form-problem';
import { Icon } from '../../../../ui/icon/icon';
import { TextPipe } from '../../../../ui/text/text.pipes';
import { Texts } from '../../../../ui/text/texts';
import { AttachmentPicker } from '../attachment-picker/attachment-picker';
import { CaseDrafts } from '../case-drafts';
import { CaseWriter } from '../case-writer';
import { charactersLeft } from '../message-length';

/** One more message in an open case; what is typed stays in memory until it was sent. */
@Component({
  selector: 'ebok-reply-form',
  imports: [AttachmentPicker, BokControl, BokField, BokForm, ErrorSummary, FormField, Icon, TextPipe],
  templateUrl: './reply-form.html',
})
export class ReplyForm {
  private readonly drafts = inject(CaseDrafts);
  private readonly writer = inject(CaseWriter);
  private readonly sender = inject(FileSender);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  /** Of the case. */
  readonly id = input.required<string>();
  readonly sent = output();

  protected readonly draft = linkedSignal(() => this.drafts.of(this.id()));
  private readonly model = linkedSignal(() => ({ body: untracked(this.draft().model).body }));
  protected readonly form = form(this.model, (path) => {
    required(path.body, { message: () => this.texts.get('refusal.messageEmpty') });
    validate(path.body, ({ value }) =>
      charactersLeft(value()) < 0
        ? { kind: 'tooLong', message: this.texts.get('refusal.messageTooLong') }
        : undefined,
    );
  });
  protected readonly left = computed(() => charactersLeft(this.model().body));

  constructor() {
    effect(() => {
      const { body } = this.model();
      untracked(this.draft).model.update((before) => ({ ...before, body }));
    });
  }

  protected readonly send = async (): Promise<TreeValidationResult> => {
    const id = this.id();
    const { files, key } = this.draft();
    try {
      if (!(await files.complete(this.sender))) return formProblem(this.texts.get('cases.files.problem'));
      const refusal = await this.writer.reply({
        id,
        body: this.model().body,
        attachments: files.ids(),
        idempotencyKey: key,
      });
      if (refusal === 'ATTACHMENT_NOT_FOUND') files.forget();
      if (refusal) return formProblem(this.texts.get(refusalKey(refusal)));
    } catch (error) {
      return formProblem(this.texts.get(failureKey(toFailure(error))));
    }
    this.drafts.discard(id);
    this.draft.set(this.drafts.of(id));
    this.form().reset({ body: '' });
    this.announcer.say(this.texts.get('cases.reply.sent'));
    this.sent.emit();
    return undefined;
  };
}
