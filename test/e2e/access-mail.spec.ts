import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PASSWORD, PEOPLE, STARTING_PASSWORD, addPeople } from '../fixtures/access.js';
import { HttpClient } from '../support/http-client.js';
import { MailServer } from '../support/mail-server.js';
import { query } from '../support/test-database.js';
import type { TestPortal } from '../support/test-portal.js';
import { TEST_BEGINS_AT, openTestPortal } from '../support/test-portal.js';
import { until } from '../support/until.js';

const MINUTE = 60_000;
const NEW_PASSWORD = 'trzy żyrafy w deszczu';
const RESET_LETTER = 'Ustawienie nowego hasła w e-BOK';
const CHANGED_NOTE = 'Zmieniono hasło w e-BOK';
const CONFIRM_LETTER = 'Potwierdzenie adresu e-mail w e-BOK';
const ADDRESS_NOTE = 'Zmieniono adres e-mail w e-BOK';
const ASK = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) {
  __typename ... on RequestPasswordResetSucceeded { accepted } ... on RequestPasswordResetRefused { code retryAfterSeconds } } }`;
const RESET = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) {
  ... on ResetPasswordSucceeded { session { state } } ... on ResetPasswordRefused { code path } } }`;
const CHANGE = `mutation ($input: RequestEmailChangeInput!) { requestEmailChange(input: $input) {
  ... on RequestEmailChangeSucceeded { user { email emailPending } } ... on RequestEmailChangeRefused { code path } } }`;
const CONFIRM = `mutation ($input: ConfirmEmailChangeInput!) { confirmEmailChange(input: $input) {
  ... on ConfirmEmailChangeSucceeded { confirmed } ... on ConfirmEmailChangeRefused { code path } } }`;

