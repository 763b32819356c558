import { Injectable } from '@nestjs/common';

import type { LocalDate } from '../../domain/time/local-date.js';
import type { Scope } from '../../platform/auth/scope.js';
import { globalIdSql, selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import { TITLES_SQL, titleParameters, withinTitleSql } from '../../platform/database/titles.js';

/** A version of a parameter, clipped to the days of the title. */
export interface ParameterRow {
  readonly rowId: string;
  readonly accountRowId: string;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly value: string;
  readonly unitOfMeasure: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** Which components are computed from a parameter. */
export interface UseRow {
  readonly accountRowId: string;
  readonly code: string;
  readonly component: string;
}

/** The days of a meter that is counted. */
export interface CountedMeterRow {
  readonly accountRowId: string;
  readonly medium: 'COLD_WATER' | 'HOT_WATER' | 'HEATING';
  readonly installedOn: LocalDate;
  readonly removedOn: LocalDate | null;
}

const COLUMNS: Columns<ParameterRow> = {
  rowId: 'p.id::text',
  accountRowId: 't.account_id::text',
  id: globalIdSql('ChargeParameter', 'p.id'),
  code: 'p.code',
  name: 'p.name',
  value: 'trim_scale(p.value)::text',
  unitOfMeasure: 'p.unit_of_measure',
  validFrom: 'greatest(p.valid_from, t.title_from)',
  validTo: 'least(p.valid_to, t.title_to)',
};

/** Parameters of the account itself and of its unit; `$5` the accounts asked for. */
const OF_TITLES = `
  from ${TITLES_SQL}
  join charge_parameters p on (p.account_id = t.account_id or p.unit_id = t.unit_id)
  where ${withinTitleSql('p.valid_from', 'p.valid_to')}`;

const OF_ACCOUNTS = statement(`
  select ${selectList(COLUMNS)} ${OF_TITLES} and t.account_id = any($5::bigint[])
  order by t.account_id, p.code, p.valid_from desc, p.id desc`);

const BY_IDS = statement(`select ${selectList(COLUMNS)} ${OF_TITLES} and p.id = any($5::bigint[])`);

const USES = statement(`
  select l.account_id::text as "accountRowId", coalesce(q.code, c.parameter_code) as code, c.name as component
  from (
    select distinct account_id, component_id, charge_parameter_id from invoice_lines
    where account_id = any($1::bigint[]) and account_id = any($2::bigint[]) and component_id is not null
  ) l
  join charge_components c on c.id = l.component_id
  left join charge_parameters q on q.id = l.charge_parameter_id
  where coalesce(q.code, c.parameter_code) is not null
  group by 1, 2, 3
  order by min(c.sort_order), c.name`);

const COUNTED_METERS = statement(`
  select t.account_id::text as "accountRowId", m.medium, m.installed_on as "installedOn", m.removed_on as "removedOn"
  from ${TITLES_SQL}
  join meters m on m.unit_id = t.unit_id
  where t.account_id = any($5::bigint[]) and m.medium in ('COLD_WATER', 'HOT_WATER', 'HEATING')
    and ${withinTitleSql('m.installed_on', 'm.removed_on')}`);

/** What charges are computed from, clipped to the days of the title both ways. */
@Injectable()
export class ParametersRepository {
  constructor(private readonly reader: Reader) {}

  /** All versions with a day of the title, newest first within a code. */
  listOfAccounts(scope: Scope, accountRowIds: readonly string[]): Promise<readonly ParameterRow[]> {
    return this.reader.rows(OF_ACCOUNTS, [...titleParameters(scope), accountRowIds]);
  }

  listByIds(scope: Scope, rowIds: readonly string[]): Promise<readonly ParameterRow[]> {
    return this.reader.rows(BY_IDS, [...titleParameters(scope), rowIds]);
  }

  /** Components that the account was charged by, and the parameter each is computed from; in the order of the print. */
  listUses(scope: Scope, accountRowIds: readonly string[]): Promise<readonly UseRow[]> {
    const [accounts = []] = titleParameters(scope);
    return this.reader.rows(USES, [accounts, accountRowIds]);
  }

  /** Meters of the unit that were there on a day of the title. */
  listCountedMeters(scope: Scope, accountRowIds: readonly string[]): Promise<readonly CountedMeterRow[]> {
    return this.reader.rows(COUNTED_METERS, [...titleParameters(scope), accountRowIds]);
  }
}
