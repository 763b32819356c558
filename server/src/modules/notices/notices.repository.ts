import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NOTICE_KINDS } from './notice-kind.js';
import { EVERY_NEWS } from './news/every-news.js';
import { type NewsMoment, newsParameters, newsSql } from './news/news.js';

/** How far back somebody's first moment as a reader may lie: between proving the address and the next look. */
const FIRST_LOOK_BACK = '1 day';

/** Arbitrary, the same in every process: whoever puts letters together does it alone, so that no digest is torn. */
const COMPOSING = 7_395_060;

/** The tables `notice_readers` and `notices`. A job looks for everybody at once; whose news is whose the SQL says. */
@Injectable()
export class NoticesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Notes people who can be written to since a moment ago; those noted before keep their moment. */
  async addReaders(now: Date): Promise<void> {
    await this.dataSource.query(
      `insert into notice_readers (user_id, since)
       select u.id, least($1::timestamptz, greatest(u.email_verified_at, $1::timestamptz - interval '${FIRST_LOOK_BACK}'))
         from users u
        where u.kind = 'RESIDENT' and u.person_id is not null and u.blocked_at is null and u.email is not null
          and u.email_verified_at is not null and u.password_hash is not null and not u.password_is_starting
       on conflict (user_id) do nothing`,
      [now],
    );
  }

  /**
   * Writes down what is to be told and has not been written down before; gives how much. The unique key decides, also
   * against another worker; asking first only spares the table thousands of vain attempts.
   */
  async addNews(moment: NewsMoment): Promise<number> {
    let found = 0;
    for (const news of EVERY_NEWS) {
      const rows = await this.dataSource.query<unknown[]>(
        `${newsSql(news, 'EVERYBODY')}
         insert into notices (user_id, account_id, kind, subject_key, found_at)
         select n.user_id, n.account_id, '${news.kind}', n.subject_key, $2::timestamptz from news n
          where not exists (
            select from notices told
             where told.user_id = n.user_id and told.kind = '${news.kind}' and told.subject_key = n.subject_key)
         on conflict (user_id, kind, subject_key) do nothing
         returning id`,
        newsParameters(moment),
      );
      found += rows.length;
    }
    return found;
  }

  /**
   * Puts waiting notices into letters: one for each person, account and kind, and no more than so many a day for one
   * person; the most pressing kinds first, the rest another day.
   */
  async compose(now: Date, today: string, mostPerDay: number): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1)', [COMPOSING]);
      await manager.query(COMPOSE, [now, today, mostPerDay, [...NOTICE_KINDS]]);
    });
  }

  /** Whether anything waits to be put into a letter or sent. */
  async hasWaiting(now: Date): Promise<boolean> {
    const [row] = await this.dataSource.query<{ waiting: boolean }[]>(
      `select exists (select from notices where letter_id is null and state = 'QUEUED')
           or exists (select from notice_letters where state = 'QUEUED' and next_attempt_at <= $1) as waiting`,
      [now],
    );
    return row?.waiting === true;
  }

  /** Forgets what was told before a day; unsubscribe links of those letters end with it. */
  async forgetBefore(day: string): Promise<void> {
    await this.dataSource.query(`delete from notices where found_at < $1::date and state <> 'QUEUED'`, [day]);
    await this.dataSource.query(
      `delete from notice_letters l where l.made_on < $1::date
          and not exists (select from notices n where n.letter_id = l.id)`,
      [day],
    );
  }
}

const COMPOSE = `
  with waiting as (
    select n.id, n.user_id, n.account_id, n.kind from notices n where n.letter_id is null and n.state = 'QUEUED'
  ),
  today as (
    select l.user_id, count(*) as letters from notice_letters l
     where l.made_on = $2::date and l.state <> 'SKIPPED' and l.user_id in (select user_id from waiting)
     group by l.user_id
  ),
  wanted as (
    select w.user_id, w.account_id, w.kind,
      row_number() over (
        partition by w.user_id order by array_position($4::text[], w.kind), min(w.id)) as place
      from waiting w group by w.user_id, w.account_id, w.kind
  ),
  made as (
    insert into notice_letters (user_id, account_id, kind, message_key, made_on, next_attempt_at)
    select wanted.user_id, wanted.account_id, wanted.kind, gen_random_uuid(), $2::date, $1::timestamptz
      from wanted left join today on today.user_id = wanted.user_id
     where wanted.place + coalesce(today.letters, 0) <= $3::int
    returning id, user_id, account_id, kind
  )
  update notices n set letter_id = made.id
    from waiting join made
      on made.user_id = waiting.user_id and made.account_id = waiting.account_id and made.kind = waiting.kind
   where n.id = waiting.id`;