describe('letters', () => {
  let portal: TestPortal;
  const mail = new MailServer();

  beforeAll(async () => {
    await mail.open();
    portal = await openTestPortal({ ROLE: 'all', SMTP_URL: mail.url }, addPeople);
  });

  afterAll(async () => {
    await portal.close();
    await mail.close();
  });

  beforeEach(async () => {
    portal.clock.set(new Date(TEST_BEGINS_AT));
    mail.letters.length = 0;
    await query(portal.database, 'truncate rate_limits');
  });

  const stranger = (): HttpClient => new HttpClient(portal.url);
  const ask = async (identifier: string): Promise<unknown> =>
    (await stranger().ask(ASK, { input: { identifier } })).data;
  const reset = async (token: string, newPassword: string): Promise<unknown> => {
    const { data, text } = await stranger().ask<{ resetPassword: unknown }>(RESET, {
      input: { token, newPassword },
    });
    if (!data) throw new Error(text);
    return data.resetPassword;
  };
  const tokenFor = async (identifier: string, address: string): Promise<string> => {
    await ask(identifier);
    return (await mail.take(address, RESET_LETTER)).token!;
  };
  const stateOf = async (browser: HttpClient): Promise<string> =>
    (await browser.ask<{ session: { state: string } }>('{ session { state } }')).data!.session.state;
  /** Waits until every job that is due has been done. */
  const settled = async (): Promise<void> => {
    const due = 'select from graphile_worker.jobs where locked_at is not null or run_at <= now()';
    await until('the queue is empty', async () => (await query(portal.database, due)).length === 0);
  };

  it('say that a calendar address was made, and what ends it', async () => {
    const browser = await stranger().signIn('L0148', PASSWORD);
    const { data } = await browser.ask('mutation { createCalendarFeed { __typename } }');
    expect(data).toEqual({ createCalendarFeed: { __typename: 'CreateCalendarFeedSucceeded' } });
    const letter = await mail.take(PEOPLE.stranger.email, 'Utworzono adres kalendarza w e-BOK');
    expect(letter.content).toContain('prosimy zmienić hasło');
    expect(letter.content).not.toContain('calendar.ics');
  });

  it('bring a link that sets a new password once, and end every session', async () => {
    const phone = await stranger().signIn('L0148', PASSWORD);
    await ask('l0148');
    const letter = await mail.take(PEOPLE.stranger.email, RESET_LETTER);
    expect(letter.content).toContain('Szanowni Państwo');
    expect(letter.content).toContain('60 minut');
    expect(letter.content).toContain(`${portal.settings.PUBLIC_URL}/logowanie/odzyskaj#token=`);
    expect(letter.raw).toMatch(/Content-Type: text\/plain; charset=utf-8/);
    expect(letter.raw).toMatch(/Content-Type: text\/html; charset=utf-8/);
    expect(letter.content).not.toMatch(/Obcy|Stefan|L0148/);
    expect(await reset(letter.token!, NEW_PASSWORD)).toEqual({ session: { state: 'ANONYMOUS' } });
    expect(await reset(letter.token!, `${NEW_PASSWORD} znowu`)).toEqual({
      code: 'TOKEN_INVALID',
      path: ['input', 'token'],
    });
    expect(await stateOf(phone)).toBe('ANONYMOUS');
    expect((await stranger().login('L0148', PASSWORD)).code).toBe('INVALID_CREDENTIALS');
    await stranger().signIn('L0148', NEW_PASSWORD);
    const note = await mail.take(PEOPLE.stranger.email, CHANGED_NOTE);
    expect(note.token).toBeUndefined();
  });

  it('give the same answer for everybody and go only to a verified address', async () => {
    const answers = await Promise.all(
      ['L0147', 'L9999', 'L0149', PEOPLE.coHolder.login, 'nikt@poczta.example', ''].map(ask),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([
        JSON.stringify({
          requestPasswordReset: { __typename: 'RequestPasswordResetSucceeded', accepted: true },
        }),
      ]),
    );
    await settled();
    expect(mail.letters.filter(({ subject }) => subject === RESET_LETTER).map(({ to }) => to)).toEqual([
      [PEOPLE.holder.email],
    ]);
    expect(await query(portal.database, 'select from password_resets where used_at is null')).toHaveLength(1);
  });

  it('keep the link out of the database: the queue, the tokens, the trail', async () => {
    const token = await tokenFor('jolanta@poczta.example', PEOPLE.holder.email);
    const rows = await query(
      portal.database,
      `select encode(token_hash, 'hex') as text from password_resets
       union all select payload::text from graphile_worker._private_jobs
       union all select detail::text from audit_events`,
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('bring links that stop working after an hour, and with a newer password', async () => {
    const first = await tokenFor('L0147', PEOPLE.holder.email);
    portal.clock.advance(60 * MINUTE - 1000);
    expect(await reset(first, 'krótkie')).toMatchObject({ code: 'PASSWORD_TOO_SHORT' });
    const second = await tokenFor('L0147', PEOPLE.holder.email);
    portal.clock.advance(1000);
    expect(await reset(first, NEW_PASSWORD)).toMatchObject({ code: 'TOKEN_INVALID' });
    const third = await tokenFor('L0147', PEOPLE.holder.email);
    expect(await reset(second, NEW_PASSWORD)).toEqual({ session: { state: 'ANONYMOUS' } });
    expect(await reset(third, `${NEW_PASSWORD} znowu`)).toMatchObject({ code: 'TOKEN_INVALID' });
    const fourth = await tokenFor('L0147', PEOPLE.holder.email);
    expect(await reset(fourth, PASSWORD)).toEqual({ session: { state: 'ANONYMOUS' } });
  });

  it('bring a link that works once even when it is used 10 times at the same moment', async () => {
    const token = await tokenFor('L0147', PEOPLE.holder.email);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) => reset(token, `${NEW_PASSWORD} ${String(index)}`)),
    );
    expect(outcomes.filter((outcome) => 'session' in (outcome as object))).toHaveLength(1);
    await reset(await tokenFor('L0147', PEOPLE.holder.email), PASSWORD);
  });

  it('let the rules be ticked by the link alone', async () => {
    const token = await tokenFor('L0147', PEOPLE.holder.email);
    const { data } = await stranger().ask(
      'mutation ($input: CheckPasswordInput!) { checkPassword(input: $input) { rules { code met } } }',
      { input: { token, newPassword: 'Jolanta' } },
    );
    expect(data).toMatchObject({
      checkPassword: { rules: expect.arrayContaining([{ code: 'NOT_LOGIN', met: false }]) as unknown },
    });
  });

  it('replace a starting password too, and are not sent without end', async () => {
    await query(
      portal.database,
      `update users set email = 'nina@poczta.example', email_verified_at = now() where login = 'L0201'`,
    );
    const token = await tokenFor('L0201', 'nina@poczta.example');
    expect(await reset(token, NEW_PASSWORD)).toEqual({ session: { state: 'ANONYMOUS' } });
    expect((await stranger().login('L0201', STARTING_PASSWORD)).code).toBe('INVALID_CREDENTIALS');
    for (let more = 0; more < 4; more += 1) await ask('L0201');
    expect(await ask('L0201')).toEqual({
      requestPasswordReset: {
        __typename: 'RequestPasswordResetRefused',
        code: 'TOO_MANY_ATTEMPTS',
        retryAfterSeconds: expect.any(Number) as unknown,
      },
    });
  });

  it('prove a new address before it counts, and tell the old one', async () => {
    const browser = await stranger().signIn('L0147', PASSWORD);
    const change = async (email: string, currentPassword = PASSWORD): Promise<unknown> =>
      (await browser.ask<{ requestEmailChange: unknown }>(CHANGE, { input: { email, currentPassword } }))
        .data!.requestEmailChange;
    expect(await change('to nie adres')).toEqual({ code: 'EMAIL_INVALID', path: ['input', 'email'] });
    expect(await change('nowa@poczta.example', 'nie to')).toEqual({
      code: 'CURRENT_PASSWORD_WRONG',
      path: ['input', 'currentPassword'],
    });
    expect(await change('JOLANTA@poczta.example')).toEqual({ code: 'EMAIL_SAME', path: ['input', 'email'] });
    expect(await change('nowa@poczta.example')).toEqual({
      user: { email: PEOPLE.holder.email, emailPending: 'nowa@poczta.example' },
    });
    const letter = await mail.take('nowa@poczta.example', CONFIRM_LETTER);
    expect(letter.content).toContain('/email/potwierdz#token=');
    const confirm = async (token: string): Promise<unknown> =>
      (await stranger().ask<{ confirmEmailChange: unknown }>(CONFIRM, { input: { token } })).data!
        .confirmEmailChange;
    expect(await confirm('z'.repeat(43))).toEqual({ code: 'TOKEN_INVALID', path: ['input', 'token'] });
    expect(await confirm(letter.token!)).toEqual({ confirmed: true });
    expect(await confirm(letter.token!)).toEqual({ code: 'TOKEN_INVALID', path: ['input', 'token'] });
    const note = await mail.take(PEOPLE.holder.email, ADDRESS_NOTE);
    expect(note.content).not.toContain('nowa@poczta.example');
    expect((await browser.ask('{ viewer { email emailPending } }')).data).toEqual({
      viewer: { email: 'nowa@poczta.example', emailPending: null },
    });
    await stranger().signIn('NOWA@poczta.example', PASSWORD);
    expect((await stranger().login(PEOPLE.holder.email, PASSWORD)).code).toBe('INVALID_CREDENTIALS');
  });

  it('are not sent to a new address without end: 3 a day to one address, 5 an hour from one person', async () => {
    const clients = [
      await stranger().signIn('L0147-2', PASSWORD),
      await stranger().signIn('L0147', PASSWORD),
    ];
    const change = async (client: HttpClient, email: string): Promise<unknown> => {
      const { data } = await client.ask<{ requestEmailChange: { code?: string } }>(CHANGE, {
        input: { email, currentPassword: PASSWORD },
      });
      return data!.requestEmailChange.code ?? 'SENT';
    };
    const [first, second] = clients as [HttpClient, HttpClient];
    const target = 'cel@poczta.example';
    const outcomes: unknown[] = [];
    for (const email of [
      target,
      target.toUpperCase(),
      target,
      target,
      'inny@poczta.example',
      'trzeci@poczta.example',
    ])
      outcomes.push(await change(first, email));
    expect(outcomes).toEqual(['SENT', 'SENT', 'SENT', 'TOO_MANY_ATTEMPTS', 'SENT', 'TOO_MANY_ATTEMPTS']);
    expect(await change(second, target)).toBe('TOO_MANY_ATTEMPTS');
    expect(await change(second, 'czwarty@poczta.example')).toBe('SENT');
  });

  it('do not tell that somebody else has an address, and do not give it away', async () => {
    const browser = await stranger().signIn(PEOPLE.coHolder.login, PASSWORD);
    const { data } = await browser.ask(CHANGE, {
      input: { email: PEOPLE.stranger.email, currentPassword: PASSWORD },
    });
    expect(data).toEqual({
      requestEmailChange: { user: { email: null, emailPending: PEOPLE.stranger.email } },
    });
    const { token } = await mail.take(PEOPLE.stranger.email, CONFIRM_LETTER);
    const { data: confirmed } = await stranger().ask(CONFIRM, { input: { token } });
    expect(confirmed).toEqual({ confirmEmailChange: { code: 'TOKEN_INVALID', path: ['input', 'token'] } });
  });

  it('come in spite of a mail server that is busy for a while', async () => {
    mail.refuseNext(1);
    await ask(PEOPLE.stranger.email);
    const failed = 'select from graphile_worker.jobs where last_error is not null';
    await until('the letter is turned away', async () => (await query(portal.database, failed)).length > 0);
    await query(portal.database, 'update graphile_worker._private_jobs set run_at = now()');
    await query(
      portal.database,
      `select graphile_worker.add_job('access.send-note', '{"to":"x@poczta.example","kind":"PASSWORD_CHANGED"}')`,
    );
    expect((await mail.take(PEOPLE.stranger.email, RESET_LETTER)).token).toBeDefined();
  });
});

describe('letters without a mail server', () => {
  it('become files that any mail program opens', async () => {
    const portal = await openTestPortal({ ROLE: 'all' }, addPeople);
    await new HttpClient(portal.url).ask(ASK, { input: { identifier: 'L0147' } });
    const folder = join(portal.settings.DATA_DIR, 'mails');
    const list = (): Promise<string[]> => readdir(folder).catch(() => []);
    await until('a letter lies in the folder', async () =>
      (await list()).some((name) => name.endsWith('.eml')),
    );
    const files = await list();
    expect(files).toEqual([expect.stringMatching(/^2026-11-18T09-00-00-000Z-[0-9a-f]{8}\.eml$/)]);
    const letter = await readFile(join(folder, files[0]!), 'utf8');
    expect(letter).toContain(`To: ${PEOPLE.holder.email}`);
    expect(letter).toContain('Auto-Submitted: auto-generated');
    // A portal that stops at this very moment still notes that the letter was sent.
    await portal.app.close();
    expect(await query(portal.database, 'select from graphile_worker._private_jobs')).toHaveLength(0);
    await portal.database.drop();
    await rm(portal.settings.DATA_DIR, { recursive: true, force: true });
  });
});
