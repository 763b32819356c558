import { Field, Int, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { DecimalScalar } from '../../platform/graphql/scalars/decimal.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';

@ObjectType({ description: 'One debt of an interest note.' })
export class InterestNoteItem {
  @Field(() => Int, { description: 'Place on the note, from 1.' })
  readonly position!: number;

  @Field({ description: 'Number of the document whose late payment bore the interest.' })
  readonly debtDocumentNumber!: string;

  @Field(() => GroszeScalar, { description: 'Principal that was late, grosze, > 0.' })
  readonly principal!: bigint;

  @Field(() => DateScalar, { description: 'First day of the interest.' })
  readonly from!: LocalDate;

  @Field(() => DateScalar, { description: 'Last day of the interest, inclusive.' })
  readonly to!: LocalDate;

  @Field(() => GroszeScalar, { description: 'Interest noted, grosze, > 0.' })
  readonly amount!: bigint;
}

@ObjectType({
  implements: () => [Node],
  description: 'Nota odsetkowa: interest that has become payable. Readable by holders of the account.',
})
export class InterestNote extends Node {
  /** Row id, for the fields that are read separately. */
  readonly rowId!: string;

  @Field({ description: 'Number of the note, unique in the cooperative.' })
  readonly number!: string;

  @Field(() => DateScalar, { description: 'Day of issue.' })
  readonly issuedOn!: LocalDate;

  @Field(() => DateScalar, { description: 'Due day as printed.' })
  readonly dueOn!: LocalDate;

  @Field(() => GroszeScalar, { description: 'Σ items, grosze, > 0.' })
  readonly total!: bigint;
}

@ObjectType({ description: 'Interest of one debt over days with the same principal and the same rate.' })
export class InterestRow {
  @Field(() => String, {
    nullable: true,
    description: 'Number of the debt’s document; null for a debt without one.',
  })
  readonly documentNumber!: string | null;

  @Field(() => GroszeScalar, { description: 'Principal that was late on these days, grosze, > 0.' })
  readonly principal!: bigint;

  @Field(() => DateScalar, { description: 'First day counted.' })
  readonly from!: LocalDate;

  @Field(() => DateScalar, { description: 'Last day counted, inclusive.' })
  readonly to!: LocalDate;

  @Field(() => Int, { description: 'Number of days, both ends counted.' })
  readonly days!: number;

  @Field(() => Int, { description: 'Yearly rate in basis points: 925 = 9,25%.' })
  readonly basisPoints!: number;

  @Field(() => DecimalScalar, {
    description:
      'principal × rate × days / 365 in złoty, cut after nine decimals; rounding is done once per debt, see `debts`.',
  })
  readonly amountExact!: string;
}

@ObjectType({ description: 'Interest of one debt, rounded once.' })
export class InterestOfDebt {
  @Field(() => String, {
    nullable: true,
    description: 'Number of the debt’s document; null for a debt without one.',
  })
  readonly documentNumber!: string | null;

  @Field(() => DateScalar, {
    description: 'Due day moved off Saturdays and holidays; interest starts the day after.',
  })
  readonly payableOn!: LocalDate;

  @Field(() => GroszeScalar, { description: 'Σ of the debt’s rows rounded half-up to the grosz, ≥ 0.' })
  readonly amount!: bigint;
}

@ObjectType({ description: 'Days counted with one rate.' })
export class InterestRatePeriod {
  @Field(() => DateScalar, { description: 'First day counted with it.' })
  readonly from!: LocalDate;

  @Field(() => DateScalar, { description: 'Last day counted with it, inclusive.' })
  readonly to!: LocalDate;

  @Field(() => Int, { description: 'Yearly rate in basis points: 925 = 9,25%.' })
  readonly basisPoints!: number;
}

@ObjectType({
  description:
    'Statutory interest for delay on principal that is late by a day and taken as unpaid until then. Days that no announced rate has reached yet are counted with the last known one. Information only: nothing here is owed until a note is issued. Readable by holders.',
})
export class InterestToDate {
  @Field(() => DateScalar, { description: 'Last day counted: today or the day asked for.' })
  readonly on!: LocalDate;

  @Field(() => DateScalar, { description: 'Last day that can be asked for: a year from today.' })
  readonly latest!: LocalDate;

  @Field(() => GroszeScalar, { description: 'Σ debts, grosze, ≥ 0.' })
  readonly total!: bigint;

  @Field(() => GroszeScalar, {
    description:
      'Unpaid principal that is late by that day, without what is paid by instalments; grosze, ≥ 0.',
  })
  readonly principal!: bigint;

  @Field(() => GroszeScalar, { description: '„Jeśli zapłacisz do…”: principal + total, grosze, ≥ 0.' })
  readonly together!: bigint;

  @ListSize(60)
  @Field(() => [InterestOfDebt], { description: 'Interest per debt, oldest first.' })
  readonly debts!: readonly InterestOfDebt[];

  @ListSize(200)
  @Field(() => [InterestRow], { description: 'How it was computed, debt by debt in order of days.' })
  readonly rows!: readonly InterestRow[];

  @ListSize(40)
  @Field(() => [InterestRatePeriod], { description: 'The rates counted with, in order of days.' })
  readonly ratePeriods!: readonly InterestRatePeriod[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day on which the newest rate used was last checked against its announcement; null when never.',
  })
  readonly rateVerifiedOn!: LocalDate | null;
}
