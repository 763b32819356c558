import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { PageArgs } from '../../platform/graphql/relay/page.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { Medium } from './medium.js';
import { ReadingSource } from './reading.type.js';

/** Order of a list of readings. */
export enum ReadingOrder {
  TAKEN_ON_DESC = 'TAKEN_ON_DESC',
  TAKEN_ON_ASC = 'TAKEN_ON_ASC',
  METER_ASC = 'METER_ASC',
  METER_DESC = 'METER_DESC',
  VALUE_DESC = 'VALUE_DESC',
  VALUE_ASC = 'VALUE_ASC',
  SOURCE_ASC = 'SOURCE_ASC',
  SOURCE_DESC = 'SOURCE_DESC',
}
registerEnumType(ReadingOrder, {
  name: 'ReadingOrder',
  description: 'Order of a list of readings; ties are broken by (takenOn, id) in the same direction.',
  valuesMap: {
    TAKEN_ON_DESC: { description: 'Newest first.' },
    TAKEN_ON_ASC: { description: 'Oldest first.' },
    METER_ASC: { description: 'By the number on the meter.' },
    METER_DESC: { description: 'By the number on the meter, backwards.' },
    VALUE_DESC: {
      description: 'By state, the highest first; states of different units are compared as numbers.',
    },
    VALUE_ASC: {
      description: 'By state, the lowest first; states of different units are compared as numbers.',
    },
    SOURCE_ASC: { description: 'By source, as `ReadingSource` lists them.' },
    SOURCE_DESC: { description: 'By source, backwards.' },
  },
});

@InputType({ description: 'Narrows a list of readings; every given condition must hold.' })
export class ReadingFilter {
  @Field(() => DateScalar, { nullable: true, description: 'First day, inclusive.' })
  readonly from?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, inclusive.' })
  readonly to?: LocalDate | null;

  @Field(() => ID, { nullable: true, description: 'One meter, `mtr_…`.' })
  readonly meter?: string | null;

  @Field(() => [Medium], { nullable: true, description: 'Any of these media.' })
  readonly medium?: readonly `${Medium}`[] | null;

  @Field(() => [ReadingSource], { nullable: true, description: 'Any of these sources.' })
  readonly source?: readonly `${ReadingSource}`[] | null;
}

@ArgsType()
export class ReadingsArgs extends PageArgs {
  @Field(() => ReadingFilter, { nullable: true, description: 'Narrows the list; the count follows.' })
  readonly filter?: ReadingFilter | null;

  @Field(() => ReadingOrder, { defaultValue: ReadingOrder.TAKEN_ON_DESC, description: 'Order of the list.' })
  readonly orderBy: ReadingOrder = ReadingOrder.TAKEN_ON_DESC;
}
