import { CASE_STATES } from '../../../domain/contact/case-state.js';
import { globalIdSql, type Columns } from '../../../platform/database/columns.js';
import { CASE_TOPIC_NAMES, CASE_TOPICS, type CaseSubjectKind } from './case.enums.js';
import type { CaseSnapshot as StoredSnapshot } from './case-snapshot.js';
import type { CaseMessage, ContactCase } from './contact-case.type.js';

/** A case as the database knows it; `case.mapper.ts` makes the rest. */
export type CaseRow = Omit<ContactCase, 'reopenUntil' | 'aboutId' | 'snapshot'> & {
  readonly aboutKind: CaseSubjectKind | null;
  readonly aboutRowId: string | null;
  readonly stored: StoredSnapshot | null;
};

/** Fields of a case and where each comes from: `k` contact_cases. */
export const CASE_COLUMNS: Columns<CaseRow> = {
  rowId: 'k.id::text',
  accountRowId: 'k.account_id::text',
  id: globalIdSql('ContactCase', 'k.id'),
  number: 'k.number',
  topic: 'k.topic',
  status: 'k.state',
  openedAt: 'k.opened_at',
  lastAnswerAt: 'k.last_answer_at',
  closedAt: 'k.closed_at',
  answerBy: 'k.answer_by',
  aboutKind: 'k.about_kind',
  aboutRowId: 'k.about_id::text',
  stored: 'k.snapshot',
};

/** A message with its place in the thread. */
export type MessageRow = CaseMessage & { readonly atKey: string };

/** Fields of a message: `m` case_messages. */
export const MESSAGE_COLUMNS: Columns<MessageRow> = {
  rowId: 'm.id::text',
  id: globalIdSql('CaseMessage', 'm.id'),
  author: 'm.author_kind',
  body: 'm.body',
  at: 'm.at',
  atKey: instantKeySql('m.at'),
};

/** An instant to the microsecond, as a cursor keeps it. */
export function instantKeySql(expression: string): string {
  return `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/**
 * Whose cases: of an account of the scope AND opened by its person. A co-holder does not read what another wrote.
 * $1 accounts of the scope, $2 its person.
 */
export const OWN_CASES = 'k.account_id = any($1::bigint[]) and k.person_id = $2::bigint';

const TOPICS_AS_READ = [...CASE_TOPICS].sort((a, b) =>
  CASE_TOPIC_NAMES[a].localeCompare(CASE_TOPIC_NAMES[b], 'pl'),
);

/** The place of a case's topic in the Polish alphabet. */
export const TOPIC_PLACE_SQL = placeSql(TOPICS_AS_READ, 'k.topic');
/** The place of a case's state on its way. */
export const STATE_PLACE_SQL = placeSql(CASE_STATES, 'k.state');

function placeSql(words: readonly string[], expression: string): string {
  return `array_position(array[${words.map((word) => `'${word}'`).join(', ')}], ${expression})`;
}
