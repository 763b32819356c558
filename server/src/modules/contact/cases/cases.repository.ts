import { Injectable } from '@nestjs/common';

import { accountIdsOf, type Scope } from '../../../platform/auth/scope.js';
import { globalIdSql, selectList, type Columns } from '../../../platform/database/columns.js';
import { Reader } from '../../../platform/database/reader.js';
import { literalLimit, statement } from '../../../platform/database/statement.js';
import { inPieces } from '../../../platform/files/in-pieces.js';
import { afterKeysSql, type KeyType } from '../../../platform/graphql/relay/keyset.js';
import type { PageRequest } from '../../../platform/graphql/relay/page.js';
import { CASE_COLUMNS, MESSAGE_COLUMNS, OWN_CASES, type CaseRow, type MessageRow } from './case.columns.js';
import type { CaseOrder } from './case.enums.js';
import { caseCount, casePage, type CaseQuestion } from './case-query.js';
import type { CaseAttachment } from './contact-case.type.js';

/** A case with what it was sorted by; null in the order of their numbers. */
export type ListedCase = CaseRow & { readonly sortKey: string | null };

/** An attachment with the message it was sent with. */
export type AttachmentRow = Omit<CaseAttachment, 'file'> & {
  readonly rowId: string;
  readonly messageRowId: string;
};

const ATTACHMENT_COLUMNS: Columns<AttachmentRow> = {
  rowId: 't.id::text',
  messageRowId: 't.message_id::text',
  id: globalIdSql('CaseAttachment', 't.id'),
  fileName: 't.file_name',
  mediaType: 'f.media_type',
  byteSize: 'f.byte_size',
};

const ONE = statement(
  `select ${selectList(CASE_COLUMNS)} from contact_cases k where ${OWN_CASES} and k.id = $3::bigint`,
);

/** Types of the keys messages are sorted by. */
export const MESSAGE_KEYS = ['instant', 'rowId'] as const satisfies readonly KeyType[];

const MESSAGES = `from case_messages m join contact_cases k on k.id = m.case_id where ${OWN_CASES} and k.id = $3::bigint`;
const COUNT_MESSAGES = statement(`select count(*)::int as total ${MESSAGES}`);

const ATTACHMENTS = `
  from case_attachments t
  join document_files f on f.id = t.file_id
  join case_messages m on m.id = t.message_id
  join contact_cases k on k.id = m.case_id
  where ${OWN_CASES}`;
const ATTACHMENTS_OF_MESSAGES = statement(`
  select ${selectList(ATTACHMENT_COLUMNS)} ${ATTACHMENTS} and t.message_id = any($3::bigint[])
  order by t.message_id, t.id`);
const ATTACHMENT = statement(`select ${selectList(ATTACHMENT_COLUMNS)} ${ATTACHMENTS} and t.id = $3::bigint`);
const PIECE_OF_ATTACHMENT = statement(
  `select substring(f.content from $4::int for $5::int) as piece ${ATTACHMENTS} and t.id = $3::bigint`,
);

/** Cases of the person who opened them, with their messages and files. */
@Injectable()
export class CasesRepository {
  constructor(private readonly reader: Reader) {}

  findCase(scope: Scope, rowId: string): Promise<CaseRow | undefined> {
    return this.reader.row(ONE, [...owner(scope), rowId]);
  }

  /** A page and one row more. */
  listPage(
    scope: Scope,
    question: CaseQuestion,
    order: CaseOrder,
    page: PageRequest,
  ): Promise<readonly ListedCase[]> {
    const asked = casePage(scope, question, order, page);
    return this.reader.rows(asked.statement, asked.values);
  }

  async count(scope: Scope, question: CaseQuestion): Promise<number> {
    const asked = caseCount(scope, question);
    const counted = await this.reader.row<{ total: number }>(asked.statement, asked.values);
    return counted?.total ?? 0;
  }

  /** A page of a thread and one message more, oldest first. */
  listMessages(scope: Scope, caseRowId: string, page: PageRequest): Promise<readonly MessageRow[]> {
    const after = page.after ? `and ${afterKeysSql(['m.at', 'm.id'], MESSAGE_KEYS, 'ASC', 4)}` : '';
    const sql = statement(`
      select ${selectList(MESSAGE_COLUMNS)} ${MESSAGES} ${after}
      order by m.at, m.id limit ${literalLimit(page.first + 1)}`);
    return this.reader.rows(sql, [...owner(scope), caseRowId, ...(page.after ?? [])]);
  }

  async countMessages(scope: Scope, caseRowId: string): Promise<number> {
    const counted = await this.reader.row<{ total: number }>(COUNT_MESSAGES, [...owner(scope), caseRowId]);
    return counted?.total ?? 0;
  }

  listAttachments(scope: Scope, messageRowIds: readonly string[]): Promise<readonly AttachmentRow[]> {
    return this.reader.rows(ATTACHMENTS_OF_MESSAGES, [...owner(scope), messageRowIds]);
  }

  findAttachment(scope: Scope, rowId: string): Promise<AttachmentRow | undefined> {
    return this.reader.row(ATTACHMENT, [...owner(scope), rowId]);
  }

  /** What is in an attachment, from its first byte to its last. */
  readAttachment(scope: Scope, { rowId, byteSize }: AttachmentRow): AsyncGenerator<Buffer> {
    return inPieces(byteSize, (from, most) =>
      this.reader.row(PIECE_OF_ATTACHMENT, [...owner(scope), rowId, from, most]),
    );
  }
}

function owner(scope: Scope): readonly [readonly string[], string | null] {
  return [accountIdsOf(scope), scope.kind === 'RESIDENT' ? scope.personId : null];
}
