import { stepBars } from './change-steps';

describe('stepBars', () => {
  it('lead from one sum to the other, each from where the former ended', () => {
    expect(stepBars(1000, [100, -50, 50])).toEqual([
      { start: 0, size: 100 },
      { start: 50, size: 50 },
      { start: 50, size: 50 },
    ]);
  });

  it('go down where less is asked for', () => {
    expect(stepBars(1000, [-100, -300])).toEqual([
      { start: 75, size: 25 },
      { start: 0, size: 75 },
    ]);
  });

  it('never vanish and never leave the picture', () => {
    for (const { start, size } of stepBars(0, [1, 100_000, -1])) {
      expect(size).toBeGreaterThanOrEqual(1);
      expect(start + size).toBeLessThanOrEqual(100);
      expect(start).toBeGreaterThanOrEqual(0);
    }
    expect(stepBars(5, [])).toEqual([]);
  });
});
