import { Field, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { DateTimeScalar } from '../../platform/graphql/scalars/date-time.scalar.js';

@ObjectType({ description: 'How fresh the shown data is: „Stan na …”, „wpłaty zaksięgowane do …”.' })
export class DataFreshness {
  @Field(() => DateTimeScalar, { description: 'Instant at which the book was as shown.' })
  readonly asOf!: Date;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day whose bank payments are booked; null when the source does not say.',
  })
  readonly bankBookedThrough!: LocalDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day whose meter readings are loaded; null when the source does not say.',
  })
  readonly readingsThrough!: LocalDate | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Instant at which the balances were last proved against the source; null when never.',
  })
  readonly verifiedAt!: Date | null;
}
