import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { LocalDate } from '../../../domain/time/local-date.js';
import { holdingConnection } from '../../../platform/database/one-connection.js';
import { postBatch } from './post-batch.js';
import type { PostingBatch, PostingResult } from './posting.types.js';
import { useDueCredits } from './use-due-credits.js';
import { withRetry } from './with-retry.js';

/** Books entries for the portal's own screens and jobs. */
@Injectable()
export class PostingService {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Books a batch in a transaction of its own. Whoever comes at the same time to the same accounts waits; a deadlock
   * or a wait that took too long is tried again.
   *
   * @throws PostingRefused when the batch cannot be booked; nothing of it is written then
   */
  post(batch: PostingBatch): Promise<PostingResult> {
    return withRetry(() => this.inTransaction((client) => postBatch(client, batch)));
  }

  /** Lets a day come: see `useDueCredits`. Done twice it is done once. */
  useDueCredits(day: LocalDate): Promise<PostingResult | undefined> {
    return withRetry(() => this.inTransaction((client) => useDueCredits(client, day)));
  }

  private async inTransaction<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction('READ COMMITTED');
      try {
        const result = await holdingConnection(() => work(client));
        await runner.commitTransaction();
        return result;
      } catch (error) {
        await runner.rollbackTransaction();
        throw error;
      }
    } finally {
      await runner.release();
    }
  }
}
