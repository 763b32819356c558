import { Module } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import type { Params } from 'nestjs-pino';
import { LoggerModule } from 'nestjs-pino';
import { destination } from 'pino';
import { Settings } from '../config/settings.js';
import { errorRecord } from './error-record.js';
import { requestIdOf } from './request-id.js';

/** Lines wait for others until there is so much of them, or for so long. */
const GATHERED_BYTES = 4096;
const LATEST_MS = 200;

type LoggedRequest = Pick<IncomingMessage, 'method' | 'url'> & { readonly originalUrl?: string };

/** The path without what follows `?`: a query may hold a token or a name. */
function pathOf(request: LoggedRequest): string {
  return (request.originalUrl ?? request.url ?? '').split('?')[0] ?? '';
}

function isUnremarkable(request: IncomingMessage): boolean {
  const path = pathOf(request);
  return path.startsWith('/health/') || /\.(js|css|woff2|svg|png|ico|json|webmanifest)$/.test(path);
}

/** JSON lines on the standard output; who asked stands there as an id, what was asked as a path. */
export function loggerParams(settings: Pick<Settings, 'LOG_LEVEL'>): Params {
  return {
    pinoHttp: {
      // Written behind the answers, many lines together; the rest of them when the process ends.
      stream: destination({ dest: 1, sync: false, minLength: GATHERED_BYTES, periodicFlush: LATEST_MS }),
      level: settings.LOG_LEVEL,
      genReqId: requestIdOf,
      quietReqLogger: true,
      customAttributeKeys: { reqId: 'requestId' },
      autoLogging: { ignore: isUnremarkable },
      customLogLevel: (_request, response, error) =>
        error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'warn' : 'info',
      redact: ['req.headers', 'res.headers', '*.password', '*.newPassword', '*.currentPassword', '*.token'],
      // Else the library would put its own form of an error, with all its texts, before `errorRecord`.
      wrapSerializers: false,
      serializers: {
        req: (request: LoggedRequest) => ({
          method: request.method,
          path: pathOf(request),
        }),
        res: (response: { statusCode?: number }) => ({ status: response.statusCode }),
        err: errorRecord,
      },
    },
  };
}

/** The structured log. */
@Module({
  imports: [LoggerModule.forRootAsync({ inject: [Settings], useFactory: loggerParams })],
})
export class LoggingModule {}
