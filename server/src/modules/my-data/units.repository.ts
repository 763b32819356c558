import { Injectable } from '@nestjs/common';

import { unitIdsOf, type Scope } from '../../platform/auth/scope.js';
import { globalIdSql, selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitKind } from './unit.type.js';

/** A unit with where it stands. */
export interface UnitRow {
  readonly rowId: string;
  readonly id: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly street: string;
  readonly flat: string | null;
  readonly postalCode: string;
  readonly city: string;
  readonly staircase: string | null;
  readonly floor: number | null;
}

const COLUMNS: Columns<UnitRow> = {
  rowId: 'u.id::text',
  id: globalIdSql('Unit', 'u.id'),
  code: 'u.code',
  kind: 'u.kind',
  street: `lower(b.street_kind) || '. ' || b.street_name || ' ' || b.number`,
  flat: 'u.flat_number',
  postalCode: 'b.postal_code',
  city: 'b.city',
  staircase: 'u.staircase',
  floor: 'u.floor',
};

const IN_SCOPE = `from units u join buildings b on b.id = u.building_id where u.id = any($1::bigint[])`;
const BY_CODE = statement(`select ${selectList(COLUMNS)} ${IN_SCOPE} and u.code = $2`);
const BY_IDS = statement(`select ${selectList(COLUMNS)} ${IN_SCOPE} and u.id = any($2::bigint[])`);

/** Units and their buildings. */
@Injectable()
export class UnitsRepository {
  constructor(private readonly reader: Reader) {}

  findByCode(scope: Scope, code: string): Promise<UnitRow | undefined> {
    return this.reader.row(BY_CODE, [unitIdsOf(scope), code]);
  }

  listByIds(scope: Scope, rowIds: readonly string[]): Promise<readonly UnitRow[]> {
    return this.reader.rows(BY_IDS, [unitIdsOf(scope), rowIds]);
  }
}
