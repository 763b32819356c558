import fc from 'fast-check';
import { sumGrosze } from '../money/grosze.js';
import { addPeriods, billingPeriod, daysIn, firstDayOf } from '../time/billing-period.js';
import { addDays, localDate } from '../time/local-date.js';
import { splitMonthBetweenHolders } from './change-of-holder.js';

const may = billingPeriod('2026-05');

describe('splitMonthBetweenHolders', () => {
  it('splits the month at the hand-over, whose day is the new holder’s', () => {
    const shares = splitMonthBetweenHolders(may, 82390n, [
      { from: localDate('2019-03-01'), to: localDate('2026-05-15') },
      { from: localDate('2026-05-16'), to: null },
    ]);
    expect(shares).toEqual([
      { span: { from: '2026-05-01', to: '2026-05-15' }, spanDays: { days: 15, of: 31 }, amount: 39866n },
      { span: { from: '2026-05-16', to: '2026-05-31' }, spanDays: { days: 16, of: 31 }, amount: 42524n },
    ]);
  });

  it('leaves a holder without a day in the month nothing to pay', () => {
    const [former, next] = splitMonthBetweenHolders(may, 82390n, [
      { from: localDate('2019-03-01'), to: localDate('2026-04-30') },
      { from: localDate('2026-05-01'), to: null },
    ]);
    expect(former).toEqual({ span: undefined, spanDays: { days: 0, of: 31 }, amount: 0n });
    expect(next?.amount).toBe(82390n);
  });

  it.each([
    ['a gap', '2026-05-10', '2026-05-12', null],
    ['an overlap', '2026-05-10', '2026-05-10', null],
    ['an end before the month is over', '2026-05-10', '2026-05-11', '2026-05-20'],
  ])('refuses %s', (_, formerTo, nextFrom, nextTo) => {
    expect(() =>
      splitMonthBetweenHolders(may, 1n, [
        { from: localDate('2019-03-01'), to: localDate(formerTo) },
        { from: localDate(nextFrom), to: nextTo === null ? null : localDate(nextTo) },
      ]),
    ).toThrow(RangeError);
  });

  it('refuses a month nobody held', () => {
    expect(() => splitMonthBetweenHolders(may, 1n, [])).toThrow(RangeError);
  });

  it('shares sum to the charge', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 600 }).map((months) => addPeriods(billingPeriod('2000-01'), months)),
        fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
        fc.nat({ max: 27 }),
        (period, amount, day) => {
          const handedOver = addDays(firstDayOf(period), day);
          const shares = splitMonthBetweenHolders(period, amount, [
            { from: localDate('1990-01-01'), to: addDays(handedOver, -1) },
            { from: handedOver, to: null },
          ]);
          expect(sumGrosze(shares.map((share) => share.amount))).toBe(amount);
          expect(shares.map((share) => share.spanDays.days)).toEqual([day, daysIn(period) - day]);
        },
      ),
    );
  });
});
