import { DataSource } from 'typeorm';

import { holdingConnection } from '../../server/src/platform/database/one-connection.js';
import { Reader } from '../../server/src/platform/database/reader.js';
import { statement } from '../../server/src/platform/database/statement.js';
import { AttemptLimiters } from '../../server/src/platform/limits/attempt-limiters.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

const ONE = statement('select 1 as one');
const REFUSED = 'reads outside of itself';

describe('a transaction', () => {
  let portal: TestPortal;
  let dataSource: DataSource;
  let reader: Reader;

  beforeAll(async () => {
    portal = await openTestPortal();
    dataSource = portal.app.get(DataSource);
    reader = portal.app.get(Reader);
  });

  afterAll(() => portal.close());

  it('reads with its own connection', async () => {
    const read = dataSource.transaction((manager) =>
      manager.transaction((nested) => nested.query<object[]>(ONE.text)),
    );
    await expect(read).resolves.toEqual([{ one: 1 }]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['by the reader', () => reader.row(ONE, [])],
    ['by the data source', () => dataSource.query(ONE.text)],
    ['in another transaction', () => dataSource.transaction((manager) => manager.query(ONE.text))],
    [
      'to count attempts',
      () => portal.app.get(AttemptLimiters).counter({ name: 'próba', points: 1, seconds: 1 }).take('x'),
    ],
  ])('takes no second connection %s', async (_, read) => {
    await expect(dataSource.transaction(read)).rejects.toThrow(REFUSED);
    await expect(holdingConnection(read)).rejects.toThrow(REFUSED);
    await expect(read()).resolves.toBeDefined();
  });

  it('leaves alone what was begun in it and goes on after it', async () => {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const later = await dataSource.transaction(() => {
      const reading = ended.then(() => reader.row(ONE, []));
      return Promise.resolve({ reading });
    });
    end();
    await expect(later.reading).resolves.toEqual({ one: 1 });
  });
});
