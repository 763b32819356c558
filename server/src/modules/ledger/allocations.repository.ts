import { Injectable } from '@nestjs/common';

import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { globalIdSql, selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import type { Allocation } from './allocation.type.js';

/** An allocation with both of its ends. */
export type AllocationRow = Allocation & { readonly rowId: string; readonly debitEntryRowId: string };

const COLUMNS: Columns<AllocationRow> = {
  rowId: 'a.id::text',
  creditEntryRowId: 'a.credit_entry_id::text',
  debitEntryRowId: 'r.entry_id::text',
  paymentRowId: 'e.payment_id::text',
  invoiceRowId: 'r.invoice_id::text',
  id: globalIdSql('Allocation', 'a.id'),
  documentNumber: 'r.document_number',
  part: 'r.part',
  amount: 'a.amount_grosze',
  rule: 'a.rule',
  effectiveOn: 'a.effective_on',
};

/** Allocations in force of accounts of the scope. */
const IN_FORCE = `
  select ${selectList(COLUMNS)}
  from allocations a
  join receivables r on r.id = a.receivable_id
  join ledger_entries e on e.id = a.credit_entry_id
  where a.account_id = any($1::bigint[]) and a.reversed_by_posting_id is null`;
const IN_TIME = 'order by a.effective_on, a.id';

const BY_IDS = statement(`${IN_FORCE} and a.id = any($2::bigint[])`);

/** What covers a document: an entry that was reversed is covered by its reversal, which is not money and is left out. */
const OF_INVOICES = statement(`
  ${IN_FORCE} and r.invoice_id = any($2::bigint[])
    and not exists (select from ledger_entries x where x.reverses_entry_id = r.entry_id)
  ${IN_TIME}`);

/** What entries cover, or are covered by; `offset 0` has each entry looked up by the indexes. */
const OF_ENTRIES = statement(`
  ${IN_FORCE} and a.id = any(array(
    select linked.id from unnest($2::bigint[]) as entry(id)
    cross join lateral (
      select c.id from allocations c where c.credit_entry_id = entry.id
      union all
      select d.id from receivables o join allocations d on d.receivable_id = o.id where o.entry_id = entry.id
      offset 0
    ) linked))
  ${IN_TIME}`);

/** Which credit covers which debt. */
@Injectable()
export class AllocationsRepository {
  constructor(private readonly reader: Reader) {}

  listByIds(scope: Scope, rowIds: readonly string[]): Promise<readonly AllocationRow[]> {
    return this.reader.rows(BY_IDS, [accountIdsOf(scope), rowIds]);
  }

  /** What covers documents, in order of time. */
  listOfInvoices(scope: Scope, invoiceRowIds: readonly string[]): Promise<readonly AllocationRow[]> {
    return this.reader.rows(OF_INVOICES, [accountIdsOf(scope), invoiceRowIds]);
  }

  /** What entries cover or are covered by, in order of time. */
  listOfEntries(scope: Scope, entryRowIds: readonly string[]): Promise<readonly AllocationRow[]> {
    return this.reader.rows(OF_ENTRIES, [accountIdsOf(scope), entryRowIds]);
  }
}
