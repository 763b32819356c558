import { Injectable } from '@nestjs/common';

import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';

/** A document and the one it is compared with. */
export interface PreviousRow {
  readonly invoiceRowId: string;
  readonly previousRowId: string;
}

/**
 * $1 accounts of the scope, $2 documents, $3 how many months before. The same account's document of the same kind; of
 * several in one month (one a fund) the one that shares most components. A correction has no month of its own to compare.
 */
const PREVIOUS = statement(`
  select i.id::text as "invoiceRowId", p.id::text as "previousRowId"
  from invoices i
  cross join lateral (
    select e.id
    from invoices e
    where e.account_id = i.account_id and e.kind = i.kind and e.id <> i.id
      and e.period = (i.period - make_interval(months => $3::int))::date
    order by (
        select count(*) from invoice_lines mine join invoice_lines its on its.component_name = mine.component_name
        where mine.invoice_id = i.id and mine.version = i.version
          and its.invoice_id = e.id and its.version = e.version) desc,
      e.issued_on desc, e.id desc
    limit 1
  ) p
  where i.account_id = any($1::bigint[]) and i.id = any($2::bigint[]) and i.kind <> 'CORRECTION'`);

/** Which documents are compared. */
@Injectable()
export class InvoiceChangesRepository {
  constructor(private readonly reader: Reader) {}

  /** The documents of so many months before; one that has none is left out. */
  listPrevious(
    scope: Scope,
    invoiceRowIds: readonly string[],
    months: number,
  ): Promise<readonly PreviousRow[]> {
    return this.reader.rows(PREVIOUS, [accountIdsOf(scope), invoiceRowIds, months]);
  }
}
