import { Injectable } from '@nestjs/common';

import type { LocalDate } from '../../domain/time/local-date.js';
import { accountIdsOf, unitIdsOf, type Scope } from '../../platform/auth/scope.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import { TITLES_SQL, titleParameters } from '../../platform/database/titles.js';
import type { Medium } from './medium.js';

/** A state of one of an account's meters, with what is needed to know of the meter. */
export interface StateRow {
  readonly meterRowId: string;
  readonly medium: `${Medium}`;
  readonly unitOfMeasure: string;
  readonly digits: number | null;
  readonly installedOn: LocalDate;
  readonly isReplacement: boolean;
  readonly takenOn: LocalDate;
  readonly value: bigint;
  readonly isEstimated: boolean;
}

/** A price per m³ of a component that is charged by volume, for a span of days. */
export interface PriceRow {
  readonly component: string;
  /** Whether it is for hot water only. */
  readonly isForHot: boolean;
  /** Złoty, exact decimal, tax included. */
  readonly amount: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** What the units of a building used of a medium between two days; thousandths. */
export interface BuildingUseRow {
  readonly units: number;
  readonly average: bigint;
  readonly lowerQuartile: bigint;
  readonly upperQuartile: bigint;
}

const HELD = `r.unit_id = t.unit_id and r.taken_on between t.title_from and coalesce(t.title_to, 'infinity')`;

const STATE = `r.meter_id::text as "meterRowId", m.medium, m.unit_of_measure as "unitOfMeasure", m.digits,
  m.installed_on as "installedOn", m.replaces_meter_id is not null as "isReplacement", r.taken_on as "takenOn",
  r.value_thousandths as value, (r.quality = 'ESTIMATED' or r.source = 'ESTIMATE') as "isEstimated"`;

const ACCEPTED = statement(`
  select ${STATE}
  from ${TITLES_SQL} join readings r on ${HELD} join meters m on m.id = r.meter_id
  where t.account_id = $5::bigint and r.taken_on >= $6::date and not r.is_quarantined and r.quality <> 'DISPUTED'
  order by m.place, r.meter_id, r.taken_on, r.id`);

/** Held back as well: what nobody has looked at yet may be what is worth a look. Not what a resident took back. */
const SHOWN = statement(`
  select ${STATE}
  from ${TITLES_SQL} join readings r on ${HELD} join meters m on m.id = r.meter_id
  left join reading_submissions s on s.reading_id = r.id
  where t.account_id = $5::bigint and r.taken_on >= $6::date and coalesce(s.state, 'ACCEPTED') in ('ACCEPTED', 'WAITING')
  order by m.place, r.meter_id, r.taken_on, r.id`);

/** The narrowest price of each component first: for the building before for all, for the title before for all. */
const PRICES = statement(`
  select c.code as component, c.parameter_code = 'HOT_WATER_FORECAST' as "isForHot", p.amount::text as amount,
    p.valid_from as "validFrom", p.valid_to as "validTo"
  from accounts a
  join units u on u.id = a.unit_id
  join charge_components c
    on c.basis = 'VOLUME' and c.unit_of_measure = 'm³' and c.parameter_code in ('WATER_FORECAST', 'HOT_WATER_FORECAST')
  join rates p on p.component_id = c.id and (p.building_id is null or p.building_id = u.building_id)
    and (p.title_kind is null or p.title_kind = a.title_kind)
  where a.id = any($1::bigint[]) and a.id = $2::bigint and p.price_kind = 'GROSS'
    and coalesce(p.valid_to, 'infinity') >= $3::date
  order by c.code, (p.building_id is not null) desc, (p.title_kind is not null) desc, p.valid_from desc`);

const STATE_ON = (day: string): string => `
  (select r.value_thousandths from readings r
    where r.meter_id = m.id and r.taken_on = ${day}::date and not r.is_quarantined and r.quality = 'ACTUAL'
    order by r.id desc limit 1)`;

/** Units whose every meter of the medium was read on both days; one that was changed in between leaves its unit out. */
const BUILDING = statement(`
  select count(*)::int as units, round(avg(used))::bigint as average,
    percentile_disc(0.25) within group (order by used) as "lowerQuartile",
    percentile_disc(0.75) within group (order by used) as "upperQuartile"
  from (
    select unit_id, sum(last - first)::bigint as used
    from (
      select m.unit_id, ${STATE_ON('$4')} as first, ${STATE_ON('$5')} as last
      from units own join units n on n.building_id = own.building_id
      join meters m on m.unit_id = n.id and m.medium = $3::text
        and m.installed_on <= $5::date and coalesce(m.removed_on, 'infinity') > $4::date
      where own.id = any($1::bigint[]) and own.id = $2::bigint
    ) place
    group by unit_id
    having count(first) = count(*) and count(last) = count(*) and bool_and(last >= first)
  ) unit`);

/** What use is computed from: states clipped to the days of the title, prices, and sums over a building. */
@Injectable()
export class UseRepository {
  constructor(private readonly reader: Reader) {}

  /** Accepted states of an account's meters from a day on, oldest first within a meter. */
  listAccepted(scope: Scope, accountRowId: string, from: LocalDate): Promise<readonly StateRow[]> {
    return this.reader.rows(ACCEPTED, [...titleParameters(scope), accountRowId, from]);
  }

  /** The same with those that wait for somebody to look at them. */
  listShown(scope: Scope, accountRowId: string, from: LocalDate): Promise<readonly StateRow[]> {
    return this.reader.rows(SHOWN, [...titleParameters(scope), accountRowId, from]);
  }

  /** Prices per m³ that were in force on some day from the given one on. */
  listPrices(scope: Scope, accountRowId: string, from: LocalDate): Promise<readonly PriceRow[]> {
    return this.reader.rows(PRICES, [accountIdsOf(scope), accountRowId, from]);
  }

  /** What the units in the building of one of the scope's units used between two days at whose ends they were read. */
  sumBuilding(
    scope: Scope,
    unitRowId: string,
    medium: `${Medium}`,
    span: { readonly from: LocalDate; readonly to: LocalDate },
  ): Promise<BuildingUseRow | undefined> {
    return this.reader.row(BUILDING, [unitIdsOf(scope), unitRowId, medium, span.from, span.to]);
  }
}
