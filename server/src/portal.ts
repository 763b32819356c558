import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import type { Settings } from './platform/config/settings.js';
import { setUpHttp } from './platform/http/set-up-http.js';
import { ReadFront } from './platform/read/read-front.js';

/** The portal on a migrated database, ready to answer; the caller lets it listen, or asks its server directly. */
export async function createPortal(
  settings: Settings,
  clientFolder: string,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), {
    bodyParser: false,
    abortOnError: false,
    logger: ['error', 'warn', 'fatal'],
  });
  const first = settings.READ_PATH === 'compiled' ? app.get(ReadFront, { strict: false }).handle : undefined;
  setUpHttp(app, settings, clientFolder, first);
  await app.init();
  // Only now: what Nest says while it starts is of no use to the one who watches the log.
  app.useLogger(app.get(Logger));
  return app;
}
