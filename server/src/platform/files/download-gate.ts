import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  type NestMiddleware,
} from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { EMPTY, type Observable, lastValueFrom, of } from 'rxjs';
import { setImmediate } from 'node:timers/promises';
import { RequestRate } from '../limits/request-rate.js';
import { Turnstile } from '../limits/turnstile.js';

/** Where every file is found. */
export const DOWNLOADS = '/files/';

/** Each reads a whole list and some are made in the process itself: more at the same time would only all be late. */
const MOST_AT_ONCE = 4;
const MOST_WAITING = 30;

/** Stands before every file: no more requests than for operations, counted together with them. */
@Injectable()
export class DownloadRate implements NestMiddleware {
  constructor(private readonly rate: RequestRate) {}

  use(request: Request, _response: Response, next: NextFunction): void {
    this.rate.assertWithin(request);
    next();
  }
}

/** Has files made a few at a time, lets other requests have their turn before each, makes none for who has gone away. */
@Injectable()
export class DownloadTurn implements NestInterceptor {
  private readonly turnstile = new Turnstile(MOST_AT_ONCE, MOST_WAITING);

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    if (!isDownload(context)) return next.handle();
    const answer = await this.turnstile.run(async () => {
      await setImmediate();
      const work: Observable<unknown> = isGone(context) ? EMPTY : next.handle();
      return lastValueFrom(work, { defaultValue: undefined });
    });
    return of(answer);
  }
}

function isDownload(context: ExecutionContext): boolean {
  if (context.getType<string>() !== 'http') return false;
  const { method, path } = context.switchToHttp().getRequest<Request>();
  // What is sent here comes as slowly as its sender likes; no file has to wait for it.
  return method !== 'POST' && path.startsWith(DOWNLOADS);
}

function isGone(context: ExecutionContext): boolean {
  return context.switchToHttp().getResponse<Response>().closed;
}
