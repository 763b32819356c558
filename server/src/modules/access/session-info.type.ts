import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { DateTimeScalar } from '../../platform/graphql/scalars/date-time.scalar.js';
import { UserKind } from './user-kind.js';

/** How far somebody has come in. */
export enum SessionState {
  ANONYMOUS = 'ANONYMOUS',
  MUST_CHANGE_PASSWORD = 'MUST_CHANGE_PASSWORD',
  ACTIVE = 'ACTIVE',
}

registerEnumType(SessionState, {
  name: 'SessionState',
  description: 'How far the caller has come in.',
  valuesMap: {
    ANONYMOUS: { description: 'Nobody is signed in, or the session has ended.' },
    MUST_CHANGE_PASSWORD: {
      description: 'Signed in with a starting password: only `changePassword` and `logout` are open.',
    },
    ACTIVE: { description: 'Signed in with a password of one’s own.' },
  },
});

/** Who the caller is to the portal, and until when. */
@ObjectType({
  description: 'Who the caller is to the portal, and until when. Asking does not prolong the session.',
})
export class SessionInfo {
  @Field(() => SessionState, { description: 'How far the caller has come in.' })
  readonly state!: SessionState;

  @Field(() => UserKind, { nullable: true, description: 'Null while ANONYMOUS.' })
  readonly kind!: UserKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'The identifier to sign in with; null while ANONYMOUS.',
  })
  readonly login!: string | null;

  @Field(() => String, { nullable: true, description: 'Name to greet with; null while ANONYMOUS.' })
  readonly displayName!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the session ends if nothing is asked; every request puts it off, `session` does not.',
  })
  readonly idleEndsAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the session ends in any case.' })
  readonly absoluteEndsAt!: Date | null;

  @Field(() => String, {
    description:
      'Goes into the header `x-csrf-token` of every mutation of this session; changes with it. Empty while ANONYMOUS.',
  })
  readonly csrfToken!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Version of the information on personal data that the resident has yet to see (`cooperative.privacyNotice`); ' +
      'null when there is none.',
  })
  readonly noticeToAcknowledge!: string | null;

  @Field(() => DateTimeScalar, { description: 'The server’s present instant, to count the minutes left by.' })
  readonly serverTime!: Date;

  @Field(() => DateScalar, { description: 'Today in Poland; every „today” of the portal is this day.' })
  readonly today!: string;
}
