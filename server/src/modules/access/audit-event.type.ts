import { ArgsType, Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ConnectionOf } from '../../platform/graphql/relay/connection.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { PageArgs } from '../../platform/graphql/relay/page.js';
import { DateTimeScalar } from '../../platform/graphql/scalars/date-time.scalar.js';

/** Who did something, for the schema. */
export enum ActorKind {
  RESIDENT = 'RESIDENT',
  CLERK = 'CLERK',
  SYSTEM = 'SYSTEM',
  ANONYMOUS = 'ANONYMOUS',
}

registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'Who did something.',
  valuesMap: {
    RESIDENT: { description: 'A resident.' },
    CLERK: { description: 'An employee signed in to the portal.' },
    SYSTEM: { description: 'A job, or a command at the desk.' },
    ANONYMOUS: { description: 'Somebody who had not signed in.' },
  },
});

/** One line of the trail of what was done and refused. */
@ObjectType({
  implements: () => [Node],
  description: 'One thing that was done or refused; added, never changed. Readable by clerks.',
})
export class AuditEvent extends Node {
  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at!: Date;

  @Field(() => ActorKind, { description: 'Who, by kind.' })
  readonly actorKind!: ActorKind;

  @Field(() => String, { description: 'What, for example LOGIN_REFUSED or ACCESS_ISSUED.' })
  readonly action!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Kind of the thing it was done to; null when there is none.',
  })
  readonly subjectKind!: string | null;

  @Field(() => String, { nullable: true, description: 'Its id within its kind; null when there is none.' })
  readonly subjectId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the request; the log and the answer carry it too.',
  })
  readonly requestId!: string | null;
}

/** A page of the trail. */
@ObjectType({ description: 'A page of the trail, the latest first.' })
export class AuditConnection extends ConnectionOf('AuditEvent', () => AuditEvent) {}

/** Which lines of the trail. */
@InputType({ description: 'Which events; every condition given must hold.' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this action.' })
  readonly action?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Not before this instant.' })
  readonly from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this instant.' })
  readonly to?: Date | null;
}

/** Arguments of `Query.audit`. */
@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true, description: 'Absent = every event.' })
  readonly filter?: AuditFilter | null;
}
