import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Header that carries the number of a request, both ways. */
export const REQUEST_ID_HEADER = 'x-request-id';

const ACCEPTABLE = /^[\w-]{8,64}$/;

/**
 * The number of a request, always the same for the same one: what a proxy gave if it is plain, else a new one.
 * It is told in the answer too, so that a resident can name it and the log be searched for it.
 */
export function requestIdOf(request: IncomingMessage, response: ServerResponse): string {
  const told = response.getHeader(REQUEST_ID_HEADER);
  if (typeof told === 'string') return told;
  const id = newRequestId(request);
  response.setHeader(REQUEST_ID_HEADER, id);
  return id;
}

/** The number of a request that has none yet, for whoever tells it in the answer himself. */
export function newRequestId(request: IncomingMessage): string {
  const given = request.headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && ACCEPTABLE.test(given) ? given : randomUUID();
}
