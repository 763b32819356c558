import { Injectable } from '@nestjs/common';

import type { LocalDate } from '../../domain/time/local-date.js';
import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { selectList } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import type { InstalmentItem } from './instalment-plan.type.js';
import { RECEIVABLE_COLUMNS, type ReceivableRow } from './receivable.columns.js';

/** One instalment of a plan that covers documents. */
export interface PlanItemRow extends InstalmentItem {
  readonly invoiceRowId: string;
  readonly planRowId: string;
  readonly number: string;
  readonly agreedOn: LocalDate;
}

const SELECT = `select ${selectList(RECEIVABLE_COLUMNS)} from receivables r where r.account_id = any($1::bigint[])`;
const BY_IDS = statement(`${SELECT} and r.id = any($2::bigint[])`);

/** The most debts that are listed at once; the oldest come first. */
export const MOST_RECEIVABLES = 200;

const OPEN = statement(`
  ${SELECT} and r.account_id = $2::bigint and r.allocated_grosze < r.amount_grosze
  order by r.payable_on, r.issued_on, r.id limit ${String(MOST_RECEIVABLES)}`);
const NEWEST = statement(`
  ${SELECT} and r.account_id = $2::bigint
  order by r.payable_on desc, r.issued_on desc, r.id desc limit ${String(MOST_RECEIVABLES)}`);

/** Plans that are not broken, of the documents they cover. */
const PLAN_ITEMS = statement(`
  select covered.invoice_id::text as "invoiceRowId", p.id::text as "planRowId", p.number, p.agreed_on as "agreedOn",
    item.position, item.due_on as "dueOn", item.payable_on as "payableOn", item.amount_grosze as amount
  from (
    select distinct r.invoice_id, pr.plan_id
    from receivables r join instalment_plan_receivables pr on pr.receivable_id = r.id
    where r.account_id = any($1::bigint[]) and r.invoice_id = any($2::bigint[])
  ) covered
  join instalment_plans p on p.id = covered.plan_id and p.state <> 'BROKEN' and p.account_id = any($1::bigint[])
  join instalment_items item on item.plan_id = p.id
  order by p.agreed_on desc, p.id desc, item.position`);

/** Debts and the plans that spread them. */
@Injectable()
export class ReceivablesRepository {
  constructor(private readonly reader: Reader) {}

  listByIds(scope: Scope, rowIds: readonly string[]): Promise<readonly ReceivableRow[]> {
    return this.reader.rows(BY_IDS, [accountIdsOf(scope), rowIds]);
  }

  /** Debts with something to pay, the earliest payable first; at most 200. */
  listOpen(scope: Scope, accountRowId: string): Promise<readonly ReceivableRow[]> {
    return this.reader.rows(OPEN, [accountIdsOf(scope), accountRowId]);
  }

  /** Paid and unpaid debts, the latest payable first; at most 200. */
  listNewest(scope: Scope, accountRowId: string): Promise<readonly ReceivableRow[]> {
    return this.reader.rows(NEWEST, [accountIdsOf(scope), accountRowId]);
  }

  /** Instalments of the plans that cover documents, the newest plan first. */
  listPlanItems(scope: Scope, invoiceRowIds: readonly string[]): Promise<readonly PlanItemRow[]> {
    return this.reader.rows(PLAN_ITEMS, [accountIdsOf(scope), invoiceRowIds]);
  }
}
