import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import { type NewsMoment, type NewsOfKind, type NewsRow, newsParameters, newsSql } from './news/news.js';
import { EVERY_NEWS } from './news/every-news.js';
import type { NoticeKind } from './notice-kind.js';

/** Longer than any attempt takes; then a letter of a killed worker is tried by another. */
const CLAIM = '5 minutes';

/** A letter that one worker has taken to send. */
export interface ClaimedLetter {
  readonly letterId: string;
  readonly userId: string;
  readonly accountId: string;
  readonly kind: NoticeKind;
  readonly messageKey: string;
  /** This one included. */
  readonly attempts: number;
}

/** Who a letter goes to, as things stand when it leaves. */
export interface Addressee {
  readonly email: string;
  readonly language: 'pl' | 'en';
  readonly accountNumber: string;
  readonly cooperative: string | null;
  readonly phone: string | null;
}

/** How an attempt ended for good. */
export type LetterEnd = 'SENT' | 'FAILED' | 'SKIPPED';

const ADDRESSEE = statement(`
  select u.email, u.language, a.number as "accountNumber", c.name as cooperative, c.phone
    from users u
    join accounts a on a.id = $2::bigint
    left join cooperative_settings c on true
   where u.id = $1::bigint and u.email is not null and u.email_verified_at is not null and u.blocked_at is null`);

/** What of a letter's notices is still news. */
const STILL_NEWS = new Map(EVERY_NEWS.map((news) => [news.kind, stillNews(news)]));

function stillNews(news: NewsOfKind) {
  return statement(`
    ${newsSql(news, 'ONE')}
    select n.id::text as "noticeId", news.day, news.amount, news.target_id::text as "targetRowId"
      from notices n
      join news on news.user_id = n.user_id and news.account_id = n.account_id and news.subject_key = n.subject_key
     where n.letter_id = $6::bigint and n.kind = '${news.kind}'
     order by news.day nulls first, n.id
     limit 100`);
}

/** The table `notice_letters`, and the state of the notices in it. */
@Injectable()
export class LettersRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: Reader,
  ) {}

  /** Takes the next letter whose time has come; of several workers each gets another one. */
  async claim(now: Date): Promise<ClaimedLetter | undefined> {
    const [rows] = await this.dataSource.query<[ClaimedLetter[], number]>(
      `update notice_letters l
          set attempts = l.attempts + 1, claimed_until = $1::timestamptz + interval '${CLAIM}'
        where l.id = (
          select w.id from notice_letters w
           where w.state = 'QUEUED' and w.next_attempt_at <= $1::timestamptz
             and (w.claimed_until is null or w.claimed_until <= $1::timestamptz)
           order by w.next_attempt_at, w.id
           limit 1 for update skip locked)
       returning l.id::text as "letterId", l.user_id::text as "userId", l.account_id::text as "accountId", l.kind,
                 l.message_key::text as "messageKey", l.attempts`,
      [now],
    );
    return rows[0];
  }

  /** The notices of a letter that are still true, still wanted and still the person's to know. */
  listNews(letter: ClaimedLetter, moment: NewsMoment): Promise<readonly NewsRow[]> {
    const sql = STILL_NEWS.get(letter.kind);
    if (!sql) return Promise.resolve([]);
    return this.reader.rows(sql, [
      ...newsParameters(moment),
      letter.userId,
      letter.accountId,
      letter.letterId,
    ]);
  }

  findAddressee({ userId, accountId }: ClaimedLetter): Promise<Addressee | undefined> {
    return this.reader.row(ADDRESSEE, [userId, accountId]);
  }

  /** Before an attempt: the link in the letter works from now on, even if nobody learns how the attempt ended. */
  async keepToken({ letterId }: ClaimedLetter, tokenHash: Buffer): Promise<void> {
    await this.dataSource.query('update notice_letters set token_hash = $2 where id = $1', [
      letterId,
      tokenHash,
    ]);
  }

  /**
   * Notes how a letter ended.
   *
   * @param told notices that were in it; the others of this letter were no news any more
   */
  async finish(
    { letterId }: ClaimedLetter,
    end: LetterEnd,
    facts: { readonly now: Date; readonly told: readonly string[]; readonly answerCode?: number | undefined },
  ): Promise<void> {
    await this.dataSource.query(
      `with ended as (
         update notice_letters set state = $2, finished_at = $3, claimed_until = null, answer_code = $4
          where id = $1 and state = 'QUEUED' returning id)
       update notices n set state = case when n.id = any($5::bigint[]) then $2 else 'SKIPPED' end
         from ended where n.letter_id = ended.id`,
      [letterId, end, facts.now, facts.answerCode ?? null, [...facts.told]],
    );
  }

  /** Gives a letter back for another attempt. */
  async putOff({ letterId }: ClaimedLetter, nextAt: Date, answerCode: number | undefined): Promise<void> {
    await this.dataSource.query(
      `update notice_letters set next_attempt_at = $2, claimed_until = null, answer_code = $3
        where id = $1 and state = 'QUEUED'`,
      [letterId, nextAt, answerCode ?? null],
    );
  }
}
