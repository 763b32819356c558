import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Scope } from '../../platform/auth/scope.js';
import { accountIdsOf } from '../../platform/auth/scope.js';
import { tokenHash } from '../../platform/auth/one-time-token.js';
import { Reader } from '../../platform/database/reader.js';
import { literalLimit, statement } from '../../platform/database/statement.js';
import { consentSql } from './news/consent-sql.js';
import type { NoticeKind } from './notice-kind.js';
import type { NoticeState } from './notice.entity.js';

/** A person's word on a kind. */
export interface ChoiceRow {
  readonly kind: NoticeKind;
  readonly isOn: boolean;
  readonly changedBy: 'SETTINGS' | 'LINK';
}

/** What the settings page is made of. */
export interface ChoicesRow {
  readonly hasConsent: boolean;
  readonly choices: readonly ChoiceRow[];
}

/** A letter that ended, as its person sees it. */
export interface EndedLetterRow {
  readonly kind: NoticeKind;
  readonly accountNumber: string;
  readonly endedAt: Date;
  readonly state: NoticeState;
  readonly count: number;
}

/** Whom a link of a letter speaks for. */
export interface LinkOwner {
  readonly userId: string;
  readonly kind: NoticeKind;
}

/** $1 user, $2 person, $3 now, $4 accounts of the scope that go on. */
const CHOICES = statement(`
  select
    exists (
      select from unnest($4::bigint[]) as own(account_id)
      cross join lateral (${consentSql('$2::bigint', 'own.account_id', '$3::timestamptz')}) consent
      where consent.granted_at is not null) as "hasConsent",
    (select coalesce(json_agg(json_build_object('kind', c.kind, 'isOn', c.is_on, 'changedBy', c.changed_by)), '[]')
       from notice_choices c where c.user_id = $1::bigint) as choices`);

const ENDED = (limit: number) =>
  statement(`
  select l.kind, a.number as "accountNumber", l.finished_at as "endedAt", l.state,
    (select count(*)::int from notices n where n.letter_id = l.id and n.state = l.state) as count
  from notice_letters l join accounts a on a.id = l.account_id
  where l.user_id = $1::bigint and l.account_id = any($2::bigint[]) and l.state in ('SENT', 'FAILED')
  order by l.finished_at desc, l.id desc
  limit ${literalLimit(limit)}`);

/** The table `notice_choices`, and what a person sees of his letters. */
@Injectable()
export class ChoicesRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: Reader,
  ) {}

  /** What the scope's person chose, and whether his consent to electronic letters is in force for any account; nothing for a clerk. */
  async findChoices(scope: Scope, now: Date): Promise<ChoicesRow | undefined> {
    if (scope.kind === 'CLERK') return undefined;
    const running = scope.accounts.filter((grant) => !grant.isFormer).map((grant) => grant.accountId);
    return this.reader.row(CHOICES, [scope.userId, scope.personId, now, running]);
  }

  /** The scope's letters that ended, the latest first; about accounts of the scope only. */
  listEnded(scope: Scope, limit: number): Promise<readonly EndedLetterRow[]> {
    return this.reader.rows(ENDED(limit), [scope.userId, accountIdsOf(scope)]);
  }

  /** Whom the link of a letter speaks for; nobody for a token that no letter carries. */
  async findLinkOwner(token: string): Promise<LinkOwner | undefined> {
    const [row] = await this.dataSource.query<LinkOwner[]>(
      'select user_id::text as "userId", kind from notice_letters where token_hash = $1',
      [tokenHash(token)],
    );
    return row;
  }

  /** A person's own word on a kind, if he has said one. */
  async findChoice({ userId, kind }: LinkOwner): Promise<ChoiceRow | undefined> {
    const [row] = await this.dataSource.query<ChoiceRow[]>(
      'select kind, is_on as "isOn", changed_by as "changedBy" from notice_choices where user_id = $1 and kind = $2',
      [userId, kind],
    );
    return row;
  }

  /** Writes a choice down; gives whether it says anything new. */
  async setChoice(
    { userId, kind }: LinkOwner,
    choice: { readonly isOn: boolean; readonly changedBy: 'SETTINGS' | 'LINK'; readonly now: Date },
    manager: EntityManager,
  ): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      `insert into notice_choices as c (user_id, kind, is_on, changed_at, changed_by) values ($1, $2, $3, $4, $5)
       on conflict (user_id, kind) do update
          set is_on = excluded.is_on, changed_at = excluded.changed_at, changed_by = excluded.changed_by
        where c.is_on <> excluded.is_on
       returning c.user_id`,
      [userId, kind, choice.isOn, choice.now, choice.changedBy],
    );
    return rows.length > 0;
  }

  /** Takes back what a link switched off, and only that; gives whether there was anything to take back. */
  async undoLink({ userId, kind }: LinkOwner, now: Date, manager: EntityManager): Promise<boolean> {
    const [, count] = await manager.query<[unknown, number]>(
      `update notice_choices set is_on = true, changed_at = $3
        where user_id = $1 and kind = $2 and not is_on and changed_by = 'LINK'`,
      [userId, kind, now],
    );
    return count === 1;
  }
}
