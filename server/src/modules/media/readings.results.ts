import { Field, Int, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { DecimalScalar } from '../../platform/graphql/scalars/decimal.scalar.js';
import { UserError, resultUnion } from '../../platform/graphql/user-error.js';
import { Reading } from './reading.type.js';

@ObjectType({
  description: 'What a refused reading was measured against; only what matters to the refusal is set.',
})
export class ReadingRefusalFacts {
  @Field(() => DecimalScalar, { nullable: true, description: 'The last accepted state.' })
  readonly previousValue!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the last accepted state.' })
  readonly previousOn!: LocalDate | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What was used since then by the state given.' })
  readonly use!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What is usually used in so many days.' })
  readonly usualUse!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the next window.' })
  readonly opensOn!: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the next window, inclusive.' })
  readonly closesOn!: LocalDate | null;
}

@ObjectType({
  description: 'The reading is stored and waits to be accepted; until then it counts for nothing.',
})
export class SubmitReadingSucceeded {
  @Field(() => Reading, { description: 'The reading, with its confirmation in `submission`.' })
  readonly reading!: Reading;
}

@ObjectType({
  implements: () => [UserError],
  description:
    'The reading was not taken. Codes: METER_NOT_FOUND, READING_VALUE_INVALID, READING_KEY_INVALID, READING_KEY_REUSED, READING_WAITING, FUTURE_DATE, WINDOW_CLOSED, OUTSIDE_TITLE, BEFORE_INSTALLATION, METER_REMOVED, METER_REMOTE, METER_VERIFICATION_EXPIRED, TOO_MANY_DIGITS, NOT_AFTER_PREVIOUS, BELOW_PREVIOUS, IMPLAUSIBLE (send again with `confirmed`), TOO_MANY_ATTEMPTS.',
})
export class SubmitReadingRefused extends UserError {
  @Field(() => ReadingRefusalFacts, { description: 'What it was measured against.' })
  readonly facts!: ReadingRefusalFacts;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until the next one is taken; null when waiting does not help.',
  })
  readonly retryAfterSeconds!: number | null;
}

/** The result of giving a reading. */
export const SubmitReadingResult = resultUnion(
  'SubmitReadingResult',
  SubmitReadingSucceeded,
  SubmitReadingRefused,
);

@ObjectType({ description: 'The reading is changed and still waits to be accepted.' })
export class ChangeReadingSucceeded {
  @Field(() => Reading, { description: 'The reading as it is now.' })
  readonly reading!: Reading;
}

@ObjectType({
  implements: () => [UserError],
  description:
    'The reading stays as it was. Codes: READING_NOT_FOUND, READING_DECIDED, and those of `SubmitReadingRefused`.',
})
export class ChangeReadingRefused extends UserError {
  @Field(() => ReadingRefusalFacts, { description: 'What it was measured against.' })
  readonly facts!: ReadingRefusalFacts;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until the next one is taken; null when waiting does not help.',
  })
  readonly retryAfterSeconds!: number | null;
}

/** The result of changing a reading. */
export const ChangeReadingResult = resultUnion(
  'ChangeReadingResult',
  ChangeReadingSucceeded,
  ChangeReadingRefused,
);

@ObjectType({ description: 'The reading is taken back.' })
export class WithdrawReadingSucceeded {
  @Field(() => Reading, { description: 'The reading; its submission is WITHDRAWN.' })
  readonly reading!: Reading;
}

@ObjectType({
  implements: () => [UserError],
  description:
    'The reading stays. Codes: READING_NOT_FOUND, READING_DECIDED, WINDOW_CLOSED, TOO_MANY_ATTEMPTS.',
})
export class WithdrawReadingRefused extends UserError {
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until the next one is taken; null when waiting does not help.',
  })
  readonly retryAfterSeconds!: number | null;
}

/** The result of taking a reading back. */
export const WithdrawReadingResult = resultUnion(
  'WithdrawReadingResult',
  WithdrawReadingSucceeded,
  WithdrawReadingRefused,
);
