import type { Request } from 'express';
import { on } from 'node:events';
import { Problem } from '../graphql/problem.js';
import { paceOf, type UploadPace } from '../http/body-limits.js';

/**
 * Reads what was sent as the whole body of a request, never more than is allowed: of the rest nothing is kept, and
 * whoever goes on sending is cut off. It may take its time as long as it comes on.
 * Called after the guard, so that nobody makes the portal hold what he may not send.
 *
 * @throws Problem BAD_USER_INPUT with status 413 beyond the limit, 408 when it hardly comes on, 400 when nothing came
 */
export async function readUpload(request: Request, mostBytes: number): Promise<Buffer> {
  const announced = Number(request.get('content-length') ?? 0);
  if (announced > mostBytes) throw tooLarge(mostBytes);
  if (request.destroyed) throw incomplete();
  const pace = paceOf(request);
  try {
    const content = await receive(request, mostBytes, pace);
    if (content.length === 0) throw new Problem('BAD_USER_INPUT', { message: 'Nie wysłano żadnego pliku.' });
    return content;
  } catch (error) {
    if (error instanceof Problem) throw error;
    // Otherwise it ended early: cut short here, or by its sender, who has gone and hears no more of it.
    throw pace.signal.aborted ? tooSlow() : incomplete();
  } finally {
    pace.end();
    // What still comes is thrown away; the answer could not be sent on a connection that was broken here.
    request.resume();
  }
}

async function receive(request: Request, mostBytes: number, pace: UploadPace): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  const incoming = on(request, 'data', { close: ['end'], signal: pace.signal });
  for await (const [part] of incoming as AsyncIterable<[Buffer]>) {
    size += part.length;
    if (size > mostBytes) throw tooLarge(mostBytes);
    pace.count(part.length);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function incomplete(): Problem {
  return new Problem('BAD_USER_INPUT', { message: 'Plik nie dotarł cały.' });
}

function tooSlow(): Problem {
  return new Problem('BAD_USER_INPUT', {
    status: 408,
    message: 'Plik przesyłał się zbyt wolno. Spróbuj ponownie przy lepszym połączeniu.',
  });
}

function tooLarge(mostBytes: number): Problem {
  const megabytes = String(Math.floor(mostBytes / 1024 / 1024));
  return new Problem('BAD_USER_INPUT', { status: 413, message: `Plik może mieć najwyżej ${megabytes} MB.` });
}
