import { jest } from '@jest/globals';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { BookBuilder } from '../fixtures/book-builder.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { readPdf } from '../support/read-pdf.js';
import { query, type TestDatabase } from '../support/test-database.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

jest.setTimeout(120_000);

const SETTLEMENT = `id number medium from to advances cost result state
  check { isSummed isUsePriced isDifferenceShared isResult isConfirmed isContinued }
  totals { step quantity unitOfMeasure amount } allocators { serial }
  building { units mainMeter unitsUse difference differencePercent cost }
  lines { position kind quantity rate amount serial fromOn fromValue toOn toValue isEstimated shareOwn shareAll pool poolAmount isConfirmed
    opening formerOn formerValue meter { serial medium } }
  invoice { id number settlement { id } } ledgerEntries { id title amount source { __typename } }
  pdf { url fileName mediaType }`;
const LIST = `query ($number: String!, $after: String) { account(number: $number) {
  settlements(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${SETTLEMENT} } } } }`;

interface Settlement {
  readonly id: string;
  readonly number: string;
  readonly result: number;
  readonly check: Readonly<Record<string, boolean>>;
  readonly building: object | null;
  readonly lines: readonly {
    readonly kind: string;
    readonly amount: number;
    readonly isConfirmed: boolean | null;
    readonly opening: string | null;
    readonly formerOn: string | null;
    readonly formerValue: string | null;
    readonly meter: { readonly serial: string; readonly medium: string } | null;
  }[];
  readonly totals: readonly object[];
  readonly allocators: readonly { readonly serial: string }[];
  readonly invoice: {
    readonly id: string;
    readonly number: string;
    readonly settlement: { readonly id: string };
  } | null;
  readonly ledgerEntries: readonly { readonly id: string; readonly amount: number }[];
  readonly pdf: { readonly url: string; readonly fileName: string };
}

interface Page {
  readonly account: {
    readonly settlements: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly Settlement[];
    };
  };
}

