import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../platform/auth/request-context.js';
import { Viewer } from '../../platform/auth/request-context.js';
import type { Viewer as SignedIn } from '../../platform/auth/viewer.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import type { ErrorCode } from '../../platform/graphql/error-code.js';
import { refuse } from '../../platform/graphql/user-error.js';
import { ConfirmEmailChangeInput, RequestEmailChangeInput, SetLanguageInput } from './access.inputs.js';
import {
  ConfirmEmailChangeRefused,
  ConfirmEmailChangeResult,
  ConfirmEmailChangeSucceeded,
  RequestEmailChangeRefused,
  RequestEmailChangeResult,
  RequestEmailChangeSucceeded,
} from './access.results.js';
import { EmailChangeService } from './email-change.service.js';
import { LanguagesService } from './languages.service.js';
import { ProfilesService } from './profiles.service.js';
import { SessionsService } from './sessions.service.js';
import { User, UserSession } from './user.type.js';

/** The person signed in: his profile, his sessions, his e-mail. */
@Resolver(() => User)
export class ViewerResolver {
  constructor(
    private readonly profiles: ProfilesService,
    private readonly own: SessionsService,
    private readonly emails: EmailChangeService,
    private readonly languages: LanguagesService,
  ) {}

  @Query(() => User, { description: 'The person signed in.' })
  viewer(@Viewer() viewer: SignedIn): Promise<User> {
    return this.profiles.get(viewer.userId);
  }

  @ResolveField(() => [UserSession], {
    description: 'Own sessions that still let in, the one used last first.',
  })
  @ListSize(50)
  sessions(@Context() { req }: GraphqlContext, @Viewer() viewer: SignedIn): Promise<readonly UserSession[]> {
    return this.own.list(req, viewer);
  }

  @Mutation(() => User, {
    description:
      'Keeps the language in which the person is written to: notices by e-mail, the subscribed calendar, events as files.',
  })
  async setLanguage(
    @Viewer() viewer: SignedIn,
    @Args('input', { type: () => SetLanguageInput }) { language }: SetLanguageInput,
  ): Promise<User> {
    await this.languages.set(viewer.userId, language);
    return this.profiles.get(viewer.userId);
  }

  @Mutation(() => RequestEmailChangeResult, {
    description:
      'Sends a link to a new e-mail address. The answer is the same when somebody else has that address; then the ' +
      'link will not work.',
  })
  async requestEmailChange(
    @Context() { req }: GraphqlContext,
    @Viewer() viewer: SignedIn,
    @Args('input', { type: () => RequestEmailChangeInput }) input: RequestEmailChangeInput,
  ): Promise<RequestEmailChangeSucceeded | RequestEmailChangeRefused> {
    const refusal = await this.emails.request(req, viewer, input.email, input.currentPassword);
    if (refusal) {
      const { code, retryAfterSeconds = null } = refusal;
      return refuse(RequestEmailChangeRefused, code, { path: fieldOf(code), retryAfterSeconds });
    }
    const user = await this.profiles.get(viewer.userId);
    return Object.assign(new RequestEmailChangeSucceeded(), { user });
  }

  @Mutation(() => ConfirmEmailChangeResult, {
    description: 'Puts a new e-mail address in force by the link that was sent there.',
  })
  async confirmEmailChange(
    @Context() { req }: GraphqlContext,
    @Args('input', { type: () => ConfirmEmailChangeInput }) input: ConfirmEmailChangeInput,
  ): Promise<ConfirmEmailChangeSucceeded | ConfirmEmailChangeRefused> {
    const refusal = await this.emails.confirm(req, input.token);
    if (refusal) return refuse(ConfirmEmailChangeRefused, refusal.code, { path: ['input', 'token'] });
    return Object.assign(new ConfirmEmailChangeSucceeded(), { confirmed: true as const });
  }
}

function fieldOf(code: ErrorCode): readonly string[] {
  return ['input', code.startsWith('EMAIL_') ? 'email' : 'currentPassword'];
}
