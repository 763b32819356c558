import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { query } from '../support/test-database.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

const PARAMETERS = 'id code name value unitOfMeasure validFrom validTo usedIn';

interface Parameter {
  readonly id: string;
  readonly code: string;
  readonly value: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly usedIn: readonly string[];
}

describe('my data', () => {
  let portal: TestPortal;
  let holder: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({}, async (database) => {
      await fillResidentsBook(database);
      await query(
        database,
        `insert into consents (person_id, account_id, kind, text_version, granted_at, withdrawn_at, method, source_system, source_key)
         select h.person_id, case when k.own then h.account_id end, k.kind, '2025-01', '2025-02-03T10:00:00Z', k.withdrawn, 'papier', 'TEST', k.kind || p.source_key
         from holders h join persons p on p.id = h.person_id join accounts a on a.id = h.account_id,
           (values ('SMS', true, null), ('PHONE', false, timestamptz '2026-01-07T09:00:00Z')) k (kind, own, withdrawn)
         where a.number in ('L0147', 'L0148') and h.role = 'HOLDER'`,
      );
    });
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  const signIn = (login: string): Promise<HttpClient> => new HttpClient(portal.url).signIn(login, PASSWORD);
  const parametersOf = async (
    client: HttpClient,
    number: string,
    args = '',
  ): Promise<readonly Parameter[]> => {
    const answer = await client.ask<{ account: { parameters: readonly Parameter[] } }>(
      `query ($number: String!) { account(number: $number) { parameters${args} { ${PARAMETERS} } } }`,
      { number },
    );
    expect(answer.errors).toEqual([]);
    return answer.data!.account.parameters;
  };
  const shown = (parameters: readonly Parameter[]) =>
    parameters.map(({ code, value, validFrom, validTo }) => [code, value, validFrom, validTo]);

  it('shows an account with its place, its people, its number at the bank and how fresh it is', async () => {
    const { data } = await holder.ask(`{ account(number: "L0147") {
      number titleKind openedOn closedOn access { role from to isFormer }
      unit { code kind address { street flat postalCode city oneLine } }
      holders { displayName role from to }
      bankAccounts { fund { code name } nrb formatted from to } bankAccount
      freshness { asOf bankBookedThrough readingsThrough verifiedAt } } }`);
    const account = data!['account'] as Record<string, unknown>;
    const [eks, rem] = account['bankAccounts'] as readonly Record<string, string>[];
    expect(account).toEqual({
      number: 'L0147',
      titleKind: 'MEMBER_COOPERATIVE_RIGHT',
      openedOn: '2020-01-01',
      closedOn: null,
      access: { role: 'HOLDER', from: '2020-01-01', to: null, isFormer: false },
      unit: {
        code: 'U147',
        kind: 'FLAT',
        address: {
          street: 'os. Źródlane 15',
          flat: '47',
          postalCode: '00-001',
          city: 'Zmyślin',
          oneLine: 'os. Źródlane 15/47',
        },
      },
      holders: [
        { displayName: 'Jolanta Zmyślona', role: 'HOLDER', from: '2020-01-01', to: null },
        { displayName: 'Adam Zmyślony', role: 'CO_HOLDER', from: '2022-05-01', to: null },
        { displayName: 'Lidia Odeszła', role: 'CO_HOLDER', from: '2020-01-01', to: '2026-03-31' },
        { displayName: 'Piotr Dawny', role: 'PROXY', from: '2025-01-01', to: '2026-10-31' },
        { displayName: 'Paweł Pełnomocny', role: 'PROXY', from: '2026-01-01', to: '2026-12-31' },
      ],
      bankAccounts: [
        { ...eks, fund: { code: 'EKS', name: 'Eksploatacja' }, from: '2020-01-01', to: null },
        { ...rem, fund: { code: 'REM', name: 'Fundusz remontowy' }, from: '2020-01-01', to: null },
      ],
      bankAccount: eks!['nrb'],
      freshness: {
        asOf: '2026-11-18T01:00:00.000Z',
        bankBookedThrough: '2026-11-16',
        readingsThrough: '2026-10-31',
        verifiedAt: '2026-11-18T01:05:00.000Z',
      },
    });
    expect(eks!['formatted']).toBe(
      eks!['nrb']!.replace(/^(..)(....)(....)(....)(....)(....)(....)$/, '$1 $2 $3 $4 $5 $6 $7'),
    );
    expect(eks!['nrb']).not.toBe(rem!['nrb']);
  });

  it('says what charges are computed from, in force today, with the components that use it', async () => {
    const parameters = await parametersOf(holder, 'L0147');
    expect(parameters.map(({ id: _, ...parameter }) => parameter)).toEqual([
      {
        code: 'USABLE_AREA',
        name: 'Powierzchnia użytkowa',
        value: '47.5',
        unitOfMeasure: 'm²',
        validFrom: '2020-01-01',
        validTo: null,
        usedIn: ['Eksploatacja', 'Garaż'],
      },
      {
        code: 'OCCUPANTS',
        name: 'Liczba osób',
        value: '2',
        unitOfMeasure: 'os.',
        validFrom: '2025-01-01',
        validTo: null,
        usedIn: ['Śmieci i odpady'],
      },
    ]);
  });

  it('keeps the history, newest first, and answers for any day', async () => {
    expect(shown(await parametersOf(holder, 'L0147', '(history: true)'))).toEqual([
      ['USABLE_AREA', '47.5', '2020-01-01', null],
      ['OCCUPANTS', '2', '2025-01-01', null],
      ['OCCUPANTS', '3', '2020-01-01', '2024-12-31'],
    ]);
    expect(shown(await parametersOf(holder, 'L0147', '(at: "2024-12-31")'))).toEqual([
      ['USABLE_AREA', '47.5', '2020-01-01', null],
      ['OCCUPANTS', '3', '2020-01-01', '2024-12-31'],
    ]);
    expect(await parametersOf(holder, 'L0147', '(at: "2019-12-31")')).toEqual([]);
  });

  it('clips the unit’s parameters and counts of meters to the title, both ways', async () => {
    const former = await signIn(PEOPLE.formerHolder.login);
    expect(shown(await parametersOf(former, 'L0200', '(history: true)'))).toEqual([
      ['USABLE_AREA', '38.4', '2026-05-01', '2026-06-30'],
      ['USABLE_AREA', '38.2', '2020-01-01', '2026-04-30'],
      ['METERS_COLD', '1', '2020-01-01', '2026-06-30'],
    ]);
    expect(shown(await parametersOf(former, 'L0200'))).toEqual([
      ['USABLE_AREA', '38.4', '2026-05-01', '2026-06-30'],
      ['METERS_COLD', '1', '2020-01-01', '2026-06-30'],
    ]);
    const next = await openedForNewHolder();
    const before = await next.ask(
      '{ account(number: "L0200") { number } invoice(number: "NAL/2026/06/0200") { id } }',
    );
    expect(before.data).toEqual({ account: null, invoice: null });
    expect(shown(await parametersOf(next, 'L0201', '(history: true)'))).toEqual([
      ['USABLE_AREA', '38.4', '2026-07-01', null],
      ['METERS_COLD', '1', '2026-07-01', null],
    ]);
  });

  it('finds parameters again by their ids, the counted ones too, for the own account only', async () => {
    const former = await signIn(PEOPLE.formerHolder.login);
    for (const { id, code, value } of await parametersOf(former, 'L0200', '(history: true)')) {
      const find = (client: HttpClient) =>
        client.ask('query ($id: ID!) { node(id: $id) { ... on ChargeParameter { id code value } } }', { id });
      expect((await find(former)).data).toEqual({ node: { id, code, value } });
      expect((await find(holder)).data).toEqual({ node: null });
    }
  });

  it('lists the person’s accounts page by page, and the consents that are the person’s own', async () => {
    const proxy = await signIn(PEOPLE.formerHolder.login);
    const { data } = await proxy.ask(
      '{ viewer { accounts(first: 1) { totalCount nodes { number closedOn access { isFormer } } pageInfo { hasNextPage } } consents { kind } } }',
    );
    expect(data).toEqual({
      viewer: {
        accounts: {
          totalCount: 1,
          nodes: [{ number: 'L0200', closedOn: '2026-06-30', access: { isFormer: true } }],
          pageInfo: { hasNextPage: false },
        },
        consents: [{ kind: 'E_DOCUMENTS' }],
      },
    });
    const own = await holder.ask(
      '{ viewer { consents { kind textVersion grantedAt withdrawnAt method account { number } } } }',
    );
    const consent = { textVersion: '2025-01', grantedAt: '2025-02-03T10:00:00.000Z', method: 'papier' };
    expect(own.data).toEqual({
      viewer: {
        consents: [
          { ...consent, kind: 'SMS', withdrawnAt: null, account: { number: 'L0147' } },
          {
            kind: 'E_DOCUMENTS',
            textVersion: '2021-01',
            grantedAt: '2022-01-10T09:00:00.000Z',
            withdrawnAt: null,
            method: 'wniosek złożony w biurze',
            account: { number: 'L0147' },
          },
          { ...consent, kind: 'PHONE', withdrawnAt: '2026-01-07T09:00:00.000Z', account: null },
        ],
      },
    });
  });

  it('answers null for the neighbour’s account, unit and ids, as for absent ones', async () => {
    const { data } = await holder.ask<{ account: { id: string; unit: { id: string } } }>(
      '{ account(number: "L0147") { id unit { id } } }',
    );
    const stranger = await signIn(PEOPLE.stranger.login);
    const names =
      'query ($number: String!, $code: String!) { account(number: $number) { id } unit(code: $code) { id } }';
    for (const [number, code] of [
      ['L0147', 'U147'],
      ['L9999', 'U999'],
      ["L0147' or '1'='1", '%'],
      ['', ''],
    ]) {
      const answer = await stranger.ask(names, { number, code });
      expect([answer.errors, answer.data]).toEqual([[], { account: null, unit: null }]);
    }
    for (const id of [data!.account.id, data!.account.unit.id, 'acc_0', 'unt_999999', 'xyz_1']) {
      expect((await stranger.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).data).toEqual({
        node: null,
      });
    }
    const own = await holder.ask(names, { number: 'L0147', code: 'U147' });
    expect(own.data).toEqual({ account: { id: data!.account.id }, unit: { id: data!.account.unit.id } });
  });

  it('offers the lists as files', async () => {
    const { data } = await holder.ask<{ account: { id: string; exports: Record<string, object> } }>(
      '{ account(number: "L0147") { id exports { invoices { ...F } ledger { xlsx { url fileName mediaType } } } } } fragment F on ListFiles { pdf { url fileName mediaType } csv { url fileName mediaType } }',
    );
    const { id, exports } = data!.account;
    expect(exports).toEqual({
      invoices: {
        pdf: {
          url: `/files/accounts/${id}/invoices.pdf`,
          fileName: 'faktury-L0147.pdf',
          mediaType: 'application/pdf',
        },
        csv: {
          url: `/files/accounts/${id}/invoices.csv`,
          fileName: 'faktury-L0147.csv',
          mediaType: 'text/csv',
        },
      },
      ledger: {
        xlsx: {
          url: `/files/accounts/${id}/ledger.xlsx`,
          fileName: 'rachunki-L0147.xlsx',
          mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        },
      },
    });
  });

  /** The new holder of the given-up flat, with an own password. */
  async function openedForNewHolder(): Promise<HttpClient> {
    await query(
      portal.database,
      `update users set password_is_starting = false, starting_password_expires_at = null,
         password_hash = (select password_hash from users where login = 'L0147') where login = $1`,
      [PEOPLE.newHolder.login],
    );
    return signIn(PEOPLE.newHolder.login);
  }
});
