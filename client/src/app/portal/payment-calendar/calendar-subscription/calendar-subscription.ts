import { Component, computed, inject, signal } from '@angular/core';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { toFailure } from '../../../core/graphql/failure';
import { GraphqlClient } from '../../../core/graphql/graphql-client';
import { failureKey, refusalKey } from '../../../core/graphql/refusal-key';
import { Announcer } from '../../../ui/copy/announcer';
import { Copy } from '../../../ui/copy/copy';
import { Confirm } from '../../../ui/dialog/confirm';
import { InstantPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import {
  CreateCalendarFeedDocument,
  OwnCalendarFeedDocument,
  RevokeCalendarFeedDocument,
} from '../payment-calendar.generated';

/** „Subskrybuj kalendarz”: a secret address for the calendar of the phone; shown once, withdrawn at a press. */
@Component({
  selector: 'ebok-calendar-subscription',
  imports: [Confirm, Copy, Icon, InstantPipe, Skeleton, State, TextPipe],
  templateUrl: './calendar-subscription.html',
  styleUrl: './calendar-subscription.css',
})
export class CalendarSubscription {
  private readonly graphql = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  protected readonly answer = gqlResource(OwnCalendarFeedDocument, () => ({}));
  protected readonly feed = computed(() => this.answer.value()?.viewer.calendarFeed ?? undefined);
  /** Known only here and only now: the server keeps a hash. */
  protected readonly address = signal<string | undefined>(undefined);
  /** What a phone or a computer opens in its calendar. */
  protected readonly webcal = computed(() => this.address()?.replace(/^https?:/, 'webcal:'));
  protected readonly problem = signal<string | undefined>(undefined);

  protected async create(): Promise<void> {
    await this.attempt(async () => {
      const { createCalendarFeed } = await this.graphql.mutate(CreateCalendarFeedDocument, {});
      if (createCalendarFeed.__typename === 'CreateCalendarFeedRefused') {
        this.problem.set(refusalKey(createCalendarFeed.code));
        return;
      }
      this.address.set(createCalendarFeed.address);
      this.announcer.say(this.texts.get('calendar.feed.made'));
    });
  }

  protected async revoke(): Promise<void> {
    await this.attempt(async () => {
      await this.graphql.mutate(RevokeCalendarFeedDocument, {});
      this.address.set(undefined);
      this.announcer.say(this.texts.get('calendar.feed.revoked'));
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.problem.set(undefined);
    try {
      await act();
      this.answer.reload();
    } catch (error) {
      this.problem.set(failureKey(toFailure(error)));
    }
  }
}
