import { PASSWORD, addPeople } from '../fixtures/access.js';
import { HttpClient } from '../support/http-client.js';
import type { TestPortal } from '../support/test-portal.js';
import { openTestPortal } from '../support/test-portal.js';

const LOGOUT = 'mutation { logout { __typename } }';
const SESSION = '{ session { state } }';

describe('requests from elsewhere', () => {
  let portal: TestPortal;
  let browser: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({}, addPeople);
    browser = await new HttpClient(portal.url).signIn('L0147', PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  it.each([
    { what: 'another origin', headers: { origin: 'https://evil.example' } },
    { what: 'another port of the same host', headers: { origin: 'http://127.0.0.1:1' } },
    { what: 'a sandboxed frame', headers: { origin: 'null' } },
    { what: 'another site', headers: { 'sec-fetch-site': 'cross-site' } },
    { what: 'a sister domain', headers: { 'sec-fetch-site': 'same-site' } },
  ] as readonly { what: string; headers: Record<string, string> }[])(
    'are refused from $what, questions and changes alike',
    async ({ headers }) => {
      for (const query of [SESSION, LOGOUT]) {
        const { status, errors, data } = await browser.ask(query, {}, headers);
        expect(status).toBe(403);
        expect(errors[0]!.extensions.code).toBe('CSRF');
        expect(data).toBeUndefined();
      }
    },
  );

  it('are answered from the portal’s own pages', async () => {
    const { data } = await browser.ask(SESSION, {}, { origin: portal.url, 'sec-fetch-site': 'same-origin' });
    expect(data).toEqual({ session: { state: 'ACTIVE' } });
  });

  it.each([
    { what: 'no token', token: '' },
    { what: 'a made-up token', token: 'x'.repeat(43) },
  ])('change nothing within a session with $what', async ({ token }) => {
    const { data, errors } = await browser.ask(LOGOUT, {}, { 'x-csrf-token': token });
    expect(data).toBeNull();
    expect(errors[0]!.extensions.code).toBe('CSRF');
    expect((await browser.ask(SESSION)).data).toEqual({ session: { state: 'ACTIVE' } });
  });

  it('change nothing with another session’s token', async () => {
    const other = await new HttpClient(portal.url).signIn('L0148', PASSWORD);
    const { errors } = await browser.ask(LOGOUT, {}, { 'x-csrf-token': other.csrfToken });
    expect(errors[0]!.extensions.code).toBe('CSRF');
  });

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'text/plain; a=application/json',
  ])('are not read as %s', async (type) => {
    const response = await browser.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': type },
      body: JSON.stringify({ query: SESSION }),
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('are not answered by %s', async (method) => {
    const response = await browser.send(`/graphql?query=${encodeURIComponent(SESSION)}`, {
      method,
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(response.status).toBe(405);
    expect(await response.text()).not.toContain('ACTIVE');
  });

  it('get no permission to read across origins', async () => {
    const response = await browser.send('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});
