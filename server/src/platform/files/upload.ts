import type { Request } from 'express';
import { Problem } from '../graphql/problem.js';

/**
 * Reads what was sent as the whole body of a request, never more than is allowed: the rest is not even received.
 * Called after the guard, so that nobody makes the portal hold what he may not send.
 *
 * @throws Problem BAD_USER_INPUT with status 413 beyond the limit, 400 when nothing came
 */
export async function readUpload(request: Request, mostBytes: number): Promise<Buffer> {
  const announced = Number(request.get('content-length') ?? 0);
  if (announced > mostBytes) throw tooLarge(mostBytes);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytes) throw tooLarge(mostBytes);
    parts.push(part);
  }
  if (size === 0) throw new Problem('BAD_USER_INPUT', { message: 'Nie wysłano żadnego pliku.' });
  return Buffer.concat(parts);
}

function tooLarge(mostBytes: number): Problem {
  const megabytes = String(Math.floor(mostBytes / 1024 / 1024));
  return new Problem('BAD_USER_INPUT', { status: 413, message: `Plik może mieć najwyżej ${megabytes} MB.` });
}
