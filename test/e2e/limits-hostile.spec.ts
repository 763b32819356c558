import { addPeople } from '../fixtures/access.js';
import { HttpClient } from '../support/http-client.js';
import { type TestPortal, openTestPortal } from '../support/test-portal.js';

/** Far more than any answer of these may take, far less than unfolding would. */
const AT_ONCE_MS = 30_000;

/** Fragments of which each is spread twice in the one before: unfolded, 2 to the power of `levels` fields. */
const doubling = (operation: string, levels: number, last: string): string => {
  const type = operation === 'mutation' ? 'Mutation' : 'Query';
  const fragments = Array.from({ length: levels }, (_, level) => {
    const next = `...F${String(level + 1)}`;
    return `fragment F${String(level)} on ${type} { ${level === levels - 1 ? last : `${next} ${next}`} }`;
  });
  return `${operation} { ...F0 } ${fragments.join(' ')}`;
};

describe('limits against somebody who means harm', () => {
  let portal: TestPortal;
  let stranger: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, addPeople);
    stranger = new HttpClient(portal.url);
  });

  afterAll(async () => {
    await portal.close();
  });

  it('count a pyramid of 100 fragments without unfolding it', async () => {
    const begun = performance.now();
    const harmless = await stranger.ask(doubling('query', 100, '__typename'));
    expect(harmless.data).toEqual({ __typename: 'Query' });
    const logins = await stranger.ask(doubling('mutation', 100, 'logout { __typename }'));
    expect(logins.errors[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(performance.now() - begun).toBeLessThan(AT_ONCE_MS);
  });

  it.each([
    { what: 'lists', nested: '['.repeat(50_000) + ']'.repeat(50_000) },
    { what: 'objects', nested: '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000) },
  ])('refuse variables of 50 000 $what within one another', async ({ nested }) => {
    const response = await stranger.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"{ limits { cost } }","variables":{"a":${nested}}}`,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', fields: ['variables'] } }],
    });
  });
});
