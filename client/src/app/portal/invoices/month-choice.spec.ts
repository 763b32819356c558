import { monthsBetween } from './month-choice';

describe('monthsBetween', () => {
  it('lists months from the newest, across the turn of the year, both ends included', () => {
    expect(monthsBetween('2025-11-15', '2026-02-01')).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  });

  it('lists one month within a month and none backwards', () => {
    expect(monthsBetween('2026-02-28', '2026-02-01')).toEqual(['2026-02']);
    expect(monthsBetween('2026-03-01', '2026-02-01')).toEqual([]);
  });
});
