import { createHash } from 'node:crypto';
import { type OpenDesk, openAccessDesk } from '../../server/src/modules/access/access-desk.js';
import { OneTimeLinksRepository } from '../../server/src/modules/access/one-time-links.repository.js';
import { localDate } from '../../server/src/domain/time/local-date.js';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { BookBuilder } from '../fixtures/book-builder.js';
import { WINDOWS, fillMediaBook } from '../fixtures/media-book.js';
import { type Answer, HttpClient } from '../support/http-client.js';
import { readIcs, type ReadCalendar, type ReadEvent } from '../support/read-ics.js';
import { query } from '../support/test-database.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

const DAY_MS = 86_400_000;
const CREATE = `mutation { createCalendarFeed {
  ... on CreateCalendarFeedSucceeded { address feed { createdAt lastReadAt } }
  ... on CreateCalendarFeedRefused { code retryAfterSeconds }
} }`;
const REVOKE = 'mutation { revokeCalendarFeed { wasInForce } }';
const OWN = '{ viewer { calendarFeed { createdAt lastReadAt } } }';
/** Events that are no payments. */
const OF_MEDIA = /^cal_(win|ver)-/;
const OPEN = `{ account(number: "L0147") { paymentCalendar(from: "2026-06-01", to: "2026-12-31") {
  remaining payments { id payableOn remaining documentNumber state invoice { id } } } } }`;

interface Open {
  readonly account: {
    readonly paymentCalendar: {
      readonly remaining: number;
      readonly payments: readonly {
        readonly id: string;
        readonly payableOn: string;
        readonly remaining: number;
        readonly documentNumber: string;
        readonly state: string;
      }[];
    };
  };
}

