import { jest } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { BookBuilder } from '../fixtures/book-builder.js';
import { fillMediaBook, KITCHEN_MONTHS, KITCHEN_START } from '../fixtures/media-book.js';
import { PAGE_FIELDS, everyPage, type PageOf } from '../support/every-page.js';
import { HttpClient } from '../support/http-client.js';
import { rowsNotPrinted } from '../support/printed-rows.js';
import { readPdf } from '../support/read-pdf.js';
import { query, type TestDatabase } from '../support/test-database.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

jest.setTimeout(120_000);

const USE = `query ($number: String!, $medium: Medium!, $months: Int!) { account(number: $number) {
  id measuredMedia mediumUse(medium: $medium, months: $months) {
    month unitOfMeasure quantity isEstimated isApportioned isWhole yearBefore change changePercent price cost
    segments { start from fromValue to toValue quantity isEstimated meter { serial } } } } }`;

interface Segment {
  readonly start: string;
  readonly from: string;
  readonly fromValue: string | null;
  readonly to: string;
  readonly toValue: string | null;
  readonly quantity: string;
  readonly meter: { readonly serial: string };
}

interface Month {
  readonly month: string;
  readonly quantity: string | null;
  readonly isEstimated: boolean;
  readonly isWhole: boolean;
  readonly yearBefore: string | null;
  readonly change: string | null;
  readonly changePercent: number | null;
  readonly price: string | null;
  readonly cost: number | null;
  readonly segments: readonly Segment[];
}

interface Listed {
  readonly takenOn: string;
  readonly value: string;
  readonly source: string;
  readonly meter: { readonly serial: string };
}

const HOT_PRICE = '32.00';
const COLD_PRICE = '13.62';

