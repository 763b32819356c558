import { Injectable, type OnModuleInit } from '@nestjs/common';

import { localDate } from '../../domain/time/local-date.js';
import type { Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { batched, groupRows, indexRows, once } from '../../platform/graphql/batch.js';
import { keysetRequest } from '../../platform/graphql/relay/keyset.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import { LARGEST_PAGE, pageOf, type Page, type PageArgs } from '../../platform/graphql/relay/page.js';
import { ParametersService } from '../my-data/parameters.service.js';
import { toExplanation } from './explanation.mapper.js';
import type { InvoiceRow } from './invoice.columns.js';
import type { InvoiceOrder } from './invoice.enums.js';
import type { LineRow } from './invoice-line.columns.js';
import type { Explanation } from './invoice-line.type.js';
import { toInvoice } from './invoice.mapper.js';
import { invoiceKeyTypes, type InvoiceQuestion } from './invoice-query.js';
import type { Invoice, InvoiceSummary, InvoiceVersion } from './invoice.type.js';
import type { InvoiceFilter } from './invoices.args.js';
import { InvoicesRepository, type InvoiceSums, type ListedInvoice } from './invoices.repository.js';

/** A page of documents; the sums are read only when asked for. */
export type InvoicePage = Page<Invoice> & { readonly summary: () => Promise<InvoiceSummary> };

/** A list of documents of one account, or of all accounts of the scope. */
export interface InvoiceList {
  readonly accountRowId?: string;
  readonly filter: InvoiceFilter;
  readonly orderBy: InvoiceOrder;
}

/** Documents of charge within a scope. */
@Injectable()
export class InvoicesService implements OnModuleInit {
  private readonly invoiceOf = batched(async (scope, rowIds) =>
    indexRows((await this.invoices.listByIds(scope, rowIds)).map(this.toInvoice), (invoice) => invoice.rowId),
  );
  private readonly correctionsOf = batched(async (scope, rowIds) =>
    groupRows(
      (await this.invoices.listCorrections(scope, rowIds)).map(this.toInvoice),
      (invoice) => invoice.correctsRowId ?? '',
    ),
  );
  private readonly versionsOf = batched(async (scope, rowIds) =>
    groupRows(await this.invoices.listVersions(scope, rowIds), (version) => version.invoiceRowId),
  );
  private readonly linesOf = batched(async (scope, rowIds) =>
    groupRows(await this.invoices.listLines(scope, rowIds), (line) => line.invoiceRowId),
  );

  constructor(
    private readonly invoices: InvoicesRepository,
    private readonly parameters: ParametersService,
    private readonly clock: Clock,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Invoice', (scope, rowId) => this.findInvoice(scope, rowId));
  }

  findInvoice(scope: Scope, rowId: string): Promise<Invoice | undefined> {
    return this.invoiceOf(scope, rowId);
  }

  async findByNumber(scope: Scope, number: string): Promise<Invoice | undefined> {
    const row = await this.invoices.findByNumber(scope, number);
    return row && this.toInvoice(row);
  }

  /** A page of documents with the sums of the whole list. */
  async listInvoices(scope: Scope, list: InvoiceList, args: PageArgs): Promise<InvoicePage> {
    const { orderBy } = list;
    const request = keysetRequest(args, orderBy, invoiceKeyTypes(orderBy));
    const question = this.questionOf(list);
    const sums = once(() => this.invoices.sum(scope, question));
    const page = pageOf({
      rows: await this.invoices.listPage(scope, question, orderBy, request),
      request,
      order: orderBy,
      keysOf: (row) => [row.sortKey, row.rowId],
      nodeOf: (row) => this.toInvoice(row),
      totalCount: async () => (await sums()).count,
    });
    return { ...page, summary: sums };
  }

  /** Every document of a list in its order, read in steps so that memory stays flat. */
  async *everyInvoice(scope: Scope, list: InvoiceList): AsyncGenerator<Invoice> {
    const question = this.questionOf(list);
    let after: readonly string[] | undefined;
    do {
      const request = { first: LARGEST_PAGE, ...(after && { after }) };
      const rows = await this.invoices.listPage(scope, question, list.orderBy, request);
      yield* rows.slice(0, LARGEST_PAGE).map(this.toInvoice);
      after = rows.length > LARGEST_PAGE ? keysOf(rows[LARGEST_PAGE - 1]) : undefined;
    } while (after);
  }

  /** Sums over every document of a list. */
  sumInvoices(scope: Scope, list: InvoiceList): Promise<InvoiceSums> {
    return this.invoices.sum(scope, this.questionOf(list));
  }

  /** Corrections that point at a document, oldest first. */
  async listCorrections(scope: Scope, rowId: string): Promise<readonly Invoice[]> {
    return (await this.correctionsOf(scope, rowId)) ?? [];
  }

  /** Former heads of a document, newest first. */
  async listVersions(scope: Scope, rowId: string): Promise<readonly InvoiceVersion[]> {
    return (await this.versionsOf(scope, rowId)) ?? [];
  }

  /** Lines of a document in the order of the print. */
  async listLines(scope: Scope, rowId: string): Promise<readonly LineRow[]> {
    return (await this.linesOf(scope, rowId)) ?? [];
  }

  /** „Skąd ta kwota?”: a line computed again from its stored inputs. */
  async explain(scope: Scope, line: LineRow): Promise<Explanation> {
    const parameter = line.parameterRowId
      ? await this.parameters.findParameter(scope, line.parameterRowId)
      : undefined;
    return { ...toExplanation(line), parameter: parameter ?? null };
  }

  private readonly toInvoice = (row: InvoiceRow): Invoice => toInvoice(row, localDate(this.clock.today()));

  private questionOf({ accountRowId, filter }: InvoiceList): InvoiceQuestion {
    return { ...(accountRowId !== undefined && { accountRowId }), filter, today: this.clock.today() };
  }
}

function keysOf(row: ListedInvoice | undefined): readonly string[] | undefined {
  return row && [row.sortKey, row.rowId];
}
