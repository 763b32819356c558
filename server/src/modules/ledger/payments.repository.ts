import { Injectable } from '@nestjs/common';

import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { globalIdSql, selectList, type Columns } from '../../platform/database/columns.js';
import { ParameterList } from '../../platform/database/parameter-list.js';
import { Reader } from '../../platform/database/reader.js';
import { literalLimit, statement } from '../../platform/database/statement.js';
import { afterKeysSql, type KeyType } from '../../platform/graphql/relay/keyset.js';
import type { PageRequest } from '../../platform/graphql/relay/page.js';
import type { PaymentFilter } from './ledger.args.js';
import type { Payment } from './payment.type.js';

/** Which payments of which account. */
export interface PaymentQuestion {
  readonly accountRowId: string;
  readonly filter: PaymentFilter;
}

/** Fields of a payment and where each comes from: `y` payments, `b` of `PAYMENT_FROM`. */
const COLUMNS: Columns<Payment> = {
  rowId: 'y.id::text',
  accountRowId: 'y.account_id::text',
  entryRowId: 'b.entry_id::text',
  id: globalIdSql('Payment', 'y.id'),
  bookedOn: 'y.booked_on',
  valueOn: 'y.value_on',
  amount: 'y.amount_grosze',
  title: 'y.title',
  method: 'y.method',
  unallocated: 'case when b.is_reversed then 0 else coalesce(b.free, 0) end::bigint',
  isReversed: 'coalesce(b.is_reversed, false)',
};

/**
 * Payments with `b`, the entry that books each: the one in force, or the last one when all were reversed. A payment that
 * the source changed has a reversed entry and a new one.
 */
const PAYMENT_FROM = `
  from payments y
  left join lateral (
    select e.id as entry_id, e.is_reversed, c.amount_grosze - c.allocated_grosze as free
    from (
      select own.id, exists (select from ledger_entries x where x.reverses_entry_id = own.id) as is_reversed
      from ledger_entries own where own.payment_id = y.id and not own.is_reversal
    ) e
    join credits c on c.entry_id = e.id
    order by e.is_reversed, e.id desc
    limit 1
  ) b on true`;

const BY_IDS = statement(`
  select ${selectList(COLUMNS)} ${PAYMENT_FROM}
  where y.account_id = any($1::bigint[]) and y.id = any($2::bigint[])`);
const LAST = statement(`
  select last.*
  from unnest($2::bigint[]) as account(id)
  cross join lateral (
    select ${selectList(COLUMNS)} ${PAYMENT_FROM}
    where y.account_id = account.id and y.booked_on <= $3::date and not coalesce(b.is_reversed, false)
    order by y.booked_on desc, y.id desc limit 1
  ) last
  where account.id = any($1::bigint[])`);

/** Types of the keys payments are sorted by. */
export const PAYMENT_KEYS = ['day', 'rowId'] as const satisfies readonly KeyType[];

/** Money that arrived. */
@Injectable()
export class PaymentsRepository {
  constructor(private readonly reader: Reader) {}

  listByIds(scope: Scope, rowIds: readonly string[]): Promise<readonly Payment[]> {
    return this.reader.rows(BY_IDS, [accountIdsOf(scope), rowIds]);
  }

  /** Of each account the last payment that stands, booked by a day. */
  listLast(scope: Scope, accountRowIds: readonly string[], day: string): Promise<readonly Payment[]> {
    return this.reader.rows(LAST, [accountIdsOf(scope), accountRowIds, day]);
  }

  /** A page and one row more, newest first. */
  listPage(scope: Scope, question: PaymentQuestion, page: PageRequest): Promise<readonly Payment[]> {
    const parameters = new ParameterList();
    const where = conditions(scope, question, parameters);
    if (page.after) where.push(afterKeysSql(['y.booked_on', 'y.id'], PAYMENT_KEYS, 'DESC', parameters.next));
    const sql = statement(`
      select ${selectList(COLUMNS)} ${PAYMENT_FROM}
      where ${where.join(' and ')}
      order by y.booked_on desc, y.id desc
      limit ${literalLimit(page.first + 1)}`);
    return this.reader.rows(sql, [...parameters.values, ...(page.after ?? [])]);
  }

  async count(scope: Scope, question: PaymentQuestion): Promise<number> {
    const parameters = new ParameterList();
    const where = conditions(scope, question, parameters);
    const sql = statement(`select count(*)::int as count from payments y where ${where.join(' and ')}`);
    const counted = await this.reader.row<{ count: number }>(sql, parameters.values);
    return counted?.count ?? 0;
  }
}

function conditions(
  scope: Scope,
  { accountRowId, filter }: PaymentQuestion,
  parameters: ParameterList,
): string[] {
  const given = [
    `y.account_id = any(${parameters.add(accountIdsOf(scope), 'bigint[]')})`,
    `y.account_id = ${parameters.add(accountRowId, 'bigint')}`,
  ];
  if (filter.from) given.push(`y.booked_on >= ${parameters.add(filter.from, 'date')}`);
  if (filter.to) given.push(`y.booked_on <= ${parameters.add(filter.to, 'date')}`);
  return given;
}
