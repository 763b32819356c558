import { ArgsType, Field, InputType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { PageArgs } from '../../platform/graphql/relay/page.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { LedgerKind, LedgerOrder } from './ledger.enums.js';

@InputType({ description: 'Narrows the ledger; every given condition must hold.' })
export class LedgerFilter {
  @Field(() => DateScalar, { nullable: true, description: 'First day of booking, inclusive.' })
  readonly from?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of booking, inclusive.' })
  readonly to?: LocalDate | null;

  @Field(() => [LedgerKind], { nullable: true, description: 'Any of these kinds.' })
  readonly kind?: readonly LedgerKind[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the fund.' })
  readonly fund?: string | null;

  @Field(() => GroszeScalar, {
    nullable: true,
    description: 'Least size of the amount whatever its sign, grosze, inclusive.',
  })
  readonly amountFrom?: bigint | null;

  @Field(() => GroszeScalar, {
    nullable: true,
    description: 'Greatest size of the amount whatever its sign, grosze, inclusive.',
  })
  readonly amountTo?: bigint | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the title or the document’s number; letters of any case, Polish marks may be left out.',
  })
  readonly text?: string | null;
}

@InputType({ description: 'Narrows a list of payments.' })
export class PaymentFilter {
  @Field(() => DateScalar, { nullable: true, description: 'First day of booking, inclusive.' })
  readonly from?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of booking, inclusive.' })
  readonly to?: LocalDate | null;
}

@ArgsType()
export class LedgerArgs extends PageArgs {
  @Field(() => LedgerFilter, { nullable: true, description: 'Narrows the ledger; the sums follow.' })
  readonly filter?: LedgerFilter | null;

  @Field(() => LedgerOrder, { defaultValue: LedgerOrder.BOOKED_ON_DESC, description: 'Order of the list.' })
  readonly orderBy: LedgerOrder = LedgerOrder.BOOKED_ON_DESC;
}

@ArgsType()
export class PaymentsArgs extends PageArgs {
  @Field(() => PaymentFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: PaymentFilter | null;
}

@ArgsType()
export class StatementArgs {
  @Field(() => DateScalar, { description: 'First day of booking, inclusive.' })
  readonly from!: LocalDate;

  @Field(() => DateScalar, {
    description: 'Last day of booking, inclusive; before `from` is refused with BAD_USER_INPUT.',
  })
  readonly to!: LocalDate;
}
