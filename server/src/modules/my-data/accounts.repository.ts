import { Injectable } from '@nestjs/common';

import type { Nrb } from '../../domain/banking/nrb.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { literalLimit, statement } from '../../platform/database/statement.js';
import { afterKeysSql, type KeyType } from '../../platform/graphql/relay/keyset.js';
import type { PageRequest } from '../../platform/graphql/relay/page.js';
import { ACCOUNT_COLUMNS, type AccountRow } from './account.columns.js';
import type { AccountRole } from './account.type.js';

/** A person linked to an account. */
export interface HolderRow {
  readonly accountRowId: string;
  readonly displayName: string;
  readonly role: AccountRole;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** A number at the bank. */
export interface BankAccountRow {
  readonly accountRowId: string;
  readonly fundRowId: string;
  readonly nrb: Nrb;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

const HOLDER_COLUMNS: Columns<HolderRow> = {
  accountRowId: 'h.account_id::text',
  displayName: `coalesce(p.company_name, p.given_name || ' ' || p.family_name)`,
  role: 'h.role',
  from: 'h.valid_from',
  to: 'h.valid_to',
};

const BANK_ACCOUNT_COLUMNS: Columns<BankAccountRow> = {
  accountRowId: 'b.account_id::text',
  fundRowId: 'b.fund_id::text',
  nrb: 'b.nrb',
  from: 'b.valid_from',
  to: 'b.valid_to',
};

const IN_SCOPE = `from accounts a where a.id = any($1::bigint[])`;

const BY_NUMBER = statement(`select ${selectList(ACCOUNT_COLUMNS)} ${IN_SCOPE} and a.number = $2`);
const BY_IDS = statement(`select ${selectList(ACCOUNT_COLUMNS)} ${IN_SCOPE} and a.id = any($2::bigint[])`);
const HOLDERS = statement(`
  select ${selectList(HOLDER_COLUMNS)}
  from holders h join persons p on p.id = h.person_id
  where h.account_id = any($1::bigint[]) and h.account_id = any($2::bigint[])
  order by h.valid_to is not null, case h.role when 'HOLDER' then 1 when 'CO_HOLDER' then 2 else 3 end, h.valid_from, h.id`);
const BANK_ACCOUNTS = statement(`
  select ${selectList(BANK_ACCOUNT_COLUMNS)}
  from account_bank_accounts b join funds f on f.id = b.fund_id
  where b.account_id = any($1::bigint[]) and b.account_id = any($2::bigint[])
  order by b.valid_to is not null, f.sort_order, f.code, b.valid_from desc, b.id desc`);

/** Types of the keys a list of accounts is sorted by. */
export const ACCOUNT_KEYS = ['flag', 'text', 'rowId'] as const satisfies readonly KeyType[];

const AFTER = `and ${afterKeysSql(['(a.closed_on is not null)::int', 'a.number', 'a.id'], ACCOUNT_KEYS, 'ASC', 2)}`;

/** Accounts, who is linked to them, and their numbers at the bank. */
@Injectable()
export class AccountsRepository {
  constructor(private readonly reader: Reader) {}

  findByNumber(scope: Scope, number: string): Promise<AccountRow | undefined> {
    return this.reader.row(BY_NUMBER, [accountIdsOf(scope), number]);
  }

  listByIds(scope: Scope, rowIds: readonly string[]): Promise<readonly AccountRow[]> {
    return this.reader.rows(BY_IDS, [accountIdsOf(scope), rowIds]);
  }

  /** A page and one row more: accounts that go on first, each by number. */
  listPage(scope: Scope, page: PageRequest): Promise<readonly AccountRow[]> {
    const sql = statement(`
      select ${selectList(ACCOUNT_COLUMNS)} ${IN_SCOPE} ${page.after ? AFTER : ''}
      order by a.closed_on is not null, a.number, a.id
      limit ${literalLimit(page.first + 1)}`);
    return this.reader.rows(sql, [accountIdsOf(scope), ...(page.after ?? [])]);
  }

  /** Present ones first, holder before co-holders before proxies. */
  listHolders(scope: Scope, accountRowIds: readonly string[]): Promise<readonly HolderRow[]> {
    return this.reader.rows(HOLDERS, [accountIdsOf(scope), accountRowIds]);
  }

  /** Numbers in use first, in the funds' order. */
  listBankAccounts(scope: Scope, accountRowIds: readonly string[]): Promise<readonly BankAccountRow[]> {
    return this.reader.rows(BANK_ACCOUNTS, [accountIdsOf(scope), accountRowIds]);
  }
}
