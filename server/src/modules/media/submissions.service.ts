import { Injectable } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import { batched, indexRows } from '../../platform/graphql/batch.js';
import { photoLink } from './reading-photos.js';
import type { ReadingSubmission } from './reading-submission.type.js';
import { ReadingWindowsService } from './reading-windows.service.js';
import { SubmissionsRepository, type SubmissionRow } from './submissions.repository.js';

/** What residents gave and what became of it, within a scope. */
@Injectable()
export class SubmissionsService {
  private readonly ofReading = batched(async (scope, rowIds) =>
    indexRows(await this.submissions.listOfReadings(scope, rowIds), (row) => row.readingRowId),
  );
  private readonly waitingOn = batched(async (scope, rowIds) =>
    indexRows(await this.submissions.listWaiting(scope, rowIds), (row) => row.meterRowId),
  );

  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly windows: ReadingWindowsService,
  ) {}

  /** How a reading came in; nothing for one that no resident gave. */
  async findOfReading(scope: Scope, readingRowId: string): Promise<ReadingSubmission | undefined> {
    const row = await this.ofReading(scope, readingRowId);
    return row && this.toSubmission(scope, row);
  }

  /** Row id of the reading that waits on a meter. */
  async findWaiting(scope: Scope, meterRowId: string): Promise<string | undefined> {
    return (await this.waitingOn(scope, meterRowId))?.readingRowId;
  }

  private async toSubmission(scope: Scope, row: SubmissionRow): Promise<ReadingSubmission> {
    const { number, submittedAt, state, isConfirmed, decidedAt, reason, mediaType } = row;
    const window =
      state === 'WAITING' ? await this.windows.findWindow(scope, row.accountRowId, row.medium) : undefined;
    return {
      ...{ number, submittedAt, state, isConfirmed, decidedAt, reason },
      isEditable: window?.isOpen ?? false,
      photo: mediaType === null ? null : photoLink(row, mediaType),
    };
  }
}
