import { GOALS, goalsTable, verdict, type Goal } from './goals.js';

const spread = (median: number) => ({ median, min: median, max: median });
const LEAST: Goal = { name: 'fast', figure: 'fast', atLeast: 3 };
const MOST: Goal = { name: 'small', figure: 'small', atMost: 0.15, unit: 'share' };

describe('goals', () => {
  it.each([
    { goal: LEAST, median: 3, words: 'reached' },
    { goal: LEAST, median: 2.4, words: 'missed by 20.0 %' },
    { goal: MOST, median: 0.15, words: 'reached' },
    { goal: MOST, median: 0.18, words: 'missed by 20.0 %' },
  ])('says of $median for $goal.name: $words', ({ goal, median, words }) => {
    expect(verdict(goal, spread(median))).toBe(words);
  });

  it('names every goal, also one that was not measured', () => {
    const lines = goalsTable({ 'import.vsCopy': { median: 0.52, min: 0.5, max: 0.55 } }).split('\n');
    expect(lines).toHaveLength(GOALS.length + 2);
    expect(lines.find((line) => line.includes('COPY'))).toContain('52 % (50–55)');
    expect(lines.filter((line) => line.includes('not measured'))).toHaveLength(GOALS.length - 1);
  });
});
