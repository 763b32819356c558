import { jest } from '@jest/globals';
import { NoticeFinder } from '../../server/src/modules/notices/notice-finder.js';
import { NoticeSender } from '../../server/src/modules/notices/notice-sender.js';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { NoticesPortal, SUBJECTS } from '../fixtures/notices.js';
import { HttpClient } from '../support/http-client.js';
import type { ReceivedLetter } from '../support/mail-server.js';
import { type SpawnedPortal, spawnPortal } from '../support/spawned-portal.js';

jest.setTimeout(180_000);

const HOLDER = PEOPLE.holder.email;
const STRANGER = PEOPLE.stranger.email;

describe('letters of notices', () => {
  let notices: NoticesPortal;
  let invoices = 0;
  let worker: SpawnedPortal | undefined;

  beforeAll(async () => {
    notices = await NoticesPortal.open({ NOTICES_PER_DAY: '2' });
  });

  afterAll(async () => {
    worker?.process.kill('SIGKILL');
    await notices.close();
  });

  const issue = async (issuedOn: string, ...accounts: readonly string[]): Promise<void> => {
    await notices.book(async (book) => {
      for (const account of accounts) {
        invoices += 1;
        const number = `TST/${String(invoices)}`;
        const document = { account, number, issuedOn, dueOn: '2099-01-30', period: null };
        await book.invoice({ ...document, lines: [{ net: 12_345n }] });
      }
    });
  };
  const letters = (): Promise<Record<string, unknown>[]> =>
    notices.query('select state, attempts, answer_code as code from notice_letters order by id');
  const messageId = ({ raw }: ReceivedLetter): string | undefined => /^Message-ID: (.*)$/im.exec(raw)?.[1];

  it('have both forms, a sender, a stable name and the one click of RFC 8058', async () => {
    await notices.begin('2026-11-18');
    await issue('2026-11-18', 'L0147');
    const [letter] = await notices.run();
    expect(letter!.raw).toMatch(/Content-Type: text\/plain; charset=utf-8/);
    expect(letter!.raw).toMatch(/Content-Type: text\/html; charset=utf-8/);
    expect(letter!.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(letter!.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    const header =
      /^List-Unsubscribe:\s+<(http:\/\/localhost:\d+\/notices\/unsubscribe\?token=([\w-]{43}))>\r$/m;
    expect(header.exec(letter!.raw)?.[2]).toBe(letter!.token);
    const [row] = await notices.query(
      `select message_key, token_hash = sha256($1::bytea) as "isHashed" from notice_letters`,
      [letter!.token],
    );
    expect(messageId(letter!)).toBe(`<${String(row!['message_key'])}@localhost>`);
    expect(row!['isHashed']).toBe(true);
    expect(letter!.raw).not.toMatch(/^(To|Subject):.*(Jolanta|Zmy)/m);
  });

  it('leave once when two workers find and send at once', async () => {
    await notices.begin('2026-11-20');
    await issue('2026-11-20', 'L0147', 'L0148');
    const { app } = notices.portal;
    await Promise.all([1, 2, 3].map(() => app.get(NoticeFinder).find()));
    await Promise.all([1, 2, 3].map(() => app.get(NoticeSender).handle()));
    expect(notices.mail.letters.map(({ to }) => to[0]).toSorted()).toEqual([HOLDER, STRANGER]);
    expect(await letters()).toHaveLength(2);
  });

  it('wait for the morning, and for the evening to pass', async () => {
    await notices.begin('2026-11-22');
    await issue('2026-11-22', 'L0147');
    for (const time of ['07:59', '20:00', '23:30']) {
      notices.at('2026-11-22', time);
      expect(await notices.run()).toEqual([]);
    }
    await issue('2026-11-22', 'L0147');
    notices.at('2026-11-23', '08:00');
    const [letter, ...more] = await notices.run();
    expect(more).toEqual([]);
    expect(letter!.content).toContain('2 nowe dokumenty');
  });

  it('come again after a mail server that was busy, later each time, under the same name', async () => {
    await notices.begin('2026-11-24');
    await issue('2026-11-24', 'L0148');
    notices.mail.refuseNext(2);
    expect(await notices.run()).toEqual([]);
    expect(await letters()).toEqual([{ state: 'QUEUED', attempts: 1, code: 451 }]);
    notices.at('2026-11-24', '10:04');
    expect(await notices.run()).toEqual([]);
    expect(await letters()).toEqual([{ state: 'QUEUED', attempts: 1, code: 451 }]);
    notices.at('2026-11-24', '10:05');
    expect(await notices.run()).toEqual([]);
    notices.at('2026-11-24', '10:15');
    expect(await notices.run()).toHaveLength(1);
    expect(await letters()).toEqual([{ state: 'SENT', attempts: 3, code: null }]);
    expect(await notices.run()).toEqual([]);
  });

  it('are given up at once when the address is refused, and others go on', async () => {
    await notices.begin('2026-11-26');
    await issue('2026-11-26', 'L0147', 'L0148');
    notices.mail.refusedAddresses.set(HOLDER, 550);
    expect((await notices.run()).map(({ to }) => to[0])).toEqual([STRANGER]);
    expect(await letters()).toContainEqual({ state: 'FAILED', attempts: 1, code: 550 });
    expect(await notices.query(`select from notices where state = 'FAILED'`)).toHaveLength(1);
    notices.mail.refusedAddresses.clear();
    notices.at('2026-11-27');
    expect(await notices.run()).toEqual([]);
  });

  it('stop going to an address that refused three in a row, until it is proved anew', async () => {
    await notices.begin('2026-11-27');
    notices.mail.refusedAddresses.set(STRANGER, 550);
    for (const time of ['10:00', '10:10', '10:20', '10:30']) {
      notices.at('2026-11-27', time);
      await notices.query('update notice_letters set made_on = made_on - 1');
      await issue('2026-11-27', 'L0148');
      expect(await notices.run()).toEqual([]);
    }
    expect((await letters()).map(({ state }) => state)).toEqual(['FAILED', 'FAILED', 'FAILED']);
    notices.mail.refusedAddresses.clear();
    notices.at('2026-11-27', '10:40');
    await notices.query(`update users set email_verified_at = '2026-11-27T09:35:00Z' where login = 'L0148'`);
    expect(await notices.run()).toHaveLength(1);
  });

  it('are given up when no attempt succeeds for more than a day', async () => {
    await notices.begin('2026-11-28');
    await issue('2026-11-28', 'L0148');
    notices.mail.refusedAddresses.set(STRANGER, 452);
    expect(await notices.run()).toEqual([]);
    await notices.query('update notice_letters set attempts = 11');
    notices.at('2026-11-29');
    expect(await notices.run()).toEqual([]);
    expect(await letters()).toEqual([{ state: 'FAILED', attempts: 12, code: 452 }]);
  });

  it('all wait when the server takes none, without using up their attempts', async () => {
    await notices.begin('2026-12-05');
    await issue('2026-12-05', 'L0147', 'L0148');
    notices.mail.refuseNext(1, 421);
    expect(await notices.run()).toEqual([]);
    expect((await letters()).map(({ attempts }) => attempts).toSorted()).toEqual([0, 1]);
    notices.at('2026-12-05', '10:10');
    expect(await notices.run()).toHaveLength(2);
  });

  it('are at most so many a day for one person; the rest comes the next day', async () => {
    await notices.begin('2026-12-07');
    await notices.query(
      `insert into contact_cases (account_id, person_id, number, topic, client_key)
       select a.id, p.id, 'S/1', 'OTHER', 'S/1' from accounts a, persons p where a.number = 'L0147' and p.source_key = 'P-HOLDER'`,
    );
    await notices.query(
      `insert into case_messages (case_id, account_id, author_kind, body, at, client_key)
       select id, account_id, 'OFFICE', 'Odpowiedź', '2026-12-08T07:00:00Z', 'M/1' from contact_cases`,
    );
    await notices.query(`update data_freshness set through_on = '2026-12-07' where feed = 'BANK'`);
    notices.at('2026-12-09');
    await issue('2026-12-09', 'L0147');
    expect((await notices.run()).filter(({ to }) => to[0] === HOLDER).map(({ subject }) => subject)).toEqual([
      SUBJECTS.CASE_ANSWERED,
      SUBJECTS.INVOICE_ISSUED,
    ]);
    notices.at('2026-12-09', '19:00');
    expect((await notices.run()).filter(({ to }) => to[0] === HOLDER)).toEqual([]);
    notices.at('2026-12-10');
    expect((await notices.run()).map(({ subject }) => subject)).toContain(SUBJECTS.PAYMENT_OVERDUE);
  });

  it('are not sent at all where the setting says so', async () => {
    const { settings } = notices.portal;
    await notices.begin('2027-01-10');
    await issue('2027-01-10', 'L0147');
    Object.assign(settings, { NOTICES: false });
    await notices.portal.app.get(NoticeFinder).handle();
    await notices.send();
    expect(notices.mail.letters).toEqual([]);
    Object.assign(settings, { NOTICES: true });
    expect(await notices.run()).toHaveLength(1);
  });

  it('name an amount only where the setting allows it, never in the subject', async () => {
    await notices.begin('2027-02-10');
    Object.assign(notices.portal.settings, { NOTICE_AMOUNTS: true });
    await issue('2027-02-10', 'L0147');
    const [letter] = await notices.run();
    expect(letter!.content).toContain('kwota: 123,45\u00A0zł');
    expect(letter!.subject).toBe(SUBJECTS.INVOICE_ISSUED);
    Object.assign(notices.portal.settings, { NOTICE_AMOUNTS: false });
  });

  it('are in English for whoever chose English', async () => {
    await notices.begin('2027-03-10');
    const holder = await new HttpClient(notices.portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    await holder.ask('mutation { setLanguage(input: { language: EN }) { language } }');
    await issue('2027-03-10', 'L0147');
    const [letter] = await notices.run();
    expect(letter!.subject).toBe('New document in e-BOK Moje Rozliczenia');
    expect(letter!.content).toContain('there is a new document for account L…47.');
    expect(letter!.content).toContain('Due date: 30 January 2099.');
    expect(letter!.raw).toContain('<html lang=3D"en">');
    await notices.query(`update users set language = 'pl'`);
  });

  it('cannot be given another header or another reader by what is in the register', async () => {
    await notices.begin('2027-04-10');
    await notices.query(`update cooperative_settings set name = $1, phone = $1`, [
      'SM\r\nBcc: zly@poczta.example\r\n\r\n<script>alert(1)</script>',
    ]);
    await notices.query(`update users set email = $1 where login = 'L0147'`, [
      'jolanta@poczta.example\r\nBcc: zly@poczta.example',
    ]);
    await issue('2027-04-10', 'L0147', 'L0148');
    const came = await notices.run();
    expect(came.flatMap(({ to }) => to).filter((address) => address.includes('zly'))).toEqual([]);
    for (const { raw } of came) expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
    expect(came.find(({ to }) => to[0] === STRANGER)!.content.split('<!doctype')[1]).not.toContain(
      '<script>',
    );
    await notices.query(`update cooperative_settings set name = 'SM', phone = '22'`);
    await notices.query(`update users set email = $1 where login = 'L0147'`, [HOLDER]);
  });

  it('come a second time under the same name when the worker is killed before it notes the first', async () => {
    await notices.begin('2027-12-10');
    await issue('2027-12-10', 'L0147');
    await notices.portal.app.get(NoticeFinder).handle();
    expect(await notices.query('select key from graphile_worker.jobs')).toEqual([{ key: 'notices.send' }]);
    worker = spawnWorker(notices, '2027-12-10T09:00:00Z');
    const killed = new Promise<void>((resolve) => {
      notices.mail.onLetter = () => {
        worker?.process.kill('SIGKILL');
        resolve();
      };
    });
    await Promise.race([killed, worker.ended]);
    await worker.ended;
    const crons = await notices.query('select identifier from graphile_worker._private_known_crontabs');
    expect(crons).toContainEqual({ identifier: 'notices.find' });
    notices.mail.onLetter = () => undefined;
    expect(worker.said()).not.toMatch(/jolanta|Zmyślon|token/i);
    expect(await letters()).toEqual([{ state: 'QUEUED', attempts: 1, code: null }]);
    // Nobody else touches the letter while the dead worker might still be sending it.
    await notices.send();
    expect(notices.mail.letters).toHaveLength(1);
    notices.at('2027-12-10', '10:06');
    await notices.send();
    const [first, second, ...more] = notices.mail.letters;
    expect(more).toEqual([]);
    expect(messageId(second!)).toBe(messageId(first!));
    expect(second!.token).toBe(first!.token);
    expect(await letters()).toEqual([{ state: 'SENT', attempts: 2, code: null }]);
  });
});

function spawnWorker({ portal, mail }: NoticesPortal, clockAt: string): SpawnedPortal {
  const { settings, database } = portal;
  return spawnPortal({
    NODE_ENV: 'test',
    ROLE: 'worker',
    LOG_LEVEL: 'info',
    CLOCK_AT: clockAt,
    DATABASE_URL: database.applicationUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATA_DIR: settings.DATA_DIR,
    SESSION_SECRET: settings.SESSION_SECRET,
    SMTP_URL: mail.url,
  });
}
