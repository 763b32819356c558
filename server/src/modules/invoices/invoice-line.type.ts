import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { EXPLANATION_STEP_KINDS } from '../../domain/billing/explain-line.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { DecimalScalar } from '../../platform/graphql/scalars/decimal.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { ChargeParameter } from '../my-data/charge-parameter.type.js';
import { PriceKind } from './invoice.enums.js';

/** What a step of an explanation shows. */
export const ExplanationStepKind = enumOf(EXPLANATION_STEP_KINDS);
export type ExplanationStepKind = (typeof EXPLANATION_STEP_KINDS)[number];
registerEnumType(ExplanationStepKind, {
  name: 'ExplanationStepKind',
  description: 'What a step of an explanation shows.',
  valuesMap: {
    QUANTITY: { description: 'The quantity charged.' },
    RATE: { description: 'The rate in force.' },
    SPAN: { description: 'The part of the month, as a fraction of its days.' },
    PRODUCT: { description: 'Quantity × rate × part of the month, exact.' },
    ROUNDING: { description: 'The product rounded half-up to the grosz.' },
    VAT: { description: 'VAT of the line.' },
    TOTAL: { description: 'The line’s gross amount.' },
  },
});

@ObjectType({ description: 'One step from the inputs to the amount.' })
export class ExplanationStep {
  @Field(() => ExplanationStepKind, { description: 'What the step shows.' })
  readonly kind!: ExplanationStepKind;

  @Field({ description: 'A decimal with `.`, exact where it ends; for SPAN a fraction `17/31`.' })
  readonly value!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Unit of the value, e.g. `m²`, `zł/m²`, `zł`; null for a bare number.',
  })
  readonly unit!: string | null;
}

@ObjectType({
  description: '„Skąd ta kwota?”: the amount of a line computed again from its stored inputs when asked.',
})
export class Explanation {
  @ListSize(7)
  @Field(() => [ExplanationStep], { description: 'Steps in order.' })
  readonly steps!: readonly ExplanationStep[];

  @Field(() => GroszeScalar, { description: 'Gross amount computed again, grosze.' })
  readonly recomputed!: bigint;

  @Field({ description: 'True when the computed amount equals the charged one.' })
  readonly matches!: boolean;

  @Field(() => ChargeParameter, {
    nullable: true,
    description:
      'The version of the parameter that gave the quantity; null when none did or it is outside the title.',
  })
  readonly parameter!: ChargeParameter | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the rate’s validity; null when the line names no rate.',
  })
  readonly rateValidFrom!: LocalDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the rate’s validity; null while in force.',
  })
  readonly rateValidTo!: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Resolution that set the rate, e.g. `Uchwała RN 12/2025`.',
  })
  readonly resolution!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the resolution.' })
  readonly resolutionOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Reason given for the rate.' })
  readonly reason!: string | null;
}

@ObjectType({
  description: 'One line of a document of charge; Σ gross of the lines = total of the document.',
})
export class InvoiceLine {
  /** Row id, for the explanation. */
  readonly rowId!: string;

  @Field(() => ID, { description: 'Opaque id, `inl_…`.' })
  readonly id!: string;

  @Field(() => Int, { description: 'Place on the print, from 1.' })
  readonly position!: number;

  @Field({ description: 'Charge component in Polish.' })
  readonly component!: string;

  @Field(() => DecimalScalar, { description: 'Quantity in `unitOfMeasure`.' })
  readonly quantity!: string;

  @Field({ description: 'Unit of measure.' })
  readonly unitOfMeasure!: string;

  @Field(() => DecimalScalar, { description: 'Złoty per unit of measure, net or gross as `priceKind` says.' })
  readonly rate!: string;

  @Field(() => PriceKind, { description: 'Whether the rate contains VAT.' })
  readonly priceKind!: PriceKind;

  @Field({ description: 'VAT code: `ZW` exempt, `NP` outside, or the percentage.' })
  readonly vatCode!: string;

  @Field(() => GroszeScalar, { description: 'Net amount, grosze.' })
  readonly net!: bigint;

  @Field(() => GroszeScalar, { description: 'VAT, grosze.' })
  readonly vat!: bigint;

  @Field(() => GroszeScalar, {
    description: 'net + vat, grosze; < 0 in a correction in the resident’s favour.',
  })
  readonly gross!: bigint;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day charged; null when the whole period is.',
  })
  readonly spanFrom!: LocalDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day charged, inclusive; null when the whole period is.',
  })
  readonly spanTo!: LocalDate | null;
}
