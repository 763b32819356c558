import { addPeople } from '../fixtures/access.js';
import type { TestPortal } from '../support/test-portal.js';
import { openTestPortal } from '../support/test-portal.js';

describe('http', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await openTestPortal({}, addPeople);
  });

  afterAll(async () => {
    await portal.close();
  });

  it('numbers every answer, and keeps the number a proxy gave', async () => {
    const first = await fetch(`${portal.url}/health/live`);
    const second = await fetch(`${portal.url}/health/live`, {
      headers: { 'x-request-id': 'proxy-12345678' },
    });
    expect(first.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    expect(second.headers.get('x-request-id')).toBe('proxy-12345678');
  });

  it('does not repeat a number that could forge a line of the log', async () => {
    const response = await fetch(`${portal.url}/health/live`, {
      headers: { 'x-request-id': 'a {"level":60}' },
    });
    expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  it('forbids the browser whatever the portal does not use', async () => {
    const { headers } = await fetch(`${portal.url}/health/live`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).toMatch(/style-src 'self' 'nonce-[^']{20,}'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('gives every answer a style nonce of its own', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () =>
        (await fetch(`${portal.url}/health/live`)).headers.get('content-security-policy'),
      ),
    );
    expect(policies[0]).not.toBe(policies[1]);
  });

  it('answers 404 for a file that is not there instead of the index page', async () => {
    expect((await fetch(`${portal.url}/main-00000000.js`)).status).toBe(404);
    expect((await fetch(`${portal.url}/files/no-such-thing`)).status).toBe(404);
  });

  it('answers HEAD as it answers GET, without the content', async () => {
    for (const path of ['/health/live', '/files/application-form.pdf']) {
      const [asked, got] = [
        await fetch(`${portal.url}${path}`, { method: 'HEAD' }),
        await fetch(portal.url + path),
      ];
      expect([path, asked.status]).toEqual([path, 200]);
      expect(asked.headers.get('content-type')).toBe(got.headers.get('content-type'));
      expect(await asked.text()).toBe('');
    }
    const secret = await fetch(`${portal.url}/files/accounts/acc_1/ledger.csv`, { method: 'HEAD' });
    expect(secret.status).toBe(401);
  });

  it('sends whoever asks for the index file to the page with its nonce', async () => {
    const response = await fetch(`${portal.url}/index.html`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/']);
  });

  it('refuses a body above the limit', async () => {
    const response = await fetch(`${portal.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'x'.repeat(1_100_000) }),
    });
    expect(response.status).toBe(413);
  });
});
