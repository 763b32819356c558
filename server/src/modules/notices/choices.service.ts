import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import type { ErrorCode } from '../../platform/graphql/error-code.js';
import { ChoicesRepository, type LinkOwner } from './choices.repository.js';
import type { NoticeChoice, NoticeSubscription, SentNotice } from './notice-choice.type.js';
import { ALWAYS_ON, BY_CONSENT_ONLY, NOTICE_KINDS, NoticeKind } from './notice-kind.js';
import { isTokenShaped } from './unsubscribe-token.js';

/** Letters shown as sent lately. */
export const SENT_SHOWN = 10;

/** What a person gets by e-mail: his own word, signed in or by the link of a letter. */
@Injectable()
export class ChoicesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly choices: ChoicesRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Every kind with what holds for it; none for a clerk. */
  async list(scope: Scope): Promise<readonly NoticeChoice[]> {
    const row = await this.choices.findChoices(scope, this.clock.now());
    if (!row) return [];
    return NOTICE_KINDS.map((kind) => {
      const own = row.choices.find((choice) => choice.kind === kind);
      const isBlocked = kind === BY_CONSENT_ONLY && !row.hasConsent;
      const isOn = own?.isOn ?? (kind === ALWAYS_ON || row.hasConsent);
      return { kind, isOn: isOn && !isBlocked, isChosen: own !== undefined, needsConsent: isBlocked };
    });
  }

  /** The letters of late, the latest first. */
  async listSent(scope: Scope): Promise<readonly SentNotice[]> {
    const rows = await this.choices.listEnded(scope, SENT_SHOWN);
    return rows.map(({ state, ...row }) => ({ ...row, isDelivered: state === 'SENT' }));
  }

  /** Sets a kind for the person signed in. */
  async set(request: Request, scope: Scope, kind: NoticeKind, isOn: boolean): Promise<ErrorCode | undefined> {
    if (isOn && kind === BY_CONSENT_ONLY) {
      const row = await this.choices.findChoices(scope, this.clock.now());
      if (!row?.hasConsent) return 'CONSENT_MISSING';
    }
    const owner = { userId: scope.userId, kind };
    await this.dataSource.transaction(async (manager) => {
      const choice = { isOn, changedBy: 'SETTINGS', now: this.clock.now() } as const;
      const isNew = await this.choices.setChoice(owner, choice, manager);
      if (isNew) await this.record(request, owner, isOn, 'SETTINGS', manager);
    });
    return undefined;
  }

  /** What the link of a letter speaks of and whether it is on; nothing for a link that is none. */
  async find(token: string): Promise<NoticeSubscription | undefined> {
    const owner = await this.ownerOf(token);
    if (!owner) return undefined;
    const choice = await this.choices.findChoice(owner);
    // Whoever got a letter gets more of its kind, unless he has said no.
    const isOn = choice?.isOn ?? true;
    return { kind: owner.kind, isOn, canUndo: !isOn && choice?.changedBy === 'LINK' };
  }

  /** Ends a kind of notices for the person of the link; done again, it changes nothing. */
  async unsubscribe(request: Request, token: string): Promise<NoticeSubscription | undefined> {
    const owner = await this.ownerOf(token);
    if (!owner) return undefined;
    await this.dataSource.transaction(async (manager) => {
      const choice = { isOn: false, changedBy: 'LINK', now: this.clock.now() } as const;
      const isNew = await this.choices.setChoice(owner, choice, manager);
      if (isNew) await this.record(request, owner, false, 'LINK', manager);
    });
    return this.find(token);
  }

  /** Takes back what a link ended; what the person switched off himself stays off. */
  async undo(request: Request, token: string): Promise<NoticeSubscription | undefined> {
    const owner = await this.ownerOf(token);
    if (!owner) return undefined;
    await this.dataSource.transaction(async (manager) => {
      const isUndone = await this.choices.undoLink(owner, this.clock.now(), manager);
      if (isUndone) await this.record(request, owner, true, 'LINK', manager);
    });
    return this.find(token);
  }

  private async ownerOf(token: string): Promise<LinkOwner | undefined> {
    return isTokenShaped(token) ? this.choices.findLinkOwner(token) : undefined;
  }

  private record(
    request: Request,
    { userId, kind }: LinkOwner,
    isOn: boolean,
    by: 'SETTINGS' | 'LINK',
    manager: EntityManager,
  ): Promise<void> {
    return this.audit.record('NOTICE_CHOICE_CHANGED', request, {
      subjectKind: 'User',
      subjectId: userId,
      detail: { kind, isOn, by },
      manager,
    });
  }
}
