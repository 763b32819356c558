import { Field, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { AllocationRule, ReceivablePart } from './ledger.enums.js';

@ObjectType({
  implements: () => [Node],
  description:
    'Which credit covers which debt, and by how much; allocations that were undone are not listed. Readable by holders of the account.',
})
export class Allocation extends Node {
  /** Row ids of both ends. */
  readonly creditEntryRowId!: string;
  readonly paymentRowId!: string | null;
  readonly invoiceRowId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the covered document; null for a debt without one.',
  })
  readonly documentNumber!: string | null;

  @Field(() => ReceivablePart, { description: 'Part of the debt that is covered.' })
  readonly part!: ReceivablePart;

  @Field(() => GroszeScalar, { description: 'Amount covered, grosze, > 0.' })
  readonly amount!: bigint;

  @Field(() => AllocationRule, { description: 'Why this debt.' })
  readonly rule!: AllocationRule;

  @Field(() => DateScalar, { description: 'Day from which the debt is covered.' })
  readonly effectiveOn!: LocalDate;
}
