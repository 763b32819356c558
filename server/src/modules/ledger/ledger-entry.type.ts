import { Field, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { onDemand } from '../../platform/graphql/on-demand.js';
import { ConnectionOf } from '../../platform/graphql/relay/connection.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { LedgerKind } from './ledger.enums.js';

@ObjectType({
  implements: () => [Node],
  description:
    'A booked entry of an account; never edited, only reversed by another. Readable by holders of the account.',
})
export class LedgerEntry extends Node {
  /** Row id, for the fields that are read separately. */
  readonly rowId!: string;

  /** Row ids of what it points at. */
  readonly fundRowId!: string;
  readonly invoiceRowId!: string | null;
  readonly paymentRowId!: string | null;
  readonly settlementRowId!: string | null;
  readonly interestNoteRowId!: string | null;
  readonly reversesRowId!: string | null;
  readonly reversedByRowId!: string | null;

  @Field(() => DateScalar, { description: 'Day of booking; the book’s order is (bookedOn, id).' })
  readonly bookedOn!: LocalDate;

  @Field(() => DateScalar, {
    description: 'Day that counts for interest and allocation; for a payment the bank’s day.',
  })
  readonly valueOn!: LocalDate;

  @Field(() => LedgerKind, { description: 'Kind of the entry.' })
  readonly kind!: LedgerKind;

  @Field(() => GroszeScalar, {
    description: 'Signed amount, grosze: debit (obciążenie) > 0, credit (uznanie) < 0, never 0.',
  })
  readonly amount!: bigint;

  @Field(() => GroszeScalar, { description: 'The amount when it is a debit, else 0; grosze, ≥ 0.' })
  readonly debit!: bigint;

  @Field(() => GroszeScalar, {
    description: 'The size of the amount when it is a credit, else 0; grosze, ≥ 0.',
  })
  readonly credit!: bigint;

  @Field(() => GroszeScalar, {
    description:
      'What was owed on the whole account just after the entry, in the book’s order; grosze, debit positive.',
  })
  readonly balanceAfter!: bigint;

  @Field({ description: 'What it is, in Polish.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Number of its document; null when there is none.' })
  readonly documentNumber!: string | null;
}

@ObjectType({
  description:
    'Sums of the ledger. Opening, debits, credits and closing are of ALL entries of the span: opening + debits − credits = closing. The filtered ones follow every filter.',
})
export class LedgerSummary {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the span; null for the beginning of the account.',
  })
  readonly from!: LocalDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the span, inclusive; null for the last entry.',
  })
  readonly to!: LocalDate | null;

  @Field(() => GroszeScalar, { description: 'Owed before the first day, grosze, debit positive.' })
  readonly opening!: bigint;

  @Field(() => GroszeScalar, { description: 'Σ debits of the span, grosze, ≥ 0.' })
  readonly debits!: bigint;

  @Field(() => GroszeScalar, { description: 'Σ credits of the span as a size, grosze, ≥ 0.' })
  readonly credits!: bigint;

  @Field(() => GroszeScalar, { description: 'Owed after the last day, grosze, debit positive.' })
  readonly closing!: bigint;

  @Field(() => GroszeScalar, { description: 'Σ debits of the entries that pass the filter, grosze, ≥ 0.' })
  readonly filteredDebits!: bigint;

  @Field(() => GroszeScalar, {
    description: 'Σ credits of the entries that pass the filter as a size, grosze, ≥ 0.',
  })
  readonly filteredCredits!: bigint;
}

@ObjectType({ description: 'A page of the ledger.' })
export class LedgerConnection extends ConnectionOf('LedgerEntry', () => LedgerEntry) {
  @Field(() => LedgerSummary, { description: 'Sums of the span and of the filter.', middleware: [onDemand] })
  readonly summary!: LedgerSummary;
}
