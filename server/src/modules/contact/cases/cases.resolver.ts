import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { CurrentScope, type GraphqlContext } from '../../../platform/auth/request-context.js';
import type { Scope } from '../../../platform/auth/scope.js';
import { fromGlobalId } from '../../../platform/graphql/relay/global-id.js';
import { refuse } from '../../../platform/graphql/user-error.js';
import { AccountsService } from '../../my-data/accounts.service.js';
import { toSnapshot } from './case.mapper.js';
import { TOPIC_OF_KIND } from './case-snapshot.js';
import { CaseSubjectsService } from './case-subjects.service.js';
import { CaseWritingService, type CaseRefusal } from './case-writing.service.js';
import { CloseCaseInput, OpenCaseInput, ReopenCaseInput, ReplyToCaseInput } from './cases.args.js';
import {
  CloseCaseRefused,
  CloseCaseResult,
  CloseCaseSucceeded,
  OpenCaseRefused,
  OpenCaseResult,
  OpenCaseSucceeded,
  ReopenCaseRefused,
  ReopenCaseResult,
  ReopenCaseSucceeded,
  ReplyToCaseRefused,
  ReplyToCaseResult,
  ReplyToCaseSucceeded,
} from './cases.results.js';
import { CasesService } from './cases.service.js';
import { CaseSubject, ContactCase } from './contact-case.type.js';

/** One's own cases. */
@Resolver(() => ContactCase)
export class CasesResolver {
  constructor(
    private readonly cases: CasesService,
    private readonly writing: CaseWritingService,
    private readonly subjects: CaseSubjectsService,
    private readonly accounts: AccountsService,
  ) {}

  @Query(() => ContactCase, {
    nullable: true,
    description:
      'One of the cases that the caller opened; null when it does not exist or is another’s. Residents only.',
  })
  async case(
    @CurrentScope() scope: Scope,
    @Args('id', { type: () => ID, description: '`ContactCase.id`.' }) id: string,
  ): Promise<ContactCase | null> {
    const rowId = fromGlobalId('ContactCase', id);
    return rowId === undefined ? null : ((await this.cases.findCase(scope, rowId)) ?? null);
  }

  @Query(() => CaseSubject, {
    nullable: true,
    description:
      'A row of the caller’s own that a case can be opened about: an invoice or its line, a ledger entry, a payment, a meter, a reading, a settlement, a charge parameter, a document or an account; null for anything else. Residents only.',
  })
  async caseSubject(
    @CurrentScope() scope: Scope,
    @Args('about', { type: () => ID, description: 'Id of the row.' }) about: string,
  ): Promise<CaseSubject | null> {
    const subject = await this.subjects.find(scope, about);
    if (!subject) return null;
    const { number: account } = await this.accounts.getAccount(scope, subject.accountRowId);
    return {
      id: about,
      account,
      topic: TOPIC_OF_KIND[subject.kind],
      snapshot: toSnapshot(subject.snapshot),
    };
  }

  @Mutation(() => OpenCaseResult, {
    description:
      'Opens a case: the message, its files, and a snapshot of the row it is about as it stands now. Residents only.',
  })
  async openCase(
    @Context() { req }: GraphqlContext,
    @CurrentScope() scope: Scope,
    @Args('input', { type: () => OpenCaseInput }) input: OpenCaseInput,
  ): Promise<OpenCaseSucceeded | OpenCaseRefused> {
    const written = await this.writing.open(req, scope, input);
    if (isRefusal(written)) return refuse(OpenCaseRefused, written.code, waitOf(written));
    return Object.assign(new OpenCaseSucceeded(), { case: written });
  }

  @Mutation(() => ReplyToCaseResult, {
    description:
      'Adds a message to an open case; one that waited for its author is in progress again. Residents only.',
  })
  async replyToCase(
    @Context() { req }: GraphqlContext,
    @CurrentScope() scope: Scope,
    @Args('input', { type: () => ReplyToCaseInput }) input: ReplyToCaseInput,
  ): Promise<ReplyToCaseSucceeded | ReplyToCaseRefused> {
    const written = await this.writing.reply(req, scope, input);
    if (isRefusal(written)) return refuse(ReplyToCaseRefused, written.code, waitOf(written));
    return Object.assign(new ReplyToCaseSucceeded(), { case: written });
  }

  @Mutation(() => CloseCaseResult, { description: '„Zamknij”: the matter is settled. Residents only.' })
  async closeCase(
    @Context() { req }: GraphqlContext,
    @CurrentScope() scope: Scope,
    @Args('input', { type: () => CloseCaseInput }) input: CloseCaseInput,
  ): Promise<CloseCaseSucceeded | CloseCaseRefused> {
    const written = await this.writing.close(req, scope, input.id);
    if (isRefusal(written)) return refuse(CloseCaseRefused, written.code, { path: pathOf(written) });
    return Object.assign(new CloseCaseSucceeded(), { case: written });
  }

  @Mutation(() => ReopenCaseResult, {
    description: '„Otwórz ponownie”, until `ContactCase.reopenUntil`. Residents only.',
  })
  async reopenCase(
    @Context() { req }: GraphqlContext,
    @CurrentScope() scope: Scope,
    @Args('input', { type: () => ReopenCaseInput }) input: ReopenCaseInput,
  ): Promise<ReopenCaseSucceeded | ReopenCaseRefused> {
    const written = await this.writing.reopen(req, scope, input.id);
    if (isRefusal(written)) return refuse(ReopenCaseRefused, written.code, { path: pathOf(written) });
    return Object.assign(new ReopenCaseSucceeded(), { case: written });
  }
}

function isRefusal(written: object): written is CaseRefusal {
  return 'code' in written;
}

function pathOf({ field }: CaseRefusal): readonly string[] | null {
  return field === undefined ? null : ['input', field];
}

function waitOf(refusal: CaseRefusal): { path: readonly string[] | null; retryAfterSeconds: number | null } {
  return { path: pathOf(refusal), retryAfterSeconds: refusal.retryAfterSeconds ?? null };
}
