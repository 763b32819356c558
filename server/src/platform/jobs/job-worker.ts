import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { JobHelpers, Runner, TaskList } from 'graphile-worker';
import { Logger, parseCronItems, run } from 'graphile-worker';
import { PinoLogger } from 'nestjs-pino';
import pg from 'pg';
import { Settings } from '../config/settings.js';
import { longWorkOptions } from '../database/connection-options.js';
import type { HandledJob, JobHandler } from './job-kind.js';
import { HandlesJob } from './job-kind.js';
import { QUEUE_SCHEMA } from './queue-schema.js';

const CONCURRENT_JOBS = 2;

/** The longest single statement of a job, in seconds. */
const STATEMENT_SECONDS = 60;

/** Nobody waits for a job, so a busy database may take its time; giving up would stop the queue. */
const CONNECT_TIMEOUT_MS = 30_000;

const RESTART_AFTER_MS = 5_000;

/** Carries out waiting jobs inside this process, unless its ROLE is `web`. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private runner: Runner | undefined;
  private pool: pg.Pool | undefined;
  private pause: NodeJS.Timeout | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly discovery: DiscoveryService,
    private readonly log: PinoLogger,
  ) {
    log.setContext(JobWorker.name);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.ROLE === 'web') return;
    this.pool = this.openPool();
    await this.start(this.pool);
  }

  private async start(pool: pg.Pool): Promise<void> {
    const handlers = this.handlers();
    this.runner = await run({
      pgPool: pool,
      schema: QUEUE_SCHEMA,
      concurrency: CONCURRENT_JOBS,
      noHandleSignals: true,
      // Without these the library does not wait, when it stops, until the job just done is noted as done.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      logger: this.queueLogger(),
      taskList: Object.fromEntries(
        handlers.map(([{ kind }, handler]) => [kind.name, this.task(kind.name, handler)]),
      ),
      parsedCronItems: parseCronItems(
        handlers.flatMap(([{ kind, cron }]) =>
          cron === undefined ? [] : [{ task: kind.name, match: cron }],
        ),
      ),
    });
    this.runner.promise.catch((error: unknown) => this.startAgain(pool, error));
  }

  /** The library gives up when the database is out of reach at the wrong moment; the work must go on. */
  private startAgain(pool: pg.Pool, error: unknown): void {
    this.log.error({ err: error }, 'queue stopped, starting it again');
    this.pause = setTimeout(() => {
      this.start(pool).catch((failure: unknown) => this.startAgain(pool, failure));
    }, RESTART_AFTER_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.pause);
    await this.runner?.stop().catch(() => undefined);
    await this.pool?.end();
  }

  /** A lost connection is the pool's to replace; without a listener it would end the process. */
  private openPool(): pg.Pool {
    const noteLoss = (error: Error): void => {
      this.log.warn({ err: error }, 'queue connection lost');
    };
    const options = longWorkOptions(this.settings.DATABASE_DIRECT_URL, STATEMENT_SECONDS);
    const pool = new pg.Pool({
      ...options,
      max: CONCURRENT_JOBS + 2,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    });
    return pool.on('error', noteLoss).on('connect', (client) => client.on('error', noteLoss));
  }

  private handlers(): [HandledJob, JobHandler<object>][] {
    return this.discovery.getProviders({ metadataKey: HandlesJob.KEY }).map((provider) => {
      const handled = this.discovery.getMetadataByDecorator(HandlesJob, provider);
      if (!handled) throw new Error(`JobWorker: ${String(provider.name)} says not which job it handles`);
      return [handled, provider.instance as JobHandler<object>];
    });
  }

  private task(name: string, handler: JobHandler<object>): TaskList[string] {
    return async (payload: unknown, helpers: JobHelpers): Promise<void> => {
      const { id: jobId, attempts: attempt } = helpers.job;
      try {
        await handler.handle(payload as object, { jobId, attempt, abortSignal: helpers.abortSignal });
      } catch (error) {
        // The queue keeps the job and tries again; here only the trace for the person who watches.
        this.log.error({ job: name, jobId, attempt, err: error }, 'job failed');
        throw error;
      }
    };
  }

  /** What the queue's library says about a single job quotes its error, so that part is left to `task`. */
  private queueLogger(): Logger {
    return new Logger((scope) => (level, message) => {
      if (scope.taskIdentifier !== undefined || scope.jobId !== undefined) return;
      if (level === 'error') this.log.error(message);
      else if (level === 'warning') this.log.warn(message);
      else this.log.debug(message);
    });
  }
}