describe('the calendar feed', () => {
  let portal: TestPortal;
  let holder: HttpClient;
  let address = '';

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, async (database) => {
      await fillMediaBook(database);
    });
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    address = await create(holder);
  });

  afterAll(async () => {
    await portal.close();
  });

  const create = async (client: HttpClient): Promise<string> => {
    const { data, errors } = await client.ask<{ createCalendarFeed: { address: string } }>(CREATE);
    expect(errors).toEqual([]);
    return data!.createCalendarFeed.address;
  };
  /** As a calendar program asks: no session, at the place the portal listens on. */
  const ask = (asked = address, headers: Record<string, string> = {}): Promise<Response> => {
    const { pathname, search } = new URL(asked);
    return fetch(new URL(pathname + search, portal.url), { headers });
  };
  const read = async (asked = address): Promise<ReadCalendar> => {
    const response = await ask(asked);
    expect(response.status).toBe(200);
    return readIcs(await response.text());
  };
  const eventOf = (calendar: ReadCalendar, word: string): ReadEvent =>
    calendar.events.find((event) => event.summary.includes(word))!;
  const sql = (text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
    query(portal.database, text, values);

  it('holds an event for each payment of the API that is open, and no other', async () => {
    const { data } = await holder.ask<Open>(OPEN);
    const { payments, remaining } = data!.account.paymentCalendar;
    const open = payments.filter((payment) => payment.state !== 'PAID');
    const { events: all, properties } = await read();
    const events = all.filter(({ uid }) => !OF_MEDIA.test(uid));
    expect(events.map(({ uid, day, status, alarmHours }) => [uid, day, status, alarmHours])).toEqual(
      open.map(({ id, payableOn }) => [`${id}@localhost`, payableOn, 'CONFIRMED', [63]]),
    );
    const inGrosze = (summary: string): number =>
      Number(/([\d\u00a0]+,\d\d)\u00a0zł/.exec(summary)![1]!.replace(/[\u00a0,]/g, ''));
    expect(events.map(({ summary }) => inGrosze(summary))).toEqual(open.map((one) => one.remaining));
    expect(events.reduce((sum, { summary }) => sum + inGrosze(summary), 0)).toBe(remaining);
    for (const [index, event] of events.entries()) {
      expect(event.isWholeDay).toBe(true);
      expect(event.summary).toContain(open[index]!.documentNumber);
      expect(event.summary.startsWith('Po terminie')).toBe(open[index]!.state === 'OVERDUE');
      expect(event.url).toMatch(
        new RegExp(`^${portal.settings.PUBLIC_URL}/(faktury|rachunki)/\\w+\\?konto=L0147$`),
      );
    }
    expect(properties).toMatchObject({
      method: 'PUBLISH',
      'refresh-interval': 'PT6H',
      'x-published-ttl': 'PT6H',
    });
  });

  it('holds one event for a document that is owed to two funds, of what is owed to both', async () => {
    await BookBuilder.fill(portal.database, async (book) => {
      await book.fund('FR', 'Fundusz remontowy', ['L0147']);
      const invoiceId = await book.invoice({
        account: 'L0147',
        number: 'NAL/2026/11/DWA',
        issuedOn: '2026-11-02',
        dueOn: '2026-11-27',
        lines: [{ net: 10_000n }],
      });
      const due = localDate('2026-11-27');
      await book.post({
        account: 'L0147',
        fund: 'FR',
        kind: 'CHARGE',
        amount: 2_345n,
        on: '2026-11-02',
        documentNumber: 'NAL/2026/11/DWA',
        invoiceId,
        issuedOn: localDate('2026-11-02'),
        dueOn: due,
        payableOn: due,
      });
    });
    portal.clock.advance(60_000);
    const events = (await read()).events.filter(({ summary }) => summary.includes('NAL/2026/11/DWA'));
    expect(events.map(({ day, summary }) => [day, summary])).toEqual([
      ['2026-11-27', 'Do zapłaty 123,45\u00a0zł: NAL/2026/11/DWA'],
    ]);
  });

  it('holds the days for readings of meters that nobody reads from afar, and verifications that end', async () => {
    const events = (await read()).events.filter(({ uid }) => OF_MEDIA.test(uid));
    const { open, next } = WINDOWS;
    expect(events.map(({ day, until, summary, alarmHours }) => [day, until, summary, alarmHours])).toEqual([
      [open.opensOn, '2026-11-26', 'Podaj odczyty liczników (zimna woda) do 25.11.2026', [-9]],
      [next.opensOn, '2027-01-06', 'Podaj odczyty liczników do 05.01.2027', [-9]],
      ['2026-12-31', '2026-12-31', 'Kończy się legalizacja licznika ZW-KUCHNIA', []],
    ]);
  });

  it('tells no bank number and nobody’s name', async () => {
    const text = await (await ask()).text();
    expect(text).not.toMatch(/\d{26}|\d{4}\s\d{4}\s\d{4}/);
    expect(text).not.toContain('Zmyślon');
  });

  it('keeps the token as a hash only and writes it into no audit', async () => {
    const token = new URL(address).searchParams.get('token')!;
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const hash = createHash('sha256').update(token).digest('hex');
    const rows = await sql(`select encode(token_hash, 'hex') as hash from calendar_feeds`);
    expect(rows).toEqual([{ hash }]);
    await holder.send(new URL(address).pathname + new URL(address).search);
    const audit = JSON.stringify(await sql('select * from audit_events'));
    expect(audit).toContain('CALENDAR_FEED_CREATED');
    expect(audit).not.toContain(token);
  });

  it('answers 304 while nothing has changed', async () => {
    const first = await ask();
    const tag = first.headers.get('etag')!;
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const second = await ask(address, { 'if-none-match': tag });
    expect([second.status, await second.text()]).toEqual([304, '']);
    const third = await ask(address, { 'if-none-match': '"something else"' });
    expect(third.status).toBe(200);
  });

  it('raises the sequence when a part is paid, cancels the event when all is, and forgets it in time', async () => {
    const before = eventOf(await read(), 'FV/2026/11/0003');
    expect([before.sequence, before.summary]).toEqual([0, 'Do zapłaty 121,77\u00a0zł: FV/2026/11/0003']);
    const pay = (amount: bigint) =>
      BookBuilder.fill(portal.database, (book) =>
        book.payment({ account: 'L0147', on: '2026-11-18', amount, designated: 'FV/2026/11/0003' }),
      );
    await pay(5_000n);
    portal.clock.advance(60_000);
    const partly = eventOf(await read(), 'FV/2026/11/0003');
    expect([partly.uid, partly.sequence, partly.summary]).toEqual([
      before.uid,
      1,
      'Do zapłaty 71,77\u00a0zł: FV/2026/11/0003',
    ]);
    expect(partly.description).toContain('Kwota 121,77\u00a0zł, pozostało 71,77\u00a0zł');
    expect(partly.stamp > before.stamp).toBe(true);
    await pay(7_177n);
    const gone = (await read()).events.find(({ uid }) => uid === before.uid)!;
    expect(gone).toMatchObject({ status: 'CANCELLED', sequence: 2, day: before.day, alarmHours: [] });
    expect(gone.summary + gone.description).not.toContain('FV');
    portal.clock.advance(59 * DAY_MS);
    expect((await read()).events.map(({ uid }) => uid)).toContain(before.uid);
    portal.clock.advance(2 * DAY_MS);
    expect((await read()).events.map(({ uid }) => uid)).not.toContain(before.uid);
    portal.clock.set(new Date('2026-11-18T09:00:00Z'));
  });

  it('speaks the language of the person, and tells programs of the change', async () => {
    const SET = 'mutation ($input: SetLanguageInput!) { setLanguage(input: $input) { language } }';
    const choose = async (language: string) => {
      const { data } = await holder.ask(SET, { input: { language } });
      expect(data).toEqual({ setLanguage: { language } });
    };
    const { data } = await holder.ask<Open>(OPEN);
    const polish = (await read()).events;
    await choose('EN');
    portal.clock.advance(60_000);
    const { events: english, properties } = await read();
    expect(properties['x-wr-calname']).toBe('Moje rozliczenia: payment dates');
    expect(english.map(({ uid, day }) => [uid, day])).toEqual(polish.map(({ uid, day }) => [uid, day]));
    expect(english.map(({ sequence }) => sequence)).toEqual(polish.map(({ sequence }) => sequence + 1));
    for (const { summary, description } of english) {
      expect(summary).toMatch(/^(Overdue|To pay|Give meter readings|The verification of meter) /);
      expect(description).toMatch(/^Account L0147\n/);
      expect(description).not.toMatch(/Konto|Okres|Termin|Kwota|Odczyty|Licznik|Szczegóły/);
    }
    const { id } = data!.account.paymentCalendar.payments.find(({ state }) => state !== 'PAID')!;
    const [account] = await sql(`select 'acc_' || id as id from accounts where number = 'L0147'`);
    const single = await holder.send(`/files/accounts/${String(account!['id'])}/payments/${id}.ics`);
    expect(readIcs(await single.text()).events[0]!.summary).toMatch(/^(Overdue|To pay) /);
    await choose('PL');
    portal.clock.set(new Date('2026-11-18T09:00:00Z'));
    expect((await read()).events.map(({ summary }) => summary)).toEqual(polish.map(({ summary }) => summary));
  });

  it('ends for an unknown, missing or doubled token alike', async () => {
    for (const words of ['', '?token=', `?token=${'x'.repeat(43)}`, '?token=%00', '?token=a&token=b']) {
      const response = await ask(`http://localhost/files/calendar.ics${words}`);
      expect([words, [400, 404].includes(response.status)]).toEqual([words, true]);
    }
  });

  it('ends for a blocked person, for one with a starting password, and with newly issued access', async () => {
    const states: readonly (readonly [string, string])[] = [
      [
        'update users set blocked_at = now() where login = $1',
        'update users set blocked_at = null where login = $1',
      ],
      [
        'update users set password_is_starting = true where login = $1',
        'update users set password_is_starting = false where login = $1',
      ],
      [
        `insert into access_slips (user_id, number, account_id, issued_by, issued_at, expires_at)
         select u.id, 'D/2026/9999', a.id, 'B. K.', '2026-11-19T09:00:00Z', '2026-12-02T09:00:00Z'
           from users u, accounts a where u.login = $1 and a.number = 'L0147'`,
        `delete from access_slips where number = 'D/2026/9999' and $1 <> ''`,
      ],
    ];
    for (const [change, back] of states) {
      await sql(change, [PEOPLE.holder.login]);
      expect([change, (await ask()).status]).toEqual([change, 404]);
      await sql(back, [PEOPLE.holder.login]);
      expect((await ask()).status).toBe(200);
    }
  });

  describe('of a person whose sessions are ended for safety', () => {
    const NEXT = 'trzy żyrafy w deszczu';
    const login = PEOPLE.stranger.login;
    let browser: HttpClient;
    let desk: OpenDesk;

    beforeAll(async () => {
      desk = await openAccessDesk(portal.settings);
    });

    afterAll(async () => {
      await desk.close();
    });

    const change = (input: object): Promise<Answer> =>
      browser.ask(
        `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename } }`,
        { input },
      );

    it.each<{ readonly what: string; readonly act: () => Promise<unknown> }>([
      {
        what: 'by a new password',
        act: () => change({ currentPassword: PASSWORD, newPassword: NEXT }),
      },
      {
        what: 'by a link sent by mail',
        act: async () => {
          const links = portal.app.get(OneTimeLinksRepository, { strict: false });
          const [user] = await sql('select id from users where login = $1', [login]);
          const now = portal.clock.now();
          await links.addReset(String(user!['id']), 'x'.repeat(43), now, new Date(now.getTime() + DAY_MS));
          const { data } = await new HttpClient(portal.url).ask(
            'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename } }',
            { input: { token: 'x'.repeat(43), newPassword: `${NEXT} znów` } },
          );
          expect(data).toEqual({ resetPassword: { __typename: 'ResetPasswordSucceeded' } });
        },
      },
      { what: 'everywhere', act: () => browser.ask('mutation { logoutEverywhere { __typename } }') },
      {
        what: 'by a block, also once it is lifted',
        act: async () => {
          await desk.desk.block(login, 'test', 'B. Kowalczyk');
          await desk.desk.unblock(login, 'B. Kowalczyk');
        },
      },
    ])('ends with them: $what', async ({ act }) => {
      await sql(
        `update users set password_hash = (select password_hash from users where login = $2) where login = $1`,
        [login, PEOPLE.holder.login],
      );
      browser = await new HttpClient(portal.url).signIn(login, PASSWORD);
      const his = await create(browser);
      expect((await ask(his)).status).toBe(200);
      await act();
      expect((await ask(his)).status).toBe(404);
      expect(
        await sql('select from calendar_feeds f join users u on u.id = f.user_id and u.login = $1', [login]),
      ).toEqual([]);
      expect((await ask()).status).toBe(200);
    });
  });

  it('ends with the title, also for a proxy whose time is over', async () => {
    const former = await new HttpClient(portal.url).signIn(PEOPLE.formerHolder.login, PASSWORD);
    expect((await ask(await create(former))).status).toBe(404);
    const proxy = await new HttpClient(portal.url).signIn(PEOPLE.proxy.login, PASSWORD);
    const his = await create(proxy);
    expect((await read(his)).events.length).toBeGreaterThan(0);
    portal.clock.set(new Date('2026-12-31T23:30:00Z'));
    expect((await ask(his)).status).toBe(404);
    portal.clock.set(new Date('2026-11-18T09:00:00Z'));
  });

  it('replaces the address by a new one, and withdraws it', async () => {
    const renewed = await create(holder);
    expect((await ask()).status).toBe(404);
    expect((await ask(renewed)).status).toBe(200);
    const own = await holder.ask<{ viewer: { calendarFeed: { lastReadAt: string } | null } }>(OWN);
    expect(own.data!.viewer.calendarFeed!.lastReadAt).toBe('2026-11-18T09:00:00.000Z');
    const revoke = () => holder.ask<{ revokeCalendarFeed: { wasInForce: boolean } }>(REVOKE);
    expect((await revoke()).data!.revokeCalendarFeed.wasInForce).toBe(true);
    expect((await ask(renewed)).status).toBe(404);
    expect((await revoke()).data!.revokeCalendarFeed.wasInForce).toBe(false);
    expect((await holder.ask<{ viewer: unknown }>(OWN)).data!.viewer).toEqual({ calendarFeed: null });
    const [row] = await sql(
      `select count(*)::int as n from audit_events where action = 'CALENDAR_FEED_REVOKED'`,
    );
    expect(row!['n']).toBe(1);
    address = await create(holder);
  });

  it('lets a program ask 60 times an hour and says how long to wait then', async () => {
    let last = await ask();
    for (let round = 0; round < 60 && last.status === 200; round += 1) last = await ask();
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('makes ten addresses an hour and refuses more', async () => {
    let code: string | undefined;
    for (let round = 0; round < 10 && code === undefined; round += 1) {
      const { data } = await holder.ask<{ createCalendarFeed: { code?: string } }>(CREATE);
      ({ code } = data!.createCalendarFeed);
    }
    expect(code).toBe('TOO_MANY_ATTEMPTS');
  });
});
