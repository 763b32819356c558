import { Field, ObjectType } from '@nestjs/graphql';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { UserError, resultUnion } from '../../platform/graphql/user-error.js';
import { NoticeChoice, NoticeSubscription } from './notice-choice.type.js';

/** How many kinds there may be. */
export const MOST_KINDS = 10;

/** The good end of switching a kind. */
@ObjectType({ description: 'The kind is as it was asked for.' })
export class SetNoticeChoiceSucceeded {
  @Field(() => [NoticeChoice], { description: 'Every kind as it is now.' })
  @ListSize(MOST_KINDS)
  readonly noticeChoices!: readonly NoticeChoice[];
}

/** The other end of switching a kind. */
@ObjectType({
  implements: () => [UserError],
  description:
    'Nothing was changed. Code: CONSENT_MISSING, for DOCUMENT_DELIVERED without the consent to letters delivered electronically.',
})
export class SetNoticeChoiceRefused extends UserError {}

/** The result of switching a kind. */
export const SetNoticeChoiceResult = resultUnion(
  'SetNoticeChoiceResult',
  SetNoticeChoiceSucceeded,
  SetNoticeChoiceRefused,
);

/** The good end of using the link of a letter. */
@ObjectType({ description: 'The link was used; `subscription` tells what holds now.' })
export class UnsubscribeSucceeded {
  @Field(() => NoticeSubscription, { description: 'What the link speaks of, as it is now.' })
  readonly subscription!: NoticeSubscription;
}

/** The other end of using the link of a letter. */
@ObjectType({
  implements: () => [UserError],
  description: 'Nothing was changed. Code: TOKEN_INVALID, for a link that no letter carries.',
})
export class UnsubscribeRefused extends UserError {}

/** The result of using the link of a letter. */
export const UnsubscribeResult = resultUnion('UnsubscribeResult', UnsubscribeSucceeded, UnsubscribeRefused);
