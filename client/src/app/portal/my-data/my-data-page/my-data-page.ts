import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AccountChoice } from '../../../core/account/account-choice';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { SessionStore } from '../../../core/session/session-store';
import { Announcer } from '../../../ui/copy/announcer';
import { DayPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { OfficeCard } from '../../../ui/office-card/office-card';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { AccountNumber } from '../account-number/account-number';
import { ConsentList } from '../consent-list/consent-list';
import { EmailForm } from '../email-form/email-form';
import { MyDataTabs } from '../my-data-tabs/my-data-tabs';
import { MyDataDocument } from '../my-data.generated';
import { roleWord, titleWord, unitWord } from '../register-words';

/** „Moje dane”: who I am to the cooperative, where to pay, how I can be reached, what I agreed to. */
@Component({
  selector: 'ebok-my-data-page',
  imports: [
    AccountNumber,
    ConsentList,
    DayPipe,
    EmailForm,
    Icon,
    MyDataTabs,
    OfficeCard,
    RouterLink,
    Skeleton,
    State,
    TextPipe,
  ],
  templateUrl: './my-data-page.html',
  styleUrl: './my-data-page.css',
})
export class MyDataPage {
  private readonly choice = inject(AccountChoice);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);
  protected readonly cooperative = inject(SessionStore).cooperative;

  protected readonly answer = gqlResource(MyDataDocument, () => {
    const account = this.choice.number();
    return account === undefined ? undefined : { account };
  });
  protected readonly account = computed(() => this.answer.value()?.account ?? undefined);
  protected readonly viewer = computed(() => this.answer.value()?.viewer);
  protected readonly holder = computed(() =>
    this.account()
      ?.holders.filter(({ role }) => role === 'HOLDER')
      .map(({ displayName }) => displayName)
      .join(', '),
  );
  protected readonly others = computed(() =>
    (this.account()?.holders ?? [])
      .filter(({ role }) => role !== 'HOLDER')
      .map((one) => ({ ...one, word: roleWord(one.role) })),
  );
  protected readonly isChangingEmail = signal(false);

  protected readonly titleOf = titleWord;
  protected readonly unitOf = unitWord;

  protected announceLink(email: string): void {
    this.isChangingEmail.set(false);
    this.announcer.say(this.texts.get('myData.email.sent', { email }));
  }
}
