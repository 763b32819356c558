import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentScope, type GraphqlContext } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { refuse } from '../../platform/graphql/user-error.js';
import { User } from '../access/user.type.js';
import { ChoicesService, SENT_SHOWN } from './choices.service.js';
import { NoticeChoice, NoticeSubscription, SentNotice } from './notice-choice.type.js';
import { SetNoticeChoiceInput, UnsubscribeInput } from './notices.inputs.js';
import {
  MOST_KINDS,
  SetNoticeChoiceRefused,
  SetNoticeChoiceResult,
  SetNoticeChoiceSucceeded,
  UnsubscribeRefused,
  UnsubscribeResult,
  UnsubscribeSucceeded,
} from './notices.results.js';

/** Notices by e-mail: what the person gets, what was sent, and the link in every letter. */
@Resolver(() => User)
export class NoticesResolver {
  constructor(private readonly choices: ChoicesService) {}

  @ResolveField(() => [NoticeChoice], {
    description: 'Which notices come by e-mail, every kind once. Empty for a clerk.',
  })
  @ListSize(MOST_KINDS)
  noticeChoices(@CurrentScope() scope: Scope): Promise<readonly NoticeChoice[]> {
    return this.choices.list(scope);
  }

  @ResolveField(() => [SentNotice], {
    description: `The last ${String(SENT_SHOWN)} notices sent, the latest first. Empty for a clerk.`,
  })
  @ListSize(SENT_SHOWN)
  sentNotices(@CurrentScope() scope: Scope): Promise<readonly SentNotice[]> {
    return this.choices.listSent(scope);
  }

  @Mutation(() => SetNoticeChoiceResult, { description: 'Switches one kind of notices on or off.' })
  async setNoticeChoice(
    @Context() { req }: GraphqlContext,
    @CurrentScope() scope: Scope,
    @Args('input', { type: () => SetNoticeChoiceInput }) { kind, isOn }: SetNoticeChoiceInput,
  ): Promise<SetNoticeChoiceSucceeded | SetNoticeChoiceRefused> {
    const refusal = await this.choices.set(req, scope, kind, isOn);
    if (refusal) return refuse(SetNoticeChoiceRefused, refusal, { path: ['input', 'kind'] });
    return Object.assign(new SetNoticeChoiceSucceeded(), { noticeChoices: await this.choices.list(scope) });
  }

  @Query(() => NoticeSubscription, {
    nullable: true,
    description: 'What the unsubscribe link of a letter speaks of; null for a link that no letter carries.',
  })
  async noticeSubscription(
    @Args('token', { type: () => String, description: 'Token of the link.' }) token: string,
  ): Promise<NoticeSubscription | null> {
    return (await this.choices.find(token)) ?? null;
  }

  @Mutation(() => UnsubscribeResult, {
    description:
      'Ends notices of one kind for the person a letter went to, by the link in it; needs no login. Done again, it ' +
      'changes nothing.',
  })
  async unsubscribe(
    @Context() { req }: GraphqlContext,
    @Args('input', { type: () => UnsubscribeInput }) { token }: UnsubscribeInput,
  ): Promise<UnsubscribeSucceeded | UnsubscribeRefused> {
    return answerOf(await this.choices.unsubscribe(req, token));
  }

  @Mutation(() => UnsubscribeResult, {
    description:
      'Takes back what the link of a letter ended; what the person switched off in the settings stays off.',
  })
  async undoUnsubscribe(
    @Context() { req }: GraphqlContext,
    @Args('input', { type: () => UnsubscribeInput }) { token }: UnsubscribeInput,
  ): Promise<UnsubscribeSucceeded | UnsubscribeRefused> {
    return answerOf(await this.choices.undo(req, token));
  }
}

function answerOf(subscription: NoticeSubscription | undefined): UnsubscribeSucceeded | UnsubscribeRefused {
  if (!subscription) return refuse(UnsubscribeRefused, 'TOKEN_INVALID', { path: ['input', 'token'] });
  return Object.assign(new UnsubscribeSucceeded(), { subscription });
}
