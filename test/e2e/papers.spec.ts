import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { localDate } from '../../server/src/domain/time/local-date.js';
import { postBatch } from '../../server/src/modules/ledger/posting/post-batch.js';
import type { NewEntry } from '../../server/src/modules/ledger/posting/posting.types.js';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { BookBuilder } from '../fixtures/book-builder.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { readPdf } from '../support/read-pdf.js';
import type { TestDatabase } from '../support/test-database.js';
import { openTestPortal, TEST_BEGINS_AT, type TestPortal } from '../support/test-portal.js';

/** A long life of one account. */
const ENTRIES = 1_500;

const SETTINGS = {
  REQUESTS_PER_MINUTE: '100000',
  RESIDENT_IDLE_MINUTES: '1440',
  RESIDENT_ABSOLUTE_MINUTES: '1440',
};

describe('papers that are downloaded', () => {
  let portal: TestPortal;
  let holder: HttpClient;
  let statement = '';

  beforeAll(async () => {
    portal = await openTestPortal(SETTINGS, async (database) => {
      await fillResidentsBook(database);
      await addLongHistory(database);
    });
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    const { data } = await holder.ask<{ account: { id: string } }>('{ account(number: "L0147") { id } }');
    statement = `/files/accounts/${data!.account.id}/statement.pdf`;
  });

  afterAll(async () => {
    await portal.close();
  });

  afterEach(() => {
    portal.clock.set(new Date(TEST_BEGINS_AT));
  });

  const bytes = async (path: string): Promise<Buffer> =>
    Buffer.from(await (await holder.send(path)).arrayBuffer());
  const kept = (): Promise<string[]> => readdir(join(portal.settings.DATA_DIR, 'papers'));

  it('let other requests be answered while a long one is made', async () => {
    let isMade = false;
    const making = bytes(`${statement}?from=2020-01-01&to=2026-11-18`).then((content) => {
      isMade = true;
      return content;
    });
    for (let request = 0; request < 3; request += 1) await holder.ask('{ viewer { login } }');
    expect(isMade).toBe(false);
    const { text } = await readPdf(await making);
    expect(text.match(/Wpis nr \d+/g)).toHaveLength(ENTRIES);
  });

  it('are made once a day while nothing changes', async () => {
    const path = `${statement}?from=2026-01-01&to=2026-11-18`;
    const first = await bytes(path);
    const count = (await kept()).length;
    portal.clock.advance(60_000);
    expect((await bytes(path)).equals(first)).toBe(true);
    expect(await kept()).toHaveLength(count);
    portal.clock.set(new Date('2026-11-18T23:10:00Z'));
    const { text } = await readPdf(await bytes(path));
    expect(text).toContain('Sporządzono: 19.11.2026, godz. 00:10');
    expect(await kept()).toHaveLength(1);
  });

  it('are made once for many who ask at the same moment', async () => {
    const path = `${statement}?from=2026-02-01&to=2026-11-18`;
    await bytes(`${statement}?from=2026-02-02&to=2026-11-18`);
    const count = (await kept()).length;
    const files = await Promise.all(Array.from({ length: 6 }, () => bytes(path)));
    expect(files.every((file) => file.equals(files[0]!))).toBe(true);
    expect(await kept()).toHaveLength(count + 1);
  });

  it('are made anew as soon as the book changes', async () => {
    const path = `${statement}?from=2026-03-01&to=2026-11-18`;
    const before = await readPdf(await bytes(path));
    await BookBuilder.fill(portal.database, (book) =>
      book.post({
        account: 'L0147',
        kind: 'TRANSFER',
        amount: -100n,
        on: '2026-11-17',
        title: 'Nowy wpis',
      }),
    );
    const after = await readPdf(await bytes(path));
    expect([before.text.includes('Nowy wpis'), after.text.includes('Nowy wpis')]).toEqual([false, true]);
  });

  it('are given to nobody else, however often they were made', async () => {
    const path = `${statement}?from=2026-04-01&to=2026-11-18`;
    await bytes(path);
    const stranger = await new HttpClient(portal.url).signIn(PEOPLE.stranger.login, PASSWORD);
    expect((await stranger.send(path)).status).toBe(404);
    expect((await new HttpClient(portal.url).send(path)).status).toBe(401);
  });
});

async function addLongHistory(database: TestDatabase): Promise<void> {
  await BookBuilder.fill(database, async (book) => {
    const accountId = await book.account('L0147');
    const fundId = await book.idOf('funds', 'code', 'EKS');
    const day = localDate('2020-06-01');
    const entry = (index: number): NewEntry => ({
      accountId,
      fundId,
      kind: 'TRANSFER',
      amountGrosze: index % 2 === 0 ? 100n : -100n,
      bookedOn: day,
      valueOn: day,
      title: `Wpis nr ${String(index)}`,
      sourceSystem: 'TEST',
      sourceKey: `long-${String(index)}`,
    });
    const entries = Array.from({ length: ENTRIES }, (_, index) => entry(index));
    await book.client.query('begin');
    const header = { source: 'MANUAL', actor: 'test', allocation: 'BY_RULE' } as const;
    await postBatch(book.client, { ...header, idempotencyKey: 'long-history', entries });
    await book.client.query('commit');
  });
}
