import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';

import { CurrentScope, Viewer } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import type { Viewer as SignedIn } from '../../platform/auth/viewer.js';
import { FileStreams } from '../../platform/files/file-streams.js';
import { Problem } from '../../platform/graphql/problem.js';
import { REFUSAL_MESSAGES } from '../../platform/graphql/error-code.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import { photoLink } from './reading-photos.js';
import { ReadingPhotosService } from './reading-photos.service.js';
import type { ReadingRefused } from './resident-readings.service.js';
import { SubmissionsRepository } from './submissions.repository.js';

/** Photographs of registers, sent with readings of one’s own. */
@Controller('files/readings')
export class ReadingPhotosController {
  constructor(
    private readonly photos: ReadingPhotosService,
    private readonly submissions: SubmissionsRepository,
    private readonly streams: FileStreams,
  ) {}

  /** Takes a JPEG or PNG as the body of the request, by its content; only beside a reading that waits. */
  @Post(':readingId/photo')
  @HttpCode(204)
  async attach(
    @CurrentScope() scope: Scope,
    @Viewer() viewer: SignedIn,
    @Param('readingId') readingId: string,
    @Req() request: Request,
  ): Promise<void> {
    const outcome = await this.photos.take({ request, viewer, scope }, readingId);
    if ('code' in outcome) throw problemOf(outcome);
  }

  @Get(':readingId/photo')
  async photo(
    @CurrentScope() scope: Scope,
    @Param('readingId') readingId: string,
    @Res() response: Response,
  ): Promise<void> {
    const rowId = fromGlobalId('Reading', readingId);
    const [submission] = rowId === undefined ? [] : await this.submissions.listOfReadings(scope, [rowId]);
    const photo = submission && (await this.submissions.findPhoto(scope, submission.readingRowId));
    if (!photo) throw new Problem('NOT_FOUND');
    const { mediaType, byteSize } = photo;
    const { fileName } = photoLink(submission, mediaType);
    const content = this.submissions.readPhoto(scope, submission.readingRowId, photo);
    // Nothing is made any more, so nobody else has to wait until it has left.
    void this.streams.send(response, { fileName, mediaType, byteSize, content });
  }
}

function problemOf({ code, retryAfterSeconds: retryAfter }: ReadingRefused): Problem {
  if (code === 'READING_NOT_FOUND') return new Problem('NOT_FOUND');
  if (code === 'FILE_TYPE_UNKNOWN') {
    return new Problem('BAD_USER_INPUT', { status: 415, message: 'Wyślij zdjęcie JPG albo PNG.' });
  }
  if (code === 'UPLOADS_TOO_MANY') {
    return new Problem('RATE_LIMITED', {
      message: REFUSAL_MESSAGES[code],
      ...(retryAfter && { retryAfter }),
    });
  }
  const status = code.startsWith('FILE_') ? 415 : 409;
  return new Problem('BAD_USER_INPUT', { status, message: REFUSAL_MESSAGES[code] });
}
