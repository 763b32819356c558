import { Field, Int, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { onDemand } from '../../platform/graphql/on-demand.js';
import { ConnectionOf } from '../../platform/graphql/relay/connection.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { DateTimeScalar } from '../../platform/graphql/scalars/date-time.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { MonthScalar } from '../../platform/graphql/scalars/month.scalar.js';
import { InvoiceKind, InvoiceStatus } from './invoice.enums.js';

@ObjectType({
  implements: () => [Node],
  description:
    'A document of charge: monthly charges, VAT invoice, correction, settlement or interest note. Readable by holders of its account.',
})
export class Invoice extends Node {
  /** Row id, for the fields that are read separately. */
  readonly rowId!: string;

  /** Row id of the account. */
  readonly accountRowId!: string;

  /** Row id of the document it corrects. */
  readonly correctsRowId!: string | null;

  /** Remark of the source, for the printed document. */
  readonly note!: string | null;

  @Field({ description: 'Number as printed, unique in the cooperative, e.g. `NAL/2026/11/0147`.' })
  readonly number!: string;

  @Field(() => InvoiceKind, { description: 'Kind of the document.' })
  readonly kind!: InvoiceKind;

  @Field(() => MonthScalar, {
    nullable: true,
    description: 'Month charged; null for a document that has none.',
  })
  readonly period!: string | null;

  @Field(() => DateScalar, { description: 'Day of issue.' })
  readonly issuedOn!: LocalDate;

  @Field(() => DateScalar, { description: 'Due day as printed.' })
  readonly dueOn!: LocalDate;

  @Field(() => DateScalar, {
    description:
      'Due day moved off Saturdays and holidays (art. 115 KC); late is counted from the day after.',
  })
  readonly payableOn!: LocalDate;

  @Field(() => GroszeScalar, {
    description: 'Net total, grosze; < 0 only for a correction in the resident’s favour.',
  })
  readonly net!: bigint;

  @Field(() => GroszeScalar, { description: 'VAT total, grosze, same sign as `net`.' })
  readonly vat!: bigint;

  @Field(() => GroszeScalar, {
    description: 'net + vat = Σ lines, grosze; < 0 only for a correction in the resident’s favour.',
  })
  readonly total!: bigint;

  @Field(() => GroszeScalar, { description: 'Covered so far by payments and other credits, grosze, ≥ 0.' })
  readonly allocated!: bigint;

  @Field(() => GroszeScalar, {
    description: 'Still to be paid, grosze, ≥ 0: Σ its receivables − their allocations.',
  })
  readonly remaining!: bigint;

  @Field(() => InvoiceStatus, { description: 'How much is paid and whether it is late, for today.' })
  readonly status!: InvoiceStatus;

  @Field({ description: 'True when a correction points at it.' })
  readonly isCorrected!: boolean;

  @Field({ description: 'True when an instalment plan in force covers it.' })
  readonly inInstalments!: boolean;

  @Field(() => Int, { description: 'Days since `payableOn` while something remains; 0 when not late.' })
  readonly overdueDays!: number;

  @Field(() => String, { nullable: true, description: 'Number in KSeF; null outside it.' })
  readonly ksefNumber!: string | null;

  @Field(() => Int, { description: 'Version of the document, from 1; the source may issue a changed one.' })
  readonly version!: number;
}

@ObjectType({ description: 'The head of a document as it was before the source changed it.' })
export class InvoiceVersion {
  @Field(() => Int, { description: 'Number of the version, from 1.' })
  readonly version!: number;

  @Field(() => GroszeScalar, { description: 'Its total, grosze.' })
  readonly total!: bigint;

  @Field(() => DateScalar, { description: 'Its day of issue.' })
  readonly issuedOn!: LocalDate;

  @Field(() => DateTimeScalar, { description: 'When the next version took its place.' })
  readonly replacedAt!: Date;
}

@ObjectType({ description: 'Sums over every invoice that passes the filter, not only those of the page.' })
export class InvoiceSummary {
  @Field(() => GroszeScalar, { description: 'Σ total, grosze.' })
  readonly total!: bigint;

  @Field(() => GroszeScalar, { description: 'Σ allocated, grosze.' })
  readonly allocated!: bigint;

  @Field(() => GroszeScalar, { description: 'Σ remaining, grosze.' })
  readonly remaining!: bigint;
}

@ObjectType({ description: 'A page of invoices.' })
export class InvoiceConnection extends ConnectionOf('Invoice', () => Invoice) {
  @Field(() => InvoiceSummary, { description: 'Sums that follow the filter.', middleware: [onDemand] })
  readonly summary!: InvoiceSummary;
}
