/**
 * The accounts that the person of a user `u` may read on a day, one row each. A tie lets in while it is valid
 * on the day; a holder or co-holder of a closed account keeps it when his tie lasted to the account's end. A proxy never
 * outlives his tie. Of several ties to one account the strongest counts. Days are inclusive.
 *
 * @param day SQL of the day
 */
export const tiesOn = (day: string): string => `
  select distinct on (a.id) a.id as account_id, a.unit_id, a.number, a.opened_on, a.closed_on,
         h.role, h.valid_from, h.valid_to
    from holders h join accounts a on a.id = h.account_id
   where h.person_id = u.person_id
     and h.valid_from <= ${day}
     and (h.valid_to is null or h.valid_to >= ${day}
          or (h.role <> 'PROXY' and a.closed_on < ${day} and h.valid_to >= a.closed_on))
   order by a.id, array_position(array['HOLDER', 'CO_HOLDER', 'PROXY'], h.role), h.valid_from`;
