import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ListSize } from '../../platform/graphql/cost-hints.js';

/** The rules of a password, for the schema. */
export enum PasswordRule {
  LENGTH = 'LENGTH',
  STRENGTH = 'STRENGTH',
  NOT_LOGIN = 'NOT_LOGIN',
  NOT_BLOCKED = 'NOT_BLOCKED',
}

registerEnumType(PasswordRule, {
  name: 'PasswordRule',
  description: 'A rule that a new password is held to.',
  valuesMap: {
    LENGTH: { description: 'Between `PasswordRules.minLength` and `maxLength` characters.' },
    STRENGTH: { description: 'Hard enough to guess: score at least `PasswordRules.minScore`.' },
    NOT_LOGIN: { description: 'Holds neither the login nor a name of the person or the cooperative.' },
    NOT_BLOCKED: { description: 'Is no commonly used password, alone or with digits around.' },
  },
});

/** What every password is held to. */
@ObjectType({ description: 'What every new password is held to, in numbers. Public.' })
export class PasswordRules {
  @Field(() => Int, { description: 'Least number of characters.' })
  readonly minLength!: number;

  @Field(() => Int, { description: 'Greatest number of characters.' })
  readonly maxLength!: number;

  @Field(() => Int, { description: 'Least score of strength (zxcvbn, 0–4).' })
  readonly minScore!: number;
}

/** One rule and whether it is met. */
@ObjectType({ description: 'One rule and whether the password meets it.' })
export class PasswordRuleCheck {
  @Field(() => PasswordRule, { description: 'The rule.' })
  readonly code!: PasswordRule;

  @Field(() => Boolean, { description: 'The password meets it.' })
  readonly met!: boolean;
}

/** How a password being typed stands. */
@ObjectType({ description: 'How a password being typed stands against each rule; nothing of it is kept.' })
export class PasswordCheck {
  @Field(() => [PasswordRuleCheck], { description: 'Every rule, always in the same order.' })
  @ListSize(4)
  readonly rules!: readonly PasswordRuleCheck[];

  @Field(() => Int, { description: 'Strength, 0 (guessed at once) to 4.' })
  readonly score!: number;
}
