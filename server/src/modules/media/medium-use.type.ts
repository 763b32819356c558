import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { USE_HINT_KINDS, type UseHintKind as HintKind } from '../../domain/metering/use-hints.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { DecimalScalar } from '../../platform/graphql/scalars/decimal.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { MonthScalar } from '../../platform/graphql/scalars/month.scalar.js';
import { Medium } from './medium.js';

/** Meters of a medium in one month: a few places, each replaced once at most. */
export const MOST_SEGMENTS = 8;

/** Why a segment starts where it does. */
export enum SegmentStart {
  CONTINUED = 'CONTINUED',
  FITTED = 'FITTED',
  REPLACED = 'REPLACED',
  FIRST_KNOWN = 'FIRST_KNOWN',
  AFTER_FALL = 'AFTER_FALL',
}
registerEnumType(SegmentStart, {
  name: 'SegmentStart',
  description: 'Why a segment starts where it does.',
  valuesMap: {
    CONTINUED: { description: 'The state at which the month before ended.' },
    FITTED: { description: 'The meter was fitted.' },
    REPLACED: { description: 'The meter was fitted in place of another one.' },
    FIRST_KNOWN: { description: 'The first state within the days of the title.' },
    AFTER_FALL: { description: 'The states before fell; nothing is counted over the fall.' },
  },
});

@ObjectType({ description: 'What one meter counted in a month. A replacement gives two.' })
export class MeterSegment {
  /** Row id of the meter. */
  readonly meterRowId!: string;

  @Field(() => SegmentStart, { description: 'Why it starts where it does.' })
  readonly start!: `${SegmentStart}`;

  @Field(() => DateScalar, {
    description: 'Day of the state it starts from, or the last day of the month before.',
  })
  readonly from!: LocalDate;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'State it starts from; null when the meter was not read that day and the use was shared out by days.',
  })
  readonly fromValue!: string | null;

  @Field(() => DateScalar, { description: 'Day of the state it ends with, or the last day of the month.' })
  readonly to!: LocalDate;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'State it ends with; null when the meter was not read that day and the use was shared out by days.',
  })
  readonly toValue!: string | null;

  @Field(() => DecimalScalar, { description: 'What was used, in the meter’s unit.' })
  readonly quantity!: string;

  @Field({ description: 'True when an estimated state took part.' })
  readonly isEstimated!: boolean;

  @Field({ description: 'True when a part of the use was shared out by days between two readings.' })
  readonly isApportioned!: boolean;
}

@ObjectType({
  description:
    'What was used of a medium in one month within the days of the title, from accepted readings. Readable by holders.',
})
export class MediumMonth {
  /** Row id of the account. */
  readonly accountRowId!: string;

  @Field(() => MonthScalar, { description: 'The month.' })
  readonly month!: string;

  @Field(() => Medium, { description: 'What was used.' })
  readonly medium!: `${Medium}`;

  @Field({ description: 'Unit of the figures, e.g. `m³`.' })
  readonly unitOfMeasure!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What was used: the sum of the segments; null when the readings do not say.',
  })
  readonly quantity!: string | null;

  @Field({ description: 'True when an estimated state took part.' })
  readonly isEstimated!: boolean;

  @Field({ description: 'True when a part of the use was shared out by days between two readings.' })
  readonly isApportioned!: boolean;

  @Field({ description: 'True when the readings reach from the month’s first day to its last.' })
  readonly isWhole!: boolean;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What was used in the same month a year before; null when it is not known.',
  })
  readonly yearBefore!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'quantity − yearBefore: > 0 is more than a year ago; null when one of them is not known.',
  })
  readonly change!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The change in per cent of a year ago, one decimal; null when a year ago was nothing or not known.',
  })
  readonly changePercent!: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Złoty per unit on the month’s first day, tax included; null where no price is known.',
  })
  readonly price!: string | null;

  @Field(() => GroszeScalar, {
    nullable: true,
    description:
      'quantity × price, grosze; what the settlement says may differ. Null where no price is known.',
  })
  readonly cost!: bigint | null;

  @ListSize(MOST_SEGMENTS)
  @Field(() => [MeterSegment], {
    description: 'What each meter counted, by place and then in order of time.',
  })
  readonly segments!: readonly MeterSegment[];
}

/** What may be worth a look. */
export const UseHintKind = enumOf<HintKind>(USE_HINT_KINDS);
export type UseHintKind = HintKind;
registerEnumType(UseHintKind, {
  name: 'UseHintKind',
  description: 'What may be worth a look; never more than that.',
  valuesMap: {
    ELEVATED: { description: 'The last whole month is more than twice the usual.' },
    CONTINUOUS: { description: 'The last three months are each half as much again as usual.' },
    STANDSTILL: { description: 'A meter that usually counts has counted nothing for two months.' },
    REVERSE: { description: 'A state is lower than the one before it.' },
  },
});

@ObjectType({
  description:
    'Something about the use that may be worth a look, compared with the unit’s own past. Readable by holders.',
})
export class UseHint {
  /** Row id of the meter; null when the medium as a whole stands out. */
  readonly meterRowId!: string | null;

  @Field(() => UseHintKind, { description: 'What stands out.' })
  readonly kind!: UseHintKind;

  @Field(() => Medium, { description: 'Of which medium.' })
  readonly medium!: `${Medium}`;

  @Field({ description: 'Unit of the figures, e.g. `m³`.' })
  readonly unitOfMeasure!: string;

  @Field(() => MonthScalar, { description: 'The month looked at.' })
  readonly month!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What was used in it; null for a fall of the state.',
  })
  readonly quantity!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The middle one of the months before; null for a fall of the state.',
  })
  readonly usual!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Units of the building it was compared with, at least 10; null when only with the unit’s own past.',
  })
  readonly comparedUnits!: number | null;
}

@ObjectType({
  description:
    'What the units of the building used of a medium in a month: sums of at least 10 units, nobody’s own.',
})
export class BuildingUse {
  @Field(() => Int, { description: 'How many units were read at both ends of the month, at least 10.' })
  readonly units!: number;

  @Field(() => DecimalScalar, { description: 'Their average.' })
  readonly average!: string;

  @Field(() => DecimalScalar, { description: 'A quarter of them used at most this.' })
  readonly lowerQuartile!: string;

  @Field(() => DecimalScalar, { description: 'A quarter of them used at least this.' })
  readonly upperQuartile!: string;
}
