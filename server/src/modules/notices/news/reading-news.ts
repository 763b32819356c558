import { type NewsOfKind, civilDaySql } from './news.js';

/** Days for giving readings that have begun, for units with a meter that nobody reads from afar and nobody has read. */
export const READING_NEWS: NewsOfKind = {
  kind: 'READING_WINDOW',
  sql: `
  news as (
    select r.user_id, r.account_id, 'window:' || w.id || '-' || r.account_id as subject_key, w.closes_on as day,
      null::bigint as amount, null::bigint as target_id
    from readers r
    join units u on u.id = r.unit_id
    join reading_windows w on $1::date between w.opens_on and w.closes_on
      and (w.building_id is null or w.building_id = u.building_id)
    where w.opens_on >= ${civilDaySql('r.since')}
      and exists (
        select from meters m
        where m.unit_id = u.id and not m.is_remote and (w.medium is null or w.medium = m.medium)
          and m.installed_on <= $1::date and (m.removed_on is null or m.removed_on >= $1::date)
          and not exists (
            select from readings g
            where g.meter_id = m.id and g.unit_id = m.unit_id and g.taken_on between w.opens_on and $1::date))
  )`,
};
