import { Field, Int, ObjectType } from '@nestjs/graphql';

import { ListSize } from '../../platform/graphql/cost-hints.js';
import { DecimalScalar } from '../../platform/graphql/scalars/decimal.scalar.js';
import { MediumMonth } from './medium-use.type.js';
import { Medium } from './medium.js';

/** There are six media. */
export const MOST_MEDIA = 6;
/** The longest list of use: the present month and a year before it. */
export const MOST_LISTED_MONTHS = 13;

@ObjectType({ description: 'What the listed months of a medium come to.' })
export class UseTotal {
  @Field(() => Medium, { description: 'What was used.' })
  readonly medium!: `${Medium}`;

  @Field({ description: 'Unit of the figures, e.g. `m³`.' })
  readonly unitOfMeasure!: string;

  @Field(() => Int, { description: 'How many months are listed.' })
  readonly months!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'What was used in all of them.' })
  readonly quantity!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What was used in the same months a year before; null when it is not known of each of them.',
  })
  readonly yearBefore!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'quantity − yearBefore; null when it is not known of each month.',
  })
  readonly change!: string | null;
}

@ObjectType({
  description:
    'Months of media in which something is known, with what they come to. Readable by holders, within the days of the title.',
})
export class UseList {
  @ListSize(MOST_MEDIA * MOST_LISTED_MONTHS)
  @Field(() => [MediumMonth], { description: 'The months, in the order asked for.' })
  readonly rows!: readonly MediumMonth[];

  @ListSize(MOST_MEDIA)
  @Field(() => [UseTotal], { description: 'Their sums, one of each medium that is listed.' })
  readonly totals!: readonly UseTotal[];
}
