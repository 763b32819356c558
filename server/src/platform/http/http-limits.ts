import type { Server } from 'node:http';

/** A slow or greedy client is cut off before it holds what others need. Milliseconds. */
export function limitConnections(server: Server): void {
  server.headersTimeout = 10_000;
  // Bodies have times of their own (`limitBodies`): a file from a slow line may take longer than anything else.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 65_000;
  server.maxHeadersCount = 100;
}
