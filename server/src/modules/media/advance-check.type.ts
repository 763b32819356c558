import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import {
  ADVANCE_CHECK_GAPS,
  ADVANCE_VERDICTS,
  FEWEST_JUDGED_MONTHS,
  type AdvanceCheckGap as Gap,
  type AdvanceVerdict as Verdict,
} from '../../domain/settlement/advance-check.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { DecimalScalar } from '../../platform/graphql/scalars/decimal.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { MonthScalar } from '../../platform/graphql/scalars/month.scalar.js';
import { Medium } from './medium.js';

/** Months of a settlement period, and months judged by. */
const MOST_MONTHS = 12;

/** Why nothing is projected. */
export const AdvanceCheckGap = enumOf<Gap>(ADVANCE_CHECK_GAPS);
export type AdvanceCheckGap = Gap;
registerEnumType(AdvanceCheckGap, {
  name: 'AdvanceCheckGap',
  description: 'Why it is not projected whether the advances will do.',
  valuesMap: {
    NO_PERIOD: { description: 'No settlement says yet from when until when the medium is settled.' },
    NO_PRICE: { description: 'There is no price of a unit: the cost is shared out when the period is over.' },
    NO_ADVANCE: { description: 'No advance was charged in the period.' },
    TOO_FEW_MONTHS: {
      description: `Of the last year fewer than ${String(FEWEST_JUDGED_MONTHS)} months were read from end to end.`,
    },
  },
});

/** What a projection comes to. */
export const AdvanceVerdict = enumOf<Verdict>(ADVANCE_VERDICTS);
export type AdvanceVerdict = Verdict;
registerEnumType(AdvanceVerdict, {
  name: 'AdvanceVerdict',
  description: 'What a projection comes to.',
  valuesMap: {
    ENOUGH: { description: 'The advances will do, at both ends of the range.' },
    SHORT: { description: 'The advances will not do, at either end.' },
    UNSURE: { description: 'It may turn out either way.' },
  },
});

@ObjectType({ description: 'A month of the settlement period: as it was read, or as it is projected.' })
export class AdvanceCheckMonth {
  @Field(() => MonthScalar, { description: 'The month.' })
  readonly month!: string;

  @Field({ description: 'True when the readings do not reach over the whole month.' })
  readonly isProjected!: boolean;

  @Field(() => DecimalScalar, { description: 'What is used at least.' })
  readonly useLow!: string;

  @Field(() => DecimalScalar, { description: 'What is used at most.' })
  readonly useHigh!: string;

  @Field(() => DecimalScalar, { description: 'Złoty per unit on the month’s first day, tax included.' })
  readonly price!: string;

  @Field(() => GroszeScalar, { description: 'useLow × price, grosze.' })
  readonly costLow!: bigint;

  @Field(() => GroszeScalar, { description: 'useHigh × price, grosze.' })
  readonly costHigh!: bigint;

  @Field(() => GroszeScalar, { description: 'The advance of the month, grosze.' })
  readonly advance!: bigint;

  @Field({
    description: 'True when it was charged; false when it will be, by the last quantity and the price.',
  })
  readonly isBilled!: boolean;
}

@ObjectType({ description: 'A month that was read from end to end.' })
export class JudgedMonth {
  @Field(() => MonthScalar, { description: 'The month.' })
  readonly month!: string;

  @Field(() => DecimalScalar, { description: 'What was used in it.' })
  readonly quantity!: string;
}

@ObjectType({
  description:
    'What the running settlement period will cost against its advances: a range, from what was read and from the middle half of the last months. It binds nobody; the settlement may differ.',
})
export class AdvanceProjection {
  @Field(() => DateScalar, { description: 'First day of the settlement period, or of the title within it.' })
  readonly from!: LocalDate;

  @Field(() => DateScalar, { description: 'Last day of the settlement period.' })
  readonly to!: LocalDate;

  @Field(() => AdvanceVerdict, { description: 'What it comes to.' })
  readonly verdict!: AdvanceVerdict;

  @Field(() => GroszeScalar, {
    description: 'costLow − advances, rounded down to whole złote, grosze: > 0 is missing, < 0 is left over.',
  })
  readonly missingLow!: bigint;

  @Field(() => GroszeScalar, {
    description: 'costHigh − advances, rounded up to whole złote, grosze: > 0 is missing, < 0 is left over.',
  })
  readonly missingHigh!: bigint;

  @Field(() => GroszeScalar, { description: 'Cost at the lower end, grosze.' })
  readonly costLow!: bigint;

  @Field(() => GroszeScalar, { description: 'Cost at the higher end, grosze.' })
  readonly costHigh!: bigint;

  @Field(() => GroszeScalar, { description: 'Advances charged and to come, grosze.' })
  readonly advances!: bigint;

  @Field(() => Int, {
    description: 'How many of `judgedBy` are set aside as the lowest, and as many as the highest.',
  })
  readonly skipped!: number;

  @Field(() => DecimalScalar, { description: 'What a month takes that is projected, the lower end.' })
  readonly usualLow!: string;

  @Field(() => DecimalScalar, { description: 'What a month takes that is projected, the higher end.' })
  readonly usualHigh!: string;

  @Field(() => DecimalScalar, {
    description:
      'Share in what no unit’s meter counted, added at the higher end, as large a part of the use as in the last settlement.',
  })
  readonly differenceHigh!: string;

  @Field(() => GroszeScalar, { description: 'differenceHigh at the last month’s price, grosze.' })
  readonly differenceCost!: bigint;

  @Field(() => DecimalScalar, {
    description: 'Quantity of the last advance, charged in months to come as well.',
  })
  readonly chargedQuantity!: string;

  @Field(() => ID, {
    description: 'The line of the last advance, `inl_…`: what a request to change it is about.',
  })
  readonly lineId!: string;

  @ListSize(MOST_MONTHS)
  @Field(() => [AdvanceCheckMonth], { description: 'The period month by month.' })
  readonly months!: readonly AdvanceCheckMonth[];

  @ListSize(MOST_MONTHS)
  @Field(() => [JudgedMonth], {
    description: 'The months whose middle half is taken for usual, oldest first.',
  })
  readonly judgedBy!: readonly JudgedMonth[];
}

@ObjectType({
  description:
    'Whether the advances for a medium will do until the settlement period’s end. Readable by holders while the title lasts.',
})
export class AdvanceCheck {
  @Field(() => Medium, {
    description: 'What is settled: COLD_WATER is all water with sewage, HOT_WATER the heating of hot water.',
  })
  readonly medium!: `${Medium}`;

  @Field({ description: 'Unit of the figures, e.g. `m³`.' })
  readonly unitOfMeasure!: string;

  @Field(() => AdvanceCheckGap, { nullable: true, description: 'Why nothing is projected; null when it is.' })
  readonly gap!: AdvanceCheckGap | null;

  @Field(() => Int, {
    description: `How many of the last twelve months were read from end to end; ${String(FEWEST_JUDGED_MONTHS)} are needed.`,
  })
  readonly judgedMonths!: number;

  @Field(() => AdvanceProjection, {
    nullable: true,
    description: 'The projection; null when there is a gap.',
  })
  readonly projection!: AdvanceProjection | null;
}
