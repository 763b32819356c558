import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

import { FileLink } from '../../platform/files/file-link.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars/date-time.scalar.js';

/** What became of a resident's own reading. */
export enum ReadingSubmissionState {
  WAITING = 'WAITING',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ReadingSubmissionState, {
  name: 'ReadingSubmissionState',
  description: 'What became of a resident’s own reading.',
  valuesMap: {
    WAITING: { description: 'Waits for the cooperative; counts for nothing yet.' },
    ACCEPTED: { description: 'Accepted; counts like any other reading.' },
    REJECTED: { description: 'Not accepted; counts for nothing. `reason` says why.' },
    WITHDRAWN: { description: 'Taken back by the resident; counts for nothing.' },
  },
});

@ObjectType({ description: 'How a resident’s own reading came in, and what became of it.' })
export class ReadingSubmission {
  @Field({ description: 'Number of the confirmation, `O/2026/1187`; unique in the cooperative.' })
  readonly number!: string;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  readonly submittedAt!: Date;

  @Field(() => ReadingSubmissionState, { description: 'What became of it.' })
  readonly state!: `${ReadingSubmissionState}`;

  @Field({
    description:
      'True while the signed-in person may still change or withdraw it: it waits, in an open window.',
  })
  readonly isEditable!: boolean;

  @Field({ description: 'The resident confirmed that an unusually high state is right.' })
  readonly isConfirmed!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided; null while it waits.' })
  readonly decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was not accepted, in Polish; else null.' })
  readonly reason!: string | null;

  @Field(() => FileLink, {
    nullable: true,
    description: 'Photograph of the register; null when none was sent.',
  })
  readonly photo!: FileLink | null;
}
