import fc from 'fast-check';
import { addPeriods, billingPeriod } from '../time/billing-period.js';
import { localDate } from '../time/local-date.js';
import { findFall, findUseHint, type WholeMonth } from './use-hints.js';

const FIRST = billingPeriod('2025-11');
const months = (...uses: readonly number[]): WholeMonth[] =>
  uses.map((use, index) => ({ month: addPeriods(FIRST, index), use: BigInt(use) }));
const USUAL = [4_000, 3_800, 4_100, 3_900, 4_200, 4_000, 3_700];

describe('findUseHint', () => {
  it('says nothing of a household that lives as usual', () => {
    expect(findUseHint(months(...USUAL, 4_600), null)).toBeUndefined();
  });

  it('sees a month of more than twice the usual', () => {
    expect(findUseHint(months(...USUAL, 8_300), null)).toEqual({
      kind: 'ELEVATED',
      month: '2026-06',
      use: 8_300n,
      usual: 4_000n,
    });
    expect(findUseHint(months(...USUAL, 8_000), null)).toBeUndefined();
  });

  it('leaves small uses alone: twice next to nothing is still next to nothing', () => {
    expect(findUseHint(months(300, 200, 300, 300, 250, 300, 300, 1_500), null)).toBeUndefined();
  });

  it('compares with the building too, where its quartiles are known', () => {
    expect(findUseHint(months(...USUAL, 8_300), 9_000n)).toBeUndefined();
    expect(findUseHint(months(...USUAL, 8_300), 8_000n)).toMatchObject({ kind: 'ELEVATED' });
  });

  it('sees three months in a row of half as much again', () => {
    expect(findUseHint(months(...USUAL, 6_200, 6_300, 6_400), null)).toMatchObject({
      kind: 'CONTINUOUS',
      usual: 4_000n,
      use: 6_400n,
    });
    expect(findUseHint(months(...USUAL, 6_200, 4_000, 6_400), null)).toBeUndefined();
  });

  it('sees a meter that stands still for two months', () => {
    expect(findUseHint(months(...USUAL, 0, 0), null)).toMatchObject({ kind: 'STANDSTILL', usual: 4_000n });
    expect(findUseHint(months(...USUAL, 0), null)).toBeUndefined();
    expect(findUseHint(months(0, 0, 0, 0, 0, 0, 0, 0, 0), null)).toBeUndefined();
  });

  it('does not bridge a month that nobody read', () => {
    const [first, second] = months(...USUAL, 0, 0).slice(-2);
    const gap = [...months(...USUAL), first!, { ...second!, month: addPeriods(second!.month, 1) }];
    expect(findUseHint(gap, null)).toBeUndefined();
  });

  it('needs six months to know what is usual', () => {
    expect(findUseHint(months(4_000, 4_000, 4_000, 4_000, 4_000, 20_000), null)).toBeUndefined();
    expect(findUseHint(months(4_000, 4_000, 4_000, 4_000, 4_000, 4_000, 20_000), null)).toBeDefined();
    expect(findUseHint([], null)).toBeUndefined();
  });

  it('never speaks of a month at or below the usual, save for a standstill', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 20 }), (uses) => {
        const hint = findUseHint(months(...uses), null);
        expect(hint === undefined || hint.use > hint.usual).toBe(true);
      }),
    );
  });
});

describe('findFall', () => {
  const state = (takenOn: string, value: bigint) => ({ takenOn: localDate(takenOn), value });
  const today = localDate('2026-11-18');

  it('is the newest state below the one before it', () => {
    const fall = state('2026-10-31', 900n);
    expect(findFall([state('2026-09-30', 1_000n), fall, state('2026-11-10', 950n)], today)).toBe(fall);
  });

  it('forgets an old one, and is none where the states rise or stay', () => {
    expect(findFall([state('2026-08-31', 1_000n), state('2026-09-16', 900n)], today)).toBeUndefined();
    expect(findFall([state('2026-09-30', 1_000n), state('2026-10-31', 1_000n)], today)).toBeUndefined();
    expect(findFall([], today)).toBeUndefined();
  });
});
