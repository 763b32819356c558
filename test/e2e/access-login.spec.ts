import { jest } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import { PasswordHasher } from '../../server/src/platform/auth/password/password-hasher.js';
import { createPortal } from '../../server/src/portal.js';
import { CLERK, PASSWORD, PEOPLE, STARTING_PASSWORD, addPeople } from '../fixtures/access.js';
import { HttpClient } from '../support/http-client.js';
import { query } from '../support/test-database.js';
import type { TestPortal } from '../support/test-portal.js';
import { openTestPortal } from '../support/test-portal.js';

// Hashes are slow on purpose, and these tests compute hundreds.

const SESSION =
  '{ session { state kind login displayName idleEndsAt absoluteEndsAt csrfToken noticeToAcknowledge today } }';

interface SessionAnswer {
  readonly session: {
    readonly state: string;
    readonly kind: string | null;
    readonly login: string | null;
    readonly displayName: string | null;
    readonly idleEndsAt: string | null;
    readonly absoluteEndsAt: string | null;
    readonly csrfToken: string;
  };
}

describe('login', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await openTestPortal({ LOGIN_FAILURES_PER_ADDRESS: '10000' }, addPeople);
  });

  afterAll(async () => {
    await portal.close();
  });

  const client = (): HttpClient => new HttpClient(portal.url);
  const sessionOf = async (browser: HttpClient): Promise<SessionAnswer['session']> => {
    const { data } = await browser.ask<SessionAnswer>(SESSION);
    return data!.session;
  };

  it.each([
    { typed: 'L0147', what: 'the identifier' },
    { typed: ' l0147 ', what: 'the identifier in small letters with spaces around' },
    { typed: 'Jolanta@Poczta.example', what: 'the verified e-mail in any case' },
  ])('lets a resident in by $what', async ({ typed }) => {
    const browser = await client().signIn(typed, PASSWORD);
    expect(await sessionOf(browser)).toMatchObject({
      state: 'ACTIVE',
      kind: 'RESIDENT',
      login: 'L0147',
      displayName: PEOPLE.holder.name,
      idleEndsAt: '2026-11-18T09:30:00.000Z',
      absoluteEndsAt: '2026-11-18T21:00:00.000Z',
      csrfToken: browser.csrfToken,
    });
  });

  it('gives clerks shorter sessions', async () => {
    const browser = await client().signIn(CLERK.login.toLowerCase(), PASSWORD);
    expect(await sessionOf(browser)).toMatchObject({
      kind: 'CLERK',
      idleEndsAt: '2026-11-18T09:15:00.000Z',
      absoluteEndsAt: '2026-11-18T17:00:00.000Z',
    });
  });

  it.each(['K7QF-2MXW-9HTB-PL4C', 'k7qf2mxw9htbpl4c', ' K7QF 2MXW 9HTB PL4C '])(
    'takes a starting password typed as "%s"',
    async (typed) => {
      const browser = client();
      expect(await browser.login(PEOPLE.newHolder.login, typed)).toMatchObject({
        session: { state: 'MUST_CHANGE_PASSWORD' },
      });
    },
  );

  it('takes an own password only as it is', async () => {
    expect((await client().login('L0147', PASSWORD.toUpperCase())).code).toBe('INVALID_CREDENTIALS');
    expect((await client().login('L0147', `${PASSWORD} `)).code).toBe('INVALID_CREDENTIALS');
  });

  it('keeps only a hash of the session’s id and of what was typed', async () => {
    const browser = await client().signIn(PEOPLE.coHolder.login, PASSWORD);
    const id = decodeURIComponent(browser.cookie('ebok')!).replace(/^s:/, '').split('.')[0]!;
    expect(Buffer.from(id, 'base64url')).toHaveLength(32);
    const stored = await query(
      portal.database,
      `select encode(id_hash, 'hex') || data::text as text from sessions
       union all select key from rate_limits union all select detail::text from audit_events`,
    );
    expect(stored.length).toBeGreaterThan(2);
    for (const { text } of stored) {
      expect(text).not.toContain(id);
      expect(String(text).toUpperCase()).not.toContain('L0147');
      expect(text).not.toContain(PASSWORD);
    }
  });

  it('sets a cookie that scripts cannot read and that other sites do not send', async () => {
    const response = await client().send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: LoginInput!) { login(input: $input) { __typename } }',
        variables: { input: { identifier: 'L0147', password: PASSWORD } },
      }),
    });
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^ebok=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('gives a stranger no cookie', async () => {
    const browser = client();
    expect((await sessionOf(browser)).state).toBe('ANONYMOUS');
    expect(browser.cookieHeader()).toBe('');
  });

  it('takes no session id that the browser proposes, and a new one at every login', async () => {
    const browser = await client().signIn('L0147', PASSWORD);
    const first = browser.cookie('ebok')!;
    await browser.signIn('L0147', PASSWORD);
    expect(browser.cookie('ebok')).not.toBe(first);
    const thief = client();
    thief.putCookie('ebok', first);
    expect((await sessionOf(thief)).state).toBe('ANONYMOUS');
    thief.putCookie('ebok', 's%3Achosen.chosen');
    await thief.signIn('L0148', PASSWORD);
    expect(thief.cookie('ebok')).not.toContain('chosen');
  });
});

