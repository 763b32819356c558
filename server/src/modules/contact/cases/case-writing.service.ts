import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';

import { awaitsOffice, nextCaseState, type CaseEvent } from '../../../domain/contact/case-state.js';
import { localDate, yearOf, type LocalDate } from '../../../domain/time/local-date.js';
import type { AuditAction } from '../../../platform/audit/audit-action.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { grantOf, type ResidentScope, type Scope } from '../../../platform/auth/scope.js';
import { Clock, civilDayOf } from '../../../platform/clock/clock.js';
import type { ErrorCode } from '../../../platform/graphql/error-code.js';
import { Problem } from '../../../platform/graphql/problem.js';
import { fromGlobalId, toGlobalId } from '../../../platform/graphql/relay/global-id.js';
import { AccountsService } from '../../my-data/accounts.service.js';
import { AnswerDays } from './answer-days.js';
import { CaseLimits } from './case-limits.js';
import { CaseSubjectsService, type Subject } from './case-subjects.service.js';
import { CaseWritesRepository, type HeldCase, type NewCase } from './case-writes.repository.js';
import type { OpenCaseInput, ReplyToCaseInput } from './cases.args.js';
import { CasesService } from './cases.service.js';
import type { ContactCase } from './contact-case.type.js';
import { fitMessage, sentHash, type FitMessage } from './message-input.js';

/** Why nothing was written. */
export interface CaseRefusal {
  readonly code: ErrorCode;
  /** The input field that is the cause, if one is. */
  readonly field?: string;
  readonly retryAfterSeconds?: number;
}

/** What came of writing: the case as it is now, or a refusal. */
export type Written = ContactCase | CaseRefusal;

/** Messages of one case, whoever wrote them, after which its author opens another; the copy as PDF holds them all. */
const MOST_MESSAGES = 300;

/** A message with the hash of all that came with its key. */
type SentMessage = FitMessage & { readonly sentHash: Buffer };

/** One of the person's own cases, held by a transaction. */
interface AtCase {
  readonly held: HeldCase;
  readonly manager: EntityManager;
  /** By when the office would answer a message of today. */
  readonly answerDay: LocalDate;
}

