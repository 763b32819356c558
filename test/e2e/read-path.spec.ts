import { jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { FormBook } from '../../server/src/platform/read/form-book.js';
import { ReadFront } from '../../server/src/platform/read/read-front.js';
import { ReadPlans } from '../../server/src/platform/read/read-plans.js';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { type Answer, HttpClient } from '../support/http-client.js';
import { type PortalBeside, openPortalBeside } from '../support/portal-beside.js';
import { RandomSelection, drawsOf } from '../support/random-selection.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

jest.setTimeout(180_000);

const MUCH = {
  GRAPHQL_MAX_DEPTH: '50',
  GRAPHQL_MAX_COST: '1000000',
  GRAPHQL_MAX_ALIASES: '1000',
  GRAPHQL_MAX_DIRECTIVES: '1000',
  GRAPHQL_MAX_TOKENS: '100000',
  REQUESTS_PER_MINUTE: '100000',
};

/** Who reads, and which accounts he asks for: his own, another's, his predecessor's. */
const READERS = [
  { who: PEOPLE.holder, accounts: ['L0147', 'L0148'] },
  { who: PEOPLE.coHolder, accounts: ['L0147', 'L0200'] },
  { who: PEOPLE.proxy, accounts: ['L0147'] },
  { who: PEOPLE.stranger, accounts: ['L0148', 'L0147'] },
  { who: PEOPLE.formerHolder, accounts: ['L0200', 'L0201'] },
  { who: PEOPLE.leftCoHolder, accounts: ['L0147'] },
] as const;

describe('what is read in one statement', () => {
  let portal: TestPortal;
  let plain: PortalBeside;
  let front: ReadFront;
  /** The same session in front of both portals. */
  const browsers = new Map<string, { short: HttpClient; usual: HttpClient }>();

  beforeAll(async () => {
    portal = await openTestPortal(MUCH, async (database) => {
      await fillResidentsBook(database);
    });
    plain = await openPortalBeside(portal, { READ_PATH: 'resolvers' });
    front = portal.app.get(ReadFront, { strict: false });
    for (const { who } of READERS) {
      const short = await new HttpClient(portal.url).signIn(who.login, PASSWORD);
      const usual = new HttpClient(plain.url);
      usual.putCookie('ebok', short.cookie('ebok') ?? '');
      browsers.set(who.login, { short, usual });
    }
  });

  afterAll(async () => {
    await plain.close();
    await portal.close();
  });

  const browserOf = (login: string): { short: HttpClient; usual: HttpClient } => browsers.get(login)!;

  it.each(READERS)(
    'is, for $who.login, what the resolvers answer, whatever is asked',
    async ({ who, accounts }) => {
      const { schema } = portal.app.get(GraphQLSchemaHost);
      const forms = portal.app.get(FormBook, { strict: false });
      const { short, usual } = browserOf(who.login);
      const before = front.tally.answered;
      const property = fc.asyncProperty(fc.integer({ min: 1 }), async (seed) => {
        const draw = drawsOf(seed);
        const account = accounts[draw(accounts.length)] ?? '';
        const { text, variables } = new RandomSelection(schema, forms, draw).operation(account);
        const [a, b] = await Promise.all([short.ask(text, variables), usual.ask(text, variables)]);
        expect({ text, ...shownOf(a) }).toEqual({ text, ...shownOf(b) });
      });
      await fc.assert(property, { numRuns: 60 });
      // Most of them are answered here: else nothing was compared.
      expect(front.tally.answered - before).toBeGreaterThan(20);
    },
  );

  describe('of a program that writes its values into the text', () => {
    const asBefore = `account(number: "%1") { number invoices(first: 3, filter: { text: "%2" }) { nodes { number } }
      ledger(filter: { from: "%3" }) { nodes { bookedOn } } }`;
    const written = (text: string, values: readonly string[]): string =>
      values.reduce((result, value, index) => result.replace(`%${String(index + 1)}`, value), text);

    it.each([
      [
        'its own',
        [
          ['L0147', '', '2025-03-01'],
          ['L0147', 'NAL', '2026-02-01'],
        ],
      ],
      [
        'another’s',
        [
          ['L0147', '', '2025-03-01'],
          ['L0148', '', '2025-03-01'],
          ['L9999', '', '2025-03-01'],
        ],
      ],
      [
        'a day that is none',
        [
          ['L0147', '', '2025-03-01'],
          ['L0147', '', '2025-02-30'],
        ],
      ],
      [
        'a text that cannot be',
        [
          ['L0147', String.raw`\u0000`, '2025-03-01'],
          ['L0147', 'x', '2025-03-01'],
        ],
      ],
    ])('answers each by its values: %s', async (_what, sets) => {
      const { short, usual } = browserOf(PEOPLE.holder.login);
      for (const [index, values] of sets.entries()) {
        const text = written(`query Q${String(index)} { ${asBefore} }`, values);
        const [a, b] = await Promise.all([short.ask(text), usual.ask(text)]);
        expect({ text, ...shownOf(a) }).toEqual({ text, ...shownOf(b) });
      }
    });

    it.each([
      [
        'a directive',
        `query ($yes: Boolean = true) { account(number: "L0147") @include(if: $yes) @skip(if: "%1") { id } }`,
      ],
      ['a default', `query ($n: String! = "%1") { account(number: $n) { number } }`],
      ['an enum', `{ account(number: "L0147") { invoices(filter: { kind: ["%1"] }) { nodes { id } } } }`],
      ['a number', `{ account(number: "L0147") { invoices(first: "%1") { nodes { id } } } }`],
      ['one field asked twice', `{ account(number: "%1") { id } account(number: "L0147") { number } }`],
      ['a list of one', `{ node(id: "%1") { id } }`],
    ])('takes it for what it is in %s', async (_where, text) => {
      const { short, usual } = browserOf(PEOPLE.holder.login);
      for (const value of ['L0147', 'CHARGE', '5', 'true', 'L0148']) {
        const [a, b] = await Promise.all([short, usual].map((client) => client.ask(written(text, [value]))));
        expect({ value, ...shownOf(a!) }).toEqual({ value, ...shownOf(b!) });
      }
    });

    it('learns them once', async () => {
      const plans = portal.app.get(ReadPlans, { strict: false });
      const { short } = browserOf(PEOPLE.stranger.login);
      const ask = <Data>(name: string, account: string): Promise<Answer<Data>> =>
        short.ask<Data>(`query ${name} { account(number: "${account}") { number openedOn closedOn } }`);
      await ask('First', 'L0148');
      const [{ others }, answered] = [plans.held, front.tally.answered];
      for (const account of ['L0148', 'L0147', 'L0001']) {
        const { data } = await ask<{ account: { number: string } | null }>(`Of${account}`, account);
        expect(data?.account?.number).toBe(account === 'L0148' ? account : undefined);
      }
      expect(plans.held.others).toEqual(others);
      expect(front.tally.answered - answered).toBe(3);
    });
  });

  it.each(['overview', 'list'])('answers bench/%s.graphql by itself', async (name) => {
    const text = await readFile(`bench/${name}.graphql`, 'utf8');
    const { short, usual } = browserOf(PEOPLE.stranger.login);
    const before = front.tally.answered;
    const [a, b] = await Promise.all([short, usual].map((client) => client.ask(text, { account: 'L0148' })));
    expect(front.tally.answered - before).toBe(1);
    expect(shownOf(a!)).toEqual(shownOf(b!));
    expect(headersOf(a!)).toEqual(headersOf(b!));
    expect(a!.headers.get('x-request-id')).toMatch(/^[\w-]{8,}$/);
  });
});

/** Headers that differ from one answer to the next, whichever way it came. */
const OF_ONE_ANSWER = new Set(['date', 'x-request-id', 'content-length', 'etag', 'transfer-encoding']);

/** Headers of an answer; a script or style that only a page may run needs no leave in an answer of data. */
function headersOf({ headers }: Answer): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...headers]
      .filter(([name]) => !OF_ONE_ANSWER.has(name))
      .map(([name, value]) => [name, value.replace(/ '(?:sha256|nonce)-[^']+'/g, '')]),
  );
}

/** What an answer says, without what differs from one to the next. */
function shownOf({ status, data, errors, extensions }: Answer): object {
  const told = errors.map(({ extensions: { requestId: _, ...others }, ...error }) => ({ ...error, others }));
  return { status, data, errors: told, extensions };
}
