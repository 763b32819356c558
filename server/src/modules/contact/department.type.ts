import { Field, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { OfficeHours } from './cooperative.type.js';

/** Most spans of hours of one department. */
const MOST_SPANS = 7;

@ObjectType({ description: 'When an office opens next.' })
export class OfficeOpening {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly day!: LocalDate;

  @Field({ description: 'The time of the cooperative’s zone, `HH:MM`.' })
  readonly time!: string;
}

@ObjectType({ description: 'A department of the office. Public.' })
export class Department {
  @Field({ description: 'Its name, in Polish.' })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What people come there for, in Polish; null when not told.',
  })
  readonly purpose!: string | null;

  @Field({ description: 'Its telephone.' })
  readonly phone!: string;

  @Field(() => String, { nullable: true, description: 'Its e-mail; null when it has none of its own.' })
  readonly email!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is, e.g. `pokój 4, parter`; null when not told.',
  })
  readonly place!: string | null;

  @ListSize(MOST_SPANS)
  @Field(() => [OfficeHours], { description: 'Hours of a usual week; those of the office when it has none.' })
  readonly officeHours!: readonly OfficeHours[];

  @Field(() => String, {
    nullable: true,
    description: 'Closing time of today, `HH:MM` of the cooperative’s zone; null while closed.',
  })
  readonly openUntil!: string | null;

  @Field(() => OfficeOpening, {
    nullable: true,
    description: 'When it opens next, days off left out; null while open, and when not within three weeks.',
  })
  readonly nextOpening!: OfficeOpening | null;
}
