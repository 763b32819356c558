import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createHash } from 'node:crypto';

import { QueryWords } from '../../platform/files/query-words.js';
import { Problem } from '../../platform/graphql/problem.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { ICS_MEDIA_TYPE } from './payment-files.js';

/** Due dates for calendar programs: no session, the token in the address says whose. */
@Controller('files')
export class CalendarFeedController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  @Get('calendar.ics')
  async read(
    @Query() words: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const token = new QueryWords(words, ['token']).text('token');
    const answer = token === undefined ? undefined : await this.feeds.read(token);
    if (!answer) throw new Problem('NOT_FOUND');
    if ('retryAfterSeconds' in answer) {
      throw new Problem('RATE_LIMITED', { retryAfter: answer.retryAfterSeconds });
    }
    response.setHeader('Content-Type', ICS_MEDIA_TYPE);
    response.setHeader('Content-Disposition', 'inline; filename="terminy.ics"');
    // Programs may keep what they were given, but ask each time whether it still holds.
    response.setHeader('Cache-Control', 'private, no-cache');
    const tag = `"${createHash('sha256').update(answer.ics).digest('base64url')}"`;
    response.setHeader('ETag', tag);
    if (isKnown(request, tag)) response.status(304).end();
    else response.end(answer.ics);
  }
}

/** A proxy that compresses marks a tag as weak; the content is the same. */
function isKnown(request: Request, tag: string): boolean {
  const known = (request.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(tag);
}
