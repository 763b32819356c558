import { jest } from '@jest/globals';
import { CLERK, PASSWORD, PEOPLE } from '../fixtures/access.js';
import { NoticesPortal, SUBJECTS } from '../fixtures/notices.js';
import { HttpClient } from '../support/http-client.js';
import type { ReceivedLetter } from '../support/mail-server.js';

jest.setTimeout(180_000);

const CHOICES = '{ viewer { noticeChoices { kind isOn isChosen needsConsent } } }';
const SENT = '{ viewer { sentNotices { kind accountNumber count isDelivered endedAt } } }';
const SET = `mutation ($kind: NoticeKind!, $isOn: Boolean!) {
  answer: setNoticeChoice(input: { kind: $kind, isOn: $isOn }) {
    ... on SetNoticeChoiceSucceeded { noticeChoices { kind isOn } } ... on SetNoticeChoiceRefused { code path } } }`;
const LOOK = 'query ($token: String!) { answer: noticeSubscription(token: $token) { kind isOn canUndo } }';
const END = `mutation ($token: String!) { answer: unsubscribe(input: { token: $token }) {
  ... on UnsubscribeSucceeded { subscription { kind isOn canUndo } } ... on UnsubscribeRefused { code path } } }`;
const UNDO = END.replace('answer: unsubscribe', 'answer: undoUnsubscribe');

interface Choice {
  readonly kind: string;
  readonly isOn: boolean;
  readonly isChosen: boolean;
  readonly needsConsent: boolean;
}

