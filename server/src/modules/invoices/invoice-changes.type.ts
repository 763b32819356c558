import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

import { CHANGE_CAUSES } from '../../domain/billing/compare-invoices.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { DecimalScalar } from '../../platform/graphql/scalars/decimal.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { PriceKind } from './invoice.enums.js';
import { Invoice } from './invoice.type.js';

/** What a document is compared with. */
export enum ComparisonBase {
  MONTH = 'MONTH',
  YEAR = 'YEAR',
}
registerEnumType(ComparisonBase, {
  name: 'ComparisonBase',
  description: 'What a document is compared with: the same account’s document of the same kind.',
  valuesMap: {
    MONTH: { description: 'Of the month before.' },
    YEAR: { description: 'Of the same month a year before.' },
  },
});

/** Why a document asks for more or less. */
export const ChangeCause = enumOf(CHANGE_CAUSES);
export type ChangeCause = (typeof CHANGE_CAUSES)[number];
registerEnumType(ChangeCause, {
  name: 'ChangeCause',
  description: 'Why a document asks for more or less than another.',
  valuesMap: {
    RATE: { description: 'The rate of a component, or its VAT.' },
    QUANTITY: { description: 'How much of a component was charged; a part of a month counts as a part.' },
    NEW: { description: 'A component that the earlier document had not.' },
    GONE: { description: 'A component that the later document has no more.' },
    CORRECTION: { description: 'A correction of one of the two documents.' },
    OTHER: { description: 'Another amount at the same rate and quantity: a rounding of the source.' },
  },
});

@ObjectType({ description: 'A component in one of two documents.' })
export class ComponentFacts {
  @Field(() => DecimalScalar, {
    description: 'Quantity charged, parts of a month counted as parts; at most four digits after the point.',
  })
  readonly quantity!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Its rate, złoty per unit, net or gross as `priceKind` says; null when it had several.',
  })
  readonly rate!: string | null;

  @Field(() => PriceKind, { description: 'Whether the rate contains VAT.' })
  readonly priceKind!: PriceKind;

  @Field({ description: 'VAT code: `ZW` exempt, `NP` outside, or the percentage.' })
  readonly vatCode!: string;
}

@ObjectType({ description: 'One cause of the difference between two documents.' })
export class InvoiceChange {
  @Field(() => ChangeCause, { description: 'The cause.' })
  readonly cause!: ChangeCause;

  @Field(() => GroszeScalar, {
    description: 'How much more the later document asks for because of it, grosze, never 0; negative: less.',
  })
  readonly amount!: bigint;

  @Field(() => String, { nullable: true, description: 'Charge component in Polish; null for a correction.' })
  readonly component!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Unit of the component’s quantity; null for a correction.',
  })
  readonly unit!: string | null;

  @Field(() => ComponentFacts, {
    nullable: true,
    description: 'The component in the earlier document; null where it was not.',
  })
  readonly before!: ComponentFacts | null;

  @Field(() => ComponentFacts, {
    nullable: true,
    description: 'The component in the later document; null where it is not.',
  })
  readonly now!: ComponentFacts | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the correction; null for the other causes.',
  })
  readonly correction!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the correction is of the earlier document, so that its effect is turned round; null for the other causes.',
  })
  readonly isOfEarlier!: boolean | null;
}

@ObjectType({
  description:
    '„Co się zmieniło?”: a document beside an earlier one. Σ amounts of the changes = difference, to the grosz.',
})
export class InvoiceComparison {
  @Field(() => Invoice, { description: 'The earlier document.' })
  readonly previous!: Invoice;

  @Field(() => GroszeScalar, { description: 'Total of the earlier document with its corrections, grosze.' })
  readonly totalBefore!: bigint;

  @Field(() => GroszeScalar, { description: 'Total of the later document with its corrections, grosze.' })
  readonly totalNow!: bigint;

  @Field(() => GroszeScalar, { description: 'totalNow − totalBefore, grosze; negative: less than before.' })
  readonly difference!: bigint;

  @ListSize(60)
  @Field(() => [InvoiceChange], {
    description:
      'Causes, the largest change first. When quantity and rate of a component both changed, the quantity has what the former amount would have become with the new quantity, the rate the rest.',
  })
  readonly changes!: readonly InvoiceChange[];
}
