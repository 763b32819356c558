import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { DateTimeScalar } from '../../platform/graphql/scalars/date-time.scalar.js';
import { Language } from './language.js';
import { UserKind } from './user-kind.js';

/** The person signed in, as he sees himself. */
@ObjectType({
  implements: () => [Node],
  description: 'The person signed in. Readable by himself only.',
})
export class User extends Node {
  @Field(() => String, { description: 'Identifier to sign in with; never changes, names no account.' })
  readonly login!: string;

  @Field(() => String, { description: 'Given and family name, or the company’s name.' })
  readonly displayName!: string;

  @Field(() => UserKind, { description: 'Resident or clerk.' })
  readonly kind!: UserKind;

  @Field(() => String, { nullable: true, description: 'Verified e-mail; null when there is none.' })
  readonly email!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone known to the cooperative; null when there is none.',
  })
  readonly phone!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'New e-mail that waits for its link to be opened; null when there is none.',
  })
  readonly emailPending!: string | null;

  @Field(() => Language, {
    description: 'The language of letters and calendars; pages are shown in the one chosen on the device.',
  })
  readonly language!: Language;

  @Field(() => Boolean, { description: 'A starting password is in force.' })
  readonly mustChangePassword!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The last login, this one included.' })
  readonly lastLoginAt!: Date | null;
}

/** One of the person's own sessions. */
@ObjectType({ description: 'One of the person’s own sessions; `revokeSession` ends it. No address is kept.' })
export class UserSession {
  @Field(() => ID, { description: 'Names the session; opens nothing.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'For example "Firefox, Windows"; null when unknown.' })
  readonly device!: string | null;

  @Field(() => Boolean, { description: 'The session that asks.' })
  readonly current!: boolean;

  @Field(() => DateTimeScalar, { description: 'When somebody signed in.' })
  readonly createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last used, give or take a minute.' })
  readonly lastSeenAt!: Date;
}
