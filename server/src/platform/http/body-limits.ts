import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { IncomingMessage } from 'node:http';
import type { Settings } from '../config/settings.js';

/** How long bodies of requests may take to come. Milliseconds. */
export interface BodyTimes {
  /** Any body as a whole; of a file, the time in which it must come on. */
  readonly wholeMs: number;
  /** A file as a whole. */
  readonly fileMs: number;
}

/** A body whose answer has left already is thrown away this long, so that its sender sees the answer. */
const LINGER_MS = 2_000;

/** Least that must come of a file in each `wholeMs`: what the slowest line worth the name carries. */
const LEAST_BYTES = 32 * 1024;

const TOO_SLOW = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';

/** What cuts off the request whose body is still coming. */
const cuts = new WeakMap<IncomingMessage, { readonly times: BodyTimes; timer: NodeJS.Timeout }>();

/** The times of a portal with these settings. */
export function bodyTimesOf(settings: Pick<Settings, 'BODY_SECONDS' | 'UPLOAD_MINUTES'>): BodyTimes {
  return { wholeMs: settings.BODY_SECONDS * 1000, fileMs: settings.UPLOAD_MINUTES * 60_000 };
}

/** Cuts off whoever sends a body too slowly, or goes on sending one that nobody reads any more. */
export function limitBodies(times: BodyTimes): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (hasBody(request)) watch(request, response, times);
    next();
  };
}

/** In place of the time for a whole body: measures whether a file comes on, for whoever reads it. */
export function paceOf(request: IncomingMessage): UploadPace {
  const cut = cuts.get(request);
  clearTimeout(cut?.timer);
  return new UploadPace(cut?.times);
}

/** Tells when a file has come on too little, or has taken too long altogether. */
export class UploadPace {
  private readonly tooSlow = new AbortController();
  private readonly timers: readonly NodeJS.Timeout[];
  private came = 0;

  /** @param times none for a request that was not said to have a body: it ends at once */
  constructor(times: BodyTimes | undefined) {
    const abort = (): void => {
      this.tooSlow.abort();
    };
    const look = (): void => {
      if (this.came < LEAST_BYTES) abort();
      this.came = 0;
    };
    this.timers = times ? [setInterval(look, times.wholeMs), setTimeout(abort, times.fileMs)] : [];
  }

  get signal(): AbortSignal {
    return this.tooSlow.signal;
  }

  count(bytes: number): void {
    this.came += bytes;
  }

  end(): void {
    this.timers.forEach((timer) => {
      clearTimeout(timer);
    });
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function watch(request: Request, response: Response, times: BodyTimes): void {
  const cutAfter = (ms: number): NodeJS.Timeout => setTimeout(() => cutOff(request, response), ms);
  const cut = { times, timer: cutAfter(times.wholeMs) };
  cuts.set(request, cut);
  request.once('close', () => {
    clearTimeout(cut.timer);
  });
  response.once('finish', () => {
    clearTimeout(cut.timer);
    if (!request.complete) cut.timer = cutAfter(LINGER_MS);
  });
}

function cutOff({ complete, socket }: Request, { headersSent }: Response): void {
  // A body that has come may wait to be read for as long as its reader likes.
  if (complete) return;
  if (!headersSent && socket.writable) socket.write(TOO_SLOW);
  socket.destroy();
}
