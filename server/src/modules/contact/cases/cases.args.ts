import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';

import { PageArgs } from '../../../platform/graphql/relay/page.js';
import { CaseOrder, CaseStatus, CaseTopic } from './case.enums.js';

@InputType({ description: 'Narrows a list of cases; every given condition must hold.' })
export class CaseFilter {
  @Field(() => [CaseStatus], { nullable: true, description: 'Any of these states.' })
  readonly status?: readonly CaseStatus[] | null;

  @Field(() => [CaseTopic], { nullable: true, description: 'Any of these topics.' })
  readonly topic?: readonly CaseTopic[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the number, of what it is about, or of a message; letters of any case, Polish marks may be left out.',
  })
  readonly text?: string | null;
}

@ArgsType()
export class CasesArgs extends PageArgs {
  @Field(() => CaseFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: CaseFilter | null;

  @Field(() => CaseOrder, { defaultValue: CaseOrder.ANSWERED_AT_DESC, description: 'Order of the list.' })
  readonly orderBy: CaseOrder = CaseOrder.ANSWERED_AT_DESC;
}

@InputType({ description: 'To open a case.' })
export class OpenCaseInput {
  @Field(() => String, { description: 'Number of one of the caller’s accounts.' })
  readonly account!: string;

  @Field(() => CaseTopic, { description: 'What it is about.' })
  readonly topic!: CaseTopic;

  @Field(() => String, { description: 'Plain text, 1–4000 characters.' })
  readonly body!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'A row it is about: it must belong to the account, see `caseSubject`. A snapshot of it is kept.',
  })
  readonly about?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Files uploaded before by `POST /files/case-uploads`, at most 5; each can be sent once.',
  })
  readonly attachments?: readonly string[] | null;

  @Field(() => String, {
    description:
      'Made by the caller for this very message, 8–64 of A–Z a–z 0–9 - _: the same sent again opens no second case.',
  })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'To write in a case.' })
export class ReplyToCaseInput {
  @Field(() => ID, { description: '`ContactCase.id`.' })
  readonly id!: string;

  @Field(() => String, { description: 'Plain text, 1–4000 characters.' })
  readonly body!: string;

  @Field(() => [ID], { nullable: true, description: 'As in `OpenCaseInput`.' })
  readonly attachments?: readonly string[] | null;

  @Field(() => String, { description: 'As in `OpenCaseInput`; the same sent again adds no second message.' })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'To close a case.' })
export class CloseCaseInput {
  @Field(() => ID, { description: '`ContactCase.id`.' })
  readonly id!: string;
}

@InputType({ description: 'To open a closed case again.' })
export class ReopenCaseInput {
  @Field(() => ID, { description: '`ContactCase.id`.' })
  readonly id!: string;
}
