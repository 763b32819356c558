import { Component, inject } from '@angular/core';
import type { ErrorCode } from '../../../core/graphql/schema.generated';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { Announcer } from '../../../ui/copy/announcer';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { ViewOptions } from '../../../ui/view-menu/view-options';
import { OwnSessionsDocument } from '../access.generated';
import { AccessStore } from '../access-store';
import { NoticeChoices } from '../notice-choices/notice-choices';
import { PasswordChangeForm, type PasswordChange } from '../password-change-form/password-change-form';
import { SessionList } from '../session-list/session-list';

/** „Ustawienia”: the password, how the portal looks, what comes by e-mail, and where one is signed in. */
@Component({
  selector: 'ebok-settings-page',
  imports: [NoticeChoices, PasswordChangeForm, SessionList, State, TextPipe, ViewOptions],
  template: `
    <div class="page">
      <h1>{{ 'menu.settings' | t }}</h1>
      <div class="columns">
        <section class="card">
          <h2>{{ 'settings.password' | t }}</h2>
          <ebok-password-change-form
            [save]="changePassword"
            [asksCurrent]="true"
            verb="settings.password.action"
            (saved)="announceChange()"
          />
        </section>
        <section class="card">
          <h2>{{ 'settings.view' | t }}</h2>
          <bok-view-options />
        </section>
      </div>
      <ebok-notice-choices />
      <section class="card">
        <h2>{{ 'settings.sessions' | t }}</h2>
        <p>{{ 'settings.sessions.text' | t }}</p>
        <bok-state [of]="own" />
        @if (own.value(); as answer) {
          <ebok-session-list [sessions]="answer.viewer.sessions" (changed)="own.reload()" />
        }
      </section>
    </div>
  `,
})
export class SettingsPage {
  private readonly access = inject(AccessStore);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  protected readonly own = gqlResource(OwnSessionsDocument, () => ({}), { fetchPolicy: 'network-only' });

  protected readonly changePassword = (change: PasswordChange): Promise<ErrorCode | undefined> =>
    this.access.changePassword(change.currentPassword, change.newPassword);

  /** A changed password ends the other sessions; the list shows it. */
  protected announceChange(): void {
    this.announcer.say(this.texts.get('password.saved'));
    this.own.reload();
  }
}
