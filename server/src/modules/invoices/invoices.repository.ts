import { Injectable } from '@nestjs/common';

import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import type { PageRequest } from '../../platform/graphql/relay/page.js';
import { INVOICE_COLUMNS, INVOICE_FROM, type InvoiceRow } from './invoice.columns.js';
import type { InvoiceOrder } from './invoice.enums.js';
import { LINE_COLUMNS, type LineRow } from './invoice-line.columns.js';
import { invoicePage, invoiceSums, type InvoiceQuestion } from './invoice-query.js';
import type { InvoiceSummary, InvoiceVersion } from './invoice.type.js';

/** A document with the key it was sorted by. */
export type ListedInvoice = InvoiceRow & { readonly sortKey: string };

/** Sums of a list with its length. */
export type InvoiceSums = InvoiceSummary & { readonly count: number };

/** A former head of a document. */
export type VersionRow = InvoiceVersion & { readonly invoiceRowId: string };

const VERSION_COLUMNS: Columns<VersionRow> = {
  invoiceRowId: 'v.invoice_id::text',
  version: 'v.version',
  total: 'v.total_grosze',
  issuedOn: 'v.issued_on',
  replacedAt: 'v.replaced_at',
};

const SELECT = `select ${selectList(INVOICE_COLUMNS)} ${INVOICE_FROM} where i.account_id = any($1::bigint[])`;
const BY_NUMBER = statement(`${SELECT} and i.number = $2`);
const BY_IDS = statement(`${SELECT} and i.id = any($2::bigint[])`);
const CORRECTIONS = statement(
  `${SELECT} and i.corrects_invoice_id = any($2::bigint[]) order by i.issued_on, i.id`,
);
const VERSIONS = statement(`
  select ${selectList(VERSION_COLUMNS)} from invoice_versions v
  where v.account_id = any($1::bigint[]) and v.invoice_id = any($2::bigint[])
  order by v.version desc`);
const LINES = statement(`
  select ${selectList(LINE_COLUMNS)}
  from invoices i
  join invoice_lines l on l.invoice_id = i.id and l.version = i.version
  left join rates r on r.id = l.rate_id
  where i.account_id = any($1::bigint[]) and i.id = any($2::bigint[])
  order by l.invoice_id, l.position`);

/** Documents of charge, their lines and former heads. */
@Injectable()
export class InvoicesRepository {
  constructor(private readonly reader: Reader) {}

  findByNumber(scope: Scope, number: string): Promise<InvoiceRow | undefined> {
    return this.reader.row(BY_NUMBER, [accountIdsOf(scope), number]);
  }

  listByIds(scope: Scope, rowIds: readonly string[]): Promise<readonly InvoiceRow[]> {
    return this.reader.rows(BY_IDS, [accountIdsOf(scope), rowIds]);
  }

  /** A page and one row more. */
  listPage(
    scope: Scope,
    question: InvoiceQuestion,
    order: InvoiceOrder,
    page: PageRequest,
  ): Promise<readonly ListedInvoice[]> {
    const asked = invoicePage(scope, question, order, page);
    return this.reader.rows(asked.statement, asked.values);
  }

  async sum(scope: Scope, question: InvoiceQuestion): Promise<InvoiceSums> {
    const asked = invoiceSums(scope, question);
    const sums = await this.reader.row<InvoiceSums>(asked.statement, asked.values);
    return sums ?? { count: 0, total: 0n, allocated: 0n, remaining: 0n };
  }

  /** Corrections of documents, oldest first. */
  listCorrections(scope: Scope, rowIds: readonly string[]): Promise<readonly InvoiceRow[]> {
    return this.reader.rows(CORRECTIONS, [accountIdsOf(scope), rowIds]);
  }

  /** Former heads, newest first. */
  listVersions(scope: Scope, rowIds: readonly string[]): Promise<readonly VersionRow[]> {
    return this.reader.rows(VERSIONS, [accountIdsOf(scope), rowIds]);
  }

  /** Lines of the present version, in the order of the print. */
  listLines(scope: Scope, rowIds: readonly string[]): Promise<readonly LineRow[]> {
    return this.reader.rows(LINES, [accountIdsOf(scope), rowIds]);
  }
}
