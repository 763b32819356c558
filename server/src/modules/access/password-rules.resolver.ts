import { ResolveField, Resolver } from '@nestjs/graphql';
import { Cooperative } from '../contact/cooperative.type.js';
import { PasswordPolicy } from './password-policy.js';
import { PasswordRules } from './password-rules.type.js';

/** Adds the demands on passwords to what is public about the cooperative. */
@Resolver(() => Cooperative)
export class PasswordRulesResolver {
  constructor(private readonly policy: PasswordPolicy) {}

  @ResolveField(() => PasswordRules, { description: 'What every new password is held to.' })
  passwordRules(): PasswordRules {
    return this.policy.rules();
  }
}
