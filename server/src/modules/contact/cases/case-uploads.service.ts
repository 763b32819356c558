import { Injectable } from '@nestjs/common';
import type { Request } from 'express';

import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import type { ResidentScope } from '../../../platform/auth/scope.js';
import { Clock } from '../../../platform/clock/clock.js';
import { checkFile } from '../../../platform/files/attachment/attachment-check.js';
import { UploadTurns } from '../../../platform/files/upload-turns.js';
import { readUpload } from '../../../platform/files/upload.js';
import type { ErrorCode } from '../../../platform/graphql/error-code.js';
import { toGlobalId } from '../../../platform/graphql/relay/global-id.js';
import { CaseLimits } from './case-limits.js';
import { CaseUploadsRepository } from './case-uploads.repository.js';

/** Largest file of a message. */
export const MOST_BYTES = 10 * 1024 * 1024;

const DAY_MS = 86_400_000;
/** Files that one person may have waiting: those of a few messages that were begun. */
const MOST_WAITING = 20;

/** A file that waits to be sent with a message. */
export interface Uploaded {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
}

/** Why a file was not taken in. */
export interface UploadRefusal {
  readonly code: ErrorCode;
  readonly retryAfterSeconds?: number;
}

/** Takes in files for messages: received up to a size, looked into, kept for a day. */
@Injectable()
export class CaseUploadsService {
  constructor(
    private readonly uploads: CaseUploadsRepository,
    private readonly limits: CaseLimits,
    private readonly turns: UploadTurns,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem BAD_USER_INPUT when nothing came, too slowly, or more than `MOST_BYTES` */
  async take(request: Request, scope: ResidentScope, typedName: string): Promise<Uploaded | UploadRefusal> {
    const now = this.clock.now();
    const taken = await this.limits.uploads.take(scope.userId);
    if ('retryAfterSeconds' in taken) return { code: 'UPLOADS_TOO_MANY', ...taken };
    if ((await this.uploads.count(scope, now)) >= MOST_WAITING) return { code: 'UPLOADS_TOO_MANY' };
    const checked = await this.turns.run(scope.userId, async () =>
      checkFile(await readUpload(request, MOST_BYTES), typedName),
    );
    if (checked === 'TOO_MANY') return { code: 'UPLOADS_TOO_MANY' };
    if (typeof checked === 'string') {
      await this.audit.record('FILE_REFUSED', request, { detail: { code: checked } });
      return { code: checked };
    }
    const rowId = await this.uploads.add(scope, checked, new Date(now.getTime() + DAY_MS));
    const id = toGlobalId('CaseUpload', rowId);
    const { fileName, mediaType, content } = checked;
    await this.audit.record('FILE_UPLOADED', request, {
      subjectKind: 'CaseUpload',
      subjectId: id,
      detail: { mediaType, byteSize: content.length },
    });
    return { id, fileName, mediaType, byteSize: content.length };
  }
}
