import { Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { ConfigModule } from '../../server/src/platform/config/config.module.js';
import { completeSettings, readSettings } from '../../server/src/platform/config/read-settings.js';
import { DatabaseModule } from '../../server/src/platform/database/database.module.js';
import type { JobHandler, JobRun } from '../../server/src/platform/jobs/job-kind.js';
import { HandlesJob, defineJob } from '../../server/src/platform/jobs/job-kind.js';
import { JobQueue } from '../../server/src/platform/jobs/job-queue.js';
import { JobsModule } from '../../server/src/platform/jobs/jobs.module.js';
import { LoggingModule } from '../../server/src/platform/logging/logging.module.js';
import type { TestDatabase } from '../support/test-database.js';
import { createMigratedDatabase } from '../support/test-database.js';

interface Greeting {
  readonly name: string;
}

const greet = defineJob<Greeting>('greet');

/** Remembers whom it greeted; the first try for „Pech” fails. */
@Injectable()
@HandlesJob({ kind: greet })
class Greeter implements JobHandler<Greeting> {
  readonly greeted: { name: string; attempt: number }[] = [];

  handle({ name }: Greeting, { attempt }: JobRun): Promise<void> {
    this.greeted.push({ name, attempt });
    return name === 'Pech' && attempt === 1 ? Promise.reject(new Error('not this time')) : Promise.resolve();
  }
}

@Module({ providers: [Greeter] })
class GreetingModule {}

describe('jobs', () => {
  let database: TestDatabase;
  let app: TestingModule;

  beforeEach(async () => {
    database = await createMigratedDatabase();
    const settings = completeSettings(
      readSettings({
        NODE_ENV: 'test',
        ROLE: 'worker',
        LOG_LEVEL: 'silent',
        DATABASE_URL: database.applicationUrl,
        SESSION_SECRET: 'only-for-tests-only-for-tests-only',
      }),
    );
    app = await Test.createTestingModule({
      imports: [ConfigModule.with(settings), LoggingModule, DatabaseModule, JobsModule, GreetingModule],
    }).compile();
    await app.init();
  });

  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  const until = async (holds: () => Promise<boolean> | boolean): Promise<void> => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  const waiting = async (): Promise<{ key: string | null; attempts: number }[]> =>
    app.get(DataSource).query('select key, attempts from graphile_worker.jobs order by id');

  it('are carried out by the handler of their kind', async () => {
    await app.get(JobQueue).add(greet, { name: 'Ala' });
    await until(() => app.get(Greeter).greeted.length > 0);
    expect(app.get(Greeter).greeted).toEqual([{ name: 'Ala', attempt: 1 }]);
    await until(async () => (await waiting()).length === 0);
  });

  it('exist with the transaction they belong to, and not without it', async () => {
    const queue = app.get(JobQueue);
    const undone = app.get(DataSource).transaction(async (manager) => {
      await queue.add(greet, { name: 'Nikt' }, { manager });
      throw new Error('rolled back');
    });
    await expect(undone).rejects.toThrow('rolled back');
    await queue.add(greet, { name: 'Ola' });
    await until(() => app.get(Greeter).greeted.length > 0);
    expect(app.get(Greeter).greeted.map(({ name }) => name)).toEqual(['Ola']);
  });

  it('that fail wait for another try', async () => {
    await app.get(JobQueue).add(greet, { name: 'Pech' });
    await until(async () => (await waiting())[0]?.attempts === 1 && app.get(Greeter).greeted.length === 1);
    await app
      .get(DataSource)
      .query(
        `select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), run_at := now())`,
      );
    await until(() => app.get(Greeter).greeted.length === 2);
    expect(app.get(Greeter).greeted[1]).toEqual({ name: 'Pech', attempt: 2 });
  });

  it('with the same key wait once', async () => {
    const queue = app.get(JobQueue);
    const options = { key: 'greeting-of-ela', runAt: new Date('2999-01-01T00:00:00Z') };
    await queue.add(greet, { name: 'Ela' }, options);
    await queue.add(greet, { name: 'Ela' }, options);
    expect((await waiting()).map(({ key }) => key)).toEqual(['greeting-of-ela']);
  });
});