describe('a refused login', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await openTestPortal({ LOGIN_FAILURES_PER_ADDRESS: '10000' }, addPeople);
    await query(
      portal.database,
      `update users set starting_password_expires_at = '2026-11-18T08:59:59Z' where login = 'L0201';
       update users set password_hash = null where login = 'L0200'`,
    );
    const browser = new HttpClient(portal.url);
    for (let failure = 0; failure < 5; failure += 1) await browser.login('L0148', 'wrong');
  });

  afterAll(async () => {
    await portal.close();
  });

  const CLASSES = [
    { what: 'an unknown identifier', identifier: 'L9999', password: PASSWORD },
    { what: 'a wrong password', identifier: 'L0147', password: 'zielony rower na balkonie 8' },
    { what: 'a wrong password by e-mail', identifier: 'jolanta@poczta.example', password: 'zielony rower' },
    { what: 'a blocked user', identifier: 'L0149', password: PASSWORD },
    { what: 'a locked identifier with the right password', identifier: 'L0148', password: PASSWORD },
    { what: 'an expired starting password', identifier: 'L0201', password: STARTING_PASSWORD },
    { what: 'a user without a password', identifier: 'L0200', password: PASSWORD },
    { what: 'an empty password', identifier: 'L0147-2', password: '' },
    { what: 'an empty identifier', identifier: '', password: PASSWORD },
    { what: 'nothing at all', identifier: '', password: '' },
    { what: 'a password of 300 characters', identifier: 'L0147-3', password: 'x'.repeat(300) },
  ];

  it.each(CLASSES)(
    'says the same words and computes one hash for $what',
    async ({ identifier, password }) => {
      const check = jest.spyOn(portal.app.get(PasswordHasher), 'check');
      const hash = jest.spyOn(portal.app.get(PasswordHasher), 'hash');
      const browser = new HttpClient(portal.url);
      const { text, status } = await browser.ask(
        `mutation ($input: LoginInput!) { login(input: $input) { __typename ... on LoginRefused { code message path } } }`,
        { input: { identifier, password } },
      );
      expect(check).toHaveBeenCalledTimes(1);
      expect(hash).not.toHaveBeenCalled();
      check.mockRestore();
      hash.mockRestore();
      expect(status).toBe(200);
      expect(JSON.parse(text)).toEqual({
        data: {
          login: {
            __typename: 'LoginRefused',
            code: 'INVALID_CREDENTIALS',
            message: 'Nieprawidłowy identyfikator lub hasło.',
            path: null,
          },
        },
        extensions: expect.anything() as unknown,
      });
      expect(browser.cookieHeader()).toBe('');
    },
  );

  it('takes the same time for every class', async () => {
    const rounds = 6;
    const times = new Map<string, number[]>();
    for (let round = 0; round < rounds; round += 1) {
      await query(portal.database, 'truncate rate_limits');
      for (const { what, identifier, password } of CLASSES.filter(
        ({ what: name }) => !name.includes('locked'),
      )) {
        const started = performance.now();
        await new HttpClient(portal.url).login(identifier, password);
        times.set(what, [...(times.get(what) ?? []), performance.now() - started]);
      }
    }
    // The shortest of each class: what a busy machine adds differs, what the class needs does not.
    const needed = [...times.values()].map((list) => Math.min(...list));
    // A skipped hash would show as a class many times faster.
    expect(Math.min(...needed)).toBeGreaterThan(Math.max(...needed) / 3);
  });

  it('leaves a trail with the reason, and no word that was typed', async () => {
    const rows = await query(
      portal.database,
      `select distinct detail->>'fault' as fault from audit_events where action = 'LOGIN_REFUSED' order by 1`,
    );
    expect(rows.map(({ fault }) => fault)).toEqual([
      'BLOCKED',
      'LOCKED',
      'NO_PASSWORD',
      'STARTING_PASSWORD_EXPIRED',
      'UNKNOWN_LOGIN',
      'WRONG_PASSWORD',
    ]);
  });
});

