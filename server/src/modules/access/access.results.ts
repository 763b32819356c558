import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { UserError, resultUnion } from '../../platform/graphql/user-error.js';
import { SessionInfo } from './session-info.type.js';
import { User, UserSession } from './user.type.js';

/** The good end of signing in. */
@ObjectType({ description: 'Somebody signed in.' })
export class LoginSucceeded {
  @Field(() => SessionInfo, { description: 'The session just opened.' })
  readonly session!: SessionInfo;
}

/** The other end of signing in. */
@ObjectType({
  implements: () => [UserError],
  description:
    'Signing in was refused: the same words for every reason. Codes: INVALID_CREDENTIALS, TOO_MANY_ATTEMPTS (from this address).',
})
export class LoginRefused extends UserError {
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until the next attempt is looked at; null when now.',
  })
  readonly retryAfterSeconds!: number | null;
}

/** The result of signing in. */
export const LoginResult = resultUnion('LoginResult', LoginSucceeded, LoginRefused);

/** The good end of signing out. */
@ObjectType({ description: 'The session has ended.' })
export class LogoutSucceeded {
  @Field(() => SessionInfo, { description: 'The session as it is now: ANONYMOUS.' })
  readonly session!: SessionInfo;
}

/** The other end of signing out. */
@ObjectType({
  implements: () => [UserError],
  description: 'Signing out was refused. Reserved: it never is today.',
})
export class LogoutRefused extends UserError {}

/** The result of signing out. */
export const LogoutResult = resultUnion('LogoutResult', LogoutSucceeded, LogoutRefused);

/** The good end of ending a session. */
@ObjectType({ description: 'The session has ended.' })
export class RevokeSessionSucceeded {
  @Field(() => [UserSession], { description: 'The sessions that are left.' })
  @ListSize(50)
  readonly sessions!: readonly UserSession[];
}

/** The other end of ending a session. */
@ObjectType({
  implements: () => [UserError],
  description: 'No session was ended. Code: SESSION_NOT_FOUND.',
})
export class RevokeSessionRefused extends UserError {}

/** The result of ending a session. */
export const RevokeSessionResult = resultUnion(
  'RevokeSessionResult',
  RevokeSessionSucceeded,
  RevokeSessionRefused,
);

/** The good end of changing the password. */
@ObjectType({ description: 'The password was changed; every other session has ended.' })
export class ChangePasswordSucceeded {
  @Field(() => SessionInfo, { description: 'The session that goes on, under a new id and token.' })
  readonly session!: SessionInfo;
}

/** The other end of changing the password. */
@ObjectType({
  implements: () => [UserError],
  description: 'The password was not changed. Codes: CURRENT_PASSWORD_WRONG, TOO_MANY_ATTEMPTS, PASSWORD_….',
})
export class ChangePasswordRefused extends UserError {
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until the next attempt is looked at; null when now.',
  })
  readonly retryAfterSeconds!: number | null;
}

/** The result of changing the password. */
export const ChangePasswordResult = resultUnion(
  'ChangePasswordResult',
  ChangePasswordSucceeded,
  ChangePasswordRefused,
);

/** The good end of asking for a link. */
@ObjectType({ description: 'If the identifier is known and its e-mail verified, a link is on its way.' })
export class RequestPasswordResetSucceeded {
  @Field(() => Boolean, { description: 'Always true: the same answer for everybody.' })
  readonly accepted!: true;
}

/** The other end of asking for a link. */
@ObjectType({
  implements: () => [UserError],
  description: 'No link will be sent. Code: TOO_MANY_ATTEMPTS.',
})
export class RequestPasswordResetRefused extends UserError {
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until the next attempt is looked at; null when now.',
  })
  readonly retryAfterSeconds!: number | null;
}

/** The result of asking for a link. */
export const RequestPasswordResetResult = resultUnion(
  'RequestPasswordResetResult',
  RequestPasswordResetSucceeded,
  RequestPasswordResetRefused,
);

/** The good end of setting a new password. */
@ObjectType({ description: 'The password was changed; every session has ended.' })
export class ResetPasswordSucceeded {
  @Field(() => SessionInfo, { description: 'ANONYMOUS: sign in with the new password.' })
  readonly session!: SessionInfo;
}

/** The other end of setting a new password. */
@ObjectType({
  implements: () => [UserError],
  description:
    'The password was not changed. Codes: TOKEN_INVALID, PASSWORD_…; after the latter the link still works.',
})
export class ResetPasswordRefused extends UserError {}

/** The result of setting a new password. */
export const ResetPasswordResult = resultUnion(
  'ResetPasswordResult',
  ResetPasswordSucceeded,
  ResetPasswordRefused,
);

/** The good end of asking for another address. */
@ObjectType({
  description: 'A link is on its way to the new address; the former one stays in force until it is opened.',
})
export class RequestEmailChangeSucceeded {
  @Field(() => User, { description: 'With the address that waits in `emailPending`.' })
  readonly user!: User;
}

/** The other end of asking for another address. */
@ObjectType({
  implements: () => [UserError],
  description:
    'No link will be sent. Codes: EMAIL_INVALID, EMAIL_SAME, CURRENT_PASSWORD_WRONG, TOO_MANY_ATTEMPTS.',
})
export class RequestEmailChangeRefused extends UserError {
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until the next attempt is looked at; null when now.',
  })
  readonly retryAfterSeconds!: number | null;
}

/** The result of asking for another address. */
export const RequestEmailChangeResult = resultUnion(
  'RequestEmailChangeResult',
  RequestEmailChangeSucceeded,
  RequestEmailChangeRefused,
);

/** The good end of confirming an address. */
@ObjectType({ description: 'The new address is in force.' })
export class ConfirmEmailChangeSucceeded {
  @Field(() => Boolean, { description: 'Always true: the new address is in force.' })
  readonly confirmed!: true;
}

/** The other end of confirming an address. */
@ObjectType({
  implements: () => [UserError],
  description: 'The address was not changed. Code: TOKEN_INVALID.',
})
export class ConfirmEmailChangeRefused extends UserError {}

/** The result of confirming an address. */
export const ConfirmEmailChangeResult = resultUnion(
  'ConfirmEmailChangeResult',
  ConfirmEmailChangeSucceeded,
  ConfirmEmailChangeRefused,
);

/** The good end of acknowledging the notice. */
@ObjectType({ description: 'The notice counts as read.' })
export class AcknowledgeNoticeSucceeded {
  @Field(() => SessionInfo, { description: 'The session, with nothing left to acknowledge.' })
  readonly session!: SessionInfo;
}

/** The other end of acknowledging the notice. */
@ObjectType({
  implements: () => [UserError],
  description: 'The notice has changed since it was read. Code: NOTICE_VERSION_STALE.',
})
export class AcknowledgeNoticeRefused extends UserError {}

/** The result of acknowledging the notice. */
export const AcknowledgeNoticeResult = resultUnion(
  'AcknowledgeNoticeResult',
  AcknowledgeNoticeSucceeded,
  AcknowledgeNoticeRefused,
);
