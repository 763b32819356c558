import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import type { BookedEntry } from '../fixtures/book-rows.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { PAGE_FIELDS, everyPage, type PageOf } from '../support/every-page.js';
import { HttpClient } from '../support/http-client.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

describe('what the book links', () => {
  let portal: TestPortal;
  let mine: readonly BookedEntry[] = [];
  let holder: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({}, async (database) => {
      mine = (await fillResidentsBook(database)).filter((entry) => entry.account === 'L0147');
    });
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  it('lets a reversal and what it takes back point at each other, and both at the payment', async () => {
    const { data } = await holder.ask<{
      account: {
        ledger: {
          nodes: { id: string; reverses: Linked; reversedBy: Linked; source: Record<string, unknown> }[];
        };
      };
    }>(`{ account(number: "L0147") { ledger(filter: { from: "2026-05-08", to: "2026-05-20", kind: [PAYMENT, REVERSAL] }) { nodes {
        id reverses { id amount } reversedBy { id amount }
        source { __typename ... on Payment { isReversed unallocated allocations { amount } ledgerEntry { id } } } } } } }`);
    const [reversal, payment] = data!.account.ledger.nodes;
    expect(reversal!.reverses).toEqual({ id: payment!.id, amount: -26_000 });
    expect(payment!.reversedBy).toEqual({ id: reversal!.id, amount: 26_000 });
    expect([reversal!.reversedBy, payment!.reverses]).toEqual([null, null]);
    expect(payment!.source).toEqual({
      __typename: 'Payment',
      isReversed: true,
      unallocated: 0,
      allocations: [{ amount: 26_000 }],
      ledgerEntry: { id: payment!.id },
    });
    expect(reversal!.source).toEqual(payment!.source);
  });

  it('gives every payment with what it covers: allocations and the rest make the amount', async () => {
    const query = `query ($after: String) { account(number: "L0147") { payments(first: 6, after: $after) {
      nodes { id bookedOn amount unallocated isReversed method title account { number } ledgerEntry { amount }
        allocations { amount rule part documentNumber effectiveOn invoice { number } payment { id } creditEntry { kind } } } ${PAGE_FIELDS} } } }`;
    const payments = await everyPage(holder, query, {}, (data) => (data as PaymentsAnswer).account.payments);
    const expected = mine
      .filter((entry) => entry.kind === 'PAYMENT')
      .map((entry) => [entry.on, -Number(entry.amount)]);
    expect(payments.map((payment) => [payment.bookedOn, payment.amount])).toEqual(expected.reverse());
    for (const { id, amount, unallocated, allocations, ledgerEntry } of payments) {
      expect(unallocated + allocations.reduce((total, part) => total + part.amount, 0)).toBe(amount);
      expect(ledgerEntry.amount).toBe(-amount);
      expect(allocations.every((part) => part.payment.id === id)).toBe(true);
      expect(
        allocations.every((part) => part.documentNumber === (part.invoice?.number ?? part.documentNumber)),
      ).toBe(true);
    }
    const [designated] = payments.filter((payment) => payment.bookedOn === '2026-09-15');
    expect(designated!.allocations).toMatchObject([
      {
        amount: 10_000,
        rule: 'DESIGNATED',
        part: 'PRINCIPAL',
        documentNumber: 'NAL/2026/09/0147',
        effectiveOn: '2026-09-15',
      },
    ]);
    expect(payments.find((payment) => payment.bookedOn === '2026-10-05')!.unallocated).toBe(4_000);
  });

  it('lists open debts, the earliest payable first, those in instalments named and not late', async () => {
    const { data } = await holder.ask<{ account: { receivables: Record<string, unknown>[] } }>(
      '{ account(number: "L0147") { receivables { documentNumber part payableOn amount remaining isOverdue instalmentPlan fund { code } invoice { number } } } }',
    );
    const row = (
      documentNumber: string,
      payableOn: string,
      amount: number,
      remaining: number,
      isOverdue: boolean,
    ) => ({
      documentNumber,
      part: 'PRINCIPAL',
      payableOn,
      amount,
      remaining,
      isOverdue,
      instalmentPlan: null as string | null,
      fund: { code: 'EKS' },
      invoice: { number: documentNumber },
    });
    expect(data!.account.receivables).toEqual([
      row('NAL/2026/07/0147', '2026-07-10', 26_000, 145, true),
      { ...row('NAL/2026/08/0147', '2026-08-10', 26_000, 26_000, false), instalmentPlan: 'UR/2026/7' },
      row('NAL/2026/09/0147', '2026-09-10', 26_000, 16_000, true),
      row('NAL/2026/10/0147', '2026-10-12', 26_000, 26_000, true),
      row('NAL/2026/11/0147', '2026-11-25', 26_000, 26_000, false),
      row('FV/2026/11/0003', '2026-11-25', 12_177, 12_177, false),
    ]);
  });

  it('computes interest to date debt by debt, each rounded once, nothing after a plan was agreed', async () => {
    const { data } = await holder.ask<{ account: { interestToDate: InterestAnswer } }>(
      '{ account(number: "L0147") { interestToDate { on total rateVerifiedOn debts { documentNumber payableOn amount } rows { documentNumber principal from to days basisPoints amountExact } } } }',
    );
    const { on, total, rateVerifiedOn, debts, rows } = data!.account.interestToDate;
    // Grosze × 9,25% / 365 per day. July: 25 855 of 26 000 came in time. August stops on 2026-09-01.
    const expected = [
      interest('NAL/2026/07/0147', '2026-07-10', [[145, '2026-07-11', '2026-11-18', 131]]),
      interest('NAL/2026/08/0147', '2026-08-10', [[26_000, '2026-08-11', '2026-09-01', 22]]),
      interest('NAL/2026/09/0147', '2026-09-10', [
        [26_000, '2026-09-11', '2026-09-15', 5],
        [16_000, '2026-09-16', '2026-11-18', 64],
      ]),
      interest('NAL/2026/10/0147', '2026-10-12', [[26_000, '2026-10-13', '2026-11-18', 37]]),
    ];
    expect([on, rateVerifiedOn]).toEqual(['2026-11-18', '2026-10-08']);
    expect(debts).toEqual(expected.map(({ debt }) => debt));
    expect(rows.map(({ amountExact: _, ...row }) => row)).toEqual(expected.flatMap((debt) => debt.rows));
    expect(total).toBe(debts.reduce((sumSoFar, debt) => sumSoFar + debt.amount, 0));
    for (const row of rows) {
      expect(Number(row.amountExact)).toBeCloseTo(
        (row.principal * row.basisPoints * row.days) / 365_000_000,
        8,
      );
    }
  });
});

