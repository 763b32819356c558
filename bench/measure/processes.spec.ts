import { usedBetween } from './processes.js';

const times = (...pairs: [number, number][]) => new Map(pairs);

describe('usedBetween', () => {
  it('adds up what each process used, and all of one that began meanwhile', () => {
    const before = { server: times([1, 100]), postgres: times([7, 50], [8, 1000]) };
    const after = { server: times([1, 130]), postgres: times([7, 80], [8, 1000], [9, 5]) };
    expect(usedBetween(before, after)).toEqual({ server: 30, postgres: 35 });
  });

  it('does not take away what a process had used that is gone', () => {
    const before = { server: times([1, 0]), postgres: times([7, 50], [8, 1000]) };
    const after = { server: times([1, 10]), postgres: times([7, 60]) };
    expect(usedBetween(before, after)).toEqual({ server: 10, postgres: 10 });
  });
});
