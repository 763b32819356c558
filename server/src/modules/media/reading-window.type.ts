import { Field, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { Medium } from './medium.js';

@ObjectType({ description: 'Days in which residents give readings of their own. Readable by holders.' })
export class ReadingWindow {
  @Field(() => Medium, { nullable: true, description: 'The one medium it is for; null = every medium.' })
  readonly medium!: `${Medium}` | null;

  @Field(() => DateScalar, { description: 'First day, inclusive.' })
  readonly opensOn!: LocalDate;

  @Field(() => DateScalar, { description: 'Last day, inclusive.' })
  readonly closesOn!: LocalDate;

  @Field({ description: 'True today, by the cooperative’s calendar.' })
  readonly isOpen!: boolean;
}
