import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
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

@ObjectType({ description: 'One row of a media settlement.' })
export class SettlementLine {
  @Field(() => Int, { description: 'Place on the print, from 1.' })
  readonly position!: number;

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
}

@ObjectType({
  implements: () => [Node],
  description: 'Advances for a medium against its cost over a span. Readable by holders of its account.',
})
export class Settlement extends Node {
  /** Row id, for the fields that are read separately. */
  readonly rowId!: string;

  @Field({ description: 'Number of the settlement, unique in the cooperative.' })
  readonly number!: string;

  @Field(() => Medium, { description: 'What is settled.' })
  readonly medium!: Medium;

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
