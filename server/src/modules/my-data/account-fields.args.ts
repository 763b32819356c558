import { ArgsType, Field } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';

@ArgsType()
export class ParametersArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day on which they must be in force; default today, or the title’s last day once it has passed.',
  })
  readonly at?: LocalDate | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'All versions of the title’s days, newest first; `at` is then left aside.',
  })
  readonly history: boolean = false;
}
