import { Field, InputType } from '@nestjs/graphql';
import { NoticeKind } from './notice-kind.js';

/** To switch a kind of notices. */
@InputType({ description: 'To switch one kind of notices on or off for oneself.' })
export class SetNoticeChoiceInput {
  @Field(() => NoticeKind, { description: 'The kind.' })
  readonly kind!: NoticeKind;

  @Field(() => Boolean, { description: 'Whether it shall come.' })
  readonly isOn!: boolean;
}

/** To end notices by the link of a letter. */
@InputType({ description: 'To end notices of one kind by the link of a letter, or to take that back.' })
export class UnsubscribeInput {
  @Field(() => String, { description: 'Token of the link; works as often as one likes.' })
  readonly token!: string;
}
