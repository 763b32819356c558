import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import { requestIdOf } from '../logging/request-id.js';
import { bodyTimesOf, limitBodies } from './body-limits.js';
import { clientFiles } from './client-files.js';
import { limitConnections } from './http-limits.js';
import { inlineScriptHashes, securityHeaders } from './security-headers.js';

/**
 * Everything that stands before the routes, in this order: limits, request number, headers, compression, the client's files, bodies.
 * Call before `init`: the GraphQL endpoint is mounted while the application initialises.
 *
 * @param clientFolder where the built client lies
 * @param first answers before everything else what it can, or hands the request on
 */
export function setUpHttp(
  app: NestExpressApplication,
  settings: Settings,
  clientFolder: string,
  first: RequestHandler | undefined,
): void {
  limitConnections(app.getHttpServer());
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy(settings.TRUST_PROXY));
  app.set('query parser', 'simple');
  app.use(limitBodies(bodyTimesOf(settings)));
  if (first) app.use(first);
  app.use((request: Request, response: Response, next: NextFunction) => {
    requestIdOf(request, response);
    next();
  });
  app.use(...securityHeaders(settings, inlineScriptHashes(indexPageOf(clientFolder))));
  app.use(compression());
  app.use(...clientFiles(clientFolder));
  app.useBodyParser('json', { limit: settings.MAX_BODY_KB * 1024 });
}

/** Empty where the client was not built: a process that only answers programs, a test. */
function indexPageOf(clientFolder: string): string {
  const file = join(clientFolder, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function trustProxy(text: string): boolean | number | string {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}
