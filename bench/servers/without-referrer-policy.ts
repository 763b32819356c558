import { createServer, request as ask } from 'node:http';
import { freePort } from '../../server/src/platform/database/embedded/ports.js';
import type { BenchDatabase } from '../data/cluster.js';
import { startPortal } from './portal.js';
import type { BenchServer } from './server.js';

/**
 * The released portal behind a server that leaves out one header of its answers: Chromium 147, driven by Lighthouse, ends
 * the loading of any document that has a Referrer-Policy (`net::ERR_ABORTED`). Everything else passes as it is.
 */
export async function startWithoutReferrerPolicy(database: BenchDatabase): Promise<BenchServer> {
  const port = await freePort();
  const portal = await startPortal('front', database, { PUBLIC_URL: `http://127.0.0.1:${String(port)}` });
  const front = createServer((request, response) => {
    const { method, url: path, headers } = request;
    const onward = ask({ host: '127.0.0.1', port: portal.port, method, path, headers }, (answer) => {
      const { 'referrer-policy': _left, ...kept } = answer.headers;
      response.writeHead(answer.statusCode ?? 502, kept);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => front.listen(port, '127.0.0.1', resolve));
  return {
    port,
    pid: portal.pid,
    stop: async () => {
      front.close();
      front.closeAllConnections();
      await portal.stop();
    },
  };
}
