import { Field, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { ConnectionOf } from '../../platform/graphql/relay/connection.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { PaymentMethod } from './ledger.enums.js';

@ObjectType({
  implements: () => [Node],
  description: 'Money that arrived on an account. Readable by holders of the account.',
})
export class Payment extends Node {
  /** Row id, for the fields that are read separately. */
  readonly rowId!: string;

  /** Row id of the account. */
  readonly accountRowId!: string;

  /** Row id of the entry that booked it. */
  readonly entryRowId!: string | null;

  @Field(() => DateScalar, { description: 'Day of booking.' })
  readonly bookedOn!: LocalDate;

  @Field(() => DateScalar, {
    description: 'Day the money reached the cooperative’s account; counts for interest.',
  })
  readonly valueOn!: LocalDate;

  @Field(() => GroszeScalar, { description: 'Amount paid, grosze, > 0.' })
  readonly amount!: bigint;

  @Field(() => String, { nullable: true, description: 'Title of the transfer; null when there is none.' })
  readonly title!: string | null;

  @Field(() => PaymentMethod, { description: 'How it arrived.' })
  readonly method!: PaymentMethod;

  @Field(() => GroszeScalar, { description: 'Part that covers nothing yet, grosze, ≥ 0.' })
  readonly unallocated!: bigint;

  @Field({ description: 'True when it was reversed, e.g. the transfer was returned.' })
  readonly isReversed!: boolean;
}

@ObjectType({ description: 'A page of payments, newest first.' })
export class PaymentConnection extends ConnectionOf('Payment', () => Payment) {}
