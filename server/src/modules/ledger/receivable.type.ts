import { Field, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { ReceivablePart } from './ledger.enums.js';

@ObjectType({
  implements: () => [Node],
  description: 'Należność: one debt that must be paid by a day. Readable by holders of the account.',
})
export class Receivable extends Node {
  /** Row ids of what it stems from. */
  readonly fundRowId!: string;
  readonly invoiceRowId!: string | null;

  @Field(() => ReceivablePart, { description: 'Principal or noted interest.' })
  readonly part!: ReceivablePart;

  @Field(() => DateScalar, { description: 'Due day as printed.' })
  readonly dueOn!: LocalDate;

  @Field(() => DateScalar, {
    description: 'Due day moved off Saturdays and holidays; late is counted from the day after.',
  })
  readonly payableOn!: LocalDate;

  @Field(() => GroszeScalar, { description: 'Amount of the debt, grosze, > 0.' })
  readonly amount!: bigint;

  @Field(() => GroszeScalar, { description: 'Still to be paid, grosze, ≥ 0.' })
  readonly remaining!: bigint;

  @Field(() => String, {
    nullable: true,
    description: 'Number of its document; null for a debt without one.',
  })
  readonly documentNumber!: string | null;

  @Field({
    description: 'True when something remains after `payableOn` and no instalment plan in force covers it.',
  })
  readonly isOverdue!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the instalment plan in force that covers it; null when none does.',
  })
  readonly instalmentPlan!: string | null;
}
