import { readFile } from 'node:fs/promises';
import { ReadPlans } from '../../server/src/platform/read/read-plans.js';
import { ReadFront } from '../../server/src/platform/read/read-front.js';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

const OWN = `query ($account: String!) { account(number: $account) { number } }`;

describe('what is kept of operations that were sent', () => {
  let portal: TestPortal;
  let plans: ReadPlans;
  let front: ReadFront;
  let holder: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, async (database) => {
      await fillResidentsBook(database);
    });
    plans = portal.app.get(ReadPlans, { strict: false });
    front = portal.app.get(ReadFront, { strict: false });
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  const texts = (count: number, prefix: string): string[] =>
    Array.from({ length: count }, (_, index) => `query { ${prefix}${String(index)}: viewer { login } }`);
  const askAll = (client: HttpClient, operations: readonly string[], variables = {}): Promise<unknown> =>
    Promise.all(operations.map((text) => client.ask(text, variables)));

  it.each(['a', 's:made-up.signature', '%'])(
    'is nothing for a stranger with the cookie „%s”',
    async (word) => {
      const before = plans.held;
      const stranger = new HttpClient(portal.url);
      stranger.putCookie('ebok', word);
      await askAll(stranger, texts(20, 'x'));
      expect(plans.held).toEqual(before);
    },
  );

  it('is nothing for one whose session has ended, though his cookie is signed', async () => {
    const left = await new HttpClient(portal.url).signIn(PEOPLE.stranger.login, PASSWORD);
    const cookie = left.cookie('ebok') ?? '';
    await left.ask('mutation { logout { __typename } }');
    left.putCookie('ebok', cookie);
    const before = plans.held;
    expect((await left.ask('query { y: viewer { login } }')).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    await askAll(left, texts(20, 'y'));
    expect(plans.held).toEqual(before);
  });

  it('is a plan for a resident, made once', async () => {
    await holder.ask(OWN, { account: 'L0147' });
    const [before, answered] = [plans.held, front.tally.answered];
    expect((await holder.ask(OWN, { account: 'L0148' })).data).toEqual({ account: null });
    expect(front.tally.answered).toBe(answered + 1);
    expect(plans.held).toEqual(before);
  });

  it('is no long value of a variable', async () => {
    const text = 'query ($id: ID!) { node(id: $id) { id } }';
    const value = 'x'.repeat(60_000);
    await holder.ask(text, { id: 'acc_1' });
    const before = plans.held;
    for (const letter of 'abcdefgh') await holder.ask(text, { id: `${value}${letter}` });
    expect(plans.held).toEqual(before);
  });

  it('is as many of a resident’s own texts as a few megabytes hold, and the portal’s stay', async () => {
    const [own = ''] = await ownTexts();
    await holder.ask(own);
    const before = plans.held.own;
    const comment = `# ${'x'.repeat(50_000)}`;
    for (let round = 0; round < 8; round += 1) {
      await askAll(
        holder,
        texts(40, `r${String(round)}_`).map((text) => `${text} ${comment}`),
      );
    }
    const { own: after, others } = plans.held;
    expect(others.bytes).toBeLessThan(32 * 1024 * 1024);
    expect(others.documents).toBeGreaterThan(100);
    expect(others.documents).toBeLessThan(200);
    expect(after).toEqual(before);
  });
});

/** The operations that the portal's pages send. */
async function ownTexts(): Promise<string[]> {
  const manifest = await readFile('trusted-documents.json', 'utf8');
  return Object.values(JSON.parse(manifest) as Record<string, string>);
}
