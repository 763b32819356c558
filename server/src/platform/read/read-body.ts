import type { Request } from 'express';

/** A request that asks for more than this in words is not for the short way. */
const MOST_BYTES = 64 * 1024;

/**
 * Reads the JSON body of a request and leaves it as `request.body` for whoever comes next. A body that is large, or whose
 * length is not told, is not touched; then the body is an empty object here and read later by others.
 *
 * @param most bytes that any body may have
 */
export async function readBody(request: Request, most: number): Promise<object> {
  const length = Number(request.headers['content-length']);
  if (!(length > 0 && length <= Math.min(most, MOST_BYTES))) return {};
  const text = await new Promise<string>((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      resolve((chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString('utf8'));
    });
    request.on('error', reject);
  });
  const body = parseJson(text);
  request.body = body;
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
}

/** What is no JSON is no body: the gate before the endpoint refuses it, with the headers that every answer has. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
