import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RequestRate } from '../../platform/limits/request-rate.js';
import { ChoicesService } from './choices.service.js';
import { UNSUBSCRIBE_ADDRESS, UNSUBSCRIBE_PAGE } from './unsubscribe-addresses.js';
import { isTokenShaped } from './unsubscribe-token.js';

/**
 * The address in the `List-Unsubscribe` header (RFC 8058): a mail program posts there when its reader clicks once,
 * without a cookie and without opening anything. Opening it unsubscribes nobody, for scanners of mail open every link:
 * it leads to the page with a button, the token behind the `#`.
 */
@Controller()
export class UnsubscribeController {
  constructor(
    private readonly choices: ChoicesService,
    private readonly rate: RequestRate,
  ) {}

  @Post(UNSUBSCRIBE_ADDRESS)
  async click(
    @Req() request: Request,
    @Res() response: Response,
    @Query('token') token: unknown,
  ): Promise<void> {
    this.rate.assertWithin(request);
    const ended = isTokenShaped(token) ? await this.choices.unsubscribe(request, token) : undefined;
    response
      .status(ended ? 200 : 404)
      .type('text/plain')
      .send(ended ? 'Wypisano z powiadomień.\n' : 'Nie ma takiego odnośnika.\n');
  }

  @Get(UNSUBSCRIBE_ADDRESS)
  open(@Req() request: Request, @Res() response: Response, @Query('token') token: unknown): void {
    this.rate.assertWithin(request);
    response.redirect(303, isTokenShaped(token) ? `${UNSUBSCRIBE_PAGE}#token=${token}` : UNSUBSCRIBE_PAGE);
  }
}
