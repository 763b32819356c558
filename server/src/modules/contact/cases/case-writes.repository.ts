import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import type { CaseState } from '../../../domain/contact/case-state.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import { accountIdsOf, type ResidentScope } from '../../../platform/auth/scope.js';
import type { CaseTopic } from './case.enums.js';
import type { Subject } from './case-subjects.service.js';

/** A case to be opened. */
export interface NewCase {
  readonly accountRowId: string;
  readonly number: string;
  readonly topic: CaseTopic;
  readonly about: Subject | undefined;
  readonly openedAt: Date;
  readonly answerBy: LocalDate;
  readonly clientKey: string;
}

/** A message to be added. */
export interface NewMessage {
  readonly caseRowId: string;
  readonly author: 'RESIDENT' | 'OFFICE';
  readonly userId: string | null;
  readonly body: string;
  readonly at: Date;
  readonly clientKey: string;
  /** Of everything that was sent with the key; null for a message of the office. */
  readonly sentHash: Buffer | null;
}

/** What changes when a case goes to another state. */
export interface CaseChange {
  readonly state: CaseState;
  readonly closedAt: Date | null;
  readonly answerBy: LocalDate | null;
  /** Given when the office has just written. */
  readonly answeredAt?: Date;
}

/** A case held by the transaction. */
export interface HeldCase {
  readonly rowId: string;
  readonly number: string;
  readonly state: CaseState;
  readonly closedAt: Date | null;
}

/** A case that the same key opened before. */
export interface KnownCase {
  readonly rowId: string;
  readonly sentHash: Buffer | null;
}

const HELD = `k.id::text as "rowId", k.number, k.state, k.closed_at as "closedAt"`;

/** What is written to cases; every statement belongs to a transaction that its service opened. */
@Injectable()
export class CaseWritesRepository {
  /** The next number of a year; whoever asks at the same time waits for this transaction. */
  async takeNumber(manager: EntityManager, year: number): Promise<number> {
    const [row] = await manager.query<[{ last_number: number }]>(
      `insert into case_numbers (year, last_number) values ($1, 1)
       on conflict (year) do update set last_number = case_numbers.last_number + 1
       returning last_number`,
      [year],
    );
    return row.last_number;
  }

  /** @returns the new row's id */
  async addCase(scope: ResidentScope, manager: EntityManager, added: NewCase): Promise<string> {
    const { about } = added;
    const [row] = await manager.query<[{ id: string }]>(
      `insert into contact_cases (account_id, person_id, number, topic, about_kind, about_id, snapshot, opened_at,
                                  answer_by, client_key)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
      [
        added.accountRowId,
        scope.personId,
        added.number,
        added.topic,
        about?.kind ?? null,
        about?.rowId ?? null,
        about ? JSON.stringify(about.snapshot) : null,
        added.openedAt,
        added.answerBy,
        added.clientKey,
      ],
    );
    return row.id;
  }

  /** The case that the person opened with a key before, and what was sent with it then. */
  async findByKey(
    scope: ResidentScope,
    manager: EntityManager,
    clientKey: string,
  ): Promise<KnownCase | undefined> {
    const rows = await manager.query<KnownCase[]>(
      `select k.id::text as "rowId", m.sent_hash as "sentHash"
         from contact_cases k
         join case_messages m on m.case_id = k.id and m.client_key = k.client_key
        where k.account_id = any($1::bigint[]) and k.person_id = $2 and k.client_key = $3`,
      [accountIdsOf(scope), scope.personId, clientKey],
    );
    return rows[0];
  }

  /** Holds one of the person's own cases until the transaction ends. */
  async hold(scope: ResidentScope, manager: EntityManager, rowId: string): Promise<HeldCase | undefined> {
    const rows = await manager.query<HeldCase[]>(
      `select ${HELD} from contact_cases k
        where k.account_id = any($1::bigint[]) and k.person_id = $2 and k.id = $3 for update`,
      [accountIdsOf(scope), scope.personId, rowId],
    );
    return rows[0];
  }

  /** Holds any case, for the desk. */
  async holdAtDesk(manager: EntityManager, number: string): Promise<HeldCase | undefined> {
    const rows = await manager.query<HeldCase[]>(
      `select ${HELD} from contact_cases k where k.number = $1 for update`,
      [number],
    );
    return rows[0];
  }

  /** What was sent with a key to a case before. */
  async findMessage(
    manager: EntityManager,
    caseRowId: string,
    clientKey: string,
  ): Promise<Pick<NewMessage, 'sentHash'> | undefined> {
    const rows = await manager.query<Pick<NewMessage, 'sentHash'>[]>(
      'select sent_hash as "sentHash" from case_messages where case_id = $1 and client_key = $2',
      [caseRowId, clientKey],
    );
    return rows[0];
  }

  /** Messages of a case that the transaction holds. */
  async countMessages(manager: EntityManager, caseRowId: string): Promise<number> {
    const [row] = await manager.query<[{ total: number }]>(
      'select count(*)::int as total from case_messages where case_id = $1',
      [caseRowId],
    );
    return row.total;
  }

  /** @returns the new row's id */
  async addMessage(manager: EntityManager, added: NewMessage): Promise<string> {
    const [row] = await manager.query<[{ id: string }]>(
      `insert into case_messages (case_id, account_id, author_kind, author_user_id, body, at, client_key, sent_hash)
       select k.id, k.account_id, $2, $3, $4, $5, $6, $7 from contact_cases k where k.id = $1 returning id`,
      [added.caseRowId, added.author, added.userId, added.body, added.at, added.clientKey, added.sentHash],
    );
    return row.id;
  }

  async change(manager: EntityManager, rowId: string, change: CaseChange): Promise<void> {
    await manager.query(
      `update contact_cases set state = $2, closed_at = $3, answer_by = $4,
              last_answer_at = coalesce($5, last_answer_at)
        where id = $1`,
      [rowId, change.state, change.closedAt, change.answerBy, change.answeredAt ?? null],
    );
  }

  /**
   * Sends uploads of a user along with a message: their content moves to where files stay.
   *
   * @returns how many of them were there to be sent
   */
  async attach(
    scope: ResidentScope,
    manager: EntityManager,
    messageRowId: string,
    uploadRowIds: readonly string[],
    now: Date,
  ): Promise<number> {
    if (uploadRowIds.length === 0) return 0;
    const values = [scope.userId, uploadRowIds, now];
    const chosen = 'user_id = $1 and id = any($2::bigint[]) and expires_at > $3';
    await manager.query(
      `insert into document_files (sha256, media_type, byte_size, content)
       select distinct on (sha256(content)) sha256(content), media_type, byte_size, content
         from case_uploads where ${chosen}
       on conflict (sha256) do nothing`,
      values,
    );
    const attached = await manager.query<{ id: string }[]>(
      `insert into case_attachments (message_id, account_id, file_id, file_name)
       select m.id, m.account_id, f.id, u.file_name
         from case_uploads u
         join document_files f on f.sha256 = sha256(u.content)
         join case_messages m on m.id = $4
        where u.user_id = $1 and u.id = any($2::bigint[]) and u.expires_at > $3
        order by array_position($2::bigint[], u.id)
       returning id`,
      [...values, messageRowId],
    );
    // Whoever sends the same files at the same time waits here, and finds them gone.
    const [, deleted] = await manager.query<[unknown, number]>(
      `delete from case_uploads where ${chosen}`,
      values,
    );
    return Math.min(attached.length, deleted);
  }
}
