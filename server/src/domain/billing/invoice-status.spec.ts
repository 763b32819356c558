import fc from 'fast-check';
import { addDays, localDate } from '../time/local-date.js';
import { invoiceStanding, type InvoiceFacts } from './invoice-status.js';

const facts: InvoiceFacts = {
  total: 82390n,
  allocated: 0n,
  payableOn: localDate('2026-08-17'),
  today: localDate('2026-08-17'),
  isCorrected: false,
};

describe('invoiceStanding', () => {
  it.each([
    { name: 'unpaid on the last day', change: {}, status: 'UNPAID', remaining: 82390n, overdueDays: 0 },
    {
      name: 'overdue the day after',
      change: { today: localDate('2026-08-18') },
      status: 'OVERDUE',
      remaining: 82390n,
      overdueDays: 1,
    },
    {
      name: 'partly paid in time',
      change: { allocated: 1n },
      status: 'PARTLY_PAID',
      remaining: 82389n,
      overdueDays: 0,
    },
    {
      name: 'overdue though partly paid',
      change: { allocated: 82389n, today: localDate('2026-09-17') },
      status: 'OVERDUE',
      remaining: 1n,
      overdueDays: 31,
    },
    {
      name: 'paid, however late',
      change: { allocated: 82390n, today: localDate('2027-01-01') },
      status: 'PAID',
      remaining: 0n,
      overdueDays: 0,
    },
    {
      name: 'paid when nothing was charged',
      change: { total: 0n },
      status: 'PAID',
      remaining: 0n,
      overdueDays: 0,
    },
    {
      name: 'paid when it takes back',
      change: { total: -1500n },
      status: 'PAID',
      remaining: 0n,
      overdueDays: 0,
    },
  ])('is $name', ({ change, status, remaining, overdueDays }) => {
    expect(invoiceStanding({ ...facts, ...change })).toMatchObject({ status, remaining, overdueDays });
  });

  it('counts from the next instalment while there are instalments', () => {
    const agreed = { ...facts, today: localDate('2026-10-05'), nextInstalmentOn: localDate('2026-10-10') };
    expect(invoiceStanding(agreed)).toMatchObject({ status: 'UNPAID', overdueDays: 0, inInstalments: true });
    expect(invoiceStanding({ ...agreed, today: localDate('2026-10-12') })).toMatchObject({
      status: 'OVERDUE',
      overdueDays: 2,
    });
  });

  it('keeps the flags beside the status', () => {
    expect(invoiceStanding({ ...facts, isCorrected: true, nextInstalmentOn: null })).toMatchObject({
      status: 'UNPAID',
      isCorrected: true,
      inInstalments: false,
    });
  });

  it('is overdue exactly when something remains and the last day has passed', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 8n }),
        fc.bigInt({ min: 0n, max: 10n ** 8n }),
        fc.integer({ min: -400, max: 400 }),
        (total, allocated, days) => {
          const standing = invoiceStanding({
            ...facts,
            total,
            allocated,
            today: addDays(facts.payableOn, days),
          });
          expect(standing.status === 'OVERDUE').toBe(total > allocated && days > 0);
          expect(standing.status === 'PAID').toBe(standing.remaining === 0n);
          expect(standing.overdueDays > 0).toBe(standing.status === 'OVERDUE');
          expect(standing.remaining >= 0n).toBe(true);
        },
      ),
    );
  });
});
