import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { requestIdOf } from '../logging/request-id.js';
import type { AuditAction } from './audit-action.js';

/** What a record is about and what else is worth keeping: ids and codes, never
 * a resident's name, a password or a token. */
export interface AuditFacts {
  readonly subjectKind?: string;
  readonly subjectId?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
  /** The open transaction that the record belongs to. */
  readonly manager?: EntityManager;
}

/** Who did it where there is no request: a command at the desk or a job. */
export const SYSTEM = 'SYSTEM';

/** Writes the trail of what was done and refused; the database lets nobody change it afterwards. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @param by the request in which it happened: its signed-in person is the actor */
  async record(action: AuditAction, by: Request | typeof SYSTEM, facts: AuditFacts = {}): Promise<void> {
    const { manager = this.dataSource.manager, subjectKind, subjectId, detail } = facts;
    const request = by === SYSTEM ? undefined : by;
    await manager.query(
      `insert into audit_events (at, actor_user_id, actor_kind, action, subject_kind, subject_id, detail, request_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        this.clock.now(),
        request?.viewer?.userId ?? null,
        request ? (request.viewer?.kind ?? 'ANONYMOUS') : SYSTEM,
        action,
        subjectKind ?? null,
        subjectId ?? null,
        JSON.stringify(detail ?? {}),
        request?.res ? requestIdOf(request, request.res) : null,
      ],
    );
  }
}
