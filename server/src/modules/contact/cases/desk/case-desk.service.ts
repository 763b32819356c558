import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';

import {
  awaitsOffice,
  nextCaseState,
  type CaseEvent,
  type CaseState,
} from '../../../../domain/contact/case-state.js';
import type { LocalDate } from '../../../../domain/time/local-date.js';
import type { AuditAction } from '../../../../platform/audit/audit-action.js';
import { AuditTrail, SYSTEM } from '../../../../platform/audit/audit-trail.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { toGlobalId } from '../../../../platform/graphql/relay/global-id.js';
import { AnswerDays } from '../answer-days.js';
import { CaseWritesRepository, type HeldCase } from '../case-writes.repository.js';
import { LONGEST_BODY, plainText } from '../message-input.js';
import { CaseDeskRepository, type DeskCase, type DeskMessage } from './case-desk.repository.js';
import { CaseDeskRefused } from './case-desk-refused.js';

/** A case with its thread. */
export interface ShownCase {
  readonly case: DeskCase;
  readonly messages: readonly DeskMessage[];
}

/** A case that a transaction holds, and the day by which the office would answer what comes today. */
interface AtDesk {
  readonly held: HeldCase;
  readonly manager: EntityManager;
  readonly answerDay: LocalDate;
}

/** What a person at the desk can do about cases, until the office has screens for it. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly dataSource: DataSource,
    private readonly desk: CaseDeskRepository,
    private readonly writes: CaseWritesRepository,
    private readonly answerDays: AnswerDays,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  list(states: readonly CaseState[]): Promise<readonly DeskCase[]> {
    return this.desk.listCases(this.dataSource.manager, states);
  }

  /** @throws CaseDeskRefused when there is no such case */
  show(number: string, by: string): Promise<ShownCase> {
    return this.dataSource.transaction(async (manager) => {
      const found = await this.desk.findCase(manager, number);
      if (!found) throw noSuchCase(number);
      await this.record(manager, 'CASE_SHOWN', found.rowId, { by });
      return { case: found, messages: await this.desk.listMessages(manager, found.rowId) };
    });
  }

  /**
   * Answers a case: the author sees it at once, and the case waits for him.
   *
   * @throws CaseDeskRefused when there is no such case, it is closed, or the text is empty or too long
   */
  answer(number: string, text: string, by: string): Promise<void> {
    const body = plainText(text);
    if (body === '') throw new CaseDeskRefused('Odpowiedź jest pusta.');
    if (Array.from(body).length > LONGEST_BODY) {
      throw new CaseDeskRefused(`Odpowiedź może mieć najwyżej ${String(LONGEST_BODY)} znaków.`);
    }
    return this.onCase(number, async (desk) => {
      const { held, manager } = desk;
      const at = this.clock.now();
      await this.move(desk, { kind: 'OFFICE_ANSWERED' }, at);
      await this.writes.addMessage(manager, {
        caseRowId: held.rowId,
        author: 'OFFICE',
        userId: null,
        body,
        at,
        clientKey: randomUUID(),
        sentHash: null,
      });
      await this.record(manager, 'CASE_ANSWERED', held.rowId, { by });
    });
  }

  /** @throws CaseDeskRefused when there is no such case or it stands there already */
  setState(number: string, state: CaseState, by: string): Promise<void> {
    return this.onCase(number, async (desk) => {
      await this.move(desk, { kind: 'OFFICE_SET', state });
      await this.record(desk.manager, 'CASE_STATE_SET', desk.held.rowId, { by, state });
    });
  }

  private async onCase(number: string, work: (desk: AtDesk) => Promise<void>): Promise<void> {
    const answerDay = await this.answerDays.ofToday();
    await this.dataSource.transaction(async (manager) => {
      const held = await this.writes.holdAtDesk(manager, number);
      if (!held) throw noSuchCase(number);
      await work({ held, manager, answerDay });
    });
  }

  private async move(
    { held, manager, answerDay }: AtDesk,
    event: CaseEvent,
    answeredAt?: Date,
  ): Promise<void> {
    const next = nextCaseState(held.state, event);
    if (!next.ok) {
      throw new CaseDeskRefused(
        next.reason === 'CASE_CLOSED'
          ? `Sprawa ${held.number} jest zamknięta. Najpierw: set-status --status w-toku.`
          : `Sprawa ${held.number} ma już ten status.`,
      );
    }
    await this.writes.change(manager, held.rowId, {
      state: next.value,
      closedAt: next.value === 'CLOSED' ? this.clock.now() : null,
      answerBy: awaitsOffice(next.value) ? answerDay : null,
      ...(answeredAt && { answeredAt }),
    });
  }

  private async record(
    manager: EntityManager,
    action: AuditAction,
    rowId: string,
    detail: Readonly<Record<string, string>>,
  ): Promise<void> {
    const subjectId = toGlobalId('ContactCase', rowId);
    await this.audit.record(action, SYSTEM, { subjectKind: 'ContactCase', subjectId, detail, manager });
  }
}

function noSuchCase(number: string): CaseDeskRefused {
  return new CaseDeskRefused(`Nie ma sprawy ${number}.`);
}
