import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { accountIdsOf, personIdOf, type Scope } from '../../platform/auth/scope.js';
import { selectList } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import type { PageRequest } from '../../platform/graphql/relay/page.js';
import { DOCUMENT_COLUMNS, DOCUMENT_FROM, UNREAD_SQL, YEAR_SQL } from './document.columns.js';
import type { DocumentOrder } from './document.enums.js';
import { documentPage, documentSums, type DocumentQuestion } from './document-query.js';
import type { DeliveryEvent, Document, DocumentSummary } from './document.type.js';

/** A letter with the key it was sorted by. */
export type ListedDocument = Document & { readonly sortKey: string };

/** Sums of a list with its length. */
export type DocumentSums = DocumentSummary & { readonly count: number };

/** An event with the letter it happened to. */
export type DeliveryRow = DeliveryEvent & { readonly documentRowId: string };

/** What an account’s list begins with. */
export interface AccountLetters {
  readonly accountRowId: string;
  readonly unread: number;
  /** Years in which something was sent, the latest first. */
  readonly years: readonly number[];
}

const SELECT = `select ${selectList(DOCUMENT_COLUMNS)} ${DOCUMENT_FROM} where d.account_id = any($1::bigint[])`;
const NEWEST_FIRST = 'order by d.sent_at desc, d.id desc';
const BY_IDS = statement(`${SELECT} and d.id = any($3::bigint[])`);
const OF_INVOICES = statement(`${SELECT} and d.invoice_id = any($3::bigint[]) ${NEWEST_FIRST}`);
const OF_SETTLEMENTS = statement(`${SELECT} and d.media_settlement_id = any($3::bigint[]) ${NEWEST_FIRST}`);
const EVENTS = statement(`
  select e.document_id::text as "documentRowId", e.event, e.at, e.detail, 'OFFICE' as source
    from deliveries e where e.account_id = any($1::bigint[]) and e.document_id = any($3::bigint[])
  union all
  select o.document_id::text, 'OPENED', o.opened_at, null, o.method
    from document_openings o
   where o.account_id = any($1::bigint[]) and o.person_id = $2::bigint and o.document_id = any($3::bigint[])
  order by 3, 2 desc`);
const OF_ACCOUNTS = statement(`
  select d.account_id::text as "accountRowId", (count(*) filter (where ${UNREAD_SQL}))::int as unread,
         array_agg(distinct ${YEAR_SQL} order by ${YEAR_SQL} desc) as years
  ${DOCUMENT_FROM}
   where d.account_id = any($1::bigint[]) and d.account_id = any($3::bigint[])
   group by d.account_id`);
const RECORD_OPENINGS = `
  insert into document_openings (document_id, account_id, person_id, opened_at, method)
  select d.id, d.account_id, $2, $4, $5 from documents d
   where d.account_id = any($1::bigint[]) and d.id = any($3::bigint[])
  on conflict (document_id, person_id) do nothing`;

/** Letters, what became of them, and who has opened them. */
@Injectable()
export class DocumentsRepository {
  constructor(
    private readonly reader: Reader,
    private readonly dataSource: DataSource,
  ) {}

  listByIds(scope: Scope, rowIds: readonly string[]): Promise<readonly Document[]> {
    return this.reader.rows(BY_IDS, [accountIdsOf(scope), personIdOf(scope), rowIds]);
  }

  /** Letters about invoices, the newest first. */
  listOfInvoices(scope: Scope, invoiceRowIds: readonly string[]): Promise<readonly Document[]> {
    return this.reader.rows(OF_INVOICES, [accountIdsOf(scope), personIdOf(scope), invoiceRowIds]);
  }

  /** Letters about media settlements, the newest first. */
  listOfSettlements(scope: Scope, settlementRowIds: readonly string[]): Promise<readonly Document[]> {
    return this.reader.rows(OF_SETTLEMENTS, [accountIdsOf(scope), personIdOf(scope), settlementRowIds]);
  }

  /** A page and one row more. */
  listPage(
    scope: Scope,
    question: DocumentQuestion,
    order: DocumentOrder,
    page: PageRequest,
  ): Promise<readonly ListedDocument[]> {
    const asked = documentPage(scope, question, order, page);
    return this.reader.rows(asked.statement, asked.values);
  }

  async sum(scope: Scope, question: DocumentQuestion): Promise<DocumentSums> {
    const asked = documentSums(scope, question);
    const sums = await this.reader.row<DocumentSums>(asked.statement, asked.values);
    return sums ?? { count: 0, unread: 0, kilobytes: 0 };
  }

  /** What the sending system knows of letters and when the scope's person opened them, the earliest first. */
  listEvents(scope: Scope, rowIds: readonly string[]): Promise<readonly DeliveryRow[]> {
    return this.reader.rows(EVENTS, [accountIdsOf(scope), personIdOf(scope), rowIds]);
  }

  /** Accounts that have letters. */
  listAccounts(scope: Scope, accountRowIds: readonly string[]): Promise<readonly AccountLetters[]> {
    return this.reader.rows(OF_ACCOUNTS, [accountIdsOf(scope), personIdOf(scope), accountRowIds]);
  }

  /** Notes the first opening of each letter by the scope's person; a later one changes nothing. */
  async recordOpenings(
    scope: Scope,
    rowIds: readonly string[],
    opening: { readonly at: Date; readonly method: 'DOWNLOAD' | 'ARCHIVE' },
  ): Promise<void> {
    await this.dataSource.query(RECORD_OPENINGS, [
      accountIdsOf(scope),
      personIdOf(scope),
      rowIds,
      opening.at,
      opening.method,
    ]);
  }
}