/** Opening, writing in, closing and opening again of one's own cases. */
@Injectable()
export class CaseWritingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writes: CaseWritesRepository,
    private readonly cases: CasesService,
    private readonly subjects: CaseSubjectsService,
    private readonly accounts: AccountsService,
    private readonly answerDays: AnswerDays,
    private readonly limits: CaseLimits,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Opens a case with its first message, the files sent with it and the snapshot of what it is about. */
  async open(request: Request, scope: Scope, input: OpenCaseInput): Promise<Written> {
    const resident = residentOf(scope);
    const message = fitMessage(input);
    if ('code' in message) return message;
    const sent = {
      ...message,
      sentHash: sentHash(message, [input.account, input.topic, input.about ?? null]),
    };
    const known = await this.replayed(resident, sent);
    if (known) return known;
    const account = await this.accounts.findByNumber(scope, input.account);
    if (!account) return { code: 'ACCOUNT_NOT_FOUND', field: 'account' };
    const about = await this.aboutOf(resident, account.rowId, input.about ?? null);
    if (about === 'MISSING') return { code: 'CASE_SUBJECT_NOT_FOUND', field: 'about' };
    const taken = await this.limits.cases.take(resident.userId);
    if ('retryAfterSeconds' in taken) return { code: 'CASES_TOO_MANY', ...taken };
    const answerDay = await this.answerDays.ofToday();
    try {
      const opened = await this.dataSource.transaction(async (manager) => {
        const rowId = await this.add(resident, manager, {
          accountRowId: account.rowId,
          topic: input.topic,
          about,
          answerBy: answerDay,
          clientKey: message.clientKey,
        });
        const files = await this.write(resident, manager, rowId, sent);
        const facts = { topic: input.topic, about: about?.kind ?? null, files };
        await this.record(request, 'CASE_OPENED', rowId, facts, manager);
        return rowId;
      });
      return await this.cases.getCase(scope, opened);
    } catch (error) {
      await this.limits.cases.giveBack(resident.userId);
      if (error instanceof FilesMissing) return { code: 'ATTACHMENT_NOT_FOUND', field: 'attachments' };
      if (!isSentTwice(error)) throw error;
      // The same message arrived twice at once; the other one opened the case.
      return (await this.replayed(resident, sent)) ?? keyUsed();
    }
  }

  /** Adds a message to an open case. */
  async reply(request: Request, scope: Scope, input: ReplyToCaseInput): Promise<Written> {
    const resident = residentOf(scope);
    const message = fitMessage(input);
    if ('code' in message) return message;
    const taken = await this.limits.messages.take(resident.userId);
    if ('retryAfterSeconds' in taken) return { code: 'MESSAGES_TOO_MANY', ...taken };
    const sent = { ...message, sentHash: sentHash(message) };
    return this.onCase(resident, input.id, async ({ held, manager, answerDay }) => {
      const before = await this.writes.findMessage(manager, held.rowId, message.clientKey);
      if (before) return isSame(before, sent) ? undefined : keyUsed();
      if ((await this.writes.countMessages(manager, held.rowId)) >= MOST_MESSAGES)
        return { code: 'CASE_FULL' };
      const refusal = await this.move(manager, held, { kind: 'RESIDENT_WROTE' }, answerDay);
      if (refusal) return refusal;
      const files = await this.write(resident, manager, held.rowId, sent);
      await this.record(request, 'CASE_REPLIED', held.rowId, { files }, manager);
      return undefined;
    });
  }

  close(request: Request, scope: Scope, id: string): Promise<Written> {
    return this.onCase(residentOf(scope), id, async ({ held, manager, answerDay }) => {
      const refusal = await this.move(manager, held, { kind: 'RESIDENT_CLOSED' }, answerDay);
      if (!refusal) await this.record(request, 'CASE_CLOSED', held.rowId, {}, manager);
      return refusal;
    });
  }

  reopen(request: Request, scope: Scope, id: string): Promise<Written> {
    return this.onCase(residentOf(scope), id, async ({ held, manager, answerDay }) => {
      const today = localDate(this.clock.today());
      const closedOn = held.closedAt ? localDate(civilDayOf(held.closedAt)) : today;
      const event = { kind: 'RESIDENT_REOPENED', today, closedOn } as const;
      const refusal = await this.move(manager, held, event, answerDay);
      if (!refusal) await this.record(request, 'CASE_REOPENED', held.rowId, {}, manager);
      return refusal;
    });
  }

  /** Does something to one of the person's own cases under its lock; whoever refuses changes nothing. */
  private async onCase(
    scope: ResidentScope,
    id: string,
    work: (at: AtCase) => Promise<CaseRefusal | undefined>,
  ): Promise<Written> {
    const rowId = fromGlobalId('ContactCase', id);
    if (rowId === undefined) return { code: 'CASE_NOT_FOUND', field: 'id' };
    const answerDay = await this.answerDays.ofToday();
    try {
      await this.dataSource.transaction(async (manager) => {
        const held = await this.writes.hold(scope, manager, rowId);
        if (!held) throw new Refused({ code: 'CASE_NOT_FOUND', field: 'id' });
        const refusal = await work({ held, manager, answerDay });
        if (refusal) throw new Refused(refusal);
      });
    } catch (error) {
      // Thrown only to roll back what was begun.
      if (error instanceof Refused) return error.refusal;
      if (error instanceof FilesMissing) return { code: 'ATTACHMENT_NOT_FOUND', field: 'attachments' };
      throw error;
    }
    return this.cases.getCase(scope, rowId);
  }

  /** Takes a case to where an event leads, or says why it cannot go there. */
  private async move(
    manager: EntityManager,
    held: HeldCase,
    event: CaseEvent,
    answerDay: LocalDate,
  ): Promise<CaseRefusal | undefined> {
    const next = nextCaseState(held.state, event);
    if (!next.ok) return { code: next.reason === 'CASE_STATE_SAME' ? 'CASE_ALREADY_CLOSED' : next.reason };
    await this.writes.change(manager, held.rowId, {
      state: next.value,
      closedAt: next.value === 'CLOSED' ? this.clock.now() : null,
      answerBy: awaitsOffice(next.value) ? answerDay : null,
    });
    return undefined;
  }

  private async add(
    scope: ResidentScope,
    manager: EntityManager,
    added: Omit<NewCase, 'number' | 'openedAt'>,
  ): Promise<string> {
    const year = yearOf(localDate(this.clock.today()));
    const number = caseNumber(year, await this.writes.takeNumber(manager, year));
    return this.writes.addCase(scope, manager, { ...added, number, openedAt: this.clock.now() });
  }

  private async write(
    scope: ResidentScope,
    manager: EntityManager,
    caseRowId: string,
    { body, uploadRowIds, clientKey, sentHash }: SentMessage,
  ): Promise<number> {
    const now = this.clock.now();
    const message = {
      caseRowId,
      author: 'RESIDENT',
      userId: scope.userId,
      body,
      at: now,
      clientKey,
      sentHash,
    } as const;
    const messageRowId = await this.writes.addMessage(manager, message);
    const attached = await this.writes.attach(scope, manager, messageRowId, uploadRowIds, now);
    if (attached !== uploadRowIds.length) throw new FilesMissing();
    return attached;
  }

  /** The case that the same message opened before; a refusal when the key was used for another one. */
  private async replayed(scope: ResidentScope, sent: SentMessage): Promise<Written | undefined> {
    const known = await this.writes.findByKey(scope, this.dataSource.manager, sent.clientKey);
    if (!known) return undefined;
    return isSame(known, sent) ? this.cases.getCase(scope, known.rowId) : keyUsed();
  }

  /** What a case is about: nothing, a row of the very account, or something that is not there. */
  private async aboutOf(
    scope: ResidentScope,
    accountRowId: string,
    about: string | null,
  ): Promise<Subject | undefined | 'MISSING'> {
    if (about === null) return undefined;
    const grant = grantOf(scope, accountRowId);
    const ofAccount = { ...scope, accounts: grant ? [grant] : [] };
    return (await this.subjects.find(ofAccount, about)) ?? 'MISSING';
  }

  private async record(
    request: Request,
    action: AuditAction,
    rowId: string,
    detail: Readonly<Record<string, string | number | null>>,
    manager: EntityManager,
  ): Promise<void> {
    const subjectId = toGlobalId('ContactCase', rowId);
    await this.audit.record(action, request, { subjectKind: 'ContactCase', subjectId, detail, manager });
  }
}

/** The number of a case: `Z/2026/0123`. */
export function caseNumber(year: number, place: number): string {
  return `Z/${String(year)}/${String(place).padStart(4, '0')}`;
}

/** Some of the files are not there: never uploaded by this person, swept, or sent already. */
class FilesMissing extends Error {}

/** Carries a refusal out of a transaction, so that it is rolled back. */
class Refused extends Error {
  constructor(readonly refusal: CaseRefusal) {
    super(refusal.code);
  }
}

function keyUsed(): CaseRefusal {
  return { code: 'IDEMPOTENCY_KEY_USED', field: 'idempotencyKey' };
}

/** Whether a key brought the same before. */
function isSame(before: { readonly sentHash: Buffer | null }, sent: SentMessage): boolean {
  return before.sentHash?.equals(sent.sentHash) ?? false;
}

/** The table of permissions lets residents in only. */
function residentOf(scope: Scope): ResidentScope {
  if (scope.kind !== 'RESIDENT') throw new Problem('FORBIDDEN');
  return scope;
}

function isSentTwice(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code, constraint } = error.driverError as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'uq_contact_cases_person_id_client_key';
}
