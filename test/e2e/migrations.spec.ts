import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { ownerDataSource } from '../../server/src/platform/database/data-source.js';
import { migrate } from '../../server/src/platform/database/migrate.js';
import { MIGRATIONS } from '../../server/src/platform/database/migrations.js';
import type { TestDatabase } from '../support/test-database.js';
import { createEmptyDatabase } from '../support/test-database.js';

// Every test makes a database from nothing, some of them twice.

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

  const functions = (): Promise<unknown[]> =>
    asOwner((dataSource) =>
      dataSource.query(
        `select proname from pg_proc where pronamespace = 'public'::regnamespace order by proname`,
      ),
    );

  it('make the very tables that the entities describe', async () => {
    await migrate(database.ownerUrl);
    const drift = await asOwner((dataSource) => dataSource.driver.createSchemaBuilder().log());
    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
    expect(await functions()).toEqual(
      [
        'drop_replaced_photo',
        'keep_line_texts',
        'next_instalment_on',
        'note_data_change',
        'prove_credits',
        'prove_posting',
        'prove_receivables',
        'refuse_change',
        'refuse_closed_month',
        'refuse_foreign_entry',
        'refuse_foreign_posting',
        'refuse_undoing_again',
        'tell_data_change',
      ].map((proname) => ({ proname })),
    );
  });

  it('write every constraint as its entity does, and every index it names', async () => {
    await migrate(database.ownerUrl);
    const byEntities = await createEmptyDatabase();
    const made = await new DataSource(ownerDataSource(byEntities.ownerUrl)).initialize();
    try {
      await made.synchronize();
      expect(await asOwner(constraints)).toEqual(await constraints(made));
    } finally {
      await made.destroy();
      await byEntities.drop();
    }
    const indexes: { indexname: string }[] = await asOwner((dataSource) =>
      dataSource.query(`select indexname from pg_indexes where schemaname = 'public'`),
    );
    const named = made.entityMetadatas.flatMap(({ indices }) => indices.map(({ name }) => name));
    expect(named.filter((name) => !indexes.some(({ indexname }) => indexname === name))).toEqual([]);
  });

  it('can be taken back to nothing and made again', async () => {
    await migrate(database.ownerUrl);
    const made = await tables();
    await asOwner(async (dataSource) => {
      for (const _ of MIGRATIONS) await dataSource.undoLastMigration({ transaction: 'each' });
    });
    expect(await tables()).toEqual(['migrations']);
    expect(await functions()).toEqual([]);
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

/** Name and wording of every constraint; what a primary key includes beside is the migration's alone. */
function constraints(dataSource: DataSource): Promise<unknown[]> {
  return dataSource.query(`
    select conrelid::regclass::text as "table", conname,
           regexp_replace(pg_get_constraintdef(oid), ' INCLUDE .*', '') as definition
      from pg_constraint
     where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'p', 'u')
       and conrelid::regclass::text <> 'migrations'
     order by 1, 2`);
}
