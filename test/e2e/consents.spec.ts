import { jest } from '@jest/globals';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { query } from '../support/test-database.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

jest.setTimeout(120_000);

const DELIVERY = 'electronicDelivery { state since textVersion origin mayGrant email text { version text } }';
const SET = `mutation ($input: SetConsentInput!) { setConsent(input: $input) {
  ... on SetConsentSucceeded { account { ${DELIVERY} } }
  ... on SetConsentRefused { code message path } } }`;
const MINUTE = 60_000;

interface Delivery {
  readonly state: string;
  readonly since: string | null;
  readonly textVersion: string | null;
  readonly origin: string | null;
  readonly mayGrant: boolean;
  readonly email: string | null;
  readonly text: { readonly version: string; readonly text: string };
}

interface SetAnswer {
  readonly account?: { readonly electronicDelivery: Delivery };
  readonly code?: string;
  readonly message?: string;
}

describe('consents to electronic letters', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, async (database) => {
      await fillResidentsBook(database);
    });
  });

  afterAll(async () => {
    await portal.close();
  });

  // As if nobody had ever declared anything: the guard lets only a migration of the owner past.
  beforeEach(async () => {
    await query(
      portal.database,
      `set ebok.data_migration = 'on'; delete from consent_declarations;
       delete from audit_events where action like 'CONSENT%'`,
    );
  });

  const signIn = (login: string): Promise<HttpClient> => new HttpClient(portal.url).signIn(login, PASSWORD);
  const deliveryOf = async (browser: HttpClient, number = 'L0147'): Promise<Delivery & { id: string }> => {
    const { data, errors } = await browser.ask<{ account: { id: string; electronicDelivery: Delivery } }>(
      `query ($number: String!) { account(number: $number) { id ${DELIVERY} } }`,
      { number },
    );
    expect(errors).toEqual([]);
    const { id, electronicDelivery } = data!.account;
    return { id, ...electronicDelivery };
  };
  const set = async (browser: HttpClient, granted: boolean, change: object = {}): Promise<SetAnswer> => {
    portal.clock.advance(MINUTE);
    const { id: accountId, text } = await deliveryOf(browser);
    const input = { accountId, granted, textVersion: text.version, ...change };
    const { data, errors } = await browser.ask<{ setConsent: SetAnswer }>(SET, { input });
    expect(errors).toEqual([]);
    return data!.setConsent;
  };
  const stored = (): Promise<readonly Record<string, unknown>[]> =>
    query(
      portal.database,
      `select p.source_key as person, a.number as account, d.is_granted, d.text_version, d.email, d.method, d.kind
         from consent_declarations d join persons p on p.id = d.person_id join accounts a on a.id = d.account_id
        order by d.id`,
    );

  it('are taken back and given again by the person alone; every step is kept for good', async () => {
    const holder = await signIn(PEOPLE.holder.login);
    expect(await deliveryOf(holder)).toMatchObject({
      state: 'GRANTED',
      since: '2022-01-10T09:00:00.000Z',
      textVersion: '2021-01',
      origin: 'OFFICE',
      mayGrant: true,
      email: PEOPLE.holder.email,
    });

    const withdrawn = await set(holder, false);
    const withdrawnAt = portal.clock.now().toISOString();
    expect(withdrawn.account?.electronicDelivery).toMatchObject({ state: 'WITHDRAWN', since: withdrawnAt });
    const granted = await set(holder, true);
    const { text } = await deliveryOf(holder);
    expect(granted.account?.electronicDelivery).toMatchObject({
      state: 'GRANTED',
      since: portal.clock.now().toISOString(),
      textVersion: text.version,
      origin: 'PORTAL',
    });
    expect(text.text).toContain('Spółdzielnia Mieszkaniowa „Źródlana”');

    const step = {
      person: 'P-HOLDER',
      account: 'L0147',
      text_version: text.version,
      email: PEOPLE.holder.email,
      method: 'PORTAL',
      kind: 'E_DOCUMENTS',
    };
    const both = [
      { ...step, is_granted: false },
      { ...step, is_granted: true },
    ];
    expect(await stored()).toEqual(both);
    await set(holder, true);
    expect(await stored()).toEqual(both);
    for (const change of [
      'update consent_declarations set is_granted = true',
      'delete from consent_declarations',
    ]) {
      await expect(query(portal.database, change)).rejects.toMatchObject({ code: '23001' });
    }

    const { data } = await holder.ask(
      '{ viewer { consents { kind origin grantedAt withdrawnAt textVersion account { number } } } }',
    );
    expect(data).toEqual({
      viewer: {
        consents: [
          {
            kind: 'E_DOCUMENTS',
            origin: 'PORTAL',
            grantedAt: granted.account!.electronicDelivery.since,
            withdrawnAt: null,
            textVersion: text.version,
            account: { number: 'L0147' },
          },
          {
            kind: 'E_DOCUMENTS',
            origin: 'OFFICE',
            grantedAt: '2022-01-10T09:00:00.000Z',
            withdrawnAt,
            textVersion: '2021-01',
            account: { number: 'L0147' },
          },
        ],
      },
    });
    const trail = await query(
      portal.database,
      `select action, actor_kind from audit_events where action like 'CONSENT%' order by id`,
    );
    expect(trail.map(({ action, actor_kind }) => [action, actor_kind])).toEqual([
      ['CONSENT_WITHDRAWN', 'RESIDENT'],
      ['CONSENT_GRANTED', 'RESIDENT'],
    ]);
  });

  it('are each holder’s own', async () => {
    const [holder, coHolder] = [await signIn(PEOPLE.holder.login), await signIn(PEOPLE.coHolder.login)];
    expect(await deliveryOf(coHolder)).toMatchObject({
      state: 'NONE',
      since: null,
      email: null,
      mayGrant: true,
    });
    expect(await set(coHolder, true)).toMatchObject({
      code: 'CONSENT_EMAIL_MISSING',
      message: 'Najpierw podaj i potwierdź adres e-mail.',
    });
    await query(
      portal.database,
      `update users set email = 'adam@poczta.example', email_verified_at = '2026-11-01T00:00:00Z' where login = 'L0147-2'`,
    );
    expect((await set(coHolder, true)).account?.electronicDelivery.state).toBe('GRANTED');
    await set(holder, false);
    expect([(await deliveryOf(holder)).state, (await deliveryOf(coHolder)).state]).toEqual([
      'WITHDRAWN',
      'GRANTED',
    ]);
  });

  it('are not given by a proxy, nor by a former holder, who may take his back', async () => {
    const proxy = await signIn(PEOPLE.proxy.login);
    expect(await deliveryOf(proxy)).toMatchObject({ mayGrant: false });
    expect((await set(proxy, true)).code).toBe('CONSENT_NOT_HOLDER');

    const former = await signIn(PEOPLE.formerHolder.login);
    const { id: accountId, mayGrant } = await deliveryOf(former, 'L0200');
    expect(mayGrant).toBe(false);
    const wish = async (granted: boolean): Promise<SetAnswer> => {
      const { text } = await deliveryOf(former, 'L0200');
      const input = { accountId, granted, textVersion: text.version };
      return (await former.ask<{ setConsent: SetAnswer }>(SET, { input })).data!.setConsent;
    };
    expect((await wish(true)).code).toBe('CONSENT_TITLE_ENDED');
    expect((await wish(false)).account?.electronicDelivery.state).toBe('WITHDRAWN');
    expect((await wish(true)).code).toBe('CONSENT_TITLE_ENDED');
  });

  it('are refused for another text, and for an account of somebody else as for none', async () => {
    const holder = await signIn(PEOPLE.holder.login);
    const stranger = await signIn(PEOPLE.stranger.login);
    const foreign = (await deliveryOf(stranger, 'L0148')).id;
    expect((await set(holder, false, { textVersion: '2021-01' })).code).toBe('CONSENT_TEXT_STALE');
    expect(await set(holder, false, { accountId: foreign })).toEqual(
      await set(holder, false, { accountId: 'acc_999999' }),
    );
    expect(await stored()).toEqual([]);
  });

  it('stand once when the same is wished many times at a moment', async () => {
    const holder = await signIn(PEOPLE.holder.login);
    const { id: accountId, text } = await deliveryOf(holder);
    const input = { accountId, granted: false, textVersion: text.version };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => holder.ask<{ setConsent: SetAnswer }>(SET, { input })),
    );
    expect(answers.map(({ data }) => data?.setConsent.account?.electronicDelivery.state)).toEqual(
      answers.map(() => 'WITHDRAWN'),
    );
    expect(await stored()).toHaveLength(1);
  });
});
