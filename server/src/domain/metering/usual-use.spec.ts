import { localDate } from '../time/local-date.js';
import { usualUse } from './usual-use.js';

const state = (takenOn: string, value: bigint) => ({ takenOn: localDate(takenOn), value });

describe('usualUse', () => {
  it('is what was counted over the last year and a little', () => {
    const states = [
      state('2026-10-31', 50_000n),
      state('2026-06-30', 38_000n),
      state('2025-10-31', 14_000n),
      state('2025-06-30', 0n),
    ];
    expect(usualUse(states)).toEqual({ use: 36_000n, days: 365 });
  });

  it('says nothing of less than four weeks, of one state, of none, and of a meter that fell', () => {
    expect(usualUse([state('2026-10-31', 9n), state('2026-10-04', 0n)])).toBeNull();
    expect(usualUse([state('2026-10-31', 9n), state('2026-10-03', 0n)])).toEqual({ use: 9n, days: 28 });
    expect(usualUse([state('2026-10-31', 9n)])).toBeNull();
    expect(usualUse([])).toBeNull();
    expect(usualUse([state('2026-10-31', 0n), state('2026-06-30', 9n)])).toBeNull();
  });
});