describe('what is used of media', () => {
  let portal: TestPortal;
  let holder: HttpClient;
  let former: HttpClient;
  let next: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, fillBook);
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    former = await new HttpClient(portal.url).signIn(PEOPLE.formerHolder.login, PASSWORD);
    next = await new HttpClient(portal.url).signIn(PEOPLE.newHolder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  async function ask<Data>(
    client: HttpClient,
    text: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Data> {
    const { data, errors } = await client.ask<Data>(text, variables);
    expect(errors).toEqual([]);
    return data!;
  }

  const useOf = async (client: HttpClient, number: string, medium = 'COLD_WATER', months = 12) =>
    (
      await ask<{ account: { id: string; measuredMedia: string[]; mediumUse: readonly Month[] } }>(
        client,
        USE,
        {
          number,
          medium,
          months,
        },
      )
    ).account;

  it('starts each month where the one before ended, and sums to the meter', async () => {
    const { mediumUse } = await useOf(holder, 'L0147', 'COLD_WATER', 13);
    expect(mediumUse.map(({ month }) => month).at(-1)).toBe('2026-11');
    const known = mediumUse.filter(({ quantity }) => quantity !== null);
    const kitchen = known.flatMap(({ segments }) =>
      segments.filter(({ meter }) => meter.serial === 'ZW-KUCHNIA'),
    );
    expect(kitchen).toHaveLength(12);
    kitchen.slice(1).forEach((segment, index) => {
      const before = kitchen[index]!;
      expect([segment.start, segment.from, segment.fromValue]).toEqual([
        'CONTINUED',
        before.to,
        before.toValue,
      ]);
    });
    const total = kitchen.reduce((sum, { quantity }) => sum + thousandths(quantity), 0n);
    expect(total).toBe(KITCHEN_MONTHS.reduce((sum, used) => sum + used, 0n));
    expect(thousandths(kitchen.at(-1)!.toValue!)).toBe(KITCHEN_START + total);
  });

  it('compares with the same month a year before, and says what it costs where a price is known', async () => {
    const { mediumUse } = await useOf(holder, 'L0147');
    const october = mediumUse.find(({ month }) => month === '2026-10')!;
    expect(october).toMatchObject({
      quantity: '3.118',
      yearBefore: '2.500',
      change: '0.618',
      changePercent: 24.7,
      price: COLD_PRICE,
      cost: 4_247,
      isWhole: true,
    });
    expect(mediumUse.find(({ month }) => month === '2026-09')).toMatchObject({
      yearBefore: null,
      change: null,
      changePercent: null,
    });
    const hot = await useOf(holder, 'L0147', 'HOT_WATER', 1);
    expect([hot.mediumUse[0]!.quantity, hot.mediumUse[0]!.price]).toEqual([null, '45.62']);
    expect(hot.measuredMedia).toEqual(['COLD_WATER']);
  });

  it('shows a replacement as two segments with the right sum, the estimate marked', async () => {
    const { mediumUse } = await useOf(next, 'L0201');
    const september = mediumUse.find(({ month }) => month === '2026-09')!;
    expect(september).toMatchObject({ quantity: '3.000', isEstimated: true, isWhole: true });
    expect(
      september.segments
        .map(({ meter, start, fromValue, toValue, quantity }) => [
          meter.serial,
          start,
          fromValue,
          toValue,
          quantity,
        ])
        .toSorted(),
    ).toEqual([
      ['ZW-NOWY', 'REPLACED', '0.000', '1.500', '1.500'],
      ['ZW-STARY', 'CONTINUED', '112.300', '113.800', '1.500'],
    ]);
  });

  it('ends with the former holder’s title and begins with the new one’s', async () => {
    const his = await useOf(former, 'L0200');
    expect(his.mediumUse.at(-1)!.month).toBe('2026-06');
    expect(
      his.mediumUse
        .filter(({ quantity }) => quantity !== null)
        .map(({ month, quantity }) => [month, quantity]),
    ).toEqual([
      ['2026-05', '3.100'],
      ['2026-06', '3.000'],
    ]);
    const hers = await useOf(next, 'L0201');
    expect(hers.mediumUse[0]).toMatchObject({ month: '2026-07', quantity: null, yearBefore: null });
    expect(hers.mediumUse[1]).toMatchObject({ month: '2026-08', quantity: '3.100' });
    expect(hers.mediumUse[1]!.segments[0]).toMatchObject({ start: 'FIRST_KNOWN', from: '2026-07-31' });
  });

  it('refuses other than 1 to 60 months', async () => {
    for (const months of [0, 61]) {
      const { errors } = await holder.ask(
        `{ account(number: "L0147") { mediumUse(medium: GAS, months: ${String(months)}) { month } } }`,
      );
      expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('tells the state of each meter', async () => {
    const { unit } = await ask<{ unit: { meters: object[] } }>(
      holder,
      '{ unit(code: "U147") { meters { serial status verification lastReading { takenOn value } } } }',
    );
    const last = KITCHEN_MONTHS.reduce((sum, used) => sum + used, KITCHEN_START);
    expect(unit.meters).toEqual(
      expect.arrayContaining([
        {
          serial: 'ZW-KUCHNIA',
          status: 'ACTIVE',
          verification: 'EXPIRING',
          lastReading: { takenOn: '2026-10-31', value: text(last) },
        },
        { serial: 'ZW-RADIO', status: 'ACTIVE', verification: 'VALID', lastReading: null },
        { serial: 'ZW-PO', status: 'ACTIVE', verification: 'EXPIRED', lastReading: null },
        { serial: 'ZW-ZDJETY', status: 'REMOVED', verification: 'UNKNOWN', lastReading: null },
      ]),
    );
    const hers = await ask<{ unit: { meters: object[] } }>(
      next,
      '{ unit(code: "U200") { meters { serial status } } }',
    );
    expect(hers.unit.meters).toEqual([
      { serial: 'ZW-NOWY', status: 'ACTIVE' },
      { serial: 'ZW-STARY', status: 'REPLACED' },
    ]);
  });

  describe('the list of readings', () => {
    const LIST = `query ($number: String!, $after: String, $filter: ReadingFilter, $orderBy: ReadingOrder) {
      account(number: $number) { readings(first: 4, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount nodes { id takenOn value source meter { serial } } ${PAGE_FIELDS} } } }`;
    const listOf = (client: HttpClient, number: string, more: Readonly<Record<string, unknown>> = {}) =>
      everyPage<Listed>(
        client,
        LIST,
        { number, ...more },
        (data) => (data as { account: { readings: PageOf<Listed> } }).account.readings,
      );

    it('holds those of every meter within the title, each once, newest first', async () => {
      const rows = await listOf(next, 'L0201');
      expect(rows.map(({ takenOn, meter }) => [takenOn, meter.serial])).toEqual([
        ['2026-11-10', 'ZW-NOWY'],
        ['2026-10-31', 'ZW-NOWY'],
        ['2026-09-30', 'ZW-NOWY'],
        ['2026-09-15', 'ZW-NOWY'],
        ['2026-09-15', 'ZW-STARY'],
        ['2026-08-31', 'ZW-STARY'],
        ['2026-07-31', 'ZW-STARY'],
      ]);
      expect((await listOf(former, 'L0200')).map(({ takenOn }) => takenOn)).toEqual([
        '2026-06-30',
        '2026-05-31',
        '2026-04-30',
      ]);
    });

    it.each([
      'TAKEN_ON_ASC',
      'METER_ASC',
      'METER_DESC',
      'VALUE_DESC',
      'VALUE_ASC',
      'SOURCE_ASC',
      'SOURCE_DESC',
    ])('pages in the order %s', async (orderBy) => {
      const rows = await listOf(next, 'L0201', { orderBy });
      expect(rows).toHaveLength(7);
      const [name, way] = [orderBy.replace(/_(ASC|DESC)$/, ''), orderBy.endsWith('_ASC') ? 1 : -1];
      const keyOf = (row: Listed): string | number => {
        if (name === 'TAKEN_ON') return row.takenOn;
        if (name === 'METER') return row.meter.serial;
        return name === 'VALUE'
          ? Number(row.value)
          : ['RADIO', 'ESTIMATE', 'START', 'END'].indexOf(row.source);
      };
      const keys = rows.map(keyOf);
      expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0) * way));
    });

    it('narrows by meter, medium, source and span', async () => {
      const [{ meters }] = [
        (await ask<{ unit: { meters: { id: string }[] } }>(next, '{ unit(code: "U200") { meters { id } } }'))
          .unit,
      ];
      const count = async (filter: object) => (await listOf(next, 'L0201', { filter })).length;
      expect(await count({ meter: meters[1]!.id })).toBe(3);
      expect(await count({ source: ['START', 'END'] })).toBe(2);
      expect(await count({ medium: ['HEATING'] })).toBe(0);
      expect(await count({ from: '2026-09-01', to: '2026-09-30' })).toBe(3);
      expect(await count({ meter: 'mtr_999999' })).toBe(0);
      const { errors } = await next.ask(LIST, {
        number: 'L0201',
        filter: { from: '2026-09-02', to: '2026-09-01' },
      });
      expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
    });

    it('is the same as a file', async () => {
      const { id } = await useOf(next, 'L0201');
      const rows = parse(await (await next.send(`/files/accounts/${id}/readings.csv?source=RADIO`)).text());
      const listed = await listOf(next, 'L0201', { filter: { source: ['RADIO'] } });
      expect(rows.map((row) => [row['Data'], row['Stan']])).toEqual(
        listed.map(({ takenOn, value }) => [takenOn, value.replace('.', ',')]),
      );
      const meters = parse(await (await next.send(`/files/accounts/${id}/meters.csv`)).text());
      expect(meters.map((row) => [row['Numer'], row['Status']])).toEqual([
        ['ZW-NOWY', 'Aktywny'],
        ['ZW-STARY', 'Wymieniony'],
      ]);
    });
  });

  it.each(['meters', 'readings?source=RADIO', 'use-list', 'settlements'])(
    'prints %s: the same rows and sums as the other files',
    async (asked) => {
      const [list = '', words = ''] = asked.split('?');
      const [client, number] = list === 'settlements' ? [former, 'L0200'] : [next, 'L0201'];
      const { id } = await useOf(client, number);
      const fileOf = async (format: string): Promise<Buffer> => {
        const response = await client.send(`/files/accounts/${id}/${list}.${format}?${words}`);
        return Buffer.from(await response.arrayBuffer());
      };
      const rows: string[][] = parseCsv(await fileOf('csv'), { bom: true, delimiter: ';' });
      expect(await rowsNotPrinted(await fileOf('pdf'), rows)).toEqual([]);
    },
  );

  describe('the list of meters', () => {
    const METERS = `query ($order: MeterOrder) { unit(code: "U147") { meters(orderBy: $order) { serial } } }`;
    const metersIn = async (order: string | null): Promise<readonly string[]> =>
      (await ask<{ unit: { meters: { serial: string }[] } }>(holder, METERS, { order })).unit.meters.map(
        ({ serial }) => serial,
      );

    it.each([
      ['STATUS_DESC', ['ZW-ZDJETY', 'ZW-KUCHNIA', 'ZW-RADIO', 'ZW-PO', 'CO-1']],
      ['MEDIUM_DESC', ['CO-1', 'ZW-KUCHNIA', 'ZW-RADIO', 'ZW-PO', 'ZW-ZDJETY']],
      ['SERIAL_ASC', ['CO-1', 'ZW-KUCHNIA', 'ZW-PO', 'ZW-RADIO', 'ZW-ZDJETY']],
      ['PLACE_ASC', ['ZW-KUCHNIA', 'ZW-RADIO', 'ZW-PO', 'CO-1', 'ZW-ZDJETY']],
      ['PLACE_DESC', ['ZW-RADIO', 'ZW-KUCHNIA', 'ZW-PO', 'CO-1', 'ZW-ZDJETY']],
      ['VERIFIED_UNTIL_ASC', ['ZW-PO', 'ZW-KUCHNIA', 'CO-1', 'ZW-RADIO', 'ZW-ZDJETY']],
      ['VERIFIED_UNTIL_DESC', ['ZW-RADIO', 'CO-1', 'ZW-KUCHNIA', 'ZW-PO', 'ZW-ZDJETY']],
      ['REMOTE_DESC', ['ZW-RADIO', 'ZW-KUCHNIA', 'ZW-PO', 'CO-1', 'ZW-ZDJETY']],
      ['LAST_VALUE_ASC', ['ZW-KUCHNIA', 'ZW-RADIO', 'ZW-PO', 'CO-1', 'ZW-ZDJETY']],
    ])('comes in the order %s, the unknown last, also as a file', async (order, expected) => {
      expect(await metersIn(order)).toEqual(expected);
      const { id } = await useOf(holder, 'L0147');
      const rows = parse(
        await (await holder.send(`/files/accounts/${id}/meters.csv?orderBy=${order}`)).text(),
      );
      expect(rows.map((row) => row['Numer'])).toEqual(expected);
    });

    it('comes with the newest fitted first, and the last state first', async () => {
      const { unit } = await ask<{ unit: { meters: { serial: string }[] } }>(
        next,
        '{ unit(code: "U200") { meters(orderBy: INSTALLED_ON_ASC) { serial } } }',
      );
      expect(unit.meters.map(({ serial }) => serial)).toEqual(['ZW-STARY', 'ZW-NOWY']);
      const byState = await ask<{ unit: { meters: { serial: string }[] } }>(
        next,
        '{ unit(code: "U200") { meters(orderBy: LAST_VALUE_DESC, active: false) { serial } } }',
      );
      expect(byState.unit.meters.map(({ serial }) => serial)).toEqual(['ZW-STARY']);
    });

    it('has no other order', async () => {
      const { id } = await useOf(holder, 'L0147');
      expect((await holder.send(`/files/accounts/${id}/meters.csv?orderBy=COLOUR_ASC`)).status).toBe(400);
    });
  });

  describe('the list of use', () => {
    const LIST = `query ($number: String!, $medium: [Medium!], $months: Int, $until: Month, $orderBy: UseOrder) {
      account(number: $number) { useList(medium: $medium, months: $months, until: $until, orderBy: $orderBy) {
        rows { month medium quantity yearBefore change settlement { number } segments { fromValue toValue quantity meter { serial } } }
        totals { medium unitOfMeasure months quantity yearBefore change } } } }`;
    interface UseList {
      readonly rows: readonly (Month & { readonly settlement: { readonly number: string } | null })[];
      readonly totals: readonly {
        readonly months: number;
        readonly quantity: string | null;
        readonly yearBefore: string | null;
      }[];
    }
    const listOf = async (client: HttpClient, number: string, more: object = {}): Promise<UseList> =>
      (await ask<{ account: { useList: UseList } }>(client, LIST, { number, ...more })).account.useList;

    it('holds the months that are known, newest first, and their sum', async () => {
      const { rows, totals } = await listOf(holder, 'L0147');
      const { mediumUse } = await useOf(holder, 'L0147', 'COLD_WATER', 13);
      const known = mediumUse.filter(({ quantity }) => quantity !== null);
      expect(rows.map(({ month, quantity }) => [month, quantity])).toEqual(
        known.toReversed().map(({ month, quantity }) => [month, quantity]),
      );
      const sum = known.reduce((total, { quantity }) => total + thousandths(quantity!), 0n);
      expect(totals).toEqual([
        {
          medium: 'COLD_WATER',
          unitOfMeasure: 'm³',
          months: known.length,
          quantity: text(sum),
          yearBefore: null,
          change: null,
        },
      ]);
    });

    it.each<[string, (row: Month) => string | number | null]>([
      ['MONTH', ({ month }) => month],
      ['METER', ({ segments }) => segments[0]!.meter.serial],
      ['OPENING', ({ segments }) => value(segments[0]!.fromValue)],
      ['CLOSING', ({ segments }) => value(segments.at(-1)!.toValue)],
      ['QUANTITY', ({ quantity }) => value(quantity)],
      ['YEAR_BEFORE', ({ yearBefore }) => value(yearBefore)],
      ['CHANGE', ({ change }) => value(change)],
    ])('is ordered by %s both ways, the unknown last', async (column, keyOf) => {
      for (const [client, number] of [
        [holder, 'L0147'],
        [next, 'L0201'],
      ] as const) {
        const keysIn = async (way: string) =>
          (await listOf(client, number, { orderBy: `${column}_${way}` })).rows.map(keyOf);
        const [up, down] = [await keysIn('ASC'), await keysIn('DESC')];
        const known = (keys: readonly (string | number | null)[]) => keys.filter((key) => key !== null);
        expect(known(up)).toEqual(known(up).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
        expect(known(down)).toEqual(known(up).toReversed());
        for (const keys of [up, down])
          expect(keys.slice(known(keys).length).every((key) => key === null)).toBe(true);
      }
    });

    it('narrows by medium and months, the sums with it', async () => {
      const two = await listOf(holder, 'L0147', { months: 2 });
      expect(two.rows.map(({ month }) => month)).toEqual(['2026-10']);
      expect(two.totals).toMatchObject([{ months: 1, quantity: '3.118', yearBefore: '2.500' }]);
      expect(await listOf(holder, 'L0147', { medium: ['HEATING'] })).toEqual({ rows: [], totals: [] });
      for (const months of [0, 14]) {
        const { errors } = await holder.ask(LIST, { number: 'L0147', months });
        expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
      }
    });

    it('reaches back to any year of the title, the year before beside it', async () => {
      const YEARS = 'query ($number: String!) { account(number: $number) { useYears } }';
      const { account } = await ask<{ account: { useYears: number[] } }>(holder, YEARS, { number: 'L0147' });
      const months = await listOf(holder, 'L0147', { orderBy: 'MONTH_ASC', months: 13 });
      expect(account.useYears).toEqual(account.useYears.toSorted((a, b) => b - a));
      expect(account.useYears[0]).toBe(2026);
      for (const year of account.useYears) {
        const { rows } = await listOf(holder, 'L0147', { months: 12, until: `${String(year)}-12` });
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.every(({ month }) => month.startsWith(String(year)))).toBe(true);
        const again = rows.flatMap((row) => months.rows.filter(({ month }) => month === row.month));
        for (const row of again) expect(rows).toContainEqual(row);
      }
      const before = { months: 12, until: `${String(account.useYears.at(-1)! - 1)}-12` };
      expect(await listOf(holder, 'L0147', before)).toEqual({ rows: [], totals: [] });
      expect((await listOf(holder, 'L0147', { months: 1, until: '2199-12' })).rows).toEqual([]);
      const { errors } = await holder.ask(LIST, { number: 'L0147', months: 12, until: '2026-13' });
      expect(errors).toHaveLength(1);
    });

    it('is the same as a file: rows, order and sums', async () => {
      const { id } = await useOf(next, 'L0201');
      const { rows, totals } = await listOf(next, 'L0201', { orderBy: 'QUANTITY_ASC', months: 4 });
      const file = parse(
        await (
          await next.send(
            `/files/accounts/${id}/use-list.csv?orderBy=QUANTITY_ASC&months=4&medium=COLD_WATER`,
          )
        ).text(),
      );
      expect(
        file
          .slice(0, -1)
          .map((row) => [row['Okres'], row['Licznik'], row['Stan początkowy'], row['Zużycie licznika']]),
      ).toEqual(
        rows.flatMap(({ month, segments }) =>
          segments.map(({ meter, fromValue, quantity }) => [
            month,
            meter.serial,
            fromValue === null ? '' : comma(fromValue),
            comma(quantity),
          ]),
        ),
      );
      expect(file.at(-1)).toMatchObject({
        Okres: 'Razem',
        Medium: 'Zimna woda',
        Zużycie: comma(totals[0]!.quantity!),
      });
      const wholes = file
        .slice(0, -1)
        .map((row) => row['Zużycie']!)
        .filter((cell) => cell !== '');
      expect(wholes.map((cell) => cell.replace(',', '.'))).toEqual(rows.map(({ quantity }) => quantity));
      const xlsx = await next.send(`/files/accounts/${id}/use-list.xlsx?months=4`);
      expect(xlsx.headers.get('content-disposition')).toContain('zuzycie-L0201.xlsx');
      const year = await next.send(`/files/accounts/${id}/use-list.csv?months=12&until=2026-09`);
      expect(new Set(parse(await year.text()).map((row) => row['Okres']))).not.toContain('2026-10');
      expect((await next.send(`/files/accounts/${id}/use-list.csv?months=14`)).status).toBe(400);
      expect((await next.send(`/files/accounts/${id}/use-list.csv?colour=blue`)).status).toBe(400);
      expect((await former.send(`/files/accounts/${id}/use-list.csv`)).status).toBe(404);
    });

    it('leads to the settlement that holds the month, within one’s own account only', async () => {
      const his = await listOf(former, 'L0200');
      expect(his.rows.map(({ month, settlement }) => [month, settlement?.number])).toEqual([
        ['2026-06', 'ROZ/2026/1/0200'],
        ['2026-05', 'ROZ/2026/1/0200'],
      ]);
      const hers = await listOf(next, 'L0201');
      expect(hers.rows.every(({ settlement }) => settlement === null)).toBe(true);
    });
  });

  describe('the monthly sheet', () => {
    it('holds the figures of the API, as a table and on paper', async () => {
      const { id, mediumUse } = await useOf(holder, 'L0147');
      const october = mediumUse.find(({ month }) => month === '2026-10')!;
      const { account } = await ask<{ account: { buildingUse: { average: string; units: number } } }>(
        holder,
        '{ account(number: "L0147") { buildingUse(medium: COLD_WATER, month: "2026-10") { average units lowerQuartile upperQuartile } } }',
      );
      expect(account.buildingUse).toEqual({
        units: 10,
        average: '2.934',
        lowerQuartile: '2.000',
        upperQuartile: '4.000',
      });
      const [row, ...more] = parse(
        await (await holder.send(`/files/accounts/${id}/use.csv?month=2026-10`)).text(),
      );
      expect(more).toEqual([]);
      expect(row).toMatchObject({
        Medium: 'Zimna woda',
        Licznik: 'ZW-KUCHNIA',
        'Stan początkowy': comma(october.segments[0]!.fromValue!),
        'Stan końcowy': comma(october.segments[0]!.toValue!),
        'Zużycie razem': comma(october.quantity!),
        'Rok wcześniej': '2,500',
        Zmiana: '0,618',
        'Średnia w budynku': '2,934',
        'Lokali w średniej': '10',
      });
      const pdf = await readPdf(
        Buffer.from(await (await holder.send(`/files/accounts/${id}/use.pdf?month=2026-10`)).arrayBuffer()),
      );
      for (const words of [
        'Informacja o zużyciu za październik 2026',
        'art. 45c',
        comma(october.segments[0]!.toValue!),
        '3,118 m³',
        '2,500 m³ (zmiana +0,618 m³, +24,7%)',
        'średnio 2,934 m³ (10 lokali)',
        'Jolanta Zmyślona',
      ]) {
        expect(plain(pdf.text)).toContain(words);
      }
    });

    it('tells nothing of the building while fewer than ten units are known', async () => {
      const { account } = await ask<{ account: { buildingUse: object | null } }>(
        holder,
        '{ account(number: "L0147") { buildingUse(medium: COLD_WATER, month: "2026-06") { average } } }',
      );
      expect(account.buildingUse).toBeNull();
    });

    it('is refused for a month outside the title, still to come, or not named', async () => {
      const his = (await useOf(former, 'L0200')).id;
      const hers = (await useOf(next, 'L0201')).id;
      for (const [client, path] of [
        [former, `/files/accounts/${his}/use.pdf?month=2026-07`],
        [next, `/files/accounts/${hers}/use.csv?month=2026-06`],
        [next, `/files/accounts/${hers}/use.csv?month=2026-12`],
        [next, `/files/accounts/${hers}/use.csv`],
      ] as const) {
        expect((await client.send(path)).status).toBe(400);
      }
      const june = await readPdf(
        Buffer.from(await (await former.send(`/files/accounts/${his}/use.pdf?month=2026-06`)).arrayBuffer()),
      );
      expect(plain(june.text)).toContain('3,000');
    });
  });

  describe('what may be worth a look', () => {
    const HINTS = `query ($number: String!) { account(number: $number) {
      useHints { kind medium month quantity usual comparedUnits meter { serial } } } }`;
    const hintsOf = async (client: HttpClient, number: string) =>
      (await ask<{ account: { useHints: object[] } }>(client, HINTS, { number })).account.useHints;

    it('is nothing while a household lives as usual', async () => {
      expect(await hintsOf(holder, 'L0147')).toEqual([]);
    });

    it('is a month of far more than usual, and more than most of the building', async () => {
      await change(9_000n);
      expect(await hintsOf(holder, 'L0147')).toEqual([
        {
          kind: 'ELEVATED',
          medium: 'COLD_WATER',
          month: '2026-10',
          quantity: '12.118',
          usual: '3.000',
          comparedUnits: 10,
          meter: null,
        },
      ]);
      await change(-9_000n);
    });

    it('is a state that fell, also one that nobody has accepted yet', async () => {
      await query(
        portal.database,
        `insert into readings (meter_id, unit_id, taken_on, value_thousandths, source, quality, is_quarantined, source_system, source_key)
         select id, unit_id, '2026-11-12', 1000, 'RADIO', 'DISPUTED', true, 'TEST', 'spadek' from meters where serial = 'ZW-KUCHNIA'`,
      );
      expect(await hintsOf(holder, 'L0147')).toEqual([
        {
          kind: 'REVERSE',
          medium: 'COLD_WATER',
          month: '2026-11',
          quantity: null,
          usual: null,
          comparedUnits: null,
          meter: { serial: 'ZW-KUCHNIA' },
        },
      ]);
      await query(portal.database, `delete from readings where source_key = 'spadek'`);
    });

    it('is not told of an account that is closed', async () => {
      expect(await hintsOf(former, 'L0200')).toEqual([]);
    });

    const change = (by: bigint) =>
      query(
        portal.database,
        `update readings set value_thousandths = value_thousandths + $1 where taken_on = '2026-10-31'
           and meter_id = (select id from meters where serial = 'ZW-KUCHNIA')`,
        [by.toString()],
      );
  });
});

/** The rows of a CSV file by their headings. */
function parse(content: string): Readonly<Record<string, string>>[] {
  return parseCsv(content, { bom: true, delimiter: ';', columns: true });
}

/** Two more months of a year ago, prices, and ten neighbours whose meters were read at both ends of October. */
async function fillBook(database: TestDatabase): Promise<void> {
  await fillMediaBook(database);
  await query(
    database,
    `update users set password_is_starting = false, starting_password_expires_at = null,
       password_hash = (select password_hash from users where login = 'L0147') where login = 'L0201'`,
  );
  await BookBuilder.fill(database, async (book) => {
    const unitId = await book.idOf('units', 'code', 'U147');
    const kitchen = { id: await book.idOf('meters', 'serial', 'ZW-KUCHNIA'), unitId };
    await book.reading(kitchen, '2025-09-30', KITCHEN_START - 2_500n);
    const fund_id = await book.idOf('funds', 'code', 'EKS');
    for (const [code, parameter_code, amount] of [
      ['ZWS', 'WATER_FORECAST', COLD_PRICE],
      ['PCW', 'HOT_WATER_FORECAST', HOT_PRICE],
    ] as const) {
      const component_id = await book.mirror('charge_components', {
        ...{ fund_id, code, parameter_code, name: code, basis: 'VOLUME', unit_of_measure: 'm³' },
        ...{ notice_kind: 'INDEPENDENT', sort_order: 9 },
      });
      const price = { component_id, price_kind: 'GROSS', vat_code: 'ZW', valid_from: '2025-01-01' };
      await book.mirror('rates', { ...price, amount });
    }
    const building_id = await book.idOf('buildings', 'code', 'B15');
    for (let index = 0; index < 10; index += 1) {
      const unit_id = await book.mirror('units', { building_id, code: `S${String(index)}`, kind: 'FLAT' });
      const meter = { unit_id, serial: `S-${String(index)}`, medium: 'COLD_WATER', unit_of_measure: 'm³' };
      const id = await book.mirror('meters', { ...meter, installed_on: '2020-01-01' });
      await book.reading({ id, unitId: unit_id }, '2026-09-30', 10_000n);
      await book.reading(
        { id, unitId: unit_id },
        '2026-10-31',
        12_000n + BigInt(index % 3) * 1_000n + 340n * BigInt(index === 8 ? 1 : 0),
      );
    }
  });
}

function thousandths(value: string): bigint {
  return BigInt(value.replace('.', ''));
}

function text(value: bigint): string {
  return `${String(value / 1_000n)}.${String(value % 1_000n).padStart(3, '0')}`;
}

function value(text: string | null): number | null {
  return text === null ? null : Number(text);
}

function comma(value: string): string {
  return value.replace('.', ',');
}

function plain(value: string): string {
  return value.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
}
