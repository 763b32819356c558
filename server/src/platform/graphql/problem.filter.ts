import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, HttpStatus } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PinoLogger } from 'nestjs-pino';
import { Problem, type ProblemCode } from './problem.js';
import { sendProblem } from './send-problem.js';

const CODES: Readonly<Partial<Record<number, ProblemCode>>> = {
  [HttpStatus.UNAUTHORIZED]: 'UNAUTHENTICATED',
  [HttpStatus.FORBIDDEN]: 'FORBIDDEN',
  [HttpStatus.NOT_FOUND]: 'NOT_FOUND',
};

/** What the pool says when no connection came free in time; the library gives it no code. */
const NO_CONNECTION = 'timeout exceeded when trying to connect';

const RETRY_SECONDS = 5;

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
    if (isDatabaseBusy(error)) return new Problem('RATE_LIMITED', { status: 503, retryAfter: RETRY_SECONDS });
    return new Problem('INTERNAL');
  }

  private trace(error: unknown): void {
    this.log.error({ err: error }, 'request failed');
  }
}

function isDatabaseBusy(error: unknown): boolean {
  return error instanceof Error && error.message === NO_CONNECTION;
}
