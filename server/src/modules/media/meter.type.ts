import { Field, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { Medium } from './medium.js';

@ObjectType({
  implements: () => [Node],
  description:
    'A measuring device of a unit. Readable by holders of an account of the unit whose title and the meter’s days overlap.',
})
export class Meter extends Node {
  /** Row id, for the fields that are read separately. */
  readonly rowId!: string;

  /** Row id of the unit. */
  readonly unitRowId!: string;

  /** Row id of the meter it replaced. */
  readonly replacesRowId!: string | null;

  @Field({ description: 'Number on the device.' })
  readonly serial!: string;

  @Field(() => Medium, { description: 'What it measures.' })
  readonly medium!: Medium;

  @Field(() => String, {
    nullable: true,
    description: 'Where in the unit, e.g. `kuchnia`; null when not recorded.',
  })
  readonly place!: string | null;

  @Field({ description: 'Unit of its readings, e.g. `m³`.' })
  readonly unitOfMeasure!: string;

  @Field(() => DateScalar, { description: 'Day it was fitted.' })
  readonly installedOn!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Day it was taken off; null while active.' })
  readonly removedOn!: LocalDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of legal verification (legalizacja); null where the law asks for none.',
  })
  readonly verifiedUntil!: LocalDate | null;

  @Field({ description: 'True when it is read by radio.' })
  readonly isRemote!: boolean;
}
