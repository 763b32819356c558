import { ArgsType, Field, InputType } from '@nestjs/graphql';

import { PageArgs } from '../../platform/graphql/relay/page.js';
import { MonthScalar } from '../../platform/graphql/scalars/month.scalar.js';
import { InvoiceKind, InvoiceOrder, InvoiceStatusFilter } from './invoice.enums.js';

@InputType({ description: 'Narrows a list of invoices; every given condition must hold.' })
export class InvoiceFilter {
  @Field(() => MonthScalar, { nullable: true, description: 'First month charged, inclusive.' })
  readonly periodFrom?: string | null;

  @Field(() => MonthScalar, { nullable: true, description: 'Last month charged, inclusive.' })
  readonly periodTo?: string | null;

  @Field(() => [InvoiceStatusFilter], {
    nullable: true,
    description: 'Any of these statuses or flags, for today.',
  })
  readonly status?: readonly InvoiceStatusFilter[] | null;

  @Field(() => [InvoiceKind], { nullable: true, description: 'Any of these kinds.' })
  readonly kind?: readonly InvoiceKind[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the number or of a line’s component; letters of any case, Polish marks may be left out.',
  })
  readonly text?: string | null;
}

@ArgsType()
export class InvoicesArgs extends PageArgs {
  @Field(() => InvoiceFilter, { nullable: true, description: 'Narrows the list; the sums follow.' })
  readonly filter?: InvoiceFilter | null;

  @Field(() => InvoiceOrder, { defaultValue: InvoiceOrder.ISSUED_ON_DESC, description: 'Order of the list.' })
  readonly orderBy: InvoiceOrder = InvoiceOrder.ISSUED_ON_DESC;
}