describe('settlements of media', () => {
  let portal: TestPortal;
  let holder: HttpClient;
  let former: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, fillBook);
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    former = await new HttpClient(portal.url).signIn(PEOPLE.formerHolder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  async function pageOf(client: HttpClient, number: string, after: string | null = null) {
    const { data, errors } = await client.ask<Page>(LIST, { number, after });
    expect(errors).toEqual([]);
    return data!.account.settlements;
  }

  it('are listed by the days they settle, page by page', async () => {
    const first = await pageOf(holder, 'L0147');
    expect([first.totalCount, first.nodes.map(({ number }) => number)]).toEqual([2, ['ROZ/2026/1/0147']]);
    const second = await pageOf(holder, 'L0147', first.pageInfo.endCursor);
    expect(second.nodes.map(({ number }) => number)).toEqual(['ROZ/2025/2/0147']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('are counted again step by step, to the grosz', async () => {
    const [settlement] = (await pageOf(holder, 'L0147')).nodes;
    expect(settlement).toMatchObject({
      advances: 40_000,
      cost: 52_867,
      result: 12_867,
      check: {
        isSummed: true,
        isUsePriced: true,
        isDifferenceShared: true,
        isResult: true,
        isConfirmed: true,
        isContinued: true,
      },
      building: {
        units: 12,
        mainMeter: '1250.000',
        unitsUse: '1199.082',
        difference: '50.918',
        differencePercent: 4.07,
      },
    });
    expect(settlement!.lines.map(({ kind, isConfirmed }) => [kind, isConfirmed])).toEqual([
      ['METER', true],
      ['METER', true],
      ['PRICE', true],
      ['DIFFERENCE', true],
      ['ADVANCE', null],
    ]);
    const costs = settlement!.lines.filter(({ kind }) => kind !== 'ADVANCE');
    expect(costs.reduce((sum, { amount }) => sum + amount, 0)).toBe(52_867);
  });

  it('say so when a figure does not follow from the others', async () => {
    await query(
      portal.database,
      `update media_settlement_lines set to_thousandths = to_thousandths + 1 where position = 1 and kind = 'METER'`,
    );
    const [settlement] = (await pageOf(holder, 'L0147')).nodes;
    expect(settlement!.lines[0]!.isConfirmed).toBe(false);
    expect(settlement!.check['isConfirmed']).toBe(false);
    await query(
      portal.database,
      `update media_settlement_lines set to_thousandths = to_thousandths - 1 where position = 1 and kind = 'METER'`,
    );
  });

  it('say what each step comes to, and which meter a row is about', async () => {
    const [settlement] = (await pageOf(holder, 'L0147')).nodes;
    expect(settlement!.totals).toEqual([
      { step: 'METERS', quantity: '37.235', unitOfMeasure: 'm³', amount: 0 },
      { step: 'COST', quantity: '37.235', unitOfMeasure: 'm³', amount: 50_714 },
      { step: 'DIFFERENCE', quantity: '1.581', unitOfMeasure: 'm³', amount: 2_153 },
      { step: 'ADVANCES', quantity: null, unitOfMeasure: null, amount: -40_000 },
    ]);
    expect(settlement!.lines.map(({ meter }) => meter)).toEqual([
      { serial: 'ZW-1', medium: 'COLD_WATER' },
      { serial: 'CW-1', medium: 'HOT_WATER' },
      null,
      null,
      null,
    ]);
  });

  it('compare each opening with the closing of the former settlement of the medium', async () => {
    const openingsOf = (settlement: Settlement | undefined) =>
      settlement!.lines.map(({ opening, formerOn, formerValue }) => [opening, formerOn, formerValue]);
    const none = [null, null, null];
    const first = await pageOf(holder, 'L0147');
    const hot = ['NEW_METER', null, null];
    expect(openingsOf(first.nodes[0])).toEqual([
      ['CONTINUED', '2025-12-31', '398.105'],
      ...[hot, none, none, none],
    ]);
    const [before] = (await pageOf(holder, 'L0147', first.pageInfo.endCursor)).nodes;
    expect([openingsOf(before), before!.check['isContinued']]).toEqual([[['FIRST', null, null]], null]);

    const move = (by: number) =>
      query(
        portal.database,
        `update media_settlement_lines set to_thousandths = to_thousandths + ${by} where to_on = '2025-12-31'`,
      );
    await move(1);
    const [moved] = (await pageOf(holder, 'L0147')).nodes;
    expect(openingsOf(moved)[0]).toEqual(['DIFFERENT', '2025-12-31', '398.106']);
    expect(moved!.check).toMatchObject({ isContinued: false, isConfirmed: true });
    await move(-1);
  });

  it('of heat name the allocators that were there', async () => {
    const first = await pageOf(holder, 'L0147');
    expect(first.nodes[0]!.allocators).toEqual([]);
    const asMedium = (medium: string) =>
      query(
        portal.database,
        `update media_settlements set medium = '${medium}' where number = 'ROZ/2025/2/0147'`,
      );
    await asMedium('HEATING');
    const [heat] = (await pageOf(holder, 'L0147', first.pageInfo.endCursor)).nodes;
    expect(heat!.allocators.map(({ serial }) => serial)).toEqual(['PK-1']);
    await asMedium('COLD_WATER');
  });

  it('show sums of a building of five units and more, not of fewer', async () => {
    const first = await pageOf(holder, 'L0147');
    const [former4] = (await pageOf(holder, 'L0147', first.pageInfo.endCursor)).nodes;
    expect(former4!.building).toBeNull();
  });

  it('lead to the document and to the book, and back', async () => {
    const [settlement] = (await pageOf(former, 'L0200')).nodes;
    expect(settlement).toMatchObject({ number: 'ROZ/2026/1/0200', result: 4_500 });
    expect(settlement!.invoice).toMatchObject({
      number: 'ROZ/2026/1/0200',
      settlement: { id: settlement!.id },
    });
    expect(settlement!.ledgerEntries.map(({ amount }) => amount)).toEqual([4_500]);
  });

  it('are the account’s own: the next holder has none of the former one’s', async () => {
    const [settlement] = (await pageOf(former, 'L0200')).nodes;
    for (const client of [holder, await new HttpClient(portal.url).signIn(PEOPLE.stranger.login, PASSWORD)]) {
      const { data } = await client.ask<{ node: object | null }>(
        'query ($id: ID!) { node(id: $id) { id } }',
        {
          id: settlement!.id,
        },
      );
      expect(data!.node).toBeNull();
      expect((await client.send(settlement!.pdf.url)).status).toBe(404);
    }
  });

  it('can be printed: the paper says what the API says', async () => {
    const [settlement] = (await pageOf(holder, 'L0147')).nodes;
    const file = await holder.send(settlement!.pdf.url);
    expect(file.status).toBe(200);
    const { text } = await readPdf(Buffer.from(await file.arrayBuffer()));
    const plain = text.replace(/\s+/g, ' ');
    for (const words of [
      'Rozliczenie mediów ROZ/2026/1/0147',
      '412,318 (30.06.2026) − 398,105 (31.12.2025)',
      '37,235',
      '507,14',
      '50,918 m³ × 37,235 ÷ 1 199,082',
      '528,67 zł − 400,00 zł = 128,67 zł',
      'Zgadza się',
      'Licznik główny',
      'stan początkowy jak w poprzednim rozliczeniu',
      'licznika nie było w poprzednim rozliczeniu',
    ]) {
      expect(plain).toContain(words);
    }
  });

  it('with nothing to pay or to give back are printed as settled', async () => {
    const first = await pageOf(holder, 'L0147');
    const [even] = (await pageOf(holder, 'L0147', first.pageInfo.endCursor)).nodes;
    const file = await holder.send(even!.pdf.url);
    const { text } = await readPdf(Buffer.from(await file.arrayBuffer()));
    expect(even!.result).toBe(0);
    expect(text).toContain('Rozliczone');
    expect(text).not.toContain('Nadpłata');
  });
});

/** Two half-years of L0147: one with everything, one of a building of four. */
async function fillBook(database: TestDatabase): Promise<void> {
  await fillResidentsBook(database);
  await BookBuilder.fill(database, async (book) => {
    const account_id = await book.account('L0147');
    const unit_id = await book.idOf('units', 'code', 'U147');
    const meter = { unit_id, unit_of_measure: 'm³', digits: 5, installed_on: '2020-01-01' };
    const cold = await book.mirror('meters', {
      ...meter,
      serial: 'ZW-1',
      medium: 'COLD_WATER',
      place: 'kuchnia',
    });
    const hot = await book.mirror('meters', { ...meter, serial: 'CW-1', medium: 'HOT_WATER' });
    const allocator = { ...meter, medium: 'HEAT_ALLOCATOR', unit_of_measure: 'jedn.' };
    await book.mirror('meters', { ...allocator, serial: 'PK-1' });
    await book.mirror('meters', { ...allocator, serial: 'PK-0', removed_on: '2025-06-30' });
    await book.mirror('meters', { ...allocator, serial: 'PK-2', installed_on: '2026-01-01' });
    const settlement = { account_id, unit_id, medium: 'COLD_WATER', state: 'APPROVED' };
    const former = await book.mirror('media_settlements', {
      ...settlement,
      ...{
        number: 'ROZ/2025/2/0147',
        span_from: '2025-07-01',
        span_to: '2025-12-31',
        approved_on: '2026-02-12',
      },
      ...{ advances_grosze: 0n, cost_grosze: 0n, result_grosze: 0n },
      ...{ building_units: 4, main_meter_thousandths: 10n, units_use_thousandths: 9n },
    });
    const id = await book.mirror('media_settlements', {
      ...settlement,
      ...{
        number: 'ROZ/2026/1/0147',
        span_from: '2026-01-01',
        span_to: '2026-06-30',
        approved_on: '2026-08-12',
      },
      ...{ advances_grosze: 40_000n, cost_grosze: 52_867n, result_grosze: 12_867n },
      ...{ building_units: 12, main_meter_thousandths: 1_250_000n, units_use_thousandths: 1_199_082n },
    });
    await book.insert('media_settlement_lines', {
      ...{ media_settlement_id: former, account_id, position: 1, kind: 'METER', description: 'Wodomierz ZW' },
      ...{ unit_of_measure: 'm³', quantity: '10', amount_grosze: 0n, meter_id: cold },
      ...{ from_on: '2025-06-30', from_thousandths: 388_105n, to_on: '2025-12-31', to_thousandths: 398_105n },
    });
    const line = (position: number, row: Readonly<Record<string, unknown>>) =>
      book.insert('media_settlement_lines', {
        ...{ media_settlement_id: id, account_id, position, unit_of_measure: 'm³' },
        ...row,
      });
    const read = { kind: 'METER', amount_grosze: 0n, from_on: '2025-12-31', to_on: '2026-06-30' };
    await line(1, {
      ...{ ...read, description: 'Wodomierz ZW', meter_id: cold, quantity: '14.213' },
      ...{ from_thousandths: 398_105n, to_thousandths: 412_318n },
    });
    await line(2, {
      ...{ ...read, description: 'Wodomierz CW', meter_id: hot, quantity: '23.022' },
      ...{ from_thousandths: 639_218n, to_thousandths: 662_240n },
    });
    const priced = { rate_amount: '13.62' };
    await line(3, {
      ...priced,
      kind: 'PRICE',
      description: 'Woda',
      quantity: '37.235',
      amount_grosze: 50_714n,
    });
    await line(4, {
      ...{
        ...priced,
        kind: 'DIFFERENCE',
        description: 'Woda różnicowa',
        quantity: '1.581',
        amount_grosze: 2_153n,
      },
      ...{ share_own: '37.235', share_all: '1199.082', pool_thousandths: 50_918n },
    });
    await line(5, {
      kind: 'ADVANCE',
      description: 'Zaliczki',
      unit_of_measure: null,
      amount_grosze: -40_000n,
    });
  });
}
