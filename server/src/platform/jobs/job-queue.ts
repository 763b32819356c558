import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import type { JobKind } from './job-kind.js';
import { QUEUE_SCHEMA } from './queue-schema.js';

/** How a job is to be done; everything may be left out. */
export interface JobOptions {
  /** The open transaction that the job belongs to: it exists when that transaction commits, and not otherwise. */
  readonly manager?: EntityManager;
  /** A waiting job with the same key is replaced instead of doubled. */
  readonly key?: string;
  /** Not before this instant. */
  readonly runAt?: Date;
  /** Tries before it is given up; 25 unless said, growing apart from seconds to days. */
  readonly maxAttempts?: number;
}

/** Puts work into the queue. */
@Injectable()
export class JobQueue {
  constructor(private readonly dataSource: DataSource) {}

  async add<Payload extends object>(
    kind: JobKind<Payload>,
    payload: Payload,
    options: JobOptions = {},
  ): Promise<void> {
    const { manager = this.dataSource.manager, key, runAt, maxAttempts } = options;
    await manager.query(
      `select ${QUEUE_SCHEMA}.add_job($1, payload := $2::json, job_key := $3, run_at := $4, max_attempts := $5)`,
      [kind.name, JSON.stringify(payload), key ?? null, runAt ?? null, maxAttempts ?? null],
    );
  }
}