describe('choices of notices', () => {
  let notices: NoticesPortal;
  let invoices = 0;
  /** Traces of former tests. */
  let seen = 0;

  beforeAll(async () => {
    notices = await NoticesPortal.open();
  });

  afterAll(async () => {
    await notices.close();
  });

  const stranger = (): HttpClient => new HttpClient(notices.portal.url);
  const ask = async (client: HttpClient, query: string, variables: object = {}): Promise<unknown> => {
    const { data, text } = await client.ask<{ answer: unknown }>(query, { ...variables });
    if (!data) throw new Error(text);
    return data.answer;
  };
  const choicesOf = async (client: HttpClient): Promise<readonly Choice[]> =>
    (await client.ask<{ viewer: { noticeChoices: Choice[] } }>(CHOICES)).data!.viewer.noticeChoices;
  const issue = async (issuedOn: string): Promise<readonly ReceivedLetter[]> => {
    invoices += 1;
    const number = `TST/${String(invoices)}`;
    const document = { account: 'L0147', number, issuedOn, dueOn: '2099-01-30', period: null };
    await notices.book((book) => book.invoice({ ...document, lines: [{ net: 12_345n }] }));
    return notices.run();
  };
  /** The address in the letter’s header, below the portal's own. */
  const clickOf = ({ raw }: ReceivedLetter): string =>
    /^List-Unsubscribe:\s+<http:\/\/[^/]+(\/\S+)>\r$/m.exec(raw)![1]!;
  const trail = (): Promise<Record<string, unknown>[]> =>
    notices.query(
      `select actor_kind as "by", detail from audit_events where action = 'NOTICE_CHOICE_CHANGED' order by id offset $1`,
      [seen],
    );

  it('follow the consent until the person chooses; answers to his own cases always come', async () => {
    await notices.begin('2026-11-18');
    const withConsent = await choicesOf(await stranger().signIn('L0147', PASSWORD));
    expect(withConsent).toHaveLength(6);
    expect(withConsent.every(({ isOn, isChosen, needsConsent }) => isOn && !isChosen && !needsConsent)).toBe(
      true,
    );
    const without = await choicesOf(await stranger().signIn(PEOPLE.coHolder.login, PASSWORD));
    expect(without.filter(({ isOn }) => isOn).map(({ kind }) => kind)).toEqual(['CASE_ANSWERED']);
    expect(without.filter(({ needsConsent }) => needsConsent).map(({ kind }) => kind)).toEqual([
      'DOCUMENT_DELIVERED',
    ]);
    expect(await choicesOf(await stranger().signIn(CLERK.login, PASSWORD))).toEqual([]);
  });

  it('are obeyed from the moment they are made, and leave a trace', async () => {
    const client = await stranger().signIn('L0147', PASSWORD);
    expect(await ask(client, SET, { kind: 'INVOICE_ISSUED', isOn: false })).toMatchObject({
      noticeChoices: expect.arrayContaining([{ kind: 'INVOICE_ISSUED', isOn: false }]) as unknown,
    });
    expect(await issue('2026-11-18')).toEqual([]);
    notices.at('2026-11-18', '10:20');
    await ask(client, SET, { kind: 'INVOICE_ISSUED', isOn: false });
    notices.at('2026-11-19');
    await ask(await stranger().signIn('L0147', PASSWORD), SET, { kind: 'INVOICE_ISSUED', isOn: true });
    expect(await notices.run()).toEqual([]);
    expect(await issue('2026-11-19')).toHaveLength(1);
    expect(await trail()).toEqual([
      { by: 'RESIDENT', detail: { kind: 'INVOICE_ISSUED', isOn: false, by: 'SETTINGS' } },
      { by: 'RESIDENT', detail: { kind: 'INVOICE_ISSUED', isOn: true, by: 'SETTINGS' } },
    ]);
  });

  it('may be made without the consent, except for letters', async () => {
    const client = await stranger().signIn(PEOPLE.coHolder.login, PASSWORD);
    expect(await ask(client, SET, { kind: 'DOCUMENT_DELIVERED', isOn: true })).toEqual({
      code: 'CONSENT_MISSING',
      path: ['input', 'kind'],
    });
    expect(await ask(client, SET, { kind: 'PAYMENT_DUE', isOn: true })).toMatchObject({
      noticeChoices: expect.arrayContaining([{ kind: 'PAYMENT_DUE', isOn: true }]) as unknown,
    });
  });

  it('show what was sent lately, to the person alone', async () => {
    const client = await stranger().signIn('L0147', PASSWORD);
    expect((await client.ask(SENT)).data).toEqual({
      viewer: {
        sentNotices: [
          {
            kind: 'INVOICE_ISSUED',
            accountNumber: 'L0147',
            count: 1,
            isDelivered: true,
            endedAt: '2026-11-19T09:00:00.000Z',
          },
        ],
      },
    });
    const other = await stranger().signIn(PEOPLE.coHolder.login, PASSWORD);
    expect((await other.ask(SENT)).data).toEqual({ viewer: { sentNotices: [] } });
  });

  describe('by the link of a letter', () => {
    let letter: ReceivedLetter;
    const look = (token: string | undefined): Promise<unknown> => ask(stranger(), LOOK, { token });

    beforeAll(async () => {
      await notices.begin('2026-12-02');
      letter = (await issue('2026-12-02'))[0]!;
      seen = (await trail()).length;
    });

    it('are not touched by opening it: that leads to the page, the token behind the #', async () => {
      for (const method of ['GET', 'HEAD']) {
        const response = await stranger().send(clickOf(letter), { method });
        expect(response.status).toBe(303);
        expect(response.headers.get('location')).toBe(`/powiadomienia/wypisz#token=${letter.token!}`);
      }
      expect(await look(letter.token)).toEqual({ kind: 'INVOICE_ISSUED', isOn: true, canUndo: false });
    });

    it.each([
      ['as RFC 8058 says', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
      [
        'as some programs do',
        'multipart/form-data; boundary=x',
        '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
      ],
      ['once more', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    ])('end by one click without a login, %s', async (_how, type, body) => {
      const response = await stranger().send(clickOf(letter), {
        method: 'POST',
        headers: { 'content-type': type, origin: 'https://poczta.example', 'sec-fetch-site': 'cross-site' },
        body,
      });
      expect(response.status).toBe(200);
      expect(await look(letter.token)).toEqual({ kind: 'INVOICE_ISSUED', isOn: false, canUndo: true });
    });

    it('ended that kind for that person only, with one trace', async () => {
      expect(await trail()).toEqual([
        { by: 'ANONYMOUS', detail: { kind: 'INVOICE_ISSUED', isOn: false, by: 'LINK' } },
      ]);
      expect(await notices.query('select kind, is_on from notice_choices')).toEqual([
        { kind: 'INVOICE_ISSUED', is_on: false },
      ]);
      expect(await issue('2026-12-02')).toEqual([]);
    });

    it('can be taken back by it, once', async () => {
      notices.at('2026-12-03');
      const on = { subscription: { kind: 'INVOICE_ISSUED', isOn: true, canUndo: false } };
      expect(await ask(stranger(), UNDO, { token: letter.token })).toEqual(on);
      expect(await ask(stranger(), UNDO, { token: letter.token })).toEqual(on);
      expect(await trail()).toHaveLength(2);
      expect((await issue('2026-12-03')).map(({ subject }) => subject)).toEqual([SUBJECTS.INVOICE_ISSUED]);
    });

    it('end by the button of the page too', async () => {
      const off = { subscription: { kind: 'INVOICE_ISSUED', isOn: false, canUndo: true } };
      expect(await ask(stranger(), END, { token: letter.token })).toEqual(off);
      expect(await ask(stranger(), END, { token: letter.token })).toEqual(off);
      expect(await trail()).toHaveLength(3);
    });

    it('are not switched on by it when the person switched them off in the settings', async () => {
      const client = await stranger().signIn('L0147', PASSWORD);
      await ask(client, SET, { kind: 'INVOICE_ISSUED', isOn: true });
      await ask(client, SET, { kind: 'INVOICE_ISSUED', isOn: false });
      const off = { kind: 'INVOICE_ISSUED', isOn: false, canUndo: false };
      expect(await ask(stranger(), END, { token: letter.token })).toEqual({ subscription: off });
      expect(await ask(stranger(), UNDO, { token: letter.token })).toEqual({ subscription: off });
    });

    it('are out of reach of whoever guesses', async () => {
      const [row] = await notices.query('select message_key as key from notice_letters limit 1');
      for (const token of ['', 'x'.repeat(43), String(row!['key']), '../../etc/passwd', '"; drop table--']) {
        expect(await look(token)).toBeNull();
        expect(await ask(stranger(), END, { token })).toEqual({
          code: 'TOKEN_INVALID',
          path: ['input', 'token'],
        });
        const address = `/notices/unsubscribe?token=${encodeURIComponent(token)}`;
        expect((await stranger().send(address, { method: 'POST' })).status).toBe(404);
        const opened = await stranger().send(address);
        expect(opened.headers.get('location')).toMatch(/^\/powiadomienia\/wypisz(#token=x{43})?$/);
      }
      const twice = await stranger().send('/notices/unsubscribe?token=a&token=b', { method: 'POST' });
      expect(twice.status).toBe(404);
    });
  });
});
