import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { batched, groupRows, indexRows, once } from '../../platform/graphql/batch.js';
import { badInput } from '../../platform/graphql/problem.js';
import { keysetRequest } from '../../platform/graphql/relay/keyset.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import { LARGEST_PAGE, pageOf, type Page, type PageArgs } from '../../platform/graphql/relay/page.js';
import type { DocumentOrder } from './document.enums.js';
import { documentKeyTypes, type DocumentQuestion } from './document-query.js';
import type { DeliveryEvent, Document, DocumentSummary } from './document.type.js';
import { DocumentsRepository, type ListedDocument } from './documents.repository.js';

/** A page of letters; the sums are read only when asked for. */
export type DocumentPage = Page<Document> & { readonly summary: () => Promise<DocumentSummary> };

/** A list of letters of one account. */
export interface DocumentList extends DocumentQuestion {
  readonly orderBy: DocumentOrder;
}

/** Years that a filter may ask for. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

/** Letters within a scope. */
@Injectable()
export class DocumentsService implements OnModuleInit {
  private readonly documentOf = batched(async (scope, rowIds) =>
    indexRows(await this.documents.listByIds(scope, rowIds), (row) => row.rowId),
  );
  private readonly eventsOf = batched(async (scope, rowIds) =>
    groupRows(await this.documents.listEvents(scope, rowIds), (row) => row.documentRowId),
  );
  private readonly invoiceLetters = batched(async (scope, rowIds) =>
    groupRows(await this.documents.listOfInvoices(scope, rowIds), (row) => row.invoiceRowId ?? ''),
  );
  private readonly settlementLetters = batched(async (scope, rowIds) =>
    groupRows(await this.documents.listOfSettlements(scope, rowIds), (row) => row.settlementRowId ?? ''),
  );
  private readonly lettersOf = batched(async (scope, rowIds) =>
    indexRows(await this.documents.listAccounts(scope, rowIds), (row) => row.accountRowId),
  );

  constructor(
    private readonly documents: DocumentsRepository,
    private readonly clock: Clock,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Document', (scope, rowId) => this.findDocument(scope, rowId));
  }

  findDocument(scope: Scope, rowId: string): Promise<Document | undefined> {
    return this.documentOf(scope, rowId);
  }

  /** A page of an account's letters with the sums of the whole list. */
  async listDocuments(scope: Scope, list: DocumentList, args: PageArgs): Promise<DocumentPage> {
    const { orderBy } = list;
    assertYear(list.filter.year);
    const request = keysetRequest(args, orderBy, documentKeyTypes(orderBy));
    const sums = once(() => this.documents.sum(scope, list));
    const page = pageOf({
      rows: await this.documents.listPage(scope, list, orderBy, request),
      request,
      order: orderBy,
      keysOf: (row) => [row.sortKey, row.rowId],
      nodeOf: (row) => row,
      totalCount: async () => (await sums()).count,
    });
    return { ...page, summary: sums };
  }

  /** Every letter of a list in its order, read in steps so that memory stays flat. */
  async *everyDocument(scope: Scope, list: DocumentList): AsyncGenerator<Document> {
    assertYear(list.filter.year);
    let after: readonly string[] | undefined;
    do {
      const request = { first: LARGEST_PAGE, ...(after && { after }) };
      const rows = await this.documents.listPage(scope, list, list.orderBy, request);
      yield* rows.slice(0, LARGEST_PAGE);
      after = rows.length > LARGEST_PAGE ? keysOf(rows[LARGEST_PAGE - 1]) : undefined;
    } while (after);
  }

  /** What became of a letter, the earliest first; it begins with its sending. */
  async listEvents(scope: Scope, { rowId, sentAt }: Document): Promise<readonly DeliveryEvent[]> {
    const events = (await this.eventsOf(scope, rowId)) ?? [];
    if (events.some(({ event }) => event === 'SENT')) return events;
    return [{ event: 'SENT', at: sentAt, source: 'OFFICE', detail: null }, ...events];
  }

  /** Letters about an invoice, the newest first. */
  async listOfInvoice(scope: Scope, invoiceRowId: string): Promise<readonly Document[]> {
    return (await this.invoiceLetters(scope, invoiceRowId)) ?? [];
  }

  /** Letters about a media settlement, the newest first. */
  async listOfSettlement(scope: Scope, settlementRowId: string): Promise<readonly Document[]> {
    return (await this.settlementLetters(scope, settlementRowId)) ?? [];
  }

  /** Letters of an account that the scope's person has not opened. */
  async countUnread(scope: Scope, accountRowId: string): Promise<number> {
    return (await this.lettersOf(scope, accountRowId))?.unread ?? 0;
  }

  /** Years in which letters were sent to an account, the latest first. */
  async listYears(scope: Scope, accountRowId: string): Promise<readonly number[]> {
    return (await this.lettersOf(scope, accountRowId))?.years ?? [];
  }

  /** Notes that the scope's person has letters in hand from now on; only the first time counts. */
  async recordOpenings(
    scope: Scope,
    documents: readonly Document[],
    method: 'DOWNLOAD' | 'ARCHIVE',
  ): Promise<void> {
    const rowIds = documents.map(({ rowId }) => rowId);
    await this.documents.recordOpenings(scope, rowIds, { at: this.clock.now(), method });
  }
}

/** @throws Problem BAD_USER_INPUT on a year of no calendar */
function assertYear(year: number | null | undefined): void {
  if (typeof year === 'number' && (year < FIRST_YEAR || year > LAST_YEAR)) {
    throw badInput('year', `Rok musi być od ${String(FIRST_YEAR)} do ${String(LAST_YEAR)}.`);
  }
}

function keysOf(row: ListedDocument | undefined): readonly string[] | undefined {
  return row && [row.sortKey, row.rowId];
}
