import { Component, inject, input, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { toFailure } from '../../../core/graphql/failure';
import { failureKey, refusalKey } from '../../../core/graphql/refusal-key';
import type { ErrorCode } from '../../../core/graphql/schema.generated';
import { SessionStore } from '../../../core/session/session-store';
import { Announcer } from '../../../ui/copy/announcer';
import { Confirm } from '../../../ui/dialog/confirm';
import { InstantPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import type { OwnSessionsQuery } from '../access.generated';
import { AccessStore } from '../access-store';

type OwnSession = OwnSessionsQuery['viewer']['sessions'][number];

/** Where the person is signed in; each session can be ended, or all at once. */
@Component({
  selector: 'ebok-session-list',
  imports: [Confirm, Icon, InstantPipe, Tag, TextPipe],
  templateUrl: './session-list.html',
  styleUrl: './session-list.css',
})
export class SessionList {
  private readonly access = inject(AccessStore);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  readonly sessions = input.required<readonly OwnSession[]>();
  /** A session was ended; the list is to be read again. */
  readonly changed = output();

  protected readonly problem = signal<string | undefined>(undefined);

  protected async revoke({ id }: OwnSession): Promise<void> {
    if (!(await this.attempt(() => this.access.revokeSession(id)))) return;
    this.announcer.say(this.texts.get('settings.sessions.ended'));
    this.changed.emit();
  }

  protected async signOutEverywhere(): Promise<void> {
    if (!(await this.attempt(() => this.session.signOutEverywhere()))) return;
    await this.router.navigateByUrl('/logowanie');
    this.announcer.say(this.texts.get('shell.signedOut'));
  }

  /** True when it was done; else the reason is shown. */
  private async attempt(act: () => Promise<ErrorCode | undefined>): Promise<boolean> {
    this.problem.set(undefined);
    try {
      const refusal = await act();
      if (refusal) this.problem.set(refusalKey(refusal));
      return refusal === undefined;
    } catch (error) {
      this.problem.set(failureKey(toFailure(error)));
      return false;
    }
  }
}
