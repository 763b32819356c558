import { getIntrospectionQuery } from 'graphql';
import { PASSWORD, PEOPLE, addPeople } from '../fixtures/access.js';
import { HttpClient } from '../support/http-client.js';
import { query } from '../support/test-database.js';
import { type TestPortal, openTestPortal } from '../support/test-portal.js';

const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${String(index)}: __typename`).join(' ')} }`;

const opened: TestPortal[] = [];

/** A portal of one test's own; it is closed after the test, whatever came of it. */
async function open(...parts: Parameters<typeof openTestPortal>): Promise<TestPortal> {
  const portal = await openTestPortal(...parts);
  opened.push(portal);
  return portal;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((portal) => portal.close()));
});

describe('an error', () => {
  it('tells nothing of the inside, neither of a failed statement nor of a broken program', async () => {
    const portal = await open({}, addPeople);
    const browser = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    await query(portal.database, 'alter table accounts rename column opened_on to secret_column');
    for (const ask of ['{ viewer { login } }', '{ session { state } }']) {
      const { errors, text } = await browser.ask(ask);
      expect(errors).toEqual([
        {
          message: 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie.',
          path: expect.any(Array) as unknown,
          locations: expect.any(Array) as unknown,
          extensions: { code: 'INTERNAL', requestId: expect.stringMatching(/^[\w-]{36}$/) as unknown },
        },
      ]);
      expect(text).not.toMatch(/select|opened_on|accounts|postgres|\.ts|node_modules|stack/i);
    }
    const file = await browser.send('/files/nothing');
    expect(await file.json()).toEqual({
      errors: [
        {
          message: 'Nie znaleziono.',
          extensions: { code: 'NOT_FOUND', requestId: expect.any(String) as unknown },
        },
      ],
    });
  });

  it('carries the number under which the log has it', async () => {
    const portal = await open();
    const { errors, headers } = await new HttpClient(portal.url).ask('{ viewer { id } }');
    expect(errors[0]).toMatchObject({
      message: 'Zaloguj się, aby zobaczyć te dane.',
      extensions: { code: 'UNAUTHENTICATED', requestId: headers.get('x-request-id') },
    });
  });
});

describe('every limit is a setting', () => {
  const asked: readonly { setting: string; value: string; text: string; within: string }[] = [
    {
      setting: 'GRAPHQL_MAX_DEPTH',
      value: '2',
      text: '{ cooperative { passwordRules { minLength } } }',
      within: '{ limits { cost } }',
    },
    { setting: 'GRAPHQL_MAX_ALIASES', value: '2', text: aliases(3), within: aliases(2) },
    {
      setting: 'GRAPHQL_MAX_TOKENS',
      value: '100',
      text: `{ limits { ${'cost '.repeat(100)} } }`,
      within: '{ limits { cost } }',
    },
    {
      setting: 'GRAPHQL_MAX_DIRECTIVES',
      value: '1',
      text: '{ limits { cost @include(if: true) depth @include(if: true) } }',
      within: '{ limits { cost @include(if: true) } }',
    },
    {
      setting: 'GRAPHQL_MAX_COST',
      value: '10',
      text: '{ announcements(first: 11) { nodes { id } } }',
      within: '{ limits { cost } session { state } }',
    },
    {
      setting: 'GRAPHQL_MAX_PAGE',
      value: '30',
      text: '{ announcements(first: 31) { totalCount } }',
      within: '{ limits { maxPage } }',
    },
    {
      setting: 'GRAPHQL_INTROSPECTION',
      value: 'false',
      text: getIntrospectionQuery(),
      within: '{ limits { cost } }',
    },
  ];

  it.each(asked)('$setting=$value', async ({ setting, value, text, within }) => {
    const portal = await open({ [setting]: value }, addPeople);
    const client = new HttpClient(portal.url);
    expect((await client.ask(text)).status).toBe(400);
    expect((await client.ask(within)).errors).toEqual([]);
  });

  it('lets programs read the schema unless told otherwise', async () => {
    const portal = await open();
    const { data, errors } = await new HttpClient(portal.url).ask(getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(data).toHaveProperty('__schema.queryType.name', 'Query');
  });

  it('TRUSTED_DOCUMENTS_ONLY', async () => {
    const portal = await open({ TRUSTED_DOCUMENTS_ONLY: 'true' });
    const { status, errors } = await new HttpClient(portal.url).ask('{ limits { cost } }');
    expect({ status, code: errors[0]!.extensions.code }).toEqual({ status: 403, code: 'FORBIDDEN' });
  });

  it('REQUESTS_PER_MINUTE, for a session and for an address, with the time to wait', async () => {
    const portal = await open({ REQUESTS_PER_MINUTE: '10' }, addPeople);
    const browser = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    const statuses: number[] = [];
    for (let request = 0; request < 12; request += 1)
      statuses.push((await browser.ask('{ limits { cost } }')).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429]);
    const { status, errors, headers } = await browser.ask('{ limits { cost } }');
    const { code, retryAfter } = errors[0]!.extensions;
    expect({ status, code }).toEqual({ status: 429, code: 'RATE_LIMITED' });
    expect(headers.get('retry-after')).toBe(String(retryAfter));
    expect(retryAfter).toBeGreaterThan(0);
    expect(retryAfter).toBeLessThanOrEqual(60);
    const forged = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const other = new HttpClient(portal.url);
        other.putCookie('ebok', `s%3A${String(index)}.x`);
        return other.ask('{ limits { cost } }');
      }),
    );
    expect(forged.filter((answer) => answer.status === 429).length).toBeGreaterThan(10);
  });
});
