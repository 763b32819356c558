/**
 * Since when a person's consent to letters delivered electronically has been in force for an account, at an instant: a
 * query of one row and one column, `granted_at`, null where it is not. The rule is `domain/letters/consent.ts`, in SQL so
 * that it can be asked for everybody at once: of what the office keeps and what was declared in the portal, the latest
 * declaration counts, wherever it was made. A test holds the two against each other.
 *
 * @param person SQL of the person's row id; `account` and `now` likewise
 */
export function consentSql(person: string, account: string, now: string): string {
  const ofOffice = `c.person_id = ${person} and c.kind = 'E_DOCUMENTS' and (c.account_id is null or c.account_id = ${account})`;
  const ofPortal = `d.person_id = ${person} and d.account_id = ${account} and d.kind = 'E_DOCUMENTS'`;
  return `
    select min(given.at) as granted_at from (
      select c.granted_at as at from consents c
      where ${ofOffice} and c.granted_at <= ${now} and (c.withdrawn_at is null or c.withdrawn_at > ${now})
        and not exists (
          select from consent_declarations d
          where ${ofPortal} and not d.is_granted and d.declared_at between c.granted_at and ${now})
      union all
      select last.declared_at from (
        select d.declared_at, d.is_granted from consent_declarations d
        where ${ofPortal} and d.declared_at <= ${now}
        order by d.declared_at desc limit 1
      ) last
      where last.is_granted and not exists (
        select from consents c
        where ${ofOffice} and c.withdrawn_at > last.declared_at and c.withdrawn_at <= ${now})
    ) given`;
}
