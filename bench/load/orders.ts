/** What the process that makes the load is told to do. */
export interface LoadOrder {
  readonly port: number;
  /** Whole requests as they travel; taken one after the other, from the beginning again after the last. */
  readonly requests: readonly string[];
  readonly connections: number;
  readonly warmUpMs: number;
  readonly measureMs: number;
  /**
   * Requests per second that arrive whether or not earlier ones were answered; each waits from the moment it should have
   * been sent. Absent: every connection sends the next request when it has the answer to the last.
   */
  readonly arrivalsPerSecond?: number;
  /** What every answer must hold to count as one. */
  readonly expect?: string;
}

/** What came of it. */
export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  readonly failures: number;
  /** Of the first failure. */
  readonly failure: string | undefined;
  readonly bytes: number;
}

/** What that process says: the warm-up is over, or everything is. */
export type LoadNews =
  { readonly kind: 'measuring' } | { readonly kind: 'done'; readonly result: LoadResult };

/** The bytes of a request. */
export function httpRequest(
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string | undefined,
): string {
  const lines = Object.entries({
    host: '127.0.0.1',
    ...(body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`;
}
