import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Scope } from '../../../platform/auth/scope.js';
import type { StreamedDownload } from '../../../platform/files/file-streams.js';
import { batched, groupRows } from '../../../platform/graphql/batch.js';
import { keysetRequest } from '../../../platform/graphql/relay/keyset.js';
import { NodeRegistry } from '../../../platform/graphql/relay/node-registry.js';
import { LARGEST_PAGE, pageOf, type Page, type PageArgs } from '../../../platform/graphql/relay/page.js';
import type { MessageRow } from './case.columns.js';
import type { CaseOrder } from './case.enums.js';
import { toCase } from './case.mapper.js';
import { caseKeyTypes, type CaseQuestion } from './case-query.js';
import { CasesRepository, MESSAGE_KEYS, type ListedCase } from './cases.repository.js';
import type { CaseAttachment, CaseMessage, ContactCase } from './contact-case.type.js';
import { attachmentLink } from './case-files.js';

/** A list of cases of one account. */
export type CaseList = CaseQuestion & { readonly orderBy: CaseOrder };

const THREAD = 'AT_ASC';

/** Cases of the person who opened them. */
@Injectable()
export class CasesService implements OnModuleInit {
  private readonly attachmentsOf = batched(async (scope, rowIds) =>
    groupRows(await this.cases.listAttachments(scope, rowIds), (row) => row.messageRowId),
  );

  constructor(
    private readonly cases: CasesRepository,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('ContactCase', (scope, rowId) => this.findCase(scope, rowId));
  }

  async findCase(scope: Scope, rowId: string): Promise<ContactCase | undefined> {
    const row = await this.cases.findCase(scope, rowId);
    return row && toCase(row);
  }

  /** @throws Error when the case is not the scope's: callers have just written to it in the same scope */
  async getCase(scope: Scope, rowId: string): Promise<ContactCase> {
    const found = await this.findCase(scope, rowId);
    if (!found) throw new Error('CasesService: a case outside the scope');
    return found;
  }

  async listCases(scope: Scope, list: CaseList, args: PageArgs): Promise<Page<ContactCase>> {
    const { orderBy } = list;
    const request = keysetRequest(args, orderBy, caseKeyTypes(orderBy));
    return pageOf({
      rows: await this.cases.listPage(scope, list, orderBy, request),
      request,
      order: orderBy,
      keysOf,
      nodeOf: toListed,
      totalCount: () => this.cases.count(scope, list),
    });
  }

  /** Every case of a list in its order, read in steps so that memory stays flat. */
  async *everyCase(scope: Scope, list: CaseList): AsyncGenerator<ContactCase> {
    let after: readonly string[] | undefined;
    do {
      const request = { first: LARGEST_PAGE, ...(after && { after }) };
      const rows = await this.cases.listPage(scope, list, list.orderBy, request);
      yield* rows.slice(0, LARGEST_PAGE).map(toListed);
      const last = rows[LARGEST_PAGE - 1];
      after = rows.length > LARGEST_PAGE && last ? keysOf(last) : undefined;
    } while (after);
  }

  /** A page of a thread, oldest first. */
  async listMessages(scope: Scope, caseRowId: string, args: PageArgs): Promise<Page<CaseMessage>> {
    const request = keysetRequest(args, THREAD, MESSAGE_KEYS);
    return pageOf<MessageRow, CaseMessage>({
      rows: await this.cases.listMessages(scope, caseRowId, request),
      request,
      order: THREAD,
      keysOf: (row) => [row.atKey, row.rowId],
      nodeOf: (row) => row,
      totalCount: () => this.cases.countMessages(scope, caseRowId),
    });
  }

  /** Every message of a thread, oldest first. */
  async *everyMessage(scope: Scope, caseRowId: string): AsyncGenerator<CaseMessage> {
    let after: readonly string[] | undefined;
    do {
      const request = { first: LARGEST_PAGE, ...(after && { after }) };
      const rows = await this.cases.listMessages(scope, caseRowId, request);
      yield* rows.slice(0, LARGEST_PAGE);
      const last = rows[LARGEST_PAGE - 1];
      after = rows.length > LARGEST_PAGE && last ? [last.atKey, last.rowId] : undefined;
    } while (after);
  }

  /** Files sent with a message, in the order in which they were chosen. */
  async listAttachments(scope: Scope, messageRowId: string): Promise<readonly CaseAttachment[]> {
    const rows = (await this.attachmentsOf(scope, messageRowId)) ?? [];
    return rows.map((row) => ({ ...row, file: attachmentLink(row) }));
  }

  /** A file sent with a message, to be read a piece at a time. */
  async findAttachment(scope: Scope, rowId: string): Promise<StreamedDownload | undefined> {
    const found = await this.cases.findAttachment(scope, rowId);
    return found && { ...found, content: this.cases.readAttachment(scope, found) };
  }
}

function toListed({ sortKey: _sortKey, ...row }: ListedCase): ContactCase {
  return toCase(row);
}

function keysOf(row: ListedCase): readonly string[] {
  return [...(row.sortKey === null ? [] : [row.sortKey]), row.rowId];
}
