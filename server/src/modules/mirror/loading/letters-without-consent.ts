import type { ClientBase } from 'pg';
import { COOPERATIVE_ZONE } from '../../../platform/clock/clock.js';

/**
 * Whoever took his consent back here is not sent letters here, whatever the source still believes
 * (docs/adr/0019-consents-of-two-origins.md). Two things are left in `mirror_issues`:
 *
 * - consents that the source holds to be in force although the person took them back in the portal later;
 * - new letters that nobody of the account agreed to at the moment of sending; they and what became of them are taken
 *   out of the folder, so that they are not delivered. Where nobody ever declared anything the source decides.
 *
 * To be called when the consents of the folder are in the book and its letters are not.
 */
export async function holdBackLetters(client: ClientBase, sourceSystem: string): Promise<void> {
  await client.query(WITHDRAWN_HERE, [sourceSystem]);
  await client.query(WITHOUT_CONSENT, [sourceSystem]);
  for (const file of ['deliveries', 'documents'] as const) await client.query(TAKE_OUT[file]);
}

const WITHDRAWN_HERE = `
  insert into mirror_issues (file, line, "column", value, code)
  select 'consents.csv', s.line, 'withdrawn_at', s.key, 'MIRROR-CONSENT-WITHDRAWN-HERE'
    from mirror_consents s
    join consents c on c.source_system = $1 and c.source_key = s.key
   where s.withdrawn_at is null and exists (
     select from (
       select distinct on (d.account_id) d.account_id, d.is_granted, d.declared_at
         from consent_declarations d
        where d.person_id = c.person_id and d.kind = c.kind
          and (c.account_id is null or d.account_id = c.account_id)
        order by d.account_id, d.declared_at desc) last
      where not last.is_granted and last.declared_at >= c.granted_at)`;

/** A person of the account `a` on the day of the letter `s`; a former holder stays one of his closed account. */
const LINKED = `
  h.account_id = a.id and h.role <> 'PROXY' and h.valid_from <= day.sent_on
  and coalesce(h.valid_to, 'infinity') >= least(day.sent_on, coalesce(a.closed_on, 'infinity'))`;
const CONCERNS = `c.person_id = h.person_id and c.kind = 'E_DOCUMENTS' and (c.account_id is null or c.account_id = a.id)`;
const DECLARED = `d.person_id = h.person_id and d.kind = 'E_DOCUMENTS' and d.account_id = a.id`;

/** The same rule as `domain/letters/consent.ts`. */
const IN_FORCE = `
  exists (select from consents c
           where ${CONCERNS} and c.granted_at <= s.sent_at and coalesce(c.withdrawn_at, 'infinity') > s.sent_at
             and not exists (select from consent_declarations d
                              where ${DECLARED} and not d.is_granted
                                and d.declared_at >= c.granted_at and d.declared_at <= s.sent_at))
  or exists (select from consent_declarations d
              where ${DECLARED} and d.is_granted and d.declared_at <= s.sent_at
                and not exists (select from consent_declarations n
                                 where n.person_id = d.person_id and n.account_id = d.account_id and n.kind = d.kind
                                   and n.declared_at > d.declared_at and n.declared_at <= s.sent_at)
                and not exists (select from consents c
                                 where ${CONCERNS} and c.withdrawn_at > d.declared_at and c.withdrawn_at <= s.sent_at))`;
const EVER_DECLARED = `
  exists (select from consents c where ${CONCERNS} and c.granted_at <= s.sent_at)
  or exists (select from consent_declarations d where ${DECLARED} and d.declared_at <= s.sent_at)`;

const WITHOUT_CONSENT = `
  insert into mirror_issues (file, line, "column", value, code)
  select 'documents.csv', s.line, 'sent_at', s.key, 'MIRROR-LETTER-WITHOUT-CONSENT'
    from mirror_documents s
    join accounts a on a.source_system = $1 and a.source_key = s.account_key
    left join documents b on b.source_system = $1 and b.source_key = s.key
    cross join lateral (select (s.sent_at at time zone '${COOPERATIVE_ZONE}')::date as sent_on) day
   where b.id is null
     and exists (select from holders h where ${LINKED} and (${EVER_DECLARED}))
     and not exists (select from holders h where ${LINKED} and (${IN_FORCE}))`;

const HELD_BACK = `
  select s.key from mirror_documents s
    join mirror_issues i on i.file = 'documents.csv' and i.line = s.line and i.code = 'MIRROR-LETTER-WITHOUT-CONSENT'`;
const TAKE_OUT = {
  deliveries: `delete from mirror_deliveries where document_key in (${HELD_BACK})`,
  documents: `delete from mirror_documents where key in (${HELD_BACK})`,
} as const;
