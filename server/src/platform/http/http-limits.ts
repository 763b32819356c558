import type { Server } from 'node:http';

/** A slow or greedy client is cut off before it holds what others need. Milliseconds. */
export function limitConnections(server: Server): void {
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
  server.maxHeadersCount = 100;
}
