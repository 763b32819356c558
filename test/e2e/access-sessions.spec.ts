import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import { AccessSweeper } from '../../server/src/modules/access/access-sweeper.js';
import { createPortal } from '../../server/src/portal.js';
import { CLERK, NOTICE_VERSION, PASSWORD, PEOPLE, addPeople } from '../fixtures/access.js';
import { HttpClient } from '../support/http-client.js';
import { query } from '../support/test-database.js';
import type { TestPortal } from '../support/test-portal.js';
import { TEST_BEGINS_AT, openTestPortal } from '../support/test-portal.js';

const MINUTE = 60_000;
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

interface ViewerSessions {
  readonly viewer: {
    readonly id: string;
    readonly sessions: readonly {
      readonly id: string;
      readonly device: string | null;
      readonly current: boolean;
    }[];
  };
}

describe('sessions', () => {
  let portal: TestPortal;
  let second: NestExpressApplication;
  let secondUrl: string;

  beforeAll(async () => {
    portal = await openTestPortal({}, addPeople);
    second = await createPortal(portal.settings, '/nowhere');
    await second.listen(0, '127.0.0.1');
    secondUrl = `http://127.0.0.1:${String((second.getHttpServer().address() as AddressInfo).port)}`;
  });

  afterAll(async () => {
    await second.close();
    await portal.close();
  });

  beforeEach(async () => {
    portal.clock.set(new Date(TEST_BEGINS_AT));
    await query(portal.database, 'truncate sessions');
  });

  const signIn = (
    headers: Record<string, string> = {},
    login: string = PEOPLE.holder.login,
  ): Promise<HttpClient> => new HttpClient(portal.url, headers).signIn(login, PASSWORD);
  const stateOf = async (browser: HttpClient): Promise<string> => {
    const { data } = await browser.ask<{ session: { state: string } }>('{ session { state } }');
    return data!.session.state;
  };
  const viewerOf = async (browser: HttpClient): Promise<ViewerSessions['viewer'] | undefined> => {
    const { data } = await browser.ask<ViewerSessions>('{ viewer { id sessions { id device current } } }');
    return data?.viewer;
  };
  /** The same browser, talking to the other process. */
  const onSecond = (browser: HttpClient): HttpClient => {
    const other = new HttpClient(secondUrl);
    other.putCookie('ebok', browser.cookie('ebok')!);
    other.csrfToken = browser.csrfToken;
    return other;
  };

  it('lists one’s own, by device, and no one else’s', async () => {
    const desk = await signIn({ 'user-agent': FIREFOX });
    await signIn({ 'user-agent': 'curl/8.5.0' });
    await signIn({}, PEOPLE.stranger.login);
    const viewer = await viewerOf(desk);
    expect(viewer!.sessions).toHaveLength(2);
    expect(viewer!.sessions.filter(({ current }) => current)).toEqual([
      {
        id: expect.stringMatching(/^ses_[0-9a-f]{16}$/) as unknown,
        device: 'Firefox, Windows',
        current: true,
      },
    ]);
    expect(viewer!.sessions.find(({ current }) => !current)!.device).toBeNull();
  });

  it('ends one of one’s own at its next request on every process, and never another’s', async () => {
    const [desk, phone, stranger] = [await signIn(), await signIn(), await signIn({}, PEOPLE.stranger.login)];
    const phoneElsewhere = onSecond(phone);
    expect(await stateOf(phoneElsewhere)).toBe('ACTIVE');
    const REVOKE = `mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) {
      ... on RevokeSessionSucceeded { sessions { current } } ... on RevokeSessionRefused { code path } } }`;
    const revoke = async (by: HttpClient, id: string): Promise<unknown> =>
      (await by.ask<{ revokeSession: unknown }>(REVOKE, { input: { id } })).data!.revokeSession;
    const { id } = (await viewerOf(desk))!.sessions.find(({ current }) => !current)!;
    const refused = { code: 'SESSION_NOT_FOUND', path: ['input', 'id'] };
    expect(await revoke(stranger, id)).toEqual(refused);
    expect(await revoke(desk, 'ses_zzzz')).toEqual(refused);
    expect(await revoke(desk, id)).toEqual({ sessions: [{ current: true }] });
    expect(await revoke(desk, id)).toEqual(refused);
    expect(await stateOf(phoneElsewhere)).toBe('ANONYMOUS');
    expect(await stateOf(phone)).toBe('ANONYMOUS');
    expect(await stateOf(desk)).toBe('ACTIVE');
  });

  it('ends here by logout and takes the cookie back', async () => {
    const browser = await signIn();
    const stolen = onSecond(browser);
    const { data } = await browser.ask<{ logout: unknown }>(
      'mutation { logout { ... on LogoutSucceeded { session { state login csrfToken } } } }',
    );
    expect(data!.logout).toEqual({ session: { state: 'ANONYMOUS', login: null, csrfToken: '' } });
    expect(browser.cookie('ebok')).toBeUndefined();
    expect(await stateOf(stolen)).toBe('ANONYMOUS');
    expect(await query(portal.database, 'select from sessions')).toHaveLength(0);
  });

  it('ends everywhere at once', async () => {
    const browsers = [await signIn(), await signIn(), await signIn()];
    await browsers[0]!.ask('mutation { logoutEverywhere { __typename } }');
    for (const browser of browsers) expect(await stateOf(browser)).toBe('ANONYMOUS');
    expect(await query(portal.database, 'select from sessions')).toHaveLength(0);
  });

  it.each([
    { who: 'a resident', login: PEOPLE.holder.login, idle: 30 },
    { who: 'a clerk', login: CLERK.login, idle: 15 },
  ])('ends when $who does nothing for $idle minutes', async ({ login, idle }) => {
    const browser = await signIn({}, login);
    portal.clock.advance(idle * MINUTE - 1000);
    expect(await stateOf(browser)).toBe('ACTIVE');
    portal.clock.advance(1000);
    expect(await stateOf(browser)).toBe('ANONYMOUS');
  });

  it('goes on with every request but the question about itself', async () => {
    const browser = await signIn();
    for (let step = 0; step < 3; step += 1) {
      portal.clock.advance(20 * MINUTE);
      expect(await viewerOf(browser)).toBeDefined();
    }
    portal.clock.advance(20 * MINUTE);
    expect(await stateOf(browser)).toBe('ACTIVE');
    portal.clock.advance(10 * MINUTE);
    expect(await stateOf(browser)).toBe('ANONYMOUS');
  });

  it('is put off on request and tells until when', async () => {
    const browser = await signIn();
    portal.clock.advance(30_000);
    const { data } = await browser.ask<{ extendSession: unknown }>(
      'mutation { extendSession { state idleEndsAt absoluteEndsAt } }',
    );
    expect(data!.extendSession).toEqual({
      state: 'ACTIVE',
      idleEndsAt: '2026-11-18T09:30:30.000Z',
      absoluteEndsAt: '2026-11-18T21:00:00.000Z',
    });
    const { data: later } = await browser.ask<{ session: { idleEndsAt: string } }>(
      '{ session { idleEndsAt } }',
    );
    expect(later!.session.idleEndsAt).toBe('2026-11-18T09:30:30.000Z');
  });

  it('ends after 12 hours however busy the resident is, and tells so', async () => {
    const browser = await signIn();
    for (let step = 0; step < 35; step += 1) {
      portal.clock.advance(20 * MINUTE);
      await viewerOf(browser);
    }
    const { data } = await browser.ask<{ session: unknown }>('{ session { idleEndsAt absoluteEndsAt } }');
    const end = '2026-11-18T21:00:00.000Z';
    expect(data!.session).toEqual({ idleEndsAt: end, absoluteEndsAt: end });
    portal.clock.advance(20 * MINUTE);
    expect(await stateOf(browser)).toBe('ANONYMOUS');
  });

  it('ends when the person is blocked', async () => {
    const browser = await signIn({}, PEOPLE.coHolder.login);
    await query(portal.database, `update users set blocked_at = now() where login = 'L0147-2'`);
    expect(await stateOf(browser)).toBe('ANONYMOUS');
    expect((await browser.ask('{ viewer { id } }')).errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('asks a resident once for each version of the notice on personal data', async () => {
    const browser = await signIn();
    const notice = async (): Promise<unknown> =>
      (
        await browser.ask<{ session: { noticeToAcknowledge: unknown } }>(
          '{ session { noticeToAcknowledge } }',
        )
      ).data!.session.noticeToAcknowledge;
    const acknowledge = async (version: string): Promise<unknown> =>
      (
        await browser.ask<{ acknowledgeNotice: unknown }>(
          `mutation ($input: AcknowledgeNoticeInput!) { acknowledgeNotice(input: $input) {
             ... on AcknowledgeNoticeSucceeded { session { noticeToAcknowledge } }
             ... on AcknowledgeNoticeRefused { code } } }`,
          { input: { version } },
        )
      ).data!.acknowledgeNotice;
    expect(await notice()).toBe(NOTICE_VERSION);
    expect(await acknowledge('2025-12')).toEqual({ code: 'NOTICE_VERSION_STALE' });
    expect(await acknowledge(NOTICE_VERSION)).toEqual({ session: { noticeToAcknowledge: null } });
    expect(await notice()).toBeNull();
    await query(portal.database, `update cooperative_settings set privacy_notice_version = '2026-12'`);
    expect(await notice()).toBe('2026-12');
    await query(
      portal.database,
      `update cooperative_settings set privacy_notice_version = '${NOTICE_VERSION}'`,
    );
  });
});

describe('the hourly sweep', () => {
  it('removes what lets nobody in any more and nothing else', async () => {
    const portal = await openTestPortal({}, addPeople);
    const left = async (): Promise<unknown> => {
      const [row] = await query(
        portal.database,
        `select (select count(*)::int from sessions) as sessions, (select count(*)::int from password_resets) as resets,
                (select count(*)::int from email_changes) as changes, (select count(*)::int from rate_limits) as counts`,
      );
      return row;
    };
    const old = await new HttpClient(portal.url).signIn(PEOPLE.stranger.login, PASSWORD);
    portal.clock.advance(20 * MINUTE);
    const browser = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    await query(
      portal.database,
      `truncate rate_limits;
       insert into rate_limits values ('past', 1, 1), ('present', 1, 32503680000000);
       insert into password_resets (token_hash, user_id, expires_at)
       select v.hash::bytea, u.id, v.until::timestamptz from users u,
              (values ('past', '2026-11-18T09:25:00Z'), ('present', '2026-11-18T10:20:00Z')) v (hash, until)
        where u.login = 'L0147';
       insert into email_changes (token_hash, user_id, email, expires_at)
       select token_hash, user_id, 'nowa@poczta.example', expires_at from password_resets`,
    );
    portal.clock.advance(10 * MINUTE);
    await portal.app.get(AccessSweeper, { strict: false }).handle();
    expect(await left()).toEqual({ sessions: 1, resets: 1, changes: 1, counts: 1 });
    const state = '{ session { state } }';
    expect((await browser.ask(state)).data).toEqual({ session: { state: 'ACTIVE' } });
    expect((await old.ask(state)).data).toEqual({ session: { state: 'ANONYMOUS' } });
    await portal.close();
  });
});

describe('a portal on https', () => {
  it('binds its cookie to the host and to https, whatever the last hop speaks', async () => {
    const portal = await openTestPortal({ PUBLIC_URL: 'https://ebok.zrodlana.example' }, addPeople);
    const browser = new HttpClient(portal.url, { origin: 'https://ebok.zrodlana.example' });
    const response = await browser.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `mutation { login(input: { identifier: "L0147", password: "${PASSWORD}" }) { __typename } }`,
      }),
    });
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-ebok=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
    expect(
      (await browser.ask<{ session: { state: string } }>('{ session { state } }')).data!.session.state,
    ).toBe('ACTIVE');
    await portal.close();
  });
});
