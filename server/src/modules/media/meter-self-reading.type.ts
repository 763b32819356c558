import { Field, ObjectType } from '@nestjs/graphql';

import { ErrorCode } from '../../platform/graphql/error-code.js';
import { ReadingWindow } from './reading-window.type.js';
import { Reading } from './reading.type.js';

@ObjectType({ description: 'Whether a meter’s holder may give a reading of it now, and when.' })
export class MeterSelfReading {
  @Field(() => ErrorCode, {
    nullable: true,
    description:
      'Why no reading would be taken now: METER_REMOVED, METER_REMOTE, METER_VERIFICATION_EXPIRED, WINDOW_CLOSED or READING_WAITING; null when one would.',
  })
  readonly refusal!: ErrorCode | null;

  @Field(() => ReadingWindow, {
    nullable: true,
    description: 'The open window, else the next one; null when none is known.',
  })
  readonly window!: ReadingWindow | null;

  @Field(() => Reading, {
    nullable: true,
    description: 'The reading of one’s own that waits to be accepted; null when there is none.',
  })
  readonly waiting!: Reading | null;
}
