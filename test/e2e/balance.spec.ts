import { addDays, localDate, yearOf, type LocalDate } from '../../server/src/domain/time/local-date.js';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import type { BookedEntry } from '../fixtures/book-rows.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { TEST_BEGINS_AT, openTestPortal, type TestPortal } from '../support/test-portal.js';

const PARTS = 'amountOwed overdue overdueDays notYetDue nextDueOn interest unallocatedCredit side';
const BALANCE = `
  at ${PARTS}
  byFund { fund { code } amountOwed overdue notYetDue interest unallocatedCredit }
  equation { from opening debits credits closing }`;

const NEXT = `query ($number: String!) { account(number: $number) { nextPayment {
  amount dueOn days rows { kind documentNumber period amount invoice { number } } transfer { amount title nrb qr } } } }`;

interface NextAnswer {
  readonly account: {
    readonly nextPayment: {
      readonly amount: number;
      readonly dueOn: string;
      readonly days: number;
      readonly rows: readonly {
        readonly kind: string;
        readonly documentNumber: string;
        readonly period: string | null;
        readonly amount: number;
        readonly invoice: { readonly number: string } | null;
      }[];
      readonly transfer: {
        readonly amount: number;
        readonly title: string;
        readonly nrb: string;
        readonly qr: string;
      } | null;
    } | null;
  };
}

interface Figures {
  readonly amountOwed: number;
  readonly overdue: number;
  readonly notYetDue: number;
  readonly interest: number;
  readonly unallocatedCredit: number;
}

interface BalanceAnswer extends Figures {
  readonly at: LocalDate;
  readonly side: string;
  readonly overdueDays: number;
  readonly nextDueOn: string | null;
  readonly byFund: readonly (Figures & { readonly fund: { readonly code: string } })[];
  readonly equation: {
    readonly from: string;
    readonly opening: number;
    readonly debits: number;
    readonly credits: number;
    readonly closing: number;
  };
}

