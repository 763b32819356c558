import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { PAGE_FIELDS, everyPage, type PageOf } from '../support/every-page.js';
import { HttpClient } from '../support/http-client.js';
import { query } from '../support/test-database.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

const METERS = `query ($code: String!, $active: Boolean) { unit(code: $code) { meters(active: $active) {
  id serial medium place unitOfMeasure installedOn removedOn verifiedUntil isRemote replaces { serial }
  readings { totalCount nodes { id takenOn value source quality isQuarantined note } } } } }`;

interface Meter {
  readonly id: string;
  readonly serial: string;
  readonly removedOn: string | null;
  readonly verifiedUntil: string | null;
  readonly replaces: { readonly serial: string } | null;
  readonly readings: { readonly totalCount: number; readonly nodes: readonly Reading[] };
}

interface Reading {
  readonly id: string;
  readonly takenOn: string;
  readonly value: string;
  readonly source: string;
  readonly isQuarantined: boolean;
}

describe('media', () => {
  let portal: TestPortal;
  let former: HttpClient;
  let next: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({}, async (database) => {
      await fillResidentsBook(database);
      await query(
        database,
        `update users set password_is_starting = false, starting_password_expires_at = null,
           password_hash = (select password_hash from users where login = 'L0147') where login = 'L0201'`,
      );
    });
    former = await new HttpClient(portal.url).signIn(PEOPLE.formerHolder.login, PASSWORD);
    next = await new HttpClient(portal.url).signIn(PEOPLE.newHolder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  const metersOf = async (client: HttpClient, active: boolean | null = null): Promise<readonly Meter[]> => {
    const answer = await client.ask<{ unit: { meters: readonly Meter[] } }>(METERS, { code: 'U200', active });
    expect(answer.errors).toEqual([]);
    return answer.data!.unit.meters;
  };
  const states = (meter: Meter | undefined) =>
    meter!.readings.nodes.map(({ takenOn, value }) => [takenOn, value]);

  it('shows the former holder his meter as it was: no exchange, no reading after his last day', async () => {
    const meters = await metersOf(former);
    expect(meters.map(({ serial, removedOn, replaces }) => [serial, removedOn, replaces])).toEqual([
      ['ZW-STARY', null, null],
    ]);
    expect(states(meters[0])).toEqual([
      ['2026-06-30', '106.100'],
      ['2026-05-31', '103.100'],
      ['2026-04-30', '100.000'],
    ]);
    expect(meters[0]!.readings.totalCount).toBe(3);
  });

  it('shows the new holder nothing from before his first day, and the exchange in his time', async () => {
    const [current, old] = await metersOf(next);
    expect(current).toMatchObject({
      serial: 'ZW-NOWY',
      medium: 'COLD_WATER',
      place: 'łazienka',
      unitOfMeasure: 'm³',
      installedOn: '2026-09-15',
      removedOn: null,
      verifiedUntil: '2031-12-31',
      isRemote: true,
      replaces: { serial: 'ZW-STARY' },
    });
    expect(states(current)).toEqual([
      ['2026-11-10', '99.999'],
      ['2026-10-31', '4.600'],
      ['2026-09-30', '1.500'],
      ['2026-09-15', '0.000'],
    ]);
    expect(current!.readings.nodes[0]).toMatchObject({ isQuarantined: true, note: 'do sprawdzenia' });
    expect([old!.serial, old!.removedOn]).toEqual(['ZW-STARY', '2026-09-15']);
    expect(states(old)).toEqual([
      ['2026-09-15', '113.800'],
      ['2026-08-31', '112.300'],
      ['2026-07-31', '109.200'],
    ]);
  });

  it('tells active meters from removed ones', async () => {
    expect((await metersOf(next, true)).map(({ serial }) => serial)).toEqual(['ZW-NOWY']);
    expect((await metersOf(next, false)).map(({ serial }) => serial)).toEqual(['ZW-STARY']);
    expect((await metersOf(former, true)).map(({ serial }) => serial)).toEqual(['ZW-STARY']);
  });

  it('pages through the readings of a meter, each once', async () => {
    const [current] = await metersOf(next);
    const paged = `query ($id: ID!, $after: String) { meter(id: $id) { readings(first: 3, after: $after) {
      nodes { id takenOn value meter { id serial } } ${PAGE_FIELDS} } } }`;
    const readings = await everyPage<Reading & { meter: { serial: string } }>(
      next,
      paged,
      { id: current!.id },
      (data) =>
        (data as { meter: { readings: PageOf<Reading & { meter: { serial: string } }> } }).meter.readings,
    );
    expect(readings.map(({ id }) => id)).toEqual(current!.readings.nodes.map(({ id }) => id));
    expect(readings.every(({ meter }) => meter.serial === 'ZW-NOWY')).toBe(true);
  });

  it('answers null for meters and readings of the neighbour or outside the title, as for absent ones', async () => {
    const ask = (client: HttpClient, id: string) =>
      client.ask('query ($id: ID!) { meter(id: $id) { id } reading(id: $id) { id } node(id: $id) { id } }', {
        id,
      });
    const [current, old] = await metersOf(next);
    const holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    const ownOnly = [
      current!.id,
      ...old!.readings.nodes.map(({ id }) => id),
      ...current!.readings.nodes.map(({ id }) => id),
    ];
    for (const id of [...ownOnly, 'mtr_999999', 'rdg_999999', 'mtr_x', '']) {
      for (const client of [former, holder]) {
        const answer = await ask(client, id);
        expect([answer.errors, answer.data]).toEqual([[], { meter: null, reading: null, node: null }]);
      }
    }
    expect((await ask(next, current!.id)).data).toEqual({
      meter: { id: current!.id },
      reading: null,
      node: { id: current!.id },
    });
    const [{ id }] = (await metersOf(former))[0]!.readings.nodes as readonly [Reading];
    expect((await ask(next, id)).data).toEqual({ meter: null, reading: null, node: null });
  });

  it('sums use by months within the title, over an exchange, leaving out what waits for a decision', async () => {
    const { data } = await next.ask(
      '{ account(number: "L0201") { consumption(months: 5) { month coldWater hotWater isEstimated } } }',
    );
    const month = (name: string, coldWater: string | null, isEstimated = false) => ({
      month: name,
      coldWater,
      hotWater: null,
      isEstimated,
    });
    // July is seen from its last day on, so August and half of September are the first known; 1,5 + 1,5 m³ around the exchange.
    expect(data).toEqual({
      account: {
        consumption: [
          month('2026-07', null),
          month('2026-08', '3.100'),
          month('2026-09', '3.000', true),
          month('2026-10', '3.100', true),
          month('2026-11', null),
        ],
      },
    });
    const before = await former.ask(
      '{ account(number: "L0200") { consumption(months: 2) { month coldWater } } }',
    );
    expect(before.data).toEqual({
      account: {
        consumption: [
          { month: '2026-05', coldWater: '3.100' },
          { month: '2026-06', coldWater: '3.000' },
        ],
      },
    });
  });

  it.each([0, 61, -1])('refuses %i months', async (months) => {
    const answer = await next.ask(
      'query ($months: Int!) { account(number: "L0201") { consumption(months: $months) { month } } }',
      { months },
    );
    expect(answer.errors.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('links a settlement with its lines to the document it became', async () => {
    const { data } = await former.ask<{ account: { ledger: { nodes: { id: string }[] } } }>(
      '{ account(number: "L0200") { ledger(filter: { kind: [MEDIA_SETTLEMENT] }) { nodes { id } } } }',
    );
    const [row] = await query(portal.database, `select 'set_' || id as id from media_settlements`);
    const settlement = await former.ask(
      `query ($id: ID!) { node(id: $id) { ... on Settlement { number medium from to advances cost result state approvedOn
        lines { position description quantity unitOfMeasure rate amount } } } }`,
      { id: row!['id'] },
    );
    expect(settlement.data).toEqual({
      node: {
        number: 'ROZ/2026/1/0200',
        medium: 'COLD_WATER',
        from: '2026-01-01',
        to: '2026-06-30',
        advances: 20_000,
        cost: 24_500,
        result: 4_500,
        state: 'APPROVED',
        approvedOn: '2026-08-20',
        lines: [
          {
            position: 1,
            description: 'Zimna woda i ścieki',
            quantity: '17.988',
            unitOfMeasure: 'm³',
            rate: '13.62',
            amount: 24_500,
          },
        ],
      },
    });
    expect(data!.account.ledger.nodes).toHaveLength(1);
    expect((await next.ask('query ($id: ID!) { node(id: $id) { id } }', { id: row!['id'] })).data).toEqual({
      node: null,
    });
  });
});