describe('the lock', () => {
  let portal: TestPortal;
  let second: NestExpressApplication;
  let secondUrl: string;

  beforeAll(async () => {
    portal = await openTestPortal({ LOGIN_FAILURES_PER_ADDRESS: '10000' }, addPeople);
    second = await createPortal(portal.settings, '/nowhere');
    await second.listen(0, '127.0.0.1');
    secondUrl = `http://127.0.0.1:${String((second.getHttpServer().address() as AddressInfo).port)}`;
  });

  afterAll(async () => {
    await second.close();
    await portal.close();
  });

  const fail = (identifier: string): ReturnType<HttpClient['login']> =>
    new HttpClient(portal.url).login(identifier, 'zgaduję dalej');
  /** The lock's time passes: what is stored as its end moves into the past. */
  const waitOut = (): Promise<unknown> =>
    query(portal.database, `update rate_limits set expire = 1 where key like '%-turn:%'`);

  it.each(['L0148', 'NIKT-TAKI'])(
    'closes after 5 failures and grows to 15 minutes, whether or not %s exists',
    async (identifier) => {
      for (let failure = 1; failure <= 4; failure += 1) {
        expect((await fail(identifier)).retryAfterSeconds).toBeNull();
      }
      for (const seconds of [60, 120, 240, 480, 900, 900]) {
        expect((await fail(identifier)).retryAfterSeconds).toBe(seconds);
        const locked = await fail(identifier);
        expect(locked.retryAfterSeconds).toBeGreaterThan(seconds - 10);
        expect(locked.retryAfterSeconds).toBeLessThanOrEqual(seconds);
        await waitOut();
      }
    },
  );

  it('counts one person’s spellings together and forgives all at a login', async () => {
    for (const spelling of ['L0147', 'l0147', ' L0147 ', 'l0147']) await fail(spelling);
    const browser = await new HttpClient(portal.url).signIn('L0147', PASSWORD);
    expect(browser.csrfToken).not.toBe('');
    for (let failure = 1; failure <= 4; failure += 1) {
      expect((await fail('L0147')).retryAfterSeconds).toBeNull();
    }
    await new HttpClient(portal.url).signIn('L0147', PASSWORD);
  });

  it('lets no more than 5 guesses through of 100 made at once on two processes', async () => {
    const compared: unknown[] = [];
    const spies = [portal.app, second].map((app) => {
      const hasher = app.get(PasswordHasher);
      const original = hasher.check.bind(hasher);
      return jest.spyOn(hasher, 'check').mockImplementation((password, stored) => {
        if (stored) compared.push(stored);
        return original(password, stored);
      });
    });
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        new HttpClient(index % 2 === 0 ? portal.url : secondUrl)
          .login(PEOPLE.coHolder.login, `próba ${String(index)}`)
          .catch((error: unknown) => ({ code: String(error), retryAfterSeconds: undefined })),
      ),
    );
    for (const spy of spies) spy.mockRestore();
    expect(compared.length).toBeGreaterThan(0);
    expect(compared.length).toBeLessThanOrEqual(5);
    expect(outcomes.every(({ code }) => code !== undefined)).toBe(true);
    const locked = await new HttpClient(secondUrl).login(PEOPLE.coHolder.login, PASSWORD);
    expect(locked).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    expect(locked.retryAfterSeconds).toBeGreaterThan(0);
  });
});

describe('spraying', () => {
  it('stops an address that tries one password on many identifiers, without a hash', async () => {
    const portal = await openTestPortal({ LOGIN_FAILURES_PER_ADDRESS: '8' }, addPeople);
    const browser = new HttpClient(portal.url);
    for (let who = 0; who < 8; who += 1) {
      expect((await browser.login(`X${String(who)}`, 'Wiosna2026!')).code).toBe('INVALID_CREDENTIALS');
    }
    const check = jest.spyOn(portal.app.get(PasswordHasher), 'check');
    const refused = await browser.login('L0147', PASSWORD);
    expect(refused).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(refused.retryAfterSeconds).toBeGreaterThan(500);
    expect(check).not.toHaveBeenCalled();
    await portal.close();
  });

  it('does not count those who get in', async () => {
    const portal = await openTestPortal({ LOGIN_FAILURES_PER_ADDRESS: '5' }, addPeople);
    for (let time = 0; time < 7; time += 1) await new HttpClient(portal.url).signIn('L0147', PASSWORD);
    await portal.close();
  });
});
