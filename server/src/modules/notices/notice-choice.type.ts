import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars/date-time.scalar.js';
import { NoticeKind } from './notice-kind.js';

/** Whether one kind of notices comes by e-mail. */
@ObjectType({ description: 'Whether one kind of notices comes to the verified e-mail.' })
export class NoticeChoice {
  @Field(() => NoticeKind, { description: 'The kind.' })
  readonly kind!: NoticeKind;

  @Field(() => Boolean, {
    description:
      'Whether it comes. Unless the person has chosen, CASE_ANSWERED does, the others do for accounts for which ' +
      'the consent to letters delivered electronically is in force; false when there is none such.',
  })
  readonly isOn!: boolean;

  @Field(() => Boolean, { description: 'The person has chosen; else the rule above holds.' })
  readonly isChosen!: boolean;

  @Field(() => Boolean, {
    description: 'It cannot be switched on before the consent to letters delivered electronically is given.',
  })
  readonly needsConsent!: boolean;
}

/** A letter that was sent. */
@ObjectType({ description: 'A notice that was sent to the person. Readable by that person only.' })
export class SentNotice {
  @Field(() => NoticeKind, { description: 'What it told of.' })
  readonly kind!: NoticeKind;

  @Field(() => String, { description: 'Number of the account it was about.' })
  readonly accountNumber!: string;

  @Field(() => Int, { description: 'How many things it told of, 1 or more.' })
  readonly count!: number;

  @Field(() => DateTimeScalar, { description: 'When it left, or was given up.' })
  readonly endedAt!: Date;

  @Field(() => Boolean, { description: 'The mail server took it; false: the address was refused for good.' })
  readonly isDelivered!: boolean;
}

/** What the link of a letter speaks of. */
@ObjectType({ description: 'What the unsubscribe link of a letter speaks of; names nobody.' })
export class NoticeSubscription {
  @Field(() => NoticeKind, { description: 'The kind of notices.' })
  readonly kind!: NoticeKind;

  @Field(() => Boolean, { description: 'Whether that kind still comes.' })
  readonly isOn!: boolean;

  @Field(() => Boolean, {
    description: 'A link switched it off, so the link can switch it on; otherwise only the settings can.',
  })
  readonly canUndo!: boolean;
}
