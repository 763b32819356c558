import { PASSWORD, PEOPLE, STARTING_PASSWORD, addPeople } from '../fixtures/access.js';
import { HttpClient } from '../support/http-client.js';
import { query } from '../support/test-database.js';
import type { TestPortal } from '../support/test-portal.js';
import { openTestPortal } from '../support/test-portal.js';

const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) {
  ... on ChangePasswordSucceeded { session { state login csrfToken } }
  ... on ChangePasswordRefused { code path message retryAfterSeconds } } }`;
const CHECK = `mutation ($input: CheckPasswordInput!) { checkPassword(input: $input) { score rules { code met } } }`;

interface ChangeAnswer {
  readonly changePassword: {
    readonly session?: { state: string; csrfToken: string };
    readonly code?: string;
  };
}

const NEW_PASSWORD = 'trzy żyrafy w deszczu';

describe('own passwords', () => {
  let portal: TestPortal;

  beforeEach(async () => {
    portal = await openTestPortal({}, addPeople);
  });

  afterEach(async () => {
    await portal.close();
  });

  const signIn = (login: string, password = PASSWORD): Promise<HttpClient> =>
    new HttpClient(portal.url).signIn(login, password);
  const change = async (
    browser: HttpClient,
    newPassword: string,
    currentPassword?: string,
  ): Promise<ChangeAnswer['changePassword']> => {
    const { data, text } = await browser.ask<ChangeAnswer>(CHANGE, {
      input: { newPassword, currentPassword },
    });
    if (!data) throw new Error(text);
    if (data.changePassword.session) browser.csrfToken = data.changePassword.session.csrfToken;
    return data.changePassword;
  };
  const stateOf = async (browser: HttpClient): Promise<string> =>
    (await browser.ask<{ session: { state: string } }>('{ session { state } }')).data!.session.state;

  it('take the place of a starting one, which is asked for once only', async () => {
    const browser = await signIn(PEOPLE.newHolder.login, STARTING_PASSWORD);
    const before = browser.cookie('ebok');
    expect(await change(browser, NEW_PASSWORD)).toMatchObject({
      session: { state: 'ACTIVE', login: 'L0201' },
    });
    expect(browser.cookie('ebok')).not.toBe(before);
    expect((await browser.ask('{ viewer { login mustChangePassword } }')).data).toEqual({
      viewer: { login: 'L0201', mustChangePassword: false },
    });
    expect((await new HttpClient(portal.url).login('L0201', STARTING_PASSWORD)).code).toBe(
      'INVALID_CREDENTIALS',
    );
    await signIn('L0201', NEW_PASSWORD);
  });

  it.each(['K7QF-2MXW-9HTB-PL4C', 'k7qf2mxw9htbpl4c', 'K7QF 2MXW 9HTB PL4C'])(
    'are not the starting one again, typed as "%s"',
    async (typed) => {
      const browser = await signIn(PEOPLE.newHolder.login, STARTING_PASSWORD);
      expect(await change(browser, typed)).toMatchObject({
        code: 'PASSWORD_SAME',
        path: ['input', 'newPassword'],
      });
      expect(await stateOf(browser)).toBe('MUST_CHANGE_PASSWORD');
    },
  );

  it('change with the current one, end every other session and rotate this one', async () => {
    const [desk, phone] = [await signIn('L0147'), await signIn('L0147')];
    const before = desk.cookie('ebok');
    const token = desk.csrfToken;
    expect(await change(desk, NEW_PASSWORD, PASSWORD)).toMatchObject({ session: { state: 'ACTIVE' } });
    expect(desk.cookie('ebok')).not.toBe(before);
    expect(desk.csrfToken).not.toBe(token);
    expect(await stateOf(desk)).toBe('ACTIVE');
    expect(await stateOf(phone)).toBe('ANONYMOUS');
    const thief = new HttpClient(portal.url);
    thief.putCookie('ebok', before!);
    expect(await stateOf(thief)).toBe('ANONYMOUS');
    await signIn('L0147', NEW_PASSWORD);
  });

  it.each([
    {
      what: 'a wrong current one',
      current: 'nie to hasło',
      next: NEW_PASSWORD,
      code: 'CURRENT_PASSWORD_WRONG',
    },
    { what: 'no current one', current: undefined, next: NEW_PASSWORD, code: 'CURRENT_PASSWORD_WRONG' },
    { what: 'a short one', current: PASSWORD, next: 'x7#Kqp2!vRz', code: 'PASSWORD_TOO_SHORT' },
    { what: 'a long one', current: PASSWORD, next: 'zielony rower '.repeat(10), code: 'PASSWORD_TOO_LONG' },
    { what: 'an easy one', current: PASSWORD, next: 'aaaaaaaaaaaaaaaa', code: 'PASSWORD_TOO_WEAK' },
    { what: 'one with the login', current: PASSWORD, next: 'l0147 zielony rower', code: 'PASSWORD_IS_LOGIN' },
    {
      what: 'one with the name',
      current: PASSWORD,
      next: 'jolanta lubi rower 99',
      code: 'PASSWORD_IS_LOGIN',
    },
    {
      what: 'one with the cooperative',
      current: PASSWORD,
      next: 'kocham źródlaną bardzo',
      code: 'PASSWORD_IS_LOGIN',
    },
    { what: 'a listed one', current: PASSWORD, next: 'Haslo123456789!', code: 'PASSWORD_BLOCKED' },
    { what: 'the same again', current: PASSWORD, next: PASSWORD, code: 'PASSWORD_SAME' },
  ])('are refused with $what', async ({ current, next, code }) => {
    const browser = await signIn('L0147');
    const field = code === 'CURRENT_PASSWORD_WRONG' ? 'currentPassword' : 'newPassword';
    expect(await change(browser, next, current)).toMatchObject({ code, path: ['input', field] });
    expect(await stateOf(browser)).toBe('ACTIVE');
    await signIn('L0147');
  });

  it('cannot be guessed from an open session', async () => {
    const browser = await signIn('L0147');
    for (let guess = 0; guess < 5; guess += 1) {
      expect((await change(browser, NEW_PASSWORD, `próba ${String(guess)}`)).code).toBe(
        'CURRENT_PASSWORD_WRONG',
      );
    }
    expect(await change(browser, NEW_PASSWORD, PASSWORD)).toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
      retryAfterSeconds: expect.any(Number) as unknown,
    });
  });

  it('are ticked while being typed, for somebody signed in only', async () => {
    const browser = await signIn(PEOPLE.newHolder.login, STARTING_PASSWORD);
    const check = async (newPassword: string): Promise<unknown> =>
      (await browser.ask<{ checkPassword: unknown }>(CHECK, { input: { newPassword } })).data!.checkPassword;
    expect(await check('')).toEqual({
      score: 0,
      rules: ['LENGTH', 'STRENGTH', 'NOT_LOGIN', 'NOT_BLOCKED'].map((code) => ({ code, met: false })),
    });
    expect(await check('Nina Nowa')).toMatchObject({
      rules: [{ met: false }, { met: false }, { code: 'NOT_LOGIN', met: false }, { met: true }],
    });
    expect(await check(NEW_PASSWORD)).toMatchObject({
      rules: [true, true, true, true].map((met) => ({ met })),
    });
    for (const input of [{ newPassword: 'x' }, { newPassword: 'x', token: 'y'.repeat(43) }]) {
      const { errors } = await new HttpClient(portal.url).ask(CHECK, { input });
      expect(errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('are ticked 60 times a minute and no more', async () => {
    const browser = await signIn('L0147');
    const check = (): ReturnType<HttpClient['ask']> => browser.ask(CHECK, { input: { newPassword: 'x' } });
    const answers = await Promise.all(Array.from({ length: 61 }, check));
    const refused = answers.filter(({ errors }) => errors.length > 0);
    expect(refused.map(({ errors }) => errors[0]!.extensions)).toEqual([
      expect.objectContaining({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) as unknown }),
    ]);
  });

  it('are refused 10 times in a row and then not looked at, with a starting one too', async () => {
    const browser = await signIn(PEOPLE.newHolder.login, STARTING_PASSWORD);
    const tries = await Promise.all(Array.from({ length: 12 }, () => change(browser, STARTING_PASSWORD)));
    const codes = tries.map(({ code }) => code).toSorted();
    expect(codes).toEqual([
      ...Array.from({ length: 10 }, () => 'PASSWORD_SAME'),
      ...Array.from({ length: 2 }, () => 'TOO_MANY_ATTEMPTS'),
    ]);
    expect(await change(browser, NEW_PASSWORD)).toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
      retryAfterSeconds: expect.any(Number) as unknown,
    });
  });

  it('are hashed anew at the next login when the work has grown', async () => {
    const old = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';
    await query(portal.database, `update users set password_hash = $1 where login = 'L0147'`, [old]);
    await signIn('L0147', 'password');
    const [row] = await query(portal.database, `select password_hash from users where login = 'L0147'`);
    expect(row!['password_hash']).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await signIn('L0147', 'password');
  });

  it('leave a trail of the change, not of the word', async () => {
    await change(await signIn('L0147'), NEW_PASSWORD, PASSWORD);
    const rows = await query(
      portal.database,
      'select action, detail::text as detail from audit_events order by id',
    );
    expect(rows.map(({ action }) => action)).toEqual(['LOGIN_SUCCEEDED', 'PASSWORD_CHANGED']);
    expect(JSON.stringify(rows)).not.toContain(NEW_PASSWORD);
  });
});
