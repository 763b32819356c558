import type { Request, Response } from 'express';
import type { PinoLogger } from 'nestjs-pino';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Settings } from '../config/settings.js';
import type { Problem } from '../graphql/problem.js';
import { sendProblem } from '../graphql/send-problem.js';
import { dataHeaders } from '../http/security-headers.js';
import { newRequestId, REQUEST_ID_HEADER, requestIdOf } from '../logging/request-id.js';
import type { KeptAnswer } from './answer-cache.js';

const compress = promisify(gzip);

/** Below this a compressed answer is no shorter; as the usual way has it. */
const LEAST_BYTES = 1024;

/** Quick rather than small: a tenth more bytes for half the time. */
const LEVEL = 3;

/** Sends answers of the short way with the headers and the line in the log that every answer has. */
export class AnswerSender {
  private readonly headers: readonly string[];
  /** The lines of this class hold five known facts; to search each for secrets is half of what a line costs. */
  private readonly log: PinoLogger['logger'];

  constructor(settings: Pick<Settings, 'PUBLIC_URL'>, log: PinoLogger) {
    this.log = log.logger.child({}, { redact: [] });
    this.headers = [
      ...dataHeaders(settings),
      'Content-Type',
      'application/json; charset=utf-8',
      'Vary',
      'Accept-Encoding',
    ];
  }

  async send(request: Request, response: Response, answer: KeptAnswer, startedAt: number): Promise<void> {
    const requestId = newRequestId(request);
    const isCompressed = answer.body.length >= LEAST_BYTES && wantsGzip(request);
    if (isCompressed) answer.compressed ??= await compress(answer.body, { level: LEVEL });
    const body = (isCompressed ? answer.compressed : undefined) ?? answer.body;
    const encoding = isCompressed ? ['Content-Encoding', 'gzip'] : [];
    // Written at once, as a list, and none before it: a header of its own costs several times as much.
    response.writeHead(200, [
      ...this.headers,
      REQUEST_ID_HEADER,
      requestId,
      'Content-Length',
      String(body.length),
      ...encoding,
    ]);
    response.end(body);
    this.note(request, requestId, 200, startedAt);
  }

  /** Says that there will be no answer now, as the usual way says it. */
  refuse(request: Request, response: Response, problem: Problem, startedAt: number): void {
    const requestId = requestIdOf(request, response);
    this.headers.forEach((value, place, all) => {
      if (place % 2 === 0) response.setHeader(value, all[place + 1] ?? '');
    });
    sendProblem(request, response, problem);
    this.note(request, requestId, response.statusCode, startedAt);
  }

  private note(request: Request, requestId: string, statusCode: number, startedAt: number): void {
    const responseTime = Math.round(performance.now() - startedAt);
    const req = { method: 'POST', url: request.url };
    this.log.info({ requestId, req, res: { statusCode }, responseTime }, 'request completed');
  }
}

function wantsGzip(request: Request): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\b)/i.test(request.headers['accept-encoding'] ?? '');
}
