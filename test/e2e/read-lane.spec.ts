import { Client } from 'pg';
import { LaneClosed, type LaneUse, ReadLane } from '../../server/src/platform/read/read-lane.js';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

const INVOICES = `query ($n: String!) { account(number: $n) { invoices(first: 5) { nodes { number total } } } }`;
const NUMBER = `query ($n: String!) { account(number: $n) { number } }`;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What came of some work, and how many milliseconds it took. */
async function timed<Result>(work: Promise<Result>): Promise<{ result: Result; ms: number }> {
  const startedAt = performance.now();
  const result = await work;
  return { result, ms: performance.now() - startedAt };
}

describe('the lane of short reads', () => {
  let portal: TestPortal;
  let lane: ReadLane;
  let owner: Client;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000', READ_CACHE_MB: '0' }, async (database) => {
      await fillResidentsBook(database);
    });
    lane = portal.app.get(ReadLane, { strict: false });
    owner = new Client({ connectionString: portal.database.ownerUrl });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await portal.close();
  });

  const sleep = (seconds: number, use: LaneUse = 'DATA'): Promise<unknown> =>
    lane.rows(use, '', `select pg_sleep($1)::text`, [seconds]);

  const one = (): Promise<unknown> => lane.rows('DATA', '', `select '1'`, []);

  it('sends who asks and what is asked on connections of their own, and what is crowded on the other', async () => {
    const pidOf = async (use: LaneUse): Promise<unknown> => {
      const [row] = await lane.rows(use, '', 'select pg_backend_pid()', []);
      return row?.[0];
    };
    const [session, data] = [await pidOf('SESSION'), await pidOf('DATA')];
    expect(session).not.toBe(data);
    expect(await Promise.all(Array.from({ length: 10 }, () => pidOf('DATA')))).toEqual(Array(10).fill(data));
    expect(await Promise.all(Array.from({ length: 10 }, () => pidOf('SESSION')))).toEqual(
      Array(10).fill(session),
    );
    expect(new Set(await Promise.all(Array.from({ length: 40 }, () => pidOf('DATA'))))).toEqual(
      new Set([session, data]),
    );
  });

  it('puts nothing behind a statement that is slow, while another connection is free', async () => {
    const slow = sleep(0.8);
    await pause(200);
    const quick = await Promise.all(Array.from({ length: 20 }, () => timed(one())));
    expect(Math.max(...quick.map(({ ms }) => ms))).toBeLessThan(500);
    await slow;
  });

  it('takes nothing while every connection has something slow before all the rest, and then again', async () => {
    const slow = [sleep(0.8, 'SESSION'), sleep(0.8, 'DATA')];
    await pause(200);
    await expect(one()).rejects.toBeInstanceOf(LaneClosed);
    await Promise.all(slow);
    expect(await one()).toEqual([['1']]);
  });

  it('ends a statement after a second, and says that the portal is busy', async () => {
    const { result, ms } = await timed(sleep(20).catch((error: unknown) => error));
    expect(result).toMatchObject({ code: 'RATE_LIMITED', facts: { status: 503 } });
    expect(ms).toBeLessThan(3_000);
  });

  it('keeps a bounded number of prepared statements, the newest among them, however many texts come twice', async () => {
    const holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    const ask = (index: number): Promise<unknown> =>
      holder.ask(`query ($n: String!) { account(number: $n) { t${String(index)}: number } }`, { n: 'L0147' });
    for (let index = 0; index < 320; index += 1) {
      await ask(index);
      await ask(index);
    }
    const prepared = `select name, statement from pg_prepared_statements where name like 'r\\_%'`;
    const onEach = await Promise.all([
      lane.rows('SESSION', '', prepared, []),
      lane.rows('DATA', '', prepared, []),
    ]);
    expect(onEach.map((rows) => rows.length).every((count) => count <= 110)).toBe(true);
    expect(onEach.flat().some(([, statement]) => statement?.includes('"t319"'))).toBe(true);
    expect(await ask(0)).toMatchObject({ data: { account: { t0: 'L0147' } } });
  });

  describe('while a table cannot be read', () => {
    let holder: HttpClient;
    let stranger: HttpClient;

    beforeAll(async () => {
      holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
      stranger = await new HttpClient(portal.url).signIn(PEOPLE.stranger.login, PASSWORD);
      await Promise.all([holder.ask(INVOICES, { n: 'L0147' }), stranger.ask(NUMBER, { n: 'L0148' })]);
    });

    beforeEach(async () => {
      await owner.query('begin');
      await owner.query('lock table invoices in access exclusive mode');
    });

    afterEach(async () => {
      await owner.query('rollback');
    });

    it('tells who reads it to come back, and does not read it once more another way', async () => {
      const { result, ms } = await timed(holder.ask(INVOICES, { n: 'L0147' }));
      expect(result.status).toBe(503);
      expect(result.errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 5 });
      expect(result.headers.get('retry-after')).toBe('5');
      expect(result.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(ms).toBeLessThan(3_000);
    });

    it('keeps nobody else waiting, however much one person asks', async () => {
      const many = Array.from({ length: 12 }, () => holder.ask(INVOICES, { n: 'L0147' }));
      await pause(300);
      const others = await Promise.all(
        Array.from({ length: 5 }, () => timed(stranger.ask(NUMBER, { n: 'L0148' }))),
      );
      for (const { result } of others) expect(result.data).toEqual({ account: { number: 'L0148' } });
      expect(Math.max(...others.map(({ ms }) => ms))).toBeLessThan(700);
      await owner.query('rollback');
      await Promise.all(many);
    });
  });
});
