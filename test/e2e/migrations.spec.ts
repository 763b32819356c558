import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { ownerDataSource } from '../../server/src/platform/database/data-source.js';
import { migrate } from '../../server/src/platform/database/migrate.js';
import { MIGRATIONS } from '../../server/src/platform/database/migrations.js';
import type { TestDatabase } from '../support/test-database.js';
import { createEmptyDatabase } from '../support/test-database.js';

describe('migrations', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createEmptyDatabase();
  });

  afterEach(async () => {
    await database.drop();
  });

  const asOwner = async <Result>(work: (dataSource: DataSource) => Promise<Result>): Promise<Result> => {
    const dataSource = await new DataSource(ownerDataSource(database.ownerUrl)).initialize();
    try {
      return await work(dataSource);
    } finally {
      await dataSource.destroy();
    }
  };

  const tables = (): Promise<string[]> =>
    asOwner(async (dataSource) => {
      const rows: { tablename: string }[] = await dataSource.query(
        `select tablename from pg_tables where schemaname = 'public' order by tablename`,
      );
      return rows.map(({ tablename }) => tablename);
    });

  it('make the very tables that the entities describe', async () => {
    await migrate(database.ownerUrl);
    const drift = await asOwner((dataSource) => dataSource.driver.createSchemaBuilder().log());
    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('can be taken back to nothing and made again', async () => {
    await migrate(database.ownerUrl);
    const made = await tables();
    await asOwner(async (dataSource) => {
      for (const _ of MIGRATIONS) await dataSource.undoLastMigration({ transaction: 'each' });
    });
    expect(await tables()).toEqual(['migrations']);
    expect(await migrate(database.ownerUrl)).toHaveLength(MIGRATIONS.length);
    expect(await tables()).toEqual(made);
  });

  it('run once when several processes start together', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl)));
    expect(runs.map(({ length }) => length).sort((a, b) => a - b)).toEqual([0, 0, MIGRATIONS.length]);
  });

  it('leave the application’s role without a single thing to own and no right to make one', async () => {
    await migrate(database.ownerUrl);
    const application = new Client({ connectionString: database.applicationUrl });
    await application.connect();
    try {
      await expect(application.query('create table mine (id int)')).rejects.toMatchObject({ code: '42501' });
      await expect(application.query('truncate ledger_entries')).rejects.toMatchObject({ code: '42501' });
      await expect(application.query('drop table ledger_entries')).rejects.toMatchObject({ code: '42501' });
    } finally {
      await application.end();
    }
  });
});
