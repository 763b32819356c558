import { reopenUntil } from '../../../domain/contact/case-state.js';
import { localDate } from '../../../domain/time/local-date.js';
import { civilDayOf } from '../../../platform/clock/clock.js';
import { toGlobalId } from '../../../platform/graphql/relay/global-id.js';
import type { CaseRow } from './case.columns.js';
import { SUBJECT_ID_KINDS } from './case-subjects.service.js';
import type { CaseSnapshot as StoredSnapshot } from './case-snapshot.js';
import type { CaseSnapshot, ContactCase } from './contact-case.type.js';

/** A case as the API shows it. */
export function toCase(row: CaseRow): ContactCase {
  const { aboutKind, aboutRowId, stored, ...rest } = row;
  return {
    ...rest,
    reopenUntil: row.closedAt === null ? null : reopenUntil(localDate(civilDayOf(row.closedAt))),
    aboutId:
      aboutKind === null || aboutRowId === null ? null : toGlobalId(SUBJECT_ID_KINDS[aboutKind], aboutRowId),
    snapshot: stored && toSnapshot(stored),
  };
}

/** A snapshot as the API shows it. */
export function toSnapshot(stored: StoredSnapshot): CaseSnapshot {
  const { data, takenAt, ...rest } = stored;
  return { ...rest, takenAt: new Date(takenAt), data: JSON.stringify(data) };
}
