import { Field, Int, ObjectType } from '@nestjs/graphql';

import { UserError, resultUnion } from '../../../platform/graphql/user-error.js';
import { ContactCase } from './contact-case.type.js';

/** The good end of opening a case. */
@ObjectType({ description: 'The case is open; its number is the receipt.' })
export class OpenCaseSucceeded {
  @Field(() => ContactCase, { description: 'The case.' })
  readonly case!: ContactCase;
}

/** The other end of opening a case. */
@ObjectType({
  implements: () => [UserError],
  description:
    'No case was opened. Codes: ACCOUNT_NOT_FOUND, CASE_SUBJECT_NOT_FOUND, MESSAGE_EMPTY, MESSAGE_TOO_LONG, ATTACHMENTS_TOO_MANY, ATTACHMENT_NOT_FOUND, IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_KEY_USED, CASES_TOO_MANY.',
})
export class OpenCaseRefused extends UserError {
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until the next one is taken; null when waiting does not help.',
  })
  readonly retryAfterSeconds!: number | null;
}

/** The result of opening a case. */
export const OpenCaseResult = resultUnion('OpenCaseResult', OpenCaseSucceeded, OpenCaseRefused);

/** The good end of writing in a case. */
@ObjectType({ description: 'The message was sent.' })
export class ReplyToCaseSucceeded {
  @Field(() => ContactCase, { description: 'The case as it is now.' })
  readonly case!: ContactCase;
}

/** The other end of writing in a case. */
@ObjectType({
  implements: () => [UserError],
  description:
    'Nothing was sent. Codes: CASE_NOT_FOUND, CASE_CLOSED, CASE_FULL, MESSAGE_EMPTY, MESSAGE_TOO_LONG, ATTACHMENTS_TOO_MANY, ATTACHMENT_NOT_FOUND, IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_KEY_USED, MESSAGES_TOO_MANY.',
})
export class ReplyToCaseRefused extends UserError {
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until the next one is taken; null when waiting does not help.',
  })
  readonly retryAfterSeconds!: number | null;
}

/** The result of writing in a case. */
export const ReplyToCaseResult = resultUnion('ReplyToCaseResult', ReplyToCaseSucceeded, ReplyToCaseRefused);

/** The good end of closing a case. */
@ObjectType({ description: 'The case is closed.' })
export class CloseCaseSucceeded {
  @Field(() => ContactCase, { description: 'The case as it is now.' })
  readonly case!: ContactCase;
}

/** The other end of closing a case. */
@ObjectType({
  implements: () => [UserError],
  description: 'The case was not closed. Codes: CASE_NOT_FOUND, CASE_ALREADY_CLOSED.',
})
export class CloseCaseRefused extends UserError {}

/** The result of closing a case. */
export const CloseCaseResult = resultUnion('CloseCaseResult', CloseCaseSucceeded, CloseCaseRefused);

/** The good end of opening a case again. */
@ObjectType({ description: 'The case is open again.' })
export class ReopenCaseSucceeded {
  @Field(() => ContactCase, { description: 'The case as it is now.' })
  readonly case!: ContactCase;
}

/** The other end of opening a case again. */
@ObjectType({
  implements: () => [UserError],
  description:
    'The case was not opened again. Codes: CASE_NOT_FOUND, CASE_NOT_CLOSED, CASE_REOPEN_TOO_LATE (open a new one).',
})
export class ReopenCaseRefused extends UserError {}

/** The result of opening a case again. */
export const ReopenCaseResult = resultUnion('ReopenCaseResult', ReopenCaseSucceeded, ReopenCaseRefused);
