import { parse } from 'csv-parse/sync';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { readIcs } from '../support/read-ics.js';
import { query } from '../support/test-database.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

interface Payment {
  readonly id: string;
  readonly state: string;
  readonly dueOn: string;
  readonly payableOn: string;
  readonly amount: number;
  readonly remaining: number;
  readonly documentNumber: string | null;
  readonly period: string | null;
  readonly entryKind: string | null;
  readonly instalment: { readonly position: number; readonly of: number } | null;
  readonly invoice: { readonly number: string } | null;
  readonly ledgerEntry: { readonly id: string } | null;
  readonly ics: { readonly url: string };
}

interface Calendar {
  readonly payments: readonly Payment[];
  readonly months: readonly {
    readonly month: string;
    readonly remaining: number;
    readonly overdue: number;
    readonly notYetDue: number;
    readonly count: number;
  }[];
  readonly holidays: readonly { readonly on: string; readonly name: string }[];
  readonly remaining: number;
}

interface Answer {
  readonly account: {
    readonly id: string;
    readonly paymentCalendar: Calendar;
    readonly balance: { readonly overdue: number; readonly notYetDue: number };
    readonly invoices: { readonly summary: { readonly remaining: number } };
  };
}

const CALENDAR = `query ($account: String!, $from: Date!, $to: Date!) {
  account(number: $account) {
    id
    balance { overdue notYetDue }
    invoices(first: 1, filter: { status: [TO_PAY] }) { summary { remaining } }
    paymentCalendar(from: $from, to: $to) {
      remaining
      months { month remaining overdue notYetDue count }
      holidays { on name }
      payments {
        id state dueOn payableOn amount remaining documentNumber period entryKind
        instalment { position of } invoice { number } ledgerEntry { id } ics { url }
      }
    }
  }
}`;

const NOVEMBER = { from: '2026-10-26', to: '2026-12-06' };

