import type { Type } from '@nestjs/common';
import { Field, InterfaceType, createUnionType } from '@nestjs/graphql';
import { ErrorCode, REFUSAL_MESSAGES } from './error-code.js';

/** What every expected refusal says; heirs add facts as small typed fields. */
@InterfaceType({
  description: 'An expected refusal: nothing was changed. `code` is stable, `message` is Polish.',
  resolveType: (value: object) => value.constructor.name,
})
export abstract class UserError {
  @Field(() => ErrorCode)
  code!: ErrorCode;

  @Field(() => String, { description: 'One Polish sentence for the person.' })
  message!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Where in the input the cause is, for example ["input", "newPassword"].',
  })
  path!: readonly string[] | null;
}

/**
 * Makes a refusal with the message of its code.
 *
 * @param facts fields of the heir, and `message` or `path` where they say more
 */
export function refuse<Refused extends UserError>(
  refused: new () => Refused,
  code: ErrorCode,
  facts: Partial<Omit<Refused, 'code'>> = {},
): Refused {
  return Object.assign(new refused(), { code, message: REFUSAL_MESSAGES[code], path: null }, facts);
}

/**
 * The result of a mutation: its success or its refusal.
 * A success must be no instance of `refused`; anything else counts as `success`.
 */
export function resultUnion<Success extends object, Refused extends UserError>(
  name: string,
  success: Type<Success>,
  refused: Type<Refused>,
) {
  return createUnionType({
    name,
    description: `${success.name} when it was done; ${refused.name} with a code and a Polish sentence when it was not.`,
    types: () => [success, refused] as const,
    resolveType: (value: object) => (value instanceof refused ? refused : success),
  });
}
