import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

import type { VerificationState as State } from '../../domain/metering/verification.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { Medium } from './medium.js';

/** Whether a meter still counts. */
export enum MeterStatus {
  ACTIVE = 'ACTIVE',
  REPLACED = 'REPLACED',
  REMOVED = 'REMOVED',
}
registerEnumType(MeterStatus, {
  name: 'MeterStatus',
  description: 'Whether a meter still counts.',
  valuesMap: {
    ACTIVE: { description: 'It counts (at the title’s end, once it has ended).' },
    REPLACED: { description: 'Another meter was fitted in its place.' },
    REMOVED: { description: 'It was taken off and none came in its place.' },
  },
});

/** Whether a meter’s legal verification is in force. */
export const VerificationState = enumOf<State>(['VALID', 'EXPIRING', 'EXPIRED', 'NOT_REQUIRED', 'UNKNOWN']);
export type VerificationState = State;
registerEnumType(VerificationState, {
  name: 'VerificationState',
  description: 'Whether a meter’s legal verification (legalizacja) is in force today.',
  valuesMap: {
    VALID: { description: 'For six months at least.' },
    EXPIRING: { description: 'For less than six months.' },
    EXPIRED: { description: 'No more: the meter cannot be settled from.' },
    NOT_REQUIRED: { description: 'The law asks for none.' },
    UNKNOWN: { description: 'One is needed, and its day was not recorded.' },
  },
});

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

  @Field(() => MeterStatus, { description: 'Whether it still counts.' })
  readonly status!: `${MeterStatus}`;
}
