import { COOPERATIVE_ZONE } from '../../platform/clock/clock.js';
import { globalIdSql, type Columns } from '../../platform/database/columns.js';
import { DOCUMENT_KINDS, DOCUMENT_STATUSES } from './document.enums.js';
import type { Document } from './document.type.js';

/**
 * Letters with what became of them. `v.last`: the latest event that the sending system knows, `v.opened` whether it
 * knows of an opening; `own`: the first opening by the person of `$2`, nobody else's.
 */
export const DOCUMENT_FROM = `
  from documents d
  join document_files f on f.id = d.file_id
  left join document_openings own on own.document_id = d.id and own.person_id = $2::bigint
  cross join lateral (
    select (array_agg(e.event order by e.at desc, e.id desc))[1] as last,
           coalesce(bool_or(e.event = 'OPENED'), false) as opened
    from deliveries e where e.document_id = d.id
  ) v`;

/** How far a letter got, for the person of `$2`. */
export const STATUS_SQL = `case when v.opened or own.opened_at is not null then 'OPENED' else coalesce(v.last, 'SENT') end`;

/** Not opened yet, for the person of `$2`. */
export const UNREAD_SQL = '(not v.opened and own.opened_at is null)';

/** The civil year in which a letter was sent. */
export const YEAR_SQL = `extract(year from d.sent_at at time zone '${COOPERATIVE_ZONE}')::int`;

/** Place of a word in a list of words, from 0. */
function placeSql(words: readonly string[], expression: string): string {
  return `array_position(array[${words.map((word) => `'${word}'`).join(', ')}], ${expression}) - 1`;
}

export const KIND_PLACE_SQL = placeSql(DOCUMENT_KINDS, 'd.kind');
export const STATUS_PLACE_SQL = placeSql(DOCUMENT_STATUSES, STATUS_SQL);

/** Fields of a letter and where each comes from. */
export const DOCUMENT_COLUMNS: Columns<Document> = {
  rowId: 'd.id::text',
  accountRowId: 'd.account_id::text',
  fileRowId: 'd.file_id::text',
  invoiceRowId: 'd.invoice_id::text',
  settlementRowId: 'd.media_settlement_id::text',
  id: globalIdSql('Document', 'd.id'),
  kind: 'd.kind',
  title: 'd.title',
  number: 'd.number',
  sentAt: 'd.sent_at',
  status: STATUS_SQL,
  isUnread: UNREAD_SQL,
  byteSize: 'f.byte_size',
  sha256: `encode(f.sha256, 'hex')`,
};
