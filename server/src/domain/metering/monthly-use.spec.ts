import fc from 'fast-check';
import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { addDays, localDate } from '../time/local-date.js';
import { parseMeterValue } from './meter-value.js';
import { coversMonth, monthlyUse, type MeterState } from './monthly-use.js';

const END = localDate('2026-12-31');
const state = (takenOn: string, value: bigint, isEstimated = false): MeterState => ({
  takenOn: localDate(takenOn),
  value,
  isEstimated,
});
const use = (states: readonly MeterState[], digits: number | null = 5, until = END) =>
  monthlyUse({ digits, states }, until);

describe('monthlyUse', () => {
  it('is the difference of the states at the months’ ends, each start the end before', () => {
    const months = use([
      state('2026-01-31', 1_000n),
      state('2026-02-28', 4_250n),
      state('2026-03-31', 6_250n),
    ]);
    expect(months).toEqual([
      {
        month: '2026-02',
        start: 'FIRST_STATE',
        from: { on: '2026-01-31', value: 1_000n },
        to: { on: '2026-02-28', value: 4_250n },
        use: 3_250n,
        isEstimated: false,
        isApportioned: false,
      },
      {
        month: '2026-03',
        start: 'CONTINUED',
        from: { on: '2026-02-28', value: 4_250n },
        to: { on: '2026-03-31', value: 6_250n },
        use: 2_000n,
        isEstimated: false,
        isApportioned: false,
      },
    ]);
    expect(months.map(coversMonth)).toEqual([true, true]);
  });

  it('shares a longer span out by days and says so, without inventing states', () => {
    const months = use([state('2026-01-31', 0n), state('2026-03-31', 5_900n)]);
    expect(
      months.map((one) => [one.month, one.use, one.from.value, one.to.value, one.isApportioned]),
    ).toEqual([
      ['2026-02', 2_800n, 0n, null, true],
      ['2026-03', 3_100n, null, 5_900n, true],
    ]);
  });

  it('joins the states within a month to one segment', () => {
    const [month, ...more] = use([
      state('2026-01-31', 0n),
      state('2026-02-10', 1_000n, true),
      state('2026-02-28', 2_500n),
    ]);
    expect(more).toEqual([]);
    expect(month).toMatchObject({
      from: { on: '2026-01-31', value: 0n },
      to: { on: '2026-02-28', value: 2_500n },
      use: 2_500n,
      isEstimated: true,
    });
  });

  it('counts a replacement as two meters, each by its own states (W02)', () => {
    const { cases } = readVectors('water_cases') as {
      cases: { id: string; old?: Ends; new?: Ends; used_l?: number }[];
    };
    const w02 = cases.find(({ id }) => id === 'W02');
    const [before, after] = [w02!.old!, w02!.new!];
    const removed = use([state('2025-12-31', read(before.from)), state(before.date, read(before.to))]);
    const fitted = use([state(before.date, read(after.from)), state(after.date, read(after.to))]);
    expect(removed.at(-1)).toMatchObject({ month: '2026-04', to: { on: before.date } });
    expect(fitted[0]).toMatchObject({ month: '2026-04', start: 'FIRST_STATE', from: { on: before.date } });
    const total = [...removed, ...fitted].reduce((sum, one) => sum + one.use, 0n);
    expect(total).toBe(BigInt(w02!.used_l!));
  });

  it('goes over the end of the dial', () => {
    expect(use([state('2026-01-31', 99_999_000n), state('2026-02-28', 1_500n)])[0]).toMatchObject({
      use: 2_500n,
    });
  });

  it('leaves out a span over which the state fell, and marks what comes after', () => {
    const months = use([
      state('2026-01-31', 50_000n),
      state('2026-02-28', 1_500n),
      state('2026-03-31', 3_000n),
    ]);
    expect(months).toEqual([expect.objectContaining({ month: '2026-03', start: 'AFTER_FALL', use: 1_500n })]);
  });

  it('is nothing for a meter that was read once or never, and does not go past its last day', () => {
    expect(use([])).toEqual([]);
    expect(use([state('2026-01-31', 1n)])).toEqual([]);
    const until = localDate('2026-02-28');
    expect(use([state('2026-01-31', 0n), state('2026-03-31', 59n)], 5, until)).toHaveLength(1);
  });

  it('loses nothing of what was used, however it is shared', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 120 }), fc.bigInt({ min: 0n, max: 99_999n })), {
          minLength: 1,
          maxLength: 8,
        }),
        (spans) => {
          let [day, value] = [localDate('2024-01-15'), 0n];
          const states = [state(day, value)];
          for (const [days, used] of spans) {
            [day, value] = [addDays(day, days), value + used];
            states.push(state(day, value));
          }
          const months = use(states, 8);
          expect(months.reduce((sum, one) => sum + one.use, 0n)).toBe(value);
          expect(new Set(months.map(({ month }) => month)).size).toBe(months.length);
        },
      ),
    );
  });
});

interface Ends {
  readonly from: string;
  readonly to: string;
  readonly date: string;
}

function read(text: string): bigint {
  const parsed = parseMeterValue(text);
  if (!parsed.ok) throw new Error(`„${text}” is no state`);
  return parsed.value;
}