describe('„Kalendarz płatności”', () => {
  let portal: TestPortal;
  let holder: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, async (database) => {
      await fillResidentsBook(database);
      await query(database, `insert into holidays values ('2026-11-12', 'Dzień wolny w Spółdzielni')`);
    });
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  const read = async (span: { from: string; to: string }, account = 'L0147', client = holder) => {
    const { data, errors } = await client.ask<Answer>(CALENDAR, { account, ...span });
    expect(errors).toEqual([]);
    return data!.account;
  };

  it('shows what falls due on which day, paid ones and instalments too', async () => {
    const { paymentCalendar } = await read({ from: '2026-06-01', to: '2026-12-31' });
    expect(
      paymentCalendar.payments.map((one) => [
        one.payableOn,
        one.documentNumber,
        one.state,
        one.amount,
        one.remaining,
        one.instalment && `${String(one.instalment.position)}/${String(one.instalment.of)}`,
        one.invoice?.number ?? null,
      ]),
    ).toEqual([
      ['2026-06-10', 'NAL/2026/06/0147', 'PAID', 26_000, 0, null, 'NAL/2026/06/0147'],
      ['2026-06-15', 'NO/2026/5', 'PAID', 145, 0, null, null],
      ['2026-07-10', 'NAL/2026/07/0147', 'OVERDUE', 26_000, 145, null, 'NAL/2026/07/0147'],
      ['2026-09-10', 'NAL/2026/09/0147', 'OVERDUE', 26_000, 16_000, null, 'NAL/2026/09/0147'],
      ['2026-10-12', 'NAL/2026/10/0147', 'OVERDUE', 26_000, 26_000, null, 'NAL/2026/10/0147'],
      ['2026-10-12', 'UR/2026/7', 'OVERDUE', 13_000, 13_000, '1/2', 'NAL/2026/08/0147'],
      ['2026-11-25', 'NAL/2026/11/0147', 'COMING', 26_000, 26_000, null, 'NAL/2026/11/0147'],
      ['2026-11-25', 'FV/2026/11/0003', 'COMING', 12_177, 12_177, null, 'FV/2026/11/0003'],
      ['2026-12-10', 'UR/2026/7', 'COMING', 13_000, 13_000, '2/2', 'NAL/2026/08/0147'],
    ]);
    const [shifted] = paymentCalendar.payments.filter((one) => one.documentNumber === 'NAL/2026/10/0147');
    expect([shifted!.dueOn, shifted!.payableOn]).toEqual(['2026-10-10', '2026-10-12']);
    const note = paymentCalendar.payments.find((one) => one.documentNumber === 'NO/2026/5')!;
    expect([note.entryKind, note.ledgerEntry!.id]).toEqual(['INTEREST_NOTE', expect.stringMatching(/^ent_/)]);
  });

  it('sums over all months to what „Faktury i zapłaty” and „Saldo” leave to pay', async () => {
    const { paymentCalendar, invoices, balance } = await read(NOVEMBER);
    const total = paymentCalendar.months.reduce((sum, month) => sum + month.remaining, 0);
    const overdue = paymentCalendar.months.reduce((sum, month) => sum + month.overdue, 0);
    expect(paymentCalendar.remaining).toBe(total);
    expect(total).toBe(invoices.summary.remaining);
    expect(total).toBe(balance.overdue + balance.notYetDue);
    expect(overdue).toBe(balance.overdue);
    expect(paymentCalendar.months).toEqual([
      { month: '2026-07', remaining: 145, overdue: 145, notYetDue: 0, count: 1 },
      { month: '2026-09', remaining: 16_000, overdue: 16_000, notYetDue: 0, count: 1 },
      { month: '2026-10', remaining: 39_000, overdue: 39_000, notYetDue: 0, count: 2 },
      { month: '2026-11', remaining: 38_177, overdue: 0, notYetDue: 38_177, count: 2 },
      { month: '2026-12', remaining: 13_000, overdue: 0, notYetDue: 13_000, count: 1 },
    ]);
  });

  it('names statutory days off and the cooperative’s own', async () => {
    const { paymentCalendar } = await read(NOVEMBER);
    expect(paymentCalendar.holidays).toEqual([
      { on: '2026-11-01', name: 'Wszystkich Świętych' },
      { on: '2026-11-11', name: 'Narodowe Święto Niepodległości' },
      { on: '2026-11-12', name: 'Dzień wolny w Spółdzielni' },
    ]);
  });

  it('shows a due day within the span whose payable day has left it', async () => {
    const { paymentCalendar } = await read({ from: '2026-10-10', to: '2026-10-10' });
    expect(paymentCalendar.payments.map((one) => one.payableOn)).toEqual(['2026-10-12', '2026-10-12']);
  });

  it('turns what is due today into „dziś” and then into „po terminie”', async () => {
    const stateAt = async (instant: string): Promise<string> => {
      portal.clock.set(new Date(instant));
      const client = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
      const { paymentCalendar } = await read(NOVEMBER, 'L0147', client);
      return paymentCalendar.payments.find((one) => one.documentNumber === 'NAL/2026/11/0147')!.state;
    };
    try {
      expect(await stateAt('2026-11-25T22:59:00Z')).toBe('TODAY');
      expect(await stateAt('2026-11-25T23:01:00Z')).toBe('OVERDUE');
    } finally {
      portal.clock.set(new Date('2026-11-18T09:00:00Z'));
    }
  });

  it.each([
    [{ from: '2026-11-02', to: '2026-11-01' }, 'przed pierwszym'],
    [{ from: '2026-01-01', to: '2027-02-05' }, '400 dni'],
  ])('refuses the span %j', async (span, words) => {
    const { errors } = await holder.ask(CALENDAR, { account: 'L0147', ...span });
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]!.message).toContain(words);
  });

  it('shows a former holder his closed account, and a newcomer nothing of it', async () => {
    const former = await new HttpClient(portal.url).signIn(PEOPLE.formerHolder.login, PASSWORD);
    const { paymentCalendar } = await read({ from: '2026-06-01', to: '2026-12-31' }, 'L0200', former);
    expect(paymentCalendar.payments.map((one) => [one.documentNumber, one.state])).toEqual([
      ['NAL/2026/06/0200', 'PAID'],
      ['ROZ/2026/1/0200', 'OVERDUE'],
    ]);
  });

  it('gives one month, or everything to pay, as a file with the sum', async () => {
    const { id, paymentCalendar } = await read(NOVEMBER);
    const rows = async (words: string): Promise<string[][]> => {
      const response = await holder.send(`/files/accounts/${id}/calendar.csv${words}`);
      expect(response.status).toBe(200);
      return parse(Buffer.from(await response.arrayBuffer()), { bom: true, delimiter: ';' });
    };
    const october = await rows('?month=2026-10');
    expect(october).toEqual([
      [
        'Zapłać do',
        'Termin na dokumencie',
        'Dokument',
        'Rata',
        'Okres',
        'Kwota',
        'Pozostało do zapłaty',
        'Status',
      ],
      ['2026-10-12', '2026-10-10', 'NAL/2026/10/0147', '', '2026-10', '260,00', '260,00', 'Po terminie'],
      ['2026-10-12', '2026-10-10', 'UR/2026/7', '1 z 2', '', '130,00', '130,00', 'Po terminie'],
      ['Razem', '', '', '', '', '', '390,00', ''],
    ]);
    const all = await rows('');
    expect(all.at(-1)![6]).toBe((paymentCalendar.remaining / 100).toFixed(2).replace('.', ','));
    expect((await holder.send(`/files/accounts/${id}/calendar.csv?month=2026-13`)).status).toBe(400);
    expect((await holder.send(`/files/accounts/${id}/calendar.csv?rok=2026`)).status).toBe(400);
  });

  it('gives one payment as an event with an alarm three days before', async () => {
    const { id, paymentCalendar } = await read(NOVEMBER);
    const payment = paymentCalendar.payments.find((one) => one.documentNumber === 'FV/2026/11/0003')!;
    const response = await holder.send(payment.ics.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('platnosc-2026-11-25.ics');
    const { events } = readIcs(await response.text());
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      day: '2026-11-25',
      isWholeDay: true,
      summary: 'Do zapłaty 121,77\u00a0zł: FV/2026/11/0003',
      status: 'CONFIRMED',
      alarmHours: [63],
    });
    const paid = await read({ from: '2026-06-01', to: '2026-06-30' });
    const done = paid.paymentCalendar.payments.find((one) => one.state === 'PAID')!;
    expect((await holder.send(done.ics.url)).status).toBe(404);
    expect((await holder.send(`/files/accounts/${id}/payments/cal_inv1%27.ics`)).status).toBe(404);
  });
});
