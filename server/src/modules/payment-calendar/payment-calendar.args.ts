import { ArgsType, Field } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { MOST_DAYS } from './payment-calendar.type.js';

@ArgsType()
export class CalendarArgs {
  @Field(() => DateScalar, { description: 'First day, inclusive.' })
  readonly from!: LocalDate;

  @Field(() => DateScalar, {
    description: `Last day, inclusive; before \`from\`, or more than ${String(MOST_DAYS)} days in all, is refused with BAD_USER_INPUT.`,
  })
  readonly to!: LocalDate;
}
