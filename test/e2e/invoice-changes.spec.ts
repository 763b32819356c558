import { jest } from '@jest/globals';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { BookBuilder } from '../fixtures/book-builder.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

jest.setTimeout(120_000);

interface Comparison {
  readonly previous: { readonly number: string };
  readonly totalBefore: number;
  readonly totalNow: number;
  readonly difference: number;
  readonly changes: readonly {
    readonly cause: string;
    readonly amount: number;
    readonly component: string | null;
    readonly unit: string | null;
    readonly before: Facts | null;
    readonly now: Facts | null;
    readonly correction: string | null;
    readonly isOfEarlier: boolean | null;
  }[];
}

interface Facts {
  readonly quantity: string;
  readonly rate: string | null;
  readonly vatCode: string;
}

const CHANGES = `query ($number: String!, $with: ComparisonBase!, $previous: ID) {
  invoice(number: $number) {
    changesSince(compareWith: $with, previous: $previous) {
      previous { number } totalBefore totalNow difference
      changes {
        cause amount component unit correction isOfEarlier
        before { quantity rate vatCode } now { quantity rate vatCode }
      }
    }
  }
}`;

describe('„Co się zmieniło?”', () => {
  let portal: TestPortal;
  let neighbour: HttpClient;
  let holder: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, async (database) => {
      await fillResidentsBook(database);
      await BookBuilder.fill(database, addStory);
    });
    neighbour = await new HttpClient(portal.url).signIn(PEOPLE.stranger.login, PASSWORD);
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  async function compare(
    client: HttpClient,
    number: string,
    base: 'MONTH' | 'YEAR' = 'MONTH',
    previous: string | null = null,
  ): Promise<Comparison | null> {
    const variables = { number, with: base, previous };
    const { data, errors } = await client.ask<{ invoice: { changesSince: Comparison | null } }>(
      CHANGES,
      variables,
    );
    expect(errors).toEqual([]);
    const { changesSince } = data!.invoice;
    if (changesSince) {
      const { totalBefore, totalNow, difference, changes } = changesSince;
      expect(totalNow - totalBefore).toBe(difference);
      expect(changes.reduce((sum, change) => sum + change.amount, 0)).toBe(difference);
    }
    return changesSince;
  }
  const idOf = async (client: HttpClient, number: string): Promise<string> =>
    (
      await client.ask<{ invoice: { id: string } }>(
        'query ($number: String!) { invoice(number: $number) { id } }',
        { number },
      )
    ).data!.invoice.id;

  it('tells rate, quantity, new and gone apart, the largest first', async () => {
    const found = await compare(neighbour, 'NAL/2026/10/0148');
    expect(found).toMatchObject({ totalBefore: 35_717, totalNow: 38_295, difference: 2_578 });
    expect(found!.previous.number).toBe('NAL/2026/09/0148');
    expect(found!.changes.map(({ cause, component, amount }) => [cause, component, amount])).toEqual([
      ['GONE', 'Antena', -3_000],
      ['NEW', 'Domofon', 2_500],
      ['RATE', 'Eksploatacja', 1_500],
      ['QUANTITY', 'Zimna woda', 953],
      ['RATE', 'Zimna woda', 625],
    ]);
    expect(found!.changes[3]).toEqual({
      cause: 'QUANTITY',
      component: 'Zimna woda',
      unit: 'm³',
      amount: 953,
      correction: null,
      isOfEarlier: null,
      before: { quantity: '6.4', rate: '13.62', vatCode: 'ZW' },
      now: { quantity: '7.1', rate: '14.5', vatCode: 'ZW' },
    });
  });

  it('compares with the same month a year before', async () => {
    const found = await compare(neighbour, 'NAL/2026/10/0148', 'YEAR');
    expect(found!.previous.number).toBe('NAL/2025/10/0148');
    expect(found!.changes.map(({ cause, component }) => [cause, component])).toContainEqual([
      'NEW',
      'Domofon',
    ]);
  });

  it('counts corrections of either document', async () => {
    const found = await compare(holder, 'NAL/2026/03/0147');
    expect(found).toMatchObject({
      totalBefore: 24_500,
      totalNow: 26_000,
      changes: [{ cause: 'CORRECTION', amount: 1_500, correction: 'KOR/2026/3', component: null }],
    });
    const earlier = await compare(holder, 'NAL/2026/02/0147');
    expect(
      earlier!.changes.map(({ amount, correction, isOfEarlier }) => [amount, correction, isOfEarlier]),
    ).toEqual([
      [-1_500, 'KOR/2026/3', false],
      [-1_500, 'KOR/2026/4', true],
    ]);
  });

  it('finds nothing between equal documents', async () => {
    expect(await compare(holder, 'NAL/2026/11/0147')).toMatchObject({ difference: 0, changes: [] });
  });

  it.each([
    ['NAL/2025/01/0147', 'MONTH'],
    ['NAL/2025/01/0147', 'YEAR'],
    ['FV/2026/11/0003', 'MONTH'],
    ['KOR/2026/3', 'MONTH'],
  ] as const)('has nothing to compare %s with (%s)', async (number, base) => {
    expect(await compare(holder, number, base)).toBeNull();
  });

  it('compares with a document named, of the same account only', async () => {
    const march = await idOf(holder, 'NAL/2025/03/0147');
    const found = await compare(holder, 'NAL/2026/11/0147', 'MONTH', march);
    expect(found!.previous.number).toBe('NAL/2025/03/0147');
    const foreign = await idOf(neighbour, 'NAL/2026/10/0148');
    for (const previous of [foreign, 'inv_999999', 'co to', await idOf(holder, 'NAL/2026/11/0147')]) {
      expect(await compare(holder, 'NAL/2026/11/0147', 'MONTH', previous)).toBeNull();
    }
  });

  it('reads a whole list’s comparisons in a handful of statements, not one for each document', async () => {
    const { data, errors } = await holder.ask<{
      account: { invoices: { nodes: { changesSince: { difference: number } | null }[] } };
    }>(
      `{ account(number: "L0147") { invoices(first: 25) {
        nodes { changesSince { difference previous { id } } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data!.account.invoices.nodes).toHaveLength(25);
  });
});

async function addStory(book: BookBuilder): Promise<void> {
  const operation = (rate: string, net: bigint) =>
    ({ component: 'Eksploatacja', quantity: '60', unitOfMeasure: 'm²', rate, net }) as const;
  const water = (quantity: string, rate: string, net: bigint) =>
    ({ component: 'Zimna woda', quantity, unitOfMeasure: 'm³', rate, net }) as const;
  const extra = (component: string, net: bigint) => ({ component, net }) as const;
  const months = [
    ['2025-10', [operation('4.00', 24_000n), water('5.0', '13.00', 6_500n)]],
    ['2026-09', [operation('4.00', 24_000n), water('6.4', '13.62', 8_717n), extra('Antena', 3_000n)]],
    ['2026-10', [operation('4.25', 25_500n), water('7.1', '14.50', 10_295n), extra('Domofon', 2_500n)]],
  ] as const;
  for (const [period, lines] of months) {
    await book.invoice({
      account: 'L0148',
      number: `NAL/${period.replace('-', '/')}/0148`,
      issuedOn: `${period}-01`,
      dueOn: `${period}-10`,
      lines,
    });
  }
}
