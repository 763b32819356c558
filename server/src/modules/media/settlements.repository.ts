import { Injectable } from '@nestjs/common';

import type { StoredLine } from '../../domain/settlement/explain-settlement.js';
import type { ClosingState } from '../../domain/settlement/settlement-opening.js';
import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { globalIdSql, selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { literalLimit, statement } from '../../platform/database/statement.js';
import { afterKeysSql, type KeyType } from '../../platform/graphql/relay/keyset.js';
import type { PageRequest } from '../../platform/graphql/relay/page.js';
import type { Settlement, SettlementLine } from './media-settlement.type.js';

/** A settlement with what is stored of its building. */
export type SettlementRow = Settlement & {
  readonly buildingUnits: number | null;
  readonly mainMeter: bigint | null;
  readonly unitsUse: bigint | null;
  readonly buildingCost: bigint | null;
};

/** What is counted of a line, not stored. */
type Counted = 'isConfirmed' | 'opening' | 'formerOn' | 'formerValue';

/** A line with the settlement it belongs to, and what it can be counted again from. */
export type SettlementLineRow = Omit<SettlementLine, Counted> & {
  readonly settlementRowId: string;
  readonly stored: Omit<
    StoredLine,
    'kind' | 'rate' | 'amount' | 'factor' | 'shareOwn' | 'shareAll' | 'poolAmount'
  >;
};

/** A state that the former settlement closed a meter with, with the settlement that followed. */
export type FormerClosingRow = ClosingState & { readonly settlementRowId: string };

type FlatLineRow = Omit<SettlementLineRow, 'stored'> & {
  readonly quantityThousandths: bigint | null;
  readonly fromThousandths: bigint | null;
  readonly toThousandths: bigint | null;
  readonly poolThousandths: bigint | null;
  readonly digits: number | null;
};

const VALUE = (column: string): string => `(${column}::numeric / 1000)::numeric(20, 3)::text`;

const COLUMNS: Columns<SettlementRow> = {
  rowId: 's.id::text',
  accountRowId: 's.account_id::text',
  unitRowId: 's.unit_id::text',
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
  buildingUnits: 's.building_units',
  mainMeter: 's.main_meter_thousandths',
  unitsUse: 's.units_use_thousandths',
  buildingCost: 's.building_cost_grosze',
};

/** The meter of a line is shown only within the days of the settlement’s own title, which hold its span. */
const LINE_COLUMNS: Columns<FlatLineRow> = {
  settlementRowId: 'l.media_settlement_id::text',
  position: 'l.position',
  kind: 'l.kind',
  description: 'l.description',
  quantity: 'trim_scale(l.quantity)::text',
  unitOfMeasure: 'l.unit_of_measure',
  rate: 'trim_scale(l.rate_amount)::text',
  amount: 'l.amount_grosze',
  meterRowId: 'l.meter_id::text',
  serial: 'm.serial',
  place: 'm.place',
  fromOn: 'l.from_on',
  fromValue: VALUE('l.from_thousandths'),
  toOn: 'l.to_on',
  toValue: VALUE('l.to_thousandths'),
  factor: 'trim_scale(l.factor)::text',
  isEstimated: 'l.is_estimated',
  shareOwn: 'trim_scale(l.share_own)::text',
  shareAll: 'trim_scale(l.share_all)::text',
  pool: VALUE('l.pool_thousandths'),
  poolAmount: 'l.pool_grosze',
  quantityThousandths: '(l.quantity * 1000)::bigint',
  fromThousandths: 'l.from_thousandths',
  toThousandths: 'l.to_thousandths',
  poolThousandths: 'l.pool_thousandths',
  digits: 'm.digits',
};

const BY_IDS = statement(`
  select ${selectList(COLUMNS)} from media_settlements s
  where s.account_id = any($1::bigint[]) and s.id = any($2::bigint[])`);
const OF_ACCOUNTS = statement(`
  select ${selectList(COLUMNS)} from media_settlements s
  where s.account_id = any($1::bigint[]) and s.account_id = any($2::bigint[])
  order by s.span_to desc, s.id desc`);
const LINES = statement(`
  select ${selectList(LINE_COLUMNS)} from media_settlement_lines l
  left join meters m on m.id = l.meter_id
  where l.account_id = any($1::bigint[]) and l.media_settlement_id = any($2::bigint[])
  order by l.media_settlement_id, l.position`);
/** What the account’s last settlement of the medium before closed its meters with, the latest first. */
const FORMER_CLOSINGS = statement(`
  select s.id::text as "settlementRowId", l.meter_id::text as "meterRowId", l.to_on as "on",
    l.to_thousandths as "value"
  from media_settlements s
  cross join lateral (
    select f.id from media_settlements f
    where f.account_id = s.account_id and f.medium = s.medium and f.state = 'APPROVED' and f.span_to < s.span_from
    order by f.span_to desc, f.id desc
    limit 1) former
  join media_settlement_lines l on l.media_settlement_id = former.id
  where s.account_id = any($1::bigint[]) and s.id = any($2::bigint[])
    and l.kind = 'METER' and l.meter_id is not null and l.to_thousandths is not null
  order by s.id, l.to_on desc, l.position`);
const COUNT = statement(`
  select count(*)::int as count from media_settlements s
  where s.account_id = any($1::bigint[]) and s.account_id = $2::bigint`);

/** Types of the keys settlements are sorted by. */
export const SETTLEMENT_KEYS = ['day', 'rowId'] as const satisfies readonly KeyType[];

/** Settlements of media, which belong to an account. */
@Injectable()
export class SettlementsRepository {
  constructor(private readonly reader: Reader) {}

  listByIds(scope: Scope, rowIds: readonly string[]): Promise<readonly SettlementRow[]> {
    return this.reader.rows(BY_IDS, [accountIdsOf(scope), rowIds]);
  }

  /** All of some accounts, the span that ended last first. */
  listOfAccounts(scope: Scope, accountRowIds: readonly string[]): Promise<readonly SettlementRow[]> {
    return this.reader.rows(OF_ACCOUNTS, [accountIdsOf(scope), accountRowIds]);
  }

  /** A page and one row more: the span that ended last comes first. */
  listPage(scope: Scope, accountRowId: string, page: PageRequest): Promise<readonly SettlementRow[]> {
    const after = page.after ? `and ${afterKeysSql(['s.span_to', 's.id'], SETTLEMENT_KEYS, 'DESC', 3)}` : '';
    const sql = statement(`
      select ${selectList(COLUMNS)} from media_settlements s
      where s.account_id = any($1::bigint[]) and s.account_id = $2::bigint ${after}
      order by s.span_to desc, s.id desc
      limit ${literalLimit(page.first + 1)}`);
    return this.reader.rows(sql, [accountIdsOf(scope), accountRowId, ...(page.after ?? [])]);
  }

  async count(scope: Scope, accountRowId: string): Promise<number> {
    return (await this.reader.row<{ count: number }>(COUNT, [accountIdsOf(scope), accountRowId]))?.count ?? 0;
  }

  /** What the former settlements of the same account and medium closed their meters with. */
  listFormerClosings(scope: Scope, rowIds: readonly string[]): Promise<readonly FormerClosingRow[]> {
    return this.reader.rows(FORMER_CLOSINGS, [accountIdsOf(scope), rowIds]);
  }

  /** Lines in the order of the print. */
  async listLines(scope: Scope, rowIds: readonly string[]): Promise<readonly SettlementLineRow[]> {
    const rows = await this.reader.rows<FlatLineRow>(LINES, [accountIdsOf(scope), rowIds]);
    return rows.map((row) => {
      const { quantityThousandths, fromThousandths, toThousandths, poolThousandths, digits, ...line } = row;
      const values = { quantity: quantityThousandths, fromValue: fromThousandths, toValue: toThousandths };
      return { ...line, stored: { ...values, pool: poolThousandths, digits } };
    });
  }
}
