import { inject, Service } from '@angular/core';
import { GraphqlClient } from '../../core/graphql/graphql-client';
import type { ErrorCode } from '../../core/graphql/schema.generated';
import {
  NoticeSubscriptionDocument,
  SetNoticeChoiceDocument,
  UndoUnsubscribeDocument,
  UnsubscribeDocument,
  type NoticeChoicesQuery,
  type NoticeSubscriptionQuery,
} from './notices.generated';

/** Whether a kind of notices comes by e-mail. */
export type NoticeChoice = NoticeChoicesQuery['viewer']['noticeChoices'][number];
export type NoticeKind = NoticeChoice['kind'];
/** What the link of a letter speaks of, as it is now. */
export type Subscription = NonNullable<NoticeSubscriptionQuery['noticeSubscription']>;

/** Notices by e-mail: what the person chose, and the link in every letter. */
@Service()
export class NoticesStore {
  private readonly graphql = inject(GraphqlClient);

  /** Switches a kind; gives every kind as it is then, or the code of a refusal. */
  async choose(kind: NoticeKind, isOn: boolean): Promise<readonly NoticeChoice[] | ErrorCode> {
    const input = { kind, isOn };
    const { setNoticeChoice: answer } = await this.graphql.mutate(SetNoticeChoiceDocument, { input });
    return answer.__typename === 'SetNoticeChoiceRefused' ? answer.code : answer.noticeChoices;
  }

  /** What a link speaks of; null for one that no letter carries. */
  async find(token: string): Promise<Subscription | null> {
    return (await this.graphql.query(NoticeSubscriptionDocument, { token })).noticeSubscription;
  }

  /** Ends the kind that the link speaks of. */
  async unsubscribe(token: string): Promise<Subscription | null> {
    const { unsubscribe: answer } = await this.graphql.mutate(UnsubscribeDocument, { input: { token } });
    return answer.__typename === 'UnsubscribeSucceeded' ? answer.subscription : null;
  }

  /** Takes back what the link ended. */
  async undo(token: string): Promise<Subscription | null> {
    const { undoUnsubscribe: answer } = await this.graphql.mutate(UndoUnsubscribeDocument, {
      input: { token },
    });
    return answer.__typename === 'UnsubscribeSucceeded' ? answer.subscription : null;
  }
}
