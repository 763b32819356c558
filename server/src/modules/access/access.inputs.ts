import { Field, ID, InputType } from '@nestjs/graphql';
import { Language } from './language.js';

/** To sign in. */
@InputType({ description: 'To sign in.' })
export class LoginInput {
  @Field(() => String, { description: 'Identifier (in any case) or verified e-mail.' })
  readonly identifier!: string;

  @Field(() => String, {
    description: 'Own or starting password; a starting one in any case, with or without dashes.',
  })
  readonly password!: string;
}

/** To choose a language. */
@InputType({ description: 'To choose the language of letters and calendars.' })
export class SetLanguageInput {
  @Field(() => Language, { description: 'The language chosen.' })
  readonly language!: Language;
}

/** To end one session. */
@InputType({ description: 'To end one of one’s own sessions.' })
export class RevokeSessionInput {
  @Field(() => ID, { description: '`UserSession.id`.' })
  readonly id!: string;
}

/** To change the password. */
@InputType({ description: 'To change one’s own password.' })
export class ChangePasswordInput {
  @Field(() => String, {
    nullable: true,
    description: 'The password in force; not needed while a starting password is in force.',
  })
  readonly currentPassword?: string | null;

  @Field(() => String, { description: 'The new one.' })
  readonly newPassword!: string;
}

/** To see how a password stands. */
@InputType({ description: 'To see how a password being typed stands against the rules.' })
export class CheckPasswordInput {
  @Field(() => String, { description: 'What has been typed so far.' })
  readonly newPassword!: string;

  @Field(() => String, { nullable: true, description: 'Token of a reset link, where nobody is signed in.' })
  readonly token?: string | null;
}

/** To get a reset link. */
@InputType({ description: 'To get a link for a new password by e-mail.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'Identifier or verified e-mail.' })
  readonly identifier!: string;
}

/** To set a password by a link. */
@InputType({ description: 'To set a new password by a link.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'Token of the link; works once.' })
  readonly token!: string;

  @Field(() => String, { description: 'The new password.' })
  readonly newPassword!: string;
}

/** To change the e-mail address. */
@InputType({ description: 'To change one’s own e-mail address.' })
export class RequestEmailChangeInput {
  @Field(() => String, { description: 'The new address; a link is sent there.' })
  readonly email!: string;

  @Field(() => String, { description: 'The password in force.' })
  readonly currentPassword!: string;
}

/** To confirm an address. */
@InputType({ description: 'To confirm a new e-mail address.' })
export class ConfirmEmailChangeInput {
  @Field(() => String, { description: 'Token of the link; works once.' })
  readonly token!: string;
}

/** To say that the notice was read. */
@InputType({ description: 'To say that the information on personal data was read.' })
export class AcknowledgeNoticeInput {
  @Field(() => String, { description: '`SessionInfo.noticeToAcknowledge` as it was read.' })
  readonly version!: string;
}
