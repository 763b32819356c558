import { ArgsType, Field, Int } from '@nestjs/graphql';

import { MonthScalar } from '../../platform/graphql/scalars/month.scalar.js';
import { Medium } from './medium.js';
import { MOST_LISTED_MONTHS } from './use-list.type.js';
import { UseOrder } from './use-order.js';

@ArgsType()
export class UseListArgs {
  @Field(() => [Medium], { nullable: true, description: 'Any of these media; default all.' })
  readonly medium?: readonly `${Medium}`[] | null;

  @Field(() => Int, {
    defaultValue: MOST_LISTED_MONTHS,
    description: `How many months back from \`until\`, 1–${String(MOST_LISTED_MONTHS)}; another number is refused with BAD_USER_INPUT.`,
  })
  readonly months: number = MOST_LISTED_MONTHS;

  @Field(() => MonthScalar, {
    nullable: true,
    description:
      'The last of these months; default the present month or the title’s last. Months outside the title or still to come are left out.',
  })
  readonly until?: string | null;

  @Field(() => UseOrder, { defaultValue: UseOrder.MONTH_DESC, description: 'Order of the list.' })
  readonly orderBy: UseOrder = UseOrder.MONTH_DESC;
}
