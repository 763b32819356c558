import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { MonthScalar } from '../../platform/graphql/scalars/month.scalar.js';

/** What a row of the next payment is. */
export enum NextPaymentRowKind {
  CHARGE = 'CHARGE',
  OVERDUE = 'OVERDUE',
  INTEREST = 'INTEREST',
  CREDIT = 'CREDIT',
  INSTALMENT = 'INSTALMENT',
}
registerEnumType(NextPaymentRowKind, {
  name: 'NextPaymentRowKind',
  description: 'What a row of the next payment is.',
  valuesMap: {
    CHARGE: { description: 'What remains of a document payable on the nearest day.' },
    OVERDUE: { description: 'What remains of a debt past its payable day.' },
    INTEREST: { description: 'Noted interest still to pay.' },
    CREDIT: { description: 'Free credit that lowers the payment; its amount is negative.' },
    INSTALMENT: { description: 'What remains of an instalment, in place of the debts it covers.' },
  },
});

@ObjectType({ description: 'One row of the sum to be paid.' })
export class NextPaymentRow {
  /** Row id of the document. */
  readonly invoiceRowId!: string | null;

  @Field(() => NextPaymentRowKind, { description: 'What it is.' })
  readonly kind!: NextPaymentRowKind;

  @Field(() => MonthScalar, { nullable: true, description: 'Month charged; null when there is none.' })
  readonly period!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the document or of the instalment plan; null when there is none.',
  })
  readonly documentNumber!: string | null;

  @Field(() => GroszeScalar, { description: 'Amount, grosze; negative only for CREDIT.' })
  readonly amount!: bigint;
}

@ObjectType({
  description:
    '„Najbliższa płatność”: what is payable on the nearest day, with everything past due, less free credit.',
})
export class NextPayment {
  /** Row id of the account. */
  readonly accountRowId!: string;

  @Field(() => GroszeScalar, { description: 'Σ rows, grosze, > 0.' })
  readonly amount!: bigint;

  @Field(() => DateScalar, { description: 'Day to pay by; the earliest past one when nothing else waits.' })
  readonly dueOn!: LocalDate;

  @Field(() => Int, { description: 'Days from today to `dueOn`: 0 today, negative when it has passed.' })
  readonly days!: number;

  @ListSize(30)
  @Field(() => [NextPaymentRow], { description: 'How the sum is made up.' })
  readonly rows!: readonly NextPaymentRow[];
}
