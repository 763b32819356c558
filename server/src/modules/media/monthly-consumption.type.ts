import { Field, ObjectType } from '@nestjs/graphql';

import { DecimalScalar } from '../../platform/graphql/scalars/decimal.scalar.js';
import { MonthScalar } from '../../platform/graphql/scalars/month.scalar.js';

@ObjectType({
  description:
    'Water used in a month by the unit, from accepted readings within the days of the title. Readable by holders.',
})
export class MonthlyConsumption {
  @Field(() => MonthScalar, { description: 'The month.' })
  readonly month!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Cold water, m³; null when the readings do not say.',
  })
  readonly coldWater!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Hot water, m³; null when the readings do not say.',
  })
  readonly hotWater!: string | null;

  @Field({ description: 'True when an estimated reading took part.' })
  readonly isEstimated!: boolean;
}
