import { Injectable } from '@nestjs/common';

import { unitIdsOf, type Scope } from '../../platform/auth/scope.js';
import { selectList } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import { UNIT_COLUMNS, type UnitRow } from './unit.columns.js';

const IN_SCOPE = `from units u join buildings b on b.id = u.building_id where u.id = any($1::bigint[])`;
const BY_CODE = statement(`select ${selectList(UNIT_COLUMNS)} ${IN_SCOPE} and u.code = $2`);
const BY_IDS = statement(`select ${selectList(UNIT_COLUMNS)} ${IN_SCOPE} and u.id = any($2::bigint[])`);

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
