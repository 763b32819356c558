import { Injectable } from '@nestjs/common';

import type { LocalDate } from '../../domain/time/local-date.js';
import type { Scope } from '../../platform/auth/scope.js';
import { globalIdSql, selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import type { Fund } from './fund.type.js';

/** A fund with its place in the funds' order. */
export type FundRow = Fund & { readonly rowId: string };

/** What the feeds say of their age; each is null until its feed was loaded. */
export interface FreshnessRow {
  readonly asOf: Date | null;
  readonly bankBookedThrough: LocalDate | null;
  readonly readingsThrough: LocalDate | null;
  readonly verifiedAt: Date | null;
}

/** Fields of a fund and where each comes from: `f` funds. */
export const FUND_COLUMNS: Columns<FundRow> = {
  rowId: 'f.id::text',
  id: globalIdSql('Fund', 'f.id'),
  code: 'f.code',
  name: 'f.name',
};

const FUNDS = statement(`select ${selectList(FUND_COLUMNS)} from funds f order by f.sort_order, f.code`);
const FRESHNESS = statement(`
  select max(as_of) filter (where feed = 'LEDGER') as "asOf",
    max(through_on) filter (where feed = 'BANK') as "bankBookedThrough",
    max(through_on) filter (where feed = 'READINGS') as "readingsThrough",
    max(proved_at) filter (where feed = 'LEDGER') as "verifiedAt"
  from data_freshness`);

/** What the whole cooperative shares: funds, freshness. */
@Injectable()
export class RegisterRepository {
  constructor(private readonly reader: Reader) {}

  /** All funds in their order; names of funds are nobody's secret, yet only residents ask. */
  listFunds(scope: Scope): Promise<readonly FundRow[]> {
    return scope.kind === 'RESIDENT' ? this.reader.rows(FUNDS, []) : Promise.resolve([]);
  }

  findFreshness(_scope: Scope): Promise<FreshnessRow | undefined> {
    return this.reader.row(FRESHNESS, []);
  }
}
