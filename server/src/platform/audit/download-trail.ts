import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PinoLogger } from 'nestjs-pino';
import type { Observable } from 'rxjs';
import { DOWNLOADS } from '../files/download-gate.js';
import { AuditTrail } from './audit-trail.js';

/** Records every file that a person took away: the ids in its address, not what was filtered. */
@Injectable()
export class DownloadTrail implements NestInterceptor {
  constructor(
    private readonly audit: AuditTrail,
    private readonly log: PinoLogger,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() === 'http') this.watch(context);
    return next.handle();
  }

  private watch(context: ExecutionContext): void {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    // HEAD takes no file away.
    if (request.method === 'HEAD' || !request.viewer || !request.path.startsWith(DOWNLOADS)) return;
    response.once('finish', () => {
      if (response.statusCode !== 200) return;
      this.audit
        .record('FILE_DOWNLOADED', request, { detail: { path: request.path } })
        .catch((error: unknown) => {
          // The file has left already; all that can be done is to say that its record is missing.
          this.log.error({ err: error }, 'download was not recorded');
        });
    });
  }
}
