import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createHash } from 'node:crypto';

import { CurrentScope, Viewer } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import type { Viewer as SignedIn } from '../../platform/auth/viewer.js';
import { FileStreams } from '../../platform/files/file-streams.js';
import { imageTypeOf } from '../../platform/files/image-kind.js';
import { readUpload } from '../../platform/files/upload.js';
import { Problem } from '../../platform/graphql/problem.js';
import { REFUSAL_MESSAGES } from '../../platform/graphql/error-code.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import { photoLink } from './reading-photos.js';
import { ResidentReadingsService } from './resident-readings.service.js';
import { SubmissionsRepository } from './submissions.repository.js';

/** The largest photograph taken in. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Photographs of registers, sent with readings of one’s own. */
@Controller('files/readings')
export class ReadingPhotosController {
  constructor(
    private readonly readings: ResidentReadingsService,
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
    const rowId = fromGlobalId('Reading', readingId);
    const [known] = rowId === undefined ? [] : await this.submissions.listOfReadings(scope, [rowId]);
    if (!known) throw new Problem('NOT_FOUND');
    const content = await readUpload(request, MOST_BYTES);
    const mediaType = imageTypeOf(content);
    if (!mediaType) {
      throw new Problem('BAD_USER_INPUT', { status: 415, message: 'Wyślij zdjęcie JPG albo PNG.' });
    }
    const sha256 = createHash('sha256').update(content).digest();
    const outcome = await this.readings.attachPhoto({ request, viewer, scope }, readingId, {
      sha256,
      mediaType,
      content,
    });
    if (!('code' in outcome)) return;
    if (outcome.code === 'READING_NOT_FOUND') throw new Problem('NOT_FOUND');
    throw new Problem('BAD_USER_INPUT', { status: 409, message: REFUSAL_MESSAGES[outcome.code] });
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
