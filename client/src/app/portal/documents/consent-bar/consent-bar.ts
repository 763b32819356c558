import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { failureKey, refusalKey } from '../../../core/graphql/refusal-key';
import { toFailure } from '../../../core/graphql/failure';
import { GraphqlClient } from '../../../core/graphql/graphql-client';
import { Announcer } from '../../../ui/copy/announcer';
import { Confirm } from '../../../ui/dialog/confirm';
import { dayOfInstant } from '../../../ui/format/day';
import { DayPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { consentWording } from '../document-words';
import { SetConsentDocument } from '../documents.generated';
import type { Delivery } from '../documents-store';

/** „Zgoda na korespondencję elektroniczną”: where it stands, its text, and the way to give it or take it back. */
@Component({
  selector: 'ebok-consent-bar',
  imports: [Confirm, DayPipe, Icon, RouterLink, Tag, TextPipe],
  templateUrl: './consent-bar.html',
  styleUrl: './consent-bar.css',
})
export class ConsentBar {
  private readonly graphql = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  readonly accountId = input.required<string>();
  readonly delivery = input.required<Delivery>();

  protected readonly isSending = signal(false);
  /** Text key of why the last wish was not carried out. */
  protected readonly problem = signal<string | undefined>(undefined);
  protected readonly isGranted = computed(() => this.delivery().state === 'GRANTED');
  protected readonly wording = computed(() => consentWording(this.delivery().state));
  protected readonly paragraphs = computed(() => this.delivery().text.text.split('\n\n'));
  protected readonly since = computed(() => {
    const { since } = this.delivery();
    return since === null ? undefined : dayOfInstant(since);
  });
  private readonly confirm = viewChild.required(Confirm);

  protected ask(): void {
    this.problem.set(undefined);
    this.confirm().open();
  }

  protected async carryOut(): Promise<void> {
    const granted = !this.isGranted();
    const { version: textVersion } = this.delivery().text;
    this.isSending.set(true);
    try {
      const input = { accountId: this.accountId(), granted, textVersion };
      const { setConsent } = await this.graphql.mutate(SetConsentDocument, { input });
      if (setConsent.__typename === 'SetConsentRefused') this.problem.set(refusalKey(setConsent.code));
      else
        this.announcer.say(
          this.texts.get(granted ? 'documents.consent.given' : 'documents.consent.takenBack'),
        );
    } catch (error) {
      // Not an answer of the server but none at all: said in place, the wish can be repeated.
      this.problem.set(failureKey(toFailure(error)));
    } finally {
      this.isSending.set(false);
    }
  }
}
