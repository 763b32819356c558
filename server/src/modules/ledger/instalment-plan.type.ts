import { Field, Int, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';

@ObjectType({ description: 'One instalment of a plan.' })
export class InstalmentItem {
  @Field(() => Int, { description: 'Place in the plan, from 1.' })
  readonly position!: number;

  @Field(() => DateScalar, { description: 'Due day as agreed.' })
  readonly dueOn!: LocalDate;

  @Field(() => DateScalar, { description: 'Due day moved off Saturdays and holidays.' })
  readonly payableOn!: LocalDate;

  @Field(() => GroszeScalar, { description: 'Amount agreed, grosze, > 0.' })
  readonly amount!: bigint;
}

@ObjectType({
  description:
    'An agreement to pay debts in parts; no interest runs on them from the day agreed. Readable by holders.',
})
export class InstalmentPlan {
  @Field({ description: 'Number of the agreement, unique in the cooperative.' })
  readonly number!: string;

  @Field(() => DateScalar, { description: 'Day of the agreement.' })
  readonly agreedOn!: LocalDate;

  @ListSize(24)
  @Field(() => [InstalmentItem], { description: 'Instalments in order.' })
  readonly items!: readonly InstalmentItem[];
}
