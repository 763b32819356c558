import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';

import { CurrentScope } from '../../../platform/auth/request-context.js';
import type { Scope } from '../../../platform/auth/scope.js';
import { QueryWords } from '../../../platform/files/query-words.js';
import { REFUSAL_MESSAGES } from '../../../platform/graphql/error-code.js';
import { Problem } from '../../../platform/graphql/problem.js';
import { CaseUploadsService } from './case-uploads.service.js';

const CREATED = 201;
/** Understood, and not taken. */
const REFUSED = 422;

/** Where files are sent before the message they belong to: one at a time, as the whole body. */
@Controller('files')
export class CaseUploadsController {
  constructor(private readonly uploads: CaseUploadsService) {}

  @Post('case-uploads')
  async upload(
    @Req() request: Request,
    @CurrentScope() scope: Scope,
    @Query() words: Readonly<Record<string, unknown>>,
    @Res() response: Response,
  ): Promise<void> {
    if (scope.kind !== 'RESIDENT') throw new Problem('FORBIDDEN');
    const name = new QueryWords(words, ['name']).text('name') ?? '';
    const outcome = await this.uploads.take(request, scope, name);
    if ('code' in outcome) {
      response.status(REFUSED).json({ ...outcome, message: REFUSAL_MESSAGES[outcome.code] });
    } else {
      response.status(CREATED).json(outcome);
    }
  }
}
