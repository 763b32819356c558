import { Field, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { DecimalScalar } from '../../platform/graphql/scalars/decimal.scalar.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';

@ObjectType({
  implements: () => [Node],
  description:
    'One version of what charges are computed from: an area, the number of persons, a forecast, a count of meters. Readable by holders of the account, for the days of their title.',
})
export class ChargeParameter extends Node {
  @Field({ description: 'Stable code, e.g. `USABLE_AREA`, `OCCUPANTS`, `METERS_COLD`.' })
  readonly code!: string;

  @Field({ description: 'Name in Polish.' })
  readonly name!: string;

  @Field(() => DecimalScalar, { description: 'Value in `unitOfMeasure`.' })
  readonly value!: string;

  @Field({ description: 'Unit of measure, e.g. `m²`, `os.`, `szt.`.' })
  readonly unitOfMeasure!: string;

  @Field(() => DateScalar, { description: 'First day of validity, not before the title’s first day.' })
  readonly validFrom!: LocalDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of validity, inclusive, not after the title’s last day; null while in force.',
  })
  readonly validTo!: LocalDate | null;

  @Field(() => [String], {
    description: 'Names of the charge components computed from it, in the order of the print.',
  })
  readonly usedIn!: readonly string[];
}