describe('balance', () => {
  let portal: TestPortal;
  let booked: readonly BookedEntry[] = [];
  let holder: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, async (database) => {
      booked = await fillResidentsBook(database);
    });
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  const sum = (entries: readonly BookedEntry[]): number =>
    Number(entries.reduce((total, entry) => total + entry.amount, 0n));
  const of = (account: string): readonly BookedEntry[] => booked.filter((entry) => entry.account === account);

  /** Balances of many days, as few operations as the alias limit allows. */
  const balancesOn = async (
    account: string,
    days: readonly LocalDate[],
  ): Promise<readonly BalanceAnswer[]> => {
    const answers: BalanceAnswer[] = [];
    for (let index = 0; index < days.length; index += 12) {
      const asked = days.slice(index, index + 12);
      const fields = asked.map(
        (day, n) => `d${String(n)}: balance(account: "${account}", at: "${day}") { ${BALANCE} }`,
      );
      const answer = await holder.ask<Record<string, BalanceAnswer>>(`{ ${fields.join('\n')} }`);
      expect(answer.errors).toEqual([]);
      answers.push(...Object.values(answer.data!));
    }
    return answers;
  };

  const everyDay = (from: string, to: string, step: number): LocalDate[] => {
    const days: LocalDate[] = [];
    for (let day = localDate(from); day <= to; day = addDays(day, step)) days.push(day);
    return days;
  };

  it('adds up on every day: entries to the balance, parts to the whole, funds to the account, equation to the end', async () => {
    const days = [...everyDay('2024-12-30', '2025-02-15', 1), ...everyDay('2025-02-16', '2026-12-31', 3)];
    const balances = await balancesOn('L0147', days);
    expect(balances.map((balance) => balance.at)).toEqual(days);
    for (const balance of balances) {
      const by = of('L0147').filter((entry) => entry.on <= balance.at);
      const year = by.filter((entry) => entry.on >= `${String(yearOf(balance.at))}-01-01`);
      expect([balance.at, balance.amountOwed]).toEqual([balance.at, sum(by)]);
      expect(balance.overdue + balance.notYetDue - balance.unallocatedCredit).toBe(balance.amountOwed);
      expect(
        Math.min(balance.overdue, balance.notYetDue, balance.unallocatedCredit, balance.interest),
      ).toBeGreaterThanOrEqual(0);
      expect(balance.interest).toBeLessThanOrEqual(balance.overdue + balance.notYetDue);
      for (const key of ['amountOwed', 'overdue', 'notYetDue', 'interest', 'unallocatedCredit'] as const) {
        expect(balance.byFund.reduce((total, fund) => total + fund[key], 0)).toBe(balance[key]);
      }
      for (const fund of balance.byFund) {
        expect(fund.amountOwed).toBe(sum(by.filter((entry) => entry.fund === fund.fund.code)));
        expect(fund.overdue + fund.notYetDue - fund.unallocatedCredit).toBe(fund.amountOwed);
      }
      expect(balance.equation).toEqual({
        from: `${String(yearOf(balance.at))}-01-01`,
        opening: sum(by) - sum(year),
        debits: sum(year.filter((entry) => entry.amount > 0n)),
        credits: sum(year.filter((entry) => entry.amount > 0n)) - sum(year),
        closing: balance.amountOwed,
      });
      expect(balance.side).toBe(
        ['OVERPAYMENT', 'SETTLED', 'UNDERPAYMENT'][Math.sign(balance.amountOwed) + 1],
      );
    }
  });

  it('counts a debt as overdue from the day after its payable day, a Saturday moved to Monday', async () => {
    // NAL/2025/05 is due on Saturday 2025-05-10 and paid on the 8th; L0148's is due on Tuesday 2026-11-10 and unpaid.
    const stranger = await new HttpClient(portal.url).signIn(PEOPLE.stranger.login, PASSWORD);
    const { data } = await stranger.ask<Record<string, BalanceAnswer>>(`{
      before: balance(account: "L0148", at: "2026-11-09") { ${PARTS} }
      on: balance(account: "L0148", at: "2026-11-10") { ${PARTS} }
      after: balance(account: "L0148", at: "2026-11-12") { ${PARTS} } }`);
    expect(data).toEqual({
      before: waiting(50_000, '2026-11-10'),
      on: waiting(50_000, '2026-11-10'),
      after: { ...waiting(0, null), amountOwed: 50_000, overdue: 50_000, overdueDays: 2 },
    });
  });

  it('gives today’s parts: instalments in place of the debts they cover, what a plan spreads is not late', async () => {
    const [balance] = await balancesOn('L0147', [localDate('2026-11-18')]);
    // July's payment covered the interest note of 145 first, so 145 of July stayed open, 131 days late; September has
    // 16 000 left, October 26 000, the first instalment of August 13 000. November's 26 000 and the garage's 12 177 fall
    // due on the 25th, the second instalment of 13 000 on 2026-12-10. The overpaid repair fund stays apart.
    expect(balance).toMatchObject({
      overdue: 145 + 16_000 + 26_000 + 13_000,
      overdueDays: 131,
      notYetDue: 26_000 + 12_177 + 13_000,
      nextDueOn: '2026-11-25',
      unallocatedCredit: 4_000,
    });
  });

  it('asks next for what falls due on the nearest day, the past and the instalment, and takes no other fund’s credit', async () => {
    const { data } = await holder.ask<NextAnswer>(NEXT, { number: 'L0147' });
    const { amount, dueOn, days, rows, transfer } = data!.account.nextPayment!;
    expect({ amount, dueOn, days }).toEqual({
      amount: 145 + 16_000 + 26_000 + 13_000 + 26_000 + 12_177,
      dueOn: '2026-11-25',
      days: 7,
    });
    expect(
      rows.map((row) => [row.kind, row.documentNumber, row.period, row.amount, row.invoice?.number]),
    ).toEqual([
      ['CHARGE', 'NAL/2026/11/0147', '2026-11', 26_000, 'NAL/2026/11/0147'],
      ['CHARGE', 'FV/2026/11/0003', '2026-11', 12_177, 'FV/2026/11/0003'],
      ['OVERDUE', 'NAL/2026/07/0147', '2026-07', 145, 'NAL/2026/07/0147'],
      ['OVERDUE', 'NAL/2026/09/0147', '2026-09', 16_000, 'NAL/2026/09/0147'],
      ['OVERDUE', 'NAL/2026/10/0147', '2026-10', 26_000, 'NAL/2026/10/0147'],
      ['OVERDUE', 'UR/2026/7', null, 13_000, undefined],
    ]);
    expect(transfer).toMatchObject({ amount, title: 'L0147' });
    expect(transfer!.qr).toBe(`5252445767|PL|${transfer!.nrb}|0${String(amount)}|SM Źródlana|L0147|||`);
  });

  it('names the one document in the title when there is one, and nothing to pay is null', async () => {
    const stranger = await new HttpClient(portal.url).signIn(PEOPLE.stranger.login, PASSWORD);
    const { data } = await stranger.ask<NextAnswer>(NEXT, { number: 'L0148' });
    const { transfer, days } = data!.account.nextPayment!;
    expect([days, transfer!.title]).toEqual([-8, 'NAL/2026/11/0148 L0148']);
    expect(transfer!.qr).toBe(`5252445767|PL|${transfer!.nrb}|050000|SM Źródlana|NAL/2026/11/0148 L0148|||`);
    portal.clock.set(new Date('2026-08-01T09:00:00Z'));
    const former = await new HttpClient(portal.url).signIn(PEOPLE.formerHolder.login, PASSWORD);
    const before = await former.ask<NextAnswer>(NEXT, { number: 'L0200' });
    portal.clock.set(new Date(TEST_BEGINS_AT));
    expect(before.data).toEqual({ account: { nextPayment: null } });
  });

  it('sums what is owed over the accounts of the person', async () => {
    const owed = sum(of('L0147'));
    expect((await holder.ask('{ viewer { totalOwed } }')).data).toEqual({ viewer: { totalOwed: owed } });
  });

  it.each(['L0148', 'L0200', 'L9999', ''])('answers null for %s, foreign or absent alike', async (number) => {
    const answer = await holder.ask('query ($number: String!) { balance(account: $number) { amountOwed } }', {
      number,
    });
    expect([answer.status, answer.errors, answer.data]).toEqual([200, [], { balance: null }]);
  });

  it('gives a transfer of any amount, of what is late, or of everything, fund by fund', async () => {
    const { data } = await holder.ask<
      Record<string, Record<string, { amount: number; qrRefusal: string | null }>>
    >(`{
      account(number: "L0147") {
        all: transfer { amount qrRefusal }
        late: transfer(purpose: OVERDUE) { amount qrRefusal }
        typed: transfer(amount: 0) { amount qrRefusal }
        huge: transfer(amount: 99999999999) { amount qrRefusal } } }`);
    expect(data!.account).toEqual({
      all: { amount: sum(of('L0147')) + 4_000, qrRefusal: null },
      late: { amount: 145 + 16_000 + 26_000 + 13_000, qrRefusal: null },
      typed: { amount: 0, qrRefusal: null },
      huge: { amount: 99_999_999_999, qrRefusal: 'AMOUNT_TOO_LARGE' },
    });
    const negative = await holder.ask('{ account(number: "L0147") { transfer(amount: -1) { amount } } }');
    expect(negative.errors.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('names the last payment that stands on the day, leaving out a returned transfer', async () => {
    const { data } = await holder.ask<
      Record<string, { lastPayment: { bookedOn: string; amount: number } }>
    >(`{
      returned: balance(account: "L0147", at: "2026-05-25") { lastPayment { bookedOn amount } }
      again: balance(account: "L0147", at: "2026-06-01") { lastPayment { bookedOn amount } }
      first: balance(account: "L0147", at: "2025-01-07") { lastPayment { bookedOn amount } } }`);
    expect(data).toEqual({
      returned: { lastPayment: { bookedOn: '2026-04-08', amount: 26_000 } },
      again: { lastPayment: { bookedOn: '2026-06-01', amount: 26_000 } },
      first: { lastPayment: null },
    });
  });
});

function waiting(amount: number, nextDueOn: string | null) {
  return {
    amountOwed: amount,
    overdue: 0,
    overdueDays: 0,
    notYetDue: amount,
    nextDueOn,
    interest: 0,
    unallocatedCredit: 0,
    side: 'UNDERPAYMENT',
  };
}
