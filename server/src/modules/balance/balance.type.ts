import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { BALANCE_SIDES } from '../../domain/ledger/balance.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { Fund } from '../my-data/fund.type.js';

/** Which side the account is on. */
export const BalanceSide = enumOf(BALANCE_SIDES);
export type BalanceSide = (typeof BALANCE_SIDES)[number];
registerEnumType(BalanceSide, {
  name: 'BalanceSide',
  description: 'Which side the account is on.',
  valuesMap: {
    UNDERPAYMENT: { description: 'Niedopłata: amountOwed > 0.' },
    OVERPAYMENT: { description: 'Nadpłata: amountOwed < 0.' },
    SETTLED: { description: 'Konto rozliczone: amountOwed = 0.' },
  },
});

@ObjectType({
  description:
    'How the balance came about from 1 January of the year of `at`: opening + debits − credits = closing.',
})
export class BalanceEquation {
  @Field(() => DateScalar, { description: '1 January of the year of `at`.' })
  readonly from!: LocalDate;

  @Field(() => GroszeScalar, { description: 'Owed before that day, grosze, debit positive.' })
  readonly opening!: bigint;

  @Field(() => GroszeScalar, { description: 'Σ debits from that day to `at`, grosze, ≥ 0.' })
  readonly debits!: bigint;

  @Field(() => GroszeScalar, { description: 'Σ credits from that day to `at` as a size, grosze, ≥ 0.' })
  readonly credits!: bigint;

  @Field(() => GroszeScalar, {
    description: 'Owed at the end of `at`, grosze, debit positive; equals `amountOwed`.',
  })
  readonly closing!: bigint;
}

@ObjectType({
  description: 'The part of a balance that belongs to one fund; the funds’ figures add up to the account’s.',
})
export class FundBalance {
  @Field(() => Fund, { description: 'The fund.' })
  readonly fund!: Fund;

  @Field(() => GroszeScalar, { description: 'Owed in the fund, grosze, debit positive.' })
  readonly amountOwed!: bigint;

  @Field(() => GroszeScalar, { description: 'Unpaid after its payable day, grosze, ≥ 0.' })
  readonly overdue!: bigint;

  @Field(() => GroszeScalar, { description: 'Unpaid with its payable day still to come, grosze, ≥ 0.' })
  readonly notYetDue!: bigint;

  @Field(() => GroszeScalar, {
    description: 'Noted interest still to pay, part of the two above, grosze, ≥ 0.',
  })
  readonly interest!: bigint;

  @Field(() => GroszeScalar, { description: 'Credit that covers nothing yet, grosze, ≥ 0.' })
  readonly unallocatedCredit!: bigint;
}

@ObjectType({
  description:
    'What is owed on an account at the end of a day: overdue + notYetDue − unallocatedCredit = amountOwed. Readable by holders of the account.',
})
export class Balance {
  /** Row id of the account. */
  readonly accountRowId!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly at!: LocalDate;

  @Field(() => GroszeScalar, {
    description: 'Σ entries booked by `at`, grosze: > 0 niedopłata, < 0 nadpłata.',
  })
  readonly amountOwed!: bigint;

  @Field(() => BalanceSide, { description: 'The same as a word.' })
  readonly side!: BalanceSide;

  @Field(() => GroszeScalar, {
    description: 'Unpaid on `at` after its payable day, noted interest included, grosze, ≥ 0.',
  })
  readonly overdue!: bigint;

  @Field(() => Int, {
    description: 'Days since the earliest of those payable days; 0 when nothing is overdue.',
  })
  readonly overdueDays!: number;

  @Field(() => GroszeScalar, {
    description: 'Unpaid on `at` with its payable day still to come, noted interest included, grosze, ≥ 0.',
  })
  readonly notYetDue!: bigint;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The earliest payable day still to come; null when nothing waits.',
  })
  readonly nextDueOn!: LocalDate | null;

  @Field(() => GroszeScalar, {
    description: 'Noted interest still to pay, part of overdue and notYetDue, grosze, ≥ 0.',
  })
  readonly interest!: bigint;

  @Field(() => GroszeScalar, { description: 'Credit that covers nothing on `at`, grosze, ≥ 0.' })
  readonly unallocatedCredit!: bigint;

  @ListSize(5)
  @Field(() => [FundBalance], { description: 'The same by fund, in the funds’ order.' })
  readonly byFund!: readonly FundBalance[];

  @Field(() => BalanceEquation, { description: 'How it came about since the beginning of the year.' })
  readonly equation!: BalanceEquation;
}
