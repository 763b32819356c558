import { jest } from '@jest/globals';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { BookBuilder } from '../fixtures/book-builder.js';
import { fillMediaBook } from '../fixtures/media-book.js';
import { HttpClient } from '../support/http-client.js';
import { query, type TestDatabase } from '../support/test-database.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

jest.setTimeout(120_000);

const CHECKS = `query ($number: String!) { account(number: $number) { advanceChecks { medium unitOfMeasure gap judgedMonths
  projection { from to verdict missingLow missingHigh costLow costHigh advances skipped usualLow usualHigh
    differenceHigh differenceCost chargedQuantity lineId
    months { month isProjected useLow useHigh price costLow costHigh advance isBilled } judgedBy { month quantity } } } } }`;

interface Check {
  readonly medium: string;
  readonly gap: string | null;
  readonly judgedMonths: number;
  readonly projection: {
    readonly lineId: string;
    readonly months: readonly Readonly<Record<string, unknown>>[];
    readonly judgedBy: readonly { readonly month: string; readonly quantity: string }[];
  } | null;
}

const COMPONENT = 'Woda i ścieki – zaliczka';

describe('whether advances will do', () => {
  let portal: TestPortal;
  let holder: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, fillBook);
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  async function checksOf(client: HttpClient, number: string): Promise<readonly Check[]> {
    const { data, errors } = await client.ask<{ account: { advanceChecks: readonly Check[] } }>(CHECKS, {
      number,
    });
    expect(errors).toEqual([]);
    return data!.account.advanceChecks;
  }

  const gapNow = async (): Promise<string | null> => (await checksOf(holder, 'L0147'))[0]!.gap;

  it('is projected from readings, prices and charges of the running period, to the grosz', async () => {
    const [check, ...others] = await checksOf(holder, 'L0147');
    expect(others).toEqual([]);
    expect(check).toMatchObject({ medium: 'COLD_WATER', unitOfMeasure: 'm³', gap: null, judgedMonths: 12 });
    // Read: 28,60 + 31,33 + 40,86 + 42,47; to come 2,800–3,118 m³ at 13,62 and at 14,00; 0,300 of 16,800 m³ was difference.
    expect(check!.projection).toMatchObject({
      ...{ from: '2026-07-01', to: '2026-12-31', verdict: 'ENOUGH' },
      ...{ skipped: 2, usualLow: '2.800', usualHigh: '3.118' },
      ...{ costLow: 22_060, costHigh: 23_357, differenceHigh: '0.299', differenceCost: 419 },
      ...{ advances: 24_649, missingLow: -2_600, missingHigh: -1_200, chargedQuantity: '3.5' },
    });
    expect(
      check!.projection!.months.map(
        ({ month, isProjected, useLow, costLow, costHigh, advance, isBilled }) => [
          ...[month, isProjected, useLow, costLow, costHigh, advance, isBilled],
        ],
      ),
    ).toEqual([
      ['2026-07', false, '2.100', 2_860, 2_860, 4_086, true],
      ['2026-08', false, '2.300', 3_133, 3_133, 4_086, true],
      ['2026-09', false, '3.000', 4_086, 4_086, 4_086, true],
      // A correction took 1 m³ back.
      ['2026-10', false, '3.118', 4_247, 4_247, 2_724, true],
      ['2026-11', true, '2.800', 3_814, 4_247, 4_767, true],
      ['2026-12', true, '2.800', 3_920, 4_365, 4_900, false],
    ]);
    expect(check!.projection!.judgedBy.map(({ month }) => month)).toEqual([
      ...['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'],
      ...['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'],
    ]);
  });

  it('leads to a case about the last advance as it was charged', async () => {
    const [check] = await checksOf(holder, 'L0147');
    const { data } = await holder.ask<{ caseSubject: { topic: string; snapshot: { title: string } } }>(
      'query ($id: ID!) { caseSubject(about: $id) { topic snapshot { title } } }',
      { id: check!.projection!.lineId },
    );
    expect(data!.caseSubject.topic).toBe('CHARGES');
    expect(data!.caseSubject.snapshot.title).toBe(`${COMPONENT}, pozycja dokumentu ZAL/2026/11`);
  });

  it('says what is missing instead of guessing', async () => {
    await query(
      portal.database,
      `update media_settlements set state = 'WITHDRAWN' where number = 'ROZ/2026/1/0147'`,
    );
    expect(await gapNow()).toBe('NO_PERIOD');
    await query(
      portal.database,
      `update media_settlements set state = 'APPROVED' where number = 'ROZ/2026/1/0147'`,
    );

    await query(portal.database, `update rates set valid_from = '2026-12-02' where amount = 14`);
    expect(await gapNow()).toBe('NO_PRICE');
    await query(portal.database, `update rates set valid_from = '2026-12-01' where amount = 14`);

    const kitchen = `meter_id = (select id from meters where serial = 'ZW-KUCHNIA')`;
    await query(
      portal.database,
      `update readings set quality = 'ESTIMATED' where ${kitchen} and taken_on between '2026-02-01' and '2026-08-30'`,
    );
    const [check] = await checksOf(holder, 'L0147');
    expect([check!.gap, check!.judgedMonths, check!.projection]).toEqual(['TOO_FEW_MONTHS', 5, null]);
    await query(portal.database, `update readings set quality = 'ACTUAL' where ${kitchen}`);
    expect(await gapNow()).toBeNull();
  });

  it('is told neither of a title that has ended nor, of a new one, before its first settlement', async () => {
    const former = await new HttpClient(portal.url).signIn(PEOPLE.formerHolder.login, PASSWORD);
    expect(await checksOf(former, 'L0200')).toEqual([]);
    const next = await new HttpClient(portal.url).signIn(PEOPLE.newHolder.login, PASSWORD);
    expect(await checksOf(next, 'L0201')).toEqual([
      { medium: 'COLD_WATER', unitOfMeasure: 'm³', gap: 'NO_PERIOD', judgedMonths: 1, projection: null },
    ]);
  });
});

