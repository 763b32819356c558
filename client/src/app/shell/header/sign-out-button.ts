import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { failureKey } from '../../core/graphql/refusal-key';
import { toFailure } from '../../core/graphql/failure';
import { SessionStore } from '../../core/session/session-store';
import { Announcer } from '../../ui/copy/announcer';
import { Icon } from '../../ui/icon/icon';
import { TextPipe } from '../../ui/text/text.pipes';
import { Texts } from '../../ui/text/texts';

/** „Wyloguj”: ends the session on the server, forgets what was read, shows the login. */
@Component({
  selector: 'ebok-sign-out-button',
  imports: [Icon, TextPipe],
  template: `
    <button type="button" class="link" (click)="signOut()">
      <bok-icon name="logout" />{{ 'shell.signOut' | t }}
    </button>
  `,
})
export class SignOutButton {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  protected async signOut(): Promise<void> {
    try {
      await this.session.signOut();
    } catch (error) {
      this.announcer.say(this.texts.get(failureKey(toFailure(error))));
      return;
    }
    await this.router.navigateByUrl('/logowanie');
    this.announcer.say(this.texts.get('shell.signedOut'));
  }
}
