import { Client } from 'pg';
import { addDays, localDate } from '../../server/src/domain/time/local-date.js';
import { PASSWORD, PEOPLE, addPeople } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

const FORM = '/files/application-form.pdf';

describe('many downloads at the same moment', () => {
  let portal: TestPortal | undefined;

  afterEach(async () => {
    await portal?.close();
  });

  const open = async (environment: Record<string, string> = {}): Promise<TestPortal> => {
    portal = await openTestPortal(environment, async (database) => {
      await fillResidentsBook(database);
    });
    return portal;
  };
  const together = (count: number, ask: () => Promise<Response>): Promise<Response[]> =>
    Promise.all(Array.from({ length: count }, ask));

  it('are made in turn or refused with 503, never failed, and let others be served meanwhile', async () => {
    const { url } = await open({ REQUESTS_PER_MINUTE: '100000' });
    const holder = await new HttpClient(url).signIn(PEOPLE.holder.login, PASSWORD);
    const { data } = await holder.ask<{ account: { id: string } }>('{ account(number: "L0147") { id } }');
    const spans = Array.from({ length: 60 }, (_, day) => addDays(localDate('2026-01-01'), day));
    const storm = Promise.all(
      spans.map((from) =>
        holder.send(`/files/accounts/${data!.account.id}/statement.pdf?from=${from}&to=2026-11-18`),
      ),
    );
    expect((await holder.ask('{ viewer { login } }')).data).toBeTruthy();
    const answers = await storm;
    const made = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 503);
    expect(made.length).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(0);
    expect(made.length + refused.length).toBe(answers.length);
    expect(refused.every(({ headers }) => headers.get('retry-after') === '5')).toBe(true);
  });

  it('are told to come back, as operations are, while the database has no time', async () => {
    const { url, database } = await open({ DATABASE_POOL_SIZE: '2' });
    const holder = await new HttpClient(url).signIn(PEOPLE.holder.login, PASSWORD);
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query('begin; lock table sessions in access exclusive mode');
    const [files, operation] = await Promise.all([
      together(4, () => holder.send('/files/accounts/acc_1/statement.pdf?from=2026-01-01&to=2026-11-18')),
      holder.ask('{ viewer { login } }'),
    ]);
    await owner.end();
    expect(files.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
    expect(operation.status).toBe(503);
    expect(operation.headers.get('retry-after')).toBe('5');
    expect(operation.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', retryAfter: 5 } }]);
    expect((await holder.ask('{ viewer { login } }')).errors).toEqual([]);
  });

  it('give strangers the form as it was made last, until the cooperative changes', async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, addPeople);
    const { url } = portal;
    const form = async (): Promise<string> =>
      Buffer.from(await (await fetch(url + FORM)).arrayBuffer()).toString('base64');
    const first = await form();
    portal.clock.advance(60_000);
    expect(await form()).toBe(first);
  });

  it('are counted with the operations', async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '30' }, addPeople);
    const { url } = portal;
    const answers = await together(31, () => fetch(url + FORM));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
    const [refused] = answers.filter(({ status }) => status === 429);
    expect(Number(refused!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused!.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });
});
