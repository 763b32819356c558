import { Component, computed, effect, inject, linkedSignal, untracked } from '@angular/core';
import { form, FormField, required, validate, type TreeValidationResult } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { AccountChoice } from '../../../../core/account/account-choice';
import { FileSender } from '../../../../core/files/file-sender';
import { toFailure } from '../../../../core/graphql/failure';
import { gqlResource } from '../../../../core/graphql/gql-resource';
import { failureKey, refusalKey } from '../../../../core/graphql/refusal-key';
import type { ErrorCode } from '../../../../core/graphql/schema.generated';
import { injectAddressQuery } from '../../../../core/navigation/address-query';
import { meaningOf } from '../../../../core/navigation/address-words';
import { injectSuggestedText } from '../../../../core/navigation/suggested-text';
import { ErrorSummary } from '../../../../ui/form/error-summary';
import { BokControl, BokField } from '../../../../ui/form/field';
import { BokForm } from '../../../../ui/form/form';
import { formProblem } from '../../../../ui/form/form-problem';
import { Icon } from '../../../../ui/icon/icon';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { State } from '../../../../ui/state/state';
import { TextPipe } from '../../../../ui/text/text.pipes';
import { Texts } from '../../../../ui/text/texts';
import { AttachmentPicker } from '../attachment-picker/attachment-picker';
import { CaseDrafts } from '../case-drafts';
import { CaseSnapshotBlock } from '../case-snapshot/case-snapshot';
import { TOPIC_WORDS, topicKey, TOPICS } from '../case-wording';
import { CaseWriter } from '../case-writer';
import { CaseSubjectDocument, type CaseTopic } from '../cases.generated';
import { charactersLeft } from '../message-length';

/**
 * „Nowa sprawa”. `?dotyczy=` names the row it is about, whose snapshot goes with it; `?temat=` the topic; the link that
 * led here may suggest what to write. What is typed stays in memory until it was sent.
 */
@Component({
  selector: 'ebok-new-case-page',
  imports: [
    AttachmentPicker,
    BokControl,
    BokField,
    BokForm,
    CaseSnapshotBlock,
    ErrorSummary,
    FormField,
    Icon,
    RouterLink,
    Skeleton,
    State,
    TextPipe,
  ],
  templateUrl: './new-case-page.html',
  styleUrl: './new-case-page.css',
})
export class NewCasePage {
  private readonly choice = inject(AccountChoice);
  private readonly drafts = inject(CaseDrafts);
  private readonly writer = inject(CaseWriter);
  private readonly sender = inject(FileSender);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly address = injectAddressQuery();
  private readonly suggested = injectSuggestedText();

  protected readonly topics = TOPICS;
  protected readonly topicKey = topicKey;
  protected readonly accounts = this.choice.accounts;

  /** Id of the row it is about, if the address names one. */
  protected readonly about = computed(() => this.address.get('dotyczy'));
  protected readonly answer = gqlResource(CaseSubjectDocument, () => {
    const about = this.about();
    return about === undefined ? undefined : { about };
  });
  protected readonly subject = computed(() => this.answer.value()?.caseSubject ?? undefined);
  protected readonly isMissing = computed(() => this.answer.value()?.caseSubject === null);

  protected readonly draft = this.drafts.of(this.draftPlace());
  /** What was typed, over what the link, the address and the row suggest. */
  private readonly model = linkedSignal({
    source: () => ({ subject: this.subject(), account: this.choice.number() }),
    computation: ({ subject, account }) => {
      const typed = untracked(this.draft.model);
      const topic = meaningOf<CaseTopic>(TOPIC_WORDS, this.address.get('temat')) ?? subject?.topic ?? '';
      return {
        topic: typed.topic || topic,
        account: subject?.account ?? (typed.account || (account ?? '')),
        body: typed.body || this.suggested,
      };
    },
  });
  protected readonly form = form(this.model, (path) => {
    required(path.topic, { message: () => this.texts.get('cases.topic.required') });
    required(path.body, { message: () => this.texts.get('refusal.messageEmpty') });
    validate(path.body, ({ value }) =>
      charactersLeft(value()) < 0
        ? { kind: 'tooLong', message: this.texts.get('refusal.messageTooLong') }
        : undefined,
    );
  });
  protected readonly left = computed(() => charactersLeft(this.model().body));
  protected readonly place = computed(() => {
    const number = this.model().account;
    const account = this.accounts().find((one) => one.number === number);
    return account ? `${account.unit.address.oneLine} (${number})` : number;
  });

  constructor() {
    effect(() => this.draft.model.set(this.model()));
  }

  protected readonly send = async (): Promise<TreeValidationResult> => {
    const { account, topic, body } = this.model();
    const { files, key } = this.draft;
    try {
      if (!(await files.complete(this.sender))) return formProblem(this.texts.get('cases.files.problem'));
      const opened = await this.writer.open({
        account,
        topic: topic as CaseTopic,
        body,
        about: this.subject()?.id ?? null,
        attachments: files.ids(),
        idempotencyKey: key,
      });
      if ('code' in opened) return this.problemOf(opened.code);
      this.drafts.discard(this.draftPlace());
      await this.router.navigate(['/zgloszenia', opened.id], {
        queryParams: { konto: this.choice.hasSeveral() ? account : null, wyslano: 'tak' },
        replaceUrl: true,
      });
      return undefined;
    } catch (error) {
      return formProblem(this.texts.get(failureKey(toFailure(error))));
    }
  };

  private problemOf(code: ErrorCode): TreeValidationResult {
    if (code === 'ATTACHMENT_NOT_FOUND') this.draft.files.forget();
    const sentence = this.texts.get(refusalKey(code));
    return code.startsWith('MESSAGE_') ? formProblem(sentence, this.form.body) : formProblem(sentence);
  }

  private draftPlace(): string {
    return `new ${this.about() ?? ''} ${this.suggested}`;
  }
}
