import { Injectable } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import { selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import { inPieces } from '../../platform/files/in-pieces.js';
import { TITLES_SQL, titleParameters } from '../../platform/database/titles.js';
import type { Medium } from './medium.js';
import type { ReadingSubmission } from './reading-submission.type.js';

/** A submission with the reading, the account and the meter it is about. */
export type SubmissionRow = Omit<ReadingSubmission, 'isEditable' | 'photo'> & {
  readonly readingRowId: string;
  readonly meterRowId: string;
  readonly accountRowId: string;
  readonly medium: `${Medium}`;
  readonly readingId: string;
  /** Of the photograph; null when none was sent. */
  readonly mediaType: string | null;
};

/** What a photograph is. */
export interface PhotoRow {
  readonly mediaType: string;
  readonly byteSize: number;
}

const COLUMNS: Columns<SubmissionRow> = {
  readingRowId: 's.reading_id::text',
  meterRowId: 's.meter_id::text',
  accountRowId: 's.account_id::text',
  medium: 'm.medium',
  readingId: `'rdg_' || s.reading_id`,
  mediaType: '(select f.media_type from document_files f where f.id = s.photo_file_id)',
  number: 's.number',
  submittedAt: 's.submitted_at',
  state: 's.state',
  isConfirmed: 's.is_confirmed',
  decidedAt: 's.decided_at',
  reason: 's.reason',
};

/** A submission is seen by those who see its reading. */
const SEEN = `${TITLES_SQL}
  join readings r on r.unit_id = t.unit_id and r.taken_on between t.title_from and coalesce(t.title_to, 'infinity')
  join reading_submissions s on s.reading_id = r.id
  join meters m on m.id = s.meter_id`;

const OF_READINGS = statement(`
  select distinct ${selectList(COLUMNS)} from ${SEEN} where r.id = any($5::bigint[])`);

const WAITING = statement(`
  select distinct ${selectList(COLUMNS)} from ${SEEN}
  where s.meter_id = any($5::bigint[]) and s.state = 'WAITING'`);

const PHOTO_SEEN = `from ${SEEN} join document_files f on f.id = s.photo_file_id where r.id = $5::bigint`;
const PHOTO = statement(
  `select f.media_type as "mediaType", f.byte_size as "byteSize" ${PHOTO_SEEN} limit 1`,
);
const PIECE_OF_PHOTO = statement(
  `select substring(f.content from $6::int for $7::int) as piece ${PHOTO_SEEN} limit 1`,
);

/** What residents gave and what became of it. */
@Injectable()
export class SubmissionsRepository {
  constructor(private readonly reader: Reader) {}

  listOfReadings(scope: Scope, readingRowIds: readonly string[]): Promise<readonly SubmissionRow[]> {
    return this.reader.rows(OF_READINGS, [...titleParameters(scope), readingRowIds]);
  }

  /** The one that waits on each of the meters, if any. */
  listWaiting(scope: Scope, meterRowIds: readonly string[]): Promise<readonly SubmissionRow[]> {
    return this.reader.rows(WAITING, [...titleParameters(scope), meterRowIds]);
  }

  findPhoto(scope: Scope, readingRowId: string): Promise<PhotoRow | undefined> {
    return this.reader.row(PHOTO, [...titleParameters(scope), readingRowId]);
  }

  /** A photograph from its first byte to its last. */
  readPhoto(scope: Scope, readingRowId: string, { byteSize }: PhotoRow): AsyncGenerator<Buffer> {
    return inPieces(byteSize, (from, most) =>
      this.reader.row(PIECE_OF_PHOTO, [...titleParameters(scope), readingRowId, from, most]),
    );
  }
}
