import { type NewsOfKind, civilDaySql } from './news.js';

/** Documents of charge, from the day of issue, with the day to pay by where something remains to pay; one that came late from its source is still news for a while. */
export const INVOICE_NEWS: NewsOfKind = {
  kind: 'INVOICE_ISSUED',
  sql: `
  news as (
    select r.user_id, r.account_id, 'invoice:' || i.id as subject_key, i.total_grosze as amount, i.id as target_id,
      case when exists (
        select from receivables d where d.invoice_id = i.id and d.allocated_grosze < d.amount_grosze
      ) then i.payable_on end as day
    from readers r
    join invoices i on i.account_id = r.account_id
    where i.issued_on between ${civilDaySql('r.since')} and $1::date
  )`,
};

/**
 * Letters the person has not opened yet, nor anybody by what the source says; one that only carries a document of charge
 * already told is not told again.
 */
export const DOCUMENT_NEWS: NewsOfKind = {
  kind: 'DOCUMENT_DELIVERED',
  sql: `
  news as (
    select r.user_id, r.account_id, 'document:' || d.id as subject_key, null::date as day, null::bigint as amount,
      d.id as target_id
    from readers r
    join documents d on d.account_id = r.account_id
    where d.sent_at between r.since and $2::timestamptz
      and not exists (select from document_openings o where o.document_id = d.id and o.person_id = r.person_id)
      and not exists (select from deliveries e where e.document_id = d.id and e.event = 'OPENED')
      and not exists (
        select from notices n
        where n.user_id = r.user_id and n.kind = 'INVOICE_ISSUED' and n.subject_key = 'invoice:' || d.invoice_id
          and n.state in ('QUEUED', 'SENT'))
  )`,
};

/** What an employee wrote in a case of the person's own, unless the person has written there since. */
export const CASE_NEWS: NewsOfKind = {
  kind: 'CASE_ANSWERED',
  sql: `
  news as (
    select r.user_id, r.account_id, 'message:' || m.id as subject_key, null::date as day, null::bigint as amount,
      k.id as target_id
    from readers r
    join contact_cases k on k.account_id = r.account_id and k.person_id = r.person_id
    join case_messages m on m.case_id = k.id and m.author_kind = 'OFFICE'
    where m.at between r.since and $2::timestamptz
      and not exists (
        select from case_messages later
        where later.case_id = k.id and later.author_kind = 'RESIDENT' and (later.at, later.id) > (m.at, m.id))
  )`,
};
