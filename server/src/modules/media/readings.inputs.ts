import { Field, ID, InputType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';

@InputType({ description: 'A reading of one’s own.' })
export class SubmitReadingInput {
  @Field({
    description:
      'Chosen by the caller, 8–64 characters, new for every reading: the same input sent twice is stored once.',
  })
  readonly clientKey!: string;

  @Field(() => ID, { description: 'The meter, `mtr_…`.' })
  readonly meterId!: string;

  @Field(() => DateScalar, { description: 'Day of the reading.' })
  readonly takenOn!: LocalDate;

  @Field({
    description: 'What the register shows, with a comma or a point, at most three decimals: `142,318`.',
  })
  readonly value!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True when the person has confirmed a state that was refused as IMPLAUSIBLE.',
  })
  readonly confirmed: boolean = false;
}

@InputType({ description: 'Another state or day for a reading of one’s own that waits.' })
export class ChangeReadingInput {
  @Field(() => ID, { description: 'The reading, `rdg_…`.' })
  readonly readingId!: string;

  @Field(() => DateScalar, { description: 'Day of the reading.' })
  readonly takenOn!: LocalDate;

  @Field({
    description: 'What the register shows, with a comma or a point, at most three decimals: `142,318`.',
  })
  readonly value!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True when the person has confirmed a state that was refused as IMPLAUSIBLE.',
  })
  readonly confirmed: boolean = false;
}

@InputType({ description: 'A reading of one’s own to be taken back.' })
export class WithdrawReadingInput {
  @Field(() => ID, { description: 'The reading, `rdg_…`.' })
  readonly readingId!: string;
}
