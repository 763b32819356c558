import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import {
  SETTLEMENT_LINE_KINDS,
  type SettlementLineKind as LineKind,
} from '../../domain/settlement/explain-settlement.js';
import {
  SETTLEMENT_OPENINGS,
  type SettlementOpening as OpeningWord,
} from '../../domain/settlement/settlement-opening.js';
import {
  SETTLEMENT_STEPS,
  type SettlementStep as StepWord,
} from '../../domain/settlement/settlement-steps.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { DecimalScalar } from '../../platform/graphql/scalars/decimal.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { Medium } from './medium.js';

/** Whether a settlement stands. */
export enum SettlementState {
  APPROVED = 'APPROVED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(SettlementState, {
  name: 'SettlementState',
  description: 'Whether a settlement stands.',
  valuesMap: {
    APPROVED: { description: 'Approved; its result is in the book.' },
    WITHDRAWN: { description: 'Taken back; its result was reversed.' },
  },
});

/** What a row of a settlement is. */
export const SettlementLineKind = enumOf<LineKind>(SETTLEMENT_LINE_KINDS);
export type SettlementLineKind = LineKind;
registerEnumType(SettlementLineKind, {
  name: 'SettlementLineKind',
  description: 'What a row of a settlement is.',
  valuesMap: {
    METER: { description: 'A meter with its two readings; costs nothing by itself.' },
    PRICE: { description: 'Use at a price: quantity × rate.' },
    DIFFERENCE: {
      description:
        'A share of what the main meter counted more than the units: pool × shareOwn ÷ shareAll, at a rate.',
    },
    SHARE: { description: 'A share of a bill: poolAmount × shareOwn ÷ shareAll.' },
    ADVANCE: { description: 'Advances that were charged; the amount is negative.' },
    OTHER: { description: 'Printed only; there is nothing to count.' },
  },
});

/** How an opening reading follows from the former settlement. */
export const SettlementOpening = enumOf<OpeningWord>(SETTLEMENT_OPENINGS);
export type SettlementOpening = OpeningWord;
registerEnumType(SettlementOpening, {
  name: 'SettlementOpening',
  description: 'How an opening reading follows from the account’s former settlement of the medium.',
  valuesMap: {
    CONTINUED: { description: 'It is the reading that the former one closed the meter with.' },
    DIFFERENT: { description: 'The former one closed the meter with another reading.' },
    NEW_METER: { description: 'The former one does not name the meter, which was fitted since.' },
    FIRST: { description: 'There is no former settlement with readings.' },
  },
});

/** A step of counting. */
export const SettlementStep = enumOf<StepWord>(SETTLEMENT_STEPS);
export type SettlementStep = StepWord;
registerEnumType(SettlementStep, {
  name: 'SettlementStep',
  description: 'A step of counting, which holds the rows of some kinds.',
  valuesMap: {
    METERS: { description: 'What was read: METER.' },
    COST: { description: 'What it cost: PRICE, SHARE, OTHER.' },
    DIFFERENCE: { description: 'The share in what the main meter counted more: DIFFERENCE.' },
    ADVANCES: { description: 'What was charged ahead: ADVANCE.' },
  },
});

@ObjectType({ description: 'What the rows of a step come to.' })
export class SettlementTotal {
  @Field(() => SettlementStep, { description: 'Which step.' })
  readonly step!: SettlementStep;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Sum of the quantities; null where a row has none or the rows differ in unit.',
  })
  readonly quantity!: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of the quantity; null without one.' })
  readonly unitOfMeasure!: string | null;

  @Field(() => GroszeScalar, { description: 'Sum of the amounts in grosze; advances are negative.' })
  readonly amount!: bigint;
}

@ObjectType({ description: 'One row of a media settlement.' })
export class SettlementLine {
  /** Row id of the meter, which is read separately; null where there is none. */
  readonly meterRowId!: string | null;

  @Field(() => Int, { description: 'Place on the print, from 1.' })
  readonly position!: number;

  @Field(() => SettlementLineKind, { description: 'What it is.' })
  readonly kind!: SettlementLineKind;

