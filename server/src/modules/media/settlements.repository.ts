import { Injectable } from '@nestjs/common';

import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { globalIdSql, selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import type { Settlement, SettlementLine } from './media-settlement.type.js';

/** A line with the settlement it belongs to. */
export type SettlementLineRow = SettlementLine & { readonly settlementRowId: string };

const COLUMNS: Columns<Settlement> = {
  rowId: 's.id::text',
  id: globalIdSql('Settlement', 's.id'),
  number: 's.number',
  medium: 's.medium',
  from: 's.span_from',
  to: 's.span_to',
  advances: 's.advances_grosze',
  cost: 's.cost_grosze',
  result: 's.result_grosze',
  state: 's.state',
  approvedOn: 's.approved_on',
};

const LINE_COLUMNS: Columns<SettlementLineRow> = {
  settlementRowId: 'l.media_settlement_id::text',
  position: 'l.position',
  description: 'l.description',
  quantity: 'trim_scale(l.quantity)::text',
  unitOfMeasure: 'l.unit_of_measure',
  rate: 'trim_scale(l.rate_amount)::text',
  amount: 'l.amount_grosze',
};

const BY_IDS = statement(`
  select ${selectList(COLUMNS)} from media_settlements s
  where s.account_id = any($1::bigint[]) and s.id = any($2::bigint[])`);
const LINES = statement(`
  select ${selectList(LINE_COLUMNS)} from media_settlement_lines l
  where l.account_id = any($1::bigint[]) and l.media_settlement_id = any($2::bigint[])
  order by l.media_settlement_id, l.position`);

/** Settlements of media, which belong to an account. */
@Injectable()
export class SettlementsRepository {
  constructor(private readonly reader: Reader) {}

  listByIds(scope: Scope, rowIds: readonly string[]): Promise<readonly Settlement[]> {
    return this.reader.rows(BY_IDS, [accountIdsOf(scope), rowIds]);
  }

  /** Lines in the order of the print. */
  listLines(scope: Scope, rowIds: readonly string[]): Promise<readonly SettlementLineRow[]> {
    return this.reader.rows(LINES, [accountIdsOf(scope), rowIds]);
  }
}
