import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { FirstRun } from './first-run.js';
import { readSettings } from './platform/config/read-settings.js';
import type { Settings } from './platform/config/settings.js';
import { Readiness } from './platform/health/readiness.js';
import type { OpenDatabase } from './platform/start/open-database.js';
import { openDatabase } from './platform/start/open-database.js';
import { createPortal } from './portal.js';

/** Longest wait for requests under way when the portal stops; what is left then is cut off. */
const DRAIN_LIMIT_MS = 20_000;

/** What there is to say once the portal answers. */
export interface Started {
  readonly settings: Settings;
  /** Where it answers on this machine, for example `http://localhost:3000`; undefined for a worker. */
  readonly url: string | undefined;
  readonly firstRunLines: readonly string[];
}

/** The portal as one process: settings, database, migrations, first import, then the door opens; and all of it back. */
export class PortalProcess {
  private database: Promise<OpenDatabase> | undefined;
  private app: NestExpressApplication | undefined;
  private stopping: Promise<void> | undefined;

  constructor(
    private readonly environment: Readonly<Record<string, string | undefined>>,
    private readonly clientFolder: string,
    private readonly firstRun: FirstRun,
  ) {}

  async start(): Promise<Started> {
    this.database = openDatabase(readSettings(this.environment));
    const database = await this.database;
    const { settings } = database;
    const firstRunLines = isForShow(database) ? await this.firstRun(settings) : [];
    this.app = await createPortal(settings, this.clientFolder);
    return { settings, url: await open(this.app, settings), firstRunLines };
  }

  /** Whether `stop` was called; what fails after that is no news. */
  get isStopping(): boolean {
    return this.stopping !== undefined;
  }

  /**
   * Lets requests under way finish, then stops everything this process started, however far the start had come.
   * Called again (Ctrl-C reaches the process twice, from the terminal and through npm), it waits for the same end.
   */
  stop(): Promise<void> {
    return (this.stopping ??= this.stopOnce());
  }

  private async stopOnce(): Promise<void> {
    const database = await this.database?.catch(() => undefined);
    try {
      if (this.app && database) await close(this.app, database.settings.DRAIN_SECONDS);
    } finally {
      await database?.close();
    }
  }
}

/** Invented data go into the embedded database only, and never in production. */
function isForShow({ settings, isEmbedded }: OpenDatabase): boolean {
  return isEmbedded && settings.DEMO && settings.NODE_ENV !== 'production';
}

async function open(app: NestExpressApplication, settings: Settings): Promise<string | undefined> {
  if (settings.ROLE === 'worker') return undefined;
  // Loaded when first needed, which should not be while somebody waits.
  await import('./platform/auth/password/password-rules.js');
  await app.listen(settings.PORT, settings.HOST);
  const { port } = app.getHttpServer().address() as AddressInfo;
  return `http://localhost:${String(port)}`;
}

async function close(app: NestExpressApplication, drainSeconds: number): Promise<void> {
  app.get(Readiness).end();
  await delay(drainSeconds * 1000);
  const cutOff = setTimeout(() => {
    app.getHttpServer().closeAllConnections();
  }, DRAIN_LIMIT_MS);
  try {
    await app.close();
  } finally {
    clearTimeout(cutOff);
  }
}
