import { Injectable } from '@nestjs/common';

import type { LocalDate } from '../../domain/time/local-date.js';
import type { Scope } from '../../platform/auth/scope.js';
import { globalIdSql, selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import type { Consent } from './consent.type.js';
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

const FUND_COLUMNS: Columns<FundRow> = {
  rowId: 'f.id::text',
  id: globalIdSql('Fund', 'f.id'),
  code: 'f.code',
  name: 'f.name',
};

const CONSENT_COLUMNS: Columns<Consent> = {
  id: globalIdSql('Consent', 'c.id'),
  accountRowId: 'c.account_id::text',
  kind: 'c.kind',
  textVersion: 'c.text_version',
  grantedAt: 'c.granted_at',
  withdrawnAt: 'c.withdrawn_at',
  method: 'c.method',
};

const FUNDS = statement(`select ${selectList(FUND_COLUMNS)} from funds f order by f.sort_order, f.code`);
const CONSENTS = statement(`
  select ${selectList(CONSENT_COLUMNS)} from consents c
  where c.person_id = $1::bigint
  order by c.withdrawn_at is not null, c.granted_at desc, c.id desc
  limit 100`);
const FRESHNESS = statement(`
  select max(as_of) filter (where feed = 'LEDGER') as "asOf",
    max(through_on) filter (where feed = 'BANK') as "bankBookedThrough",
    max(through_on) filter (where feed = 'READINGS') as "readingsThrough",
    max(proved_at) filter (where feed = 'LEDGER') as "verifiedAt"
  from data_freshness`);

/** What the whole cooperative shares (funds, freshness), and what a person agreed to. */
@Injectable()
export class RegisterRepository {
  constructor(private readonly reader: Reader) {}

  /** All funds in their order; names of funds are nobody's secret, yet only residents ask. */
  listFunds(scope: Scope): Promise<readonly FundRow[]> {
    return scope.kind === 'RESIDENT' ? this.reader.rows(FUNDS, []) : Promise.resolve([]);
  }

  /** Consents of the scope's person, those in force first; at most 100. */
  listConsents(scope: Scope): Promise<readonly Consent[]> {
    return scope.kind === 'RESIDENT' ? this.reader.rows(CONSENTS, [scope.personId]) : Promise.resolve([]);
  }

  findFreshness(_scope: Scope): Promise<FreshnessRow | undefined> {
    return this.reader.row(FRESHNESS, []);
  }
}