/** A settled half-year of L0147 and the advances of the next one, a price that rises in its last month. */
async function fillBook(database: TestDatabase): Promise<void> {
  await fillMediaBook(database);
  await query(
    database,
    `update users set password_is_starting = false, starting_password_expires_at = null,
       password_hash = (select password_hash from users where login = 'L0147') where login = 'L0201'`,
  );
  await BookBuilder.fill(database, async (book) => {
    const fund_id = await book.idOf('funds', 'code', 'EKS');
    const component_id = await book.mirror('charge_components', {
      ...{ fund_id, code: 'ZWS', parameter_code: 'WATER_FORECAST', name: COMPONENT, basis: 'VOLUME' },
      ...{ unit_of_measure: 'm³', notice_kind: 'INDEPENDENT', sort_order: 9 },
    });
    const price = { component_id, price_kind: 'GROSS', vat_code: 'ZW' };
    await book.mirror('rates', {
      ...price,
      amount: '13.62',
      valid_from: '2025-01-01',
      valid_to: '2026-11-30',
    });
    await book.mirror('rates', { ...price, amount: '14.00', valid_from: '2026-12-01' });
    await addSettlement(book);
    const advance = { component: COMPONENT, unitOfMeasure: 'm³', rate: '13.62' };
    for (const month of ['07', '08', '09', '10', '11']) {
      await book.invoice({
        ...{ account: 'L0147', number: `ZAL/2026/${month}` },
        ...{ issuedOn: `2026-${month}-01`, dueOn: `2026-${month}-25` },
        lines: [
          month === '11'
            ? { ...advance, quantity: '3.5', net: 4_767n }
            : { ...advance, quantity: '3', net: 4_086n },
        ],
      });
    }
    await book.invoice({
      ...{
        account: 'L0147',
        number: 'KOR/2026/9',
        kind: 'CORRECTION',
        corrects: 'ZAL/2026/10',
        period: null,
      },
      ...{ issuedOn: '2026-11-05', dueOn: '2026-11-05' },
      lines: [{ ...advance, quantity: '-1', net: -1_362n }],
    });
  });
}

async function addSettlement(book: BookBuilder): Promise<void> {
  const account_id = await book.account('L0147');
  const media_settlement_id = await book.mirror('media_settlements', {
    ...{ account_id, unit_id: await book.idOf('units', 'code', 'U147'), medium: 'COLD_WATER' },
    ...{ number: 'ROZ/2026/1/0147', span_from: '2026-01-01', span_to: '2026-06-30' },
    ...{ state: 'APPROVED', approved_on: '2026-08-12' },
    ...{ advances_grosze: 0n, cost_grosze: 409n, result_grosze: 409n },
  });
  await book.insert('media_settlement_lines', {
    ...{ media_settlement_id, account_id, position: 1, kind: 'DIFFERENCE', description: 'Woda różnicowa' },
    ...{ unit_of_measure: 'm³', quantity: '0.300', rate_amount: '13.62', amount_grosze: 409n },
    ...{ share_own: '16.800', share_all: '1680', pool_thousandths: 30_000n },
  });
}