  @Field({ description: 'What the row is for, in Polish.' })
  readonly description!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Quantity in `unitOfMeasure`; null for a lump sum.',
  })
  readonly quantity!: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of measure; null for a lump sum.' })
  readonly unitOfMeasure!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Złoty per unit of measure; null for a lump sum.',
  })
  readonly rate!: string | null;

  @Field(() => GroszeScalar, { description: 'Amount of the row in grosze; > 0 is a cost.' })
  readonly amount!: bigint;

  @Field(() => String, { nullable: true, description: 'Number of the meter; null where there is none.' })
  readonly serial!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the meter is; null where not recorded.' })
  readonly place!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the opening reading; METER only.' })
  readonly fromOn!: LocalDate | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Opening reading; METER only.' })
  readonly fromValue!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the closing reading; METER only.' })
  readonly toOn!: LocalDate | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Closing reading; METER only.' })
  readonly toValue!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'By which the difference of the two readings is multiplied to give `quantity`, as for heat cost allocators; null where it is the use itself.',
  })
  readonly factor!: string | null;

  @Field(() => SettlementOpening, {
    nullable: true,
    description: 'How the opening reading follows from the former settlement; METER only.',
  })
  readonly opening!: SettlementOpening | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day of the reading that the former settlement closed the meter with; null where it has none.',
  })
  readonly formerOn!: LocalDate | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'That reading.' })
  readonly formerValue!: string | null;

  @Field({ description: 'True when a reading of it was estimated.' })
  readonly isEstimated!: boolean;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'What the account’s share is counted by, e.g. m³ used or m² heated; DIFFERENCE and SHARE only.',
  })
  readonly shareOwn!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The same of everybody together.' })
  readonly shareAll!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What is shared, m³; DIFFERENCE only.' })
  readonly pool!: string | null;

  @Field(() => GroszeScalar, { nullable: true, description: 'What is shared, grosze; SHARE only.' })
  readonly poolAmount!: bigint | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether counting it again gives the same; null where there is nothing to count.',
  })
  readonly isConfirmed!: boolean | null;
}

@ObjectType({ description: 'What came of counting a settlement again from what is stored of it.' })
export class SettlementCheck {
  @Field({ description: 'The rows add up to the cost and the advances.' })
  readonly isSummed!: boolean;

  @Field({
    description: 'The use of the meters is the use that was priced, or what a share of a bill goes by.',
  })
  readonly isUsePriced!: boolean;

  @Field({ description: 'What the main meter counted more than the units is what was shared.' })
  readonly isDifferenceShared!: boolean;

  @Field({ description: 'cost − advances is the result.' })
  readonly isResult!: boolean;

  @Field({ description: 'All of that, and every row that can be counted.' })
  readonly isConfirmed!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Every meter starts from the reading that the account’s former settlement of the medium closed it with; null where there is nothing to compare. No part of isConfirmed.',
  })
  readonly isContinued!: boolean | null;
}

@ObjectType({ description: 'Sums of a building in a settlement, of at least 5 units.' })
export class SettlementBuilding {
  @Field(() => Int, { description: 'Units that were settled.' })
  readonly units!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'What the main meter counted, m³.' })
  readonly mainMeter!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What the units’ meters counted together, m³.' })
  readonly unitsUse!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'mainMeter − unitsUse, m³ („woda różnicowa”).' })
  readonly difference!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The difference in per cent of the main meter, two decimals.',
  })
  readonly differencePercent!: number | null;

  @Field(() => GroszeScalar, { nullable: true, description: 'What the building was charged, grosze.' })
  readonly cost!: bigint | null;
}

@ObjectType({
  implements: () => [Node],
  description: 'Advances for a medium against its cost over a span. Readable by holders of its account.',
})
export class Settlement extends Node {
  /** Row id, for the fields that are read separately. */
  readonly rowId!: string;

  /** Row id of the account. */
  readonly accountRowId!: string;

  /** Row id of the unit. */
  readonly unitRowId!: string;

  @Field({ description: 'Number of the settlement, unique in the cooperative.' })
  readonly number!: string;

  @Field(() => Medium, { description: 'What is settled.' })
  readonly medium!: `${Medium}`;

  @Field(() => DateScalar, { description: 'First day settled.' })
  readonly from!: LocalDate;

  @Field(() => DateScalar, { description: 'Last day settled, inclusive.' })
  readonly to!: LocalDate;

  @Field(() => GroszeScalar, { description: 'Advances charged for the span, grosze, ≥ 0.' })
  readonly advances!: bigint;

  @Field(() => GroszeScalar, { description: 'Actual cost of the span, grosze.' })
  readonly cost!: bigint;

  @Field(() => GroszeScalar, {
    description: 'cost − advances in grosze: > 0 is to be paid (dopłata), < 0 is given back (zwrot).',
  })
  readonly result!: bigint;

  @Field(() => SettlementState, { description: 'Whether it stands.' })
  readonly state!: SettlementState;

  @Field(() => DateScalar, { description: 'Day of approval.' })
  readonly approvedOn!: LocalDate;
}
