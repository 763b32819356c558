import { COOPERATIVE_ZONE } from '../../../platform/clock/clock.js';
import { consentSql } from './consent-sql.js';
import { ALWAYS_ON, BY_CONSENT_ONLY, type NoticeKind } from '../notice-kind.js';

/** As of when news is looked for: the first parameters of every statement made of `newsSql`. */
export interface NewsMoment {
  readonly today: string;
  readonly now: Date;
  /** What is older than so many days is no news. */
  readonly lookbackDays: number;
}

/** One piece of news as a letter tells it. */
export interface NewsRow {
  readonly noticeId: string;
  /** The day it is about: to pay by, or the last one; null where there is none. */
  readonly day: string | null;
  /** Grosze; null where no money is spoken of. */
  readonly amount: bigint | null;
  /** Row id of the one thing a link may lead to; null when it leads to a list. */
  readonly targetRowId: string | null;
}

/**
 * What is news of one kind: the body of a `with` that ends in a relation
 * `news(user_id, account_id, subject_key, day, amount, target_id)`. It reads `readers`, written before it by `newsSql`,
 * and $1 today, $2 now, $3 days to look back. `subject_key` names what is told for ever, so it holds row ids only.
 */
export interface NewsOfKind {
  readonly kind: NoticeKind;
  readonly sql: string;
}

/** The parameters $1–$3. */
export function newsParameters({ today, now, lookbackDays }: NewsMoment): [string, Date, number] {
  return [today, now, lookbackDays];
}

/**
 * The news of a kind for everybody, or for the person $4 and the account $5. Used twice: to find what is to be told, and
 * to look once more, when the letter is about to leave, whether it is still true, still wanted and still his to know.
 */
export function newsSql({ kind, sql }: NewsOfKind, whose: 'EVERYBODY' | 'ONE'): string {
  return `${readersSql(kind, whose)}, ${sql}`;
}

/** The civil day of an instant, in SQL. */
export function civilDaySql(instant: string): string {
  return `(${instant} at time zone '${COOPERATIVE_ZONE}')::date`;
}

/** Refused letters in a row after which an address is taken for one that nobody reads, and for how many days. */
const REFUSALS = 3;
const REFUSED_DAYS = 30;

/**
 * The last letters to this address were all refused for good: writing on would cost the cooperative the good name of its
 * mail server. A newly proved address begins anew; the old one is tried again after a month.
 */
const IS_DEAF = `(
        select count(*) = ${String(REFUSALS)} and bool_and(last.state = 'FAILED') from (
          select l.state from notice_letters l
          where l.user_id = u.id and l.state in ('SENT', 'FAILED') and l.finished_at > u.email_verified_at
            and l.finished_at > $2::timestamptz - interval '${String(REFUSED_DAYS)} days'
          order by l.finished_at desc, l.id desc limit ${String(REFUSALS)}
        ) last)`;

/**
 * `readers(user_id, person_id, account_id, unit_id, since)`: people with a password and a proved address of their own,
 * not blocked, not deaf, who want this kind, with each account that is theirs today and not closed. What happened before `since`
 * is no news: too long ago, before they could be written to, or before they (or their consent) switched the kind on.
 */
function readersSql(kind: NoticeKind, whose: 'EVERYBODY' | 'ONE'): string {
  const byConsentOnly = kind === BY_CONSENT_ONLY;
  return `
  with readers as materialized (
    select u.id as user_id, u.person_id, a.id as account_id, a.unit_id,
      greatest(r.since, $2::timestamptz - make_interval(days => $3::int),
        coalesce(choice.changed_at, ${kind === ALWAYS_ON ? 'null' : 'consent.granted_at'})) as since
    from notice_readers r
    join users u on u.id = r.user_id
    join (
      select distinct h.person_id, h.account_id from holders h
      where h.valid_from <= $1::date and (h.valid_to is null or h.valid_to >= $1::date)
    ) tie on tie.person_id = u.person_id
    join accounts a on a.id = tie.account_id and (a.closed_on is null or a.closed_on >= $1::date)
    left join notice_choices choice on choice.user_id = u.id and choice.kind = '${kind}'
    left join lateral (${consentSql('u.person_id', 'a.id', '$2::timestamptz')}
    ) consent on true
    where u.blocked_at is null and u.email is not null and u.email_verified_at is not null
      and u.password_hash is not null and not u.password_is_starting
      and coalesce(choice.is_on, ${kind === ALWAYS_ON ? 'true' : 'consent.granted_at is not null'})
      ${byConsentOnly ? 'and consent.granted_at is not null' : ''}
      and not ${IS_DEAF}
      ${whose === 'ONE' ? 'and u.id = $4::bigint and a.id = $5::bigint' : ''}
  )`;
}