describe('interest for somebody who pays later', () => {
  let portal: TestPortal;
  let holder: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({}, async (database) => {
      await fillResidentsBook(database);
    });
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  const until = (on: string | null) =>
    holder.ask<{ account: { interestToDate: PreviewAnswer } }>(
      'query ($on: Date) { account(number: "L0147") { interestToDate(on: $on) { on latest total principal ratePeriods { from to basisPoints } rows { documentNumber to days } } } }',
      { on },
    );

  it('counts to that day, also debts that are late only by then', async () => {
    const today = (await until(null)).data!.account.interestToDate;
    const later = (await until('2026-12-31')).data!.account.interestToDate;
    expect([today.on, today.latest]).toEqual(['2026-11-18', '2027-11-18']);
    expect(today.ratePeriods).toEqual([{ from: '2026-07-11', to: '2026-11-18', basisPoints: 925 }]);
    expect(later.ratePeriods).toEqual([{ from: '2026-07-11', to: '2026-12-31', basisPoints: 925 }]);
    expect(today.principal).toBe(145 + 16_000 + 26_000);
    expect(later.principal).toBe(today.principal + 26_000 + 12_177);
    expect(later.total).toBeGreaterThan(today.total);
    const november = later.rows.filter(({ documentNumber }) => documentNumber === 'NAL/2026/11/0147');
    expect(november).toEqual([{ documentNumber: 'NAL/2026/11/0147', to: '2026-12-31', days: 36 }]);
  });

  it.each([
    ['yesterday', '2026-11-17'],
    ['more than a year away', '2027-11-19'],
  ])('refuses %s with a code', async (_, on) => {
    const { data, errors } = await until(on);
    expect(data).toEqual({ account: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: ['on'] } }]);
  });

  it('takes the last day of the year', async () => {
    expect((await until('2027-11-18')).errors).toEqual([]);
  });
});

interface PreviewAnswer {
  readonly on: string;
  readonly latest: string;
  readonly total: number;
  readonly principal: number;
  readonly ratePeriods: readonly object[];
  readonly rows: readonly { readonly documentNumber: string | null }[];
}

type Linked = { readonly id: string; readonly amount: number } | null;

interface PaymentsAnswer {
  readonly account: {
    readonly payments: PageOf<{
      readonly id: string;
      readonly bookedOn: string;
      readonly amount: number;
      readonly unallocated: number;
      readonly ledgerEntry: { readonly amount: number };
      readonly allocations: readonly {
        readonly amount: number;
        readonly documentNumber: string | null;
        readonly invoice: { readonly number: string } | null;
        readonly payment: { readonly id: string };
      }[];
    }>;
  };
}

interface InterestAnswer {
  readonly on: string;
  readonly total: number;
  readonly rateVerifiedOn: string;
  readonly debts: readonly { readonly amount: number }[];
  readonly rows: readonly {
    readonly principal: number;
    readonly basisPoints: number;
    readonly days: number;
    readonly amountExact: string;
  }[];
}

/** What a debt's interest is expected to be, computed here with whole numbers. */
function interest(
  documentNumber: string,
  payableOn: string,
  spans: readonly (readonly [principal: number, from: string, to: string, days: number])[],
) {
  const numerator = spans.reduce((total, [principal, , , days]) => total + principal * 925 * days, 0);
  return {
    debt: { documentNumber, payableOn, amount: Math.floor(numerator / 3_650_000 + 0.5) },
    rows: spans.map(([principal, from, to, days]) => ({
      documentNumber,
      principal,
      from,
      to,
      days,
      basisPoints: 925,
    })),
  };
}
