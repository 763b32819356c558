import { Controller, Get, Header } from '@nestjs/common';
import type { HealthCheckResult, HealthIndicatorResult } from '@nestjs/terminus';
import { HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import { DataSource } from 'typeorm';
import { pendingMigrations } from '../database/pending-migrations.js';
import { QUEUE_SCHEMA } from '../jobs/queue-schema.js';
import { Readiness } from './readiness.js';

/** How long each part may take to prove that it works. */
const PART_TIMEOUT_MS = 1_000;

/** For the machine that watches the process: does it live, does it want requests. Says nothing about why not. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly dataSource: DataSource,
    private readonly readiness: Readiness,
  ) {}

  @Get('live')
  @Header('Cache-Control', 'no-store')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  ready(): Promise<HealthCheckResult> {
    return this.health.check([
      () => this.part('process', async () => Promise.resolve(!this.readiness.isEnding())),
      () => this.part('database', async () => (await this.query('select 1')).length === 1),
      () =>
        this.part('migrations', async () => (await pendingMigrations((sql) => this.query(sql))).length === 0),
      () => this.part('queue', () => this.isQueuePresent()),
    ]);
  }

  private async isQueuePresent(): Promise<boolean> {
    const [found] = await this.query(
      `select to_regclass('${QUEUE_SCHEMA}.migrations') is not null as present`,
    );
    return found?.['present'] === true;
  }

  private query(sql: string): Promise<Record<string, unknown>[]> {
    return this.dataSource.query(sql);
  }

  /** Up, or down without a reason: the answer is public, the reason is in the log of the part itself. */
  private async part(name: string, works: () => Promise<boolean>): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check(name);
    try {
      const outcome = await Promise.race([works(), timeout()]);
      return outcome ? indicator.up() : indicator.down();
    } catch {
      // Any failure means the same to the one who asks: not ready.
      return indicator.down();
    }
  }
}

async function timeout(): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, PART_TIMEOUT_MS).unref();
  });
}
