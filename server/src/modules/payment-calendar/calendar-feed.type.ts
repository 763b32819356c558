import { Field, Int, ObjectType } from '@nestjs/graphql';

import { DateTimeScalar } from '../../platform/graphql/scalars/date-time.scalar.js';
import { UserError, resultUnion } from '../../platform/graphql/user-error.js';

@ObjectType({
  description:
    'The secret address under which a calendar program reads the person’s due dates (iCalendar). The address itself is told once, when it is made.',
})
export class CalendarFeed {
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  readonly createdAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a program last asked, to the hour; null when none did.',
  })
  readonly lastReadAt!: Date | null;
}

/** The good end of making an address. */
@ObjectType({ description: 'A new address is in force; a former one has stopped working.' })
export class CreateCalendarFeedSucceeded {
  @Field({
    description:
      'The address, `https://…/files/calendar.ics?token=…`; whoever has it sees the due dates. Told this once.',
  })
  readonly address!: string;

  @Field(() => CalendarFeed, { description: 'What is known of it from now on.' })
  readonly feed!: CalendarFeed;
}

/** The other end of making an address. */
@ObjectType({
  implements: () => [UserError],
  description: 'No address was made. Code: TOO_MANY_ATTEMPTS.',
})
export class CreateCalendarFeedRefused extends UserError {
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until the next attempt is looked at; null when now.',
  })
  readonly retryAfterSeconds!: number | null;
}

/** The result of making an address. */
export const CreateCalendarFeedResult = resultUnion(
  'CreateCalendarFeedResult',
  CreateCalendarFeedSucceeded,
  CreateCalendarFeedRefused,
);

@ObjectType({ description: 'No address is in force: programs that knew one get 404.' })
export class RevokeCalendarFeedSucceeded {
  @Field({ description: 'Whether there was an address to withdraw.' })
  readonly wasInForce!: boolean;
}
