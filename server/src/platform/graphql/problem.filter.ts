import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, HttpStatus } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PinoLogger } from 'nestjs-pino';
import { isDatabaseBusy } from '../database/database-busy.js';
import { Problem, type ProblemCode, busyProblem } from './problem.js';
import { sendProblem } from './send-problem.js';

const CODES: Readonly<Partial<Record<number, ProblemCode>>> = {
  [HttpStatus.UNAUTHORIZED]: 'UNAUTHENTICATED',
  [HttpStatus.FORBIDDEN]: 'FORBIDDEN',
  [HttpStatus.NOT_FOUND]: 'NOT_FOUND',
};

/**
 * Errors of addresses other than GraphQL, and of bodies that could not be read: the same codes and
 * sentences, never a word of the inside.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: PinoLogger) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    // A resolver's error goes back to Apollo, which formats it with `formatError`.
    if (host.getType<string>() === 'graphql') return error;
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    if (response.headersSent) {
      this.trace(error);
      response.destroy();
      return undefined;
    }
    if (error instanceof HttpException && error.getStatus() === 503) {
      response.status(503).json(error.getResponse());
      return undefined;
    }
    sendProblem(http.getRequest<Request>(), response, this.problemOf(error));
    return undefined;
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof Problem) return error;
    const status = error instanceof HttpException ? error.getStatus() : 500;
    if (status >= 400 && status < 500) return new Problem(CODES[status] ?? 'BAD_USER_INPUT', { status });
    this.trace(error);
    return isDatabaseBusy(error) ? busyProblem() : new Problem('INTERNAL');
  }

  private trace(error: unknown): void {
    this.log.error({ err: error }, 'request failed');
  }
}
