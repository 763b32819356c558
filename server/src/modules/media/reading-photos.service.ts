import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';

import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { checkFile } from '../../platform/files/attachment/attachment-check.js';
import { UploadTurns } from '../../platform/files/upload-turns.js';
import { readUpload } from '../../platform/files/upload.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import { ReadingLimits } from './reading-limits.js';
import { ResidentReadingsService, type Giver, type ReadingOutcome } from './resident-readings.service.js';
import { SubmissionsRepository } from './submissions.repository.js';

/** The largest photograph taken in. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Takes in photographs of registers: received up to a size, looked into, kept beside a reading that waits. */
@Injectable()
export class ReadingPhotosService {
  constructor(
    private readonly readings: ResidentReadingsService,
    private readonly submissions: SubmissionsRepository,
    private readonly limits: ReadingLimits,
    private readonly turns: UploadTurns,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Problem BAD_USER_INPUT when nothing came, or more than `MOST_BYTES` */
  async take(giver: Giver, readingId: string): Promise<ReadingOutcome> {
    const rowId = fromGlobalId('Reading', readingId);
    const [known] = rowId === undefined ? [] : await this.submissions.listOfReadings(giver.scope, [rowId]);
    if (!known) return { code: 'READING_NOT_FOUND' };
    const { userId } = giver.viewer;
    const taken = await this.limits.photos.take(userId);
    if ('retryAfterSeconds' in taken) return { code: 'UPLOADS_TOO_MANY', ...taken };
    const outcome = await this.turns.run(userId, () => this.receive(giver, readingId));
    return outcome === 'TOO_MANY' ? { code: 'UPLOADS_TOO_MANY' } : outcome;
  }

  private async receive(giver: Giver, readingId: string): Promise<ReadingOutcome> {
    const checked = checkFile(await readUpload(giver.request, MOST_BYTES), '');
    if (typeof checked === 'string' || checked.mediaType === 'application/pdf') {
      const code = typeof checked === 'string' ? checked : 'FILE_TYPE_UNKNOWN';
      await this.audit.record('FILE_REFUSED', giver.request, { detail: { code } });
      return { code };
    }
    const { mediaType, content } = checked;
    const sha256 = createHash('sha256').update(content).digest();
    return this.readings.attachPhoto(giver, readingId, { sha256, mediaType, content });
  }
}
