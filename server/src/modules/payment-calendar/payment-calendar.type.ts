import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import type { EntryKind } from '../../domain/ledger/entry-kinds.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { FileLink } from '../../platform/files/file-link.type.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { MonthScalar } from '../../platform/graphql/scalars/month.scalar.js';
import { LedgerKind } from '../ledger/ledger.enums.js';
import { PAYMENT_STATES, type PaymentState as State } from './calendar-payments.js';

/** The longest span of days asked for at once: a year and the weeks around it. */
export const MOST_DAYS = 400;
/** The most rows, months and days off that one answer lists. */
export const MOST_PAYMENTS = 100;
export const MOST_MONTHS = 120;
export const MOST_HOLIDAYS = 40;

/** How a payment stands today. */
export const PaymentState = enumOf(PAYMENT_STATES);
export type PaymentState = State;
registerEnumType(PaymentState, {
  name: 'PaymentState',
  description: 'How a payment of the calendar stands today.',
  valuesMap: {
    OVERDUE: { description: 'Something remains after `payableOn`.' },
    TODAY: { description: 'Something remains and `payableOn` is today.' },
    COMING: { description: 'Something remains and `payableOn` is yet to come.' },
    PAID: { description: 'Nothing remains; shown, not summed.' },
  },
});

@ObjectType({ description: 'Which instalment of a plan a payment is.' })
export class CalendarInstalment {
  @Field(() => Int, { description: 'Place in the plan, from 1.' })
  readonly position!: number;

  @Field(() => Int, { description: 'How many instalments the plan has.' })
  readonly of!: number;
}

@ObjectType({
  description:
    'What is to be paid of one document by one day, or one instalment in place of the debts it covers. Readable by holders of the account.',
})
export class CalendarPayment {
  /** Row ids of where it leads. */
  readonly invoiceRowId!: string | null;
  readonly entryRowId!: string;

  @Field(() => ID, {
    description: 'Opaque id, `cal_…`; the same as long as its document or instalment exists.',
  })
  readonly id!: string;

  @Field(() => PaymentState, { description: 'How it stands today.' })
  readonly state!: PaymentState;

  @Field(() => DateScalar, { description: 'Due day as printed.' })
  readonly dueOn!: LocalDate;

  @Field(() => DateScalar, {
    description: 'Due day moved off Saturdays and days off: the day of the calendar it stands on.',
  })
  readonly payableOn!: LocalDate;

  @Field(() => GroszeScalar, { description: 'Amount charged or agreed, grosze, > 0.' })
  readonly amount!: bigint;

  @Field(() => GroszeScalar, { description: 'Still to be paid, grosze, ≥ 0.' })
  readonly remaining!: bigint;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the document or of the instalment plan; null for a debt without one.',
  })
  readonly documentNumber!: string | null;

  @Field(() => MonthScalar, { nullable: true, description: 'Month charged; null when there is none.' })
  readonly period!: string | null;

  @Field(() => LedgerKind, {
    nullable: true,
    description: 'Kind of the entry it stems from; null for an instalment.',
  })
  readonly entryKind!: EntryKind | null;

  @Field(() => CalendarInstalment, {
    nullable: true,
    description: 'Which instalment it is; null when it is none.',
  })
  readonly instalment!: CalendarInstalment | null;

  @Field(() => FileLink, { description: 'The payment as a single event for a calendar program (iCalendar).' })
  readonly ics!: FileLink;
}

@ObjectType({ description: 'What a month still asks for, counted by `payableOn`.' })
export class CalendarMonth {
  @Field(() => MonthScalar, { description: 'The month.' })
  readonly month!: string;

  @Field(() => GroszeScalar, { description: 'Still to be paid, grosze, > 0; what is paid is not counted.' })
  readonly remaining!: bigint;

  @Field(() => GroszeScalar, { description: 'The part of it past its day, grosze, ≥ 0.' })
  readonly overdue!: bigint;

  @Field(() => GroszeScalar, {
    description:
      'The part of it whose day is today or yet to come, grosze, ≥ 0; overdue + notYetDue = remaining.',
  })
  readonly notYetDue!: bigint;

  @Field(() => Int, { description: 'How many payments wait in it.' })
  readonly count!: number;
}

@ObjectType({ description: 'A statutory day off, or one of the cooperative’s own.' })
export class CalendarHoliday {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: LocalDate;

  @Field({ description: 'Its Polish name.' })
  readonly name!: string;
}

@ObjectType({
  description:
    '„Kalendarz płatności”: what falls due on which day. Σ `remaining` over all months = everything still to be paid on the account.',
})
export class PaymentCalendar {
  @ListSize(MOST_PAYMENTS)
  @Field(() => [CalendarPayment], {
    description: `Payments with \`payableOn\` or \`dueOn\` within the days asked for, paid ones too, the earliest payable first; at most ${String(MOST_PAYMENTS)}.`,
  })
  readonly payments!: readonly CalendarPayment[];

  @ListSize(MOST_MONTHS)
  @Field(() => [CalendarMonth], {
    description: `Every month with something to pay, whatever days were asked for, the earliest first; at most ${String(MOST_MONTHS)}.`,
  })
  readonly months!: readonly CalendarMonth[];

  @ListSize(MOST_HOLIDAYS)
  @Field(() => [CalendarHoliday], { description: 'Days off within the days asked for, in order.' })
  readonly holidays!: readonly CalendarHoliday[];

  @Field(() => GroszeScalar, {
    description: 'Still to be paid over all months, grosze, ≥ 0; free credit is not taken off.',
  })
  readonly remaining!: bigint;
}
