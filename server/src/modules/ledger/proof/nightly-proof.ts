import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { Client } from 'pg';
import { Settings } from '../../../platform/config/settings.js';
import { longWorkOptions } from '../../../platform/database/connection-options.js';
import { defineJob, HandlesJob, type JobHandler } from '../../../platform/jobs/job-kind.js';
import { proveBook } from './prove-book.js';

const PROVE_BOOK = defineJob('prove-book');

/**
 * Proves the whole book every night. What does not hold goes to the log as an error, rule by rule; the day on which
 * the book was last found sound then stays what it was, so screens show it too.
 */
@Injectable()
@HandlesJob({ kind: PROVE_BOOK, cron: '30 1 * * *' })
export class NightlyProof implements JobHandler<object> {
  constructor(
    private readonly settings: Settings,
    private readonly log: PinoLogger,
  ) {
    log.setContext(NightlyProof.name);
  }

  async handle(): Promise<void> {
    const client = new Client(longWorkOptions(this.settings.DATABASE_DIRECT_URL));
    await client.connect();
    try {
      const { rules, isSound } = await proveBook(client);
      const checked = rules.reduce((sum, rule) => sum + rule.checked, 0);
      if (isSound) this.log.info({ checked }, 'the book is sound');
      for (const { code, broken } of rules.filter((rule) => rule.broken > 0)) {
        this.log.error({ rule: code, broken }, 'the book does not add up');
      }
    } finally {
      await client.end();
    }
  }
}
