import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { DecimalScalar } from '../../platform/graphql/scalars/decimal.scalar.js';

/** Who or what took a reading. */
export enum ReadingSource {
  RADIO = 'RADIO',
  WALK_BY = 'WALK_BY',
  STAFF = 'STAFF',
  RESIDENT = 'RESIDENT',
  ESTIMATE = 'ESTIMATE',
  START = 'START',
  END = 'END',
  CORRECTION = 'CORRECTION',
}
registerEnumType(ReadingSource, {
  name: 'ReadingSource',
  description: 'Who or what took a reading.',
  valuesMap: {
    RADIO: { description: 'Fixed radio network.' },
    WALK_BY: { description: 'Radio, read by walking past.' },
    STAFF: { description: 'Read by the cooperative’s staff.' },
    RESIDENT: { description: 'Given by the resident.' },
    ESTIMATE: { description: 'Estimated for want of a reading.' },
    START: { description: 'Taken when the meter was fitted.' },
    END: { description: 'Taken when the meter was removed.' },
    CORRECTION: { description: 'Corrects an earlier reading.' },
  },
});

/** How far a reading can be trusted. */
export enum ReadingQuality {
  ACTUAL = 'ACTUAL',
  ESTIMATED = 'ESTIMATED',
  DISPUTED = 'DISPUTED',
}
registerEnumType(ReadingQuality, {
  name: 'ReadingQuality',
  description: 'How far a reading can be trusted.',
  valuesMap: {
    ACTUAL: { description: 'Read from the meter.' },
    ESTIMATED: { description: 'Estimated; the next actual one corrects it.' },
    DISPUTED: { description: 'Called into question.' },
  },
});

@ObjectType({
  implements: () => [Node],
  description: 'The state of a meter on a day. Readable by holders for the days of their title.',
})
export class Reading extends Node {
  /** Row id, for the fields that are read separately. */
  readonly rowId!: string;

  /** Row id of the meter. */
  readonly meterRowId!: string;

  @Field(() => DateScalar, { description: 'Day of the reading.' })
  readonly takenOn!: LocalDate;

  @Field(() => DecimalScalar, { description: 'State of the meter in its unit of measure, three decimals.' })
  readonly value!: string;

  @Field(() => ReadingSource, { description: 'Who or what took it.' })
  readonly source!: ReadingSource;

  @Field(() => ReadingQuality, { description: 'How far it can be trusted.' })
  readonly quality!: ReadingQuality;

  @Field({ description: 'True while it waits for a decision and settles nothing.' })
  readonly isQuarantined!: boolean;

  @Field(() => String, { nullable: true, description: 'Remark of the source; null when there is none.' })
  readonly note!: string | null;
}
