import fc from 'fast-check';
import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { localDate } from '../time/local-date.js';
import { estimateByDays, registerRange, useBetween, useOfSegments } from './consumption.js';
import { parseMeterValue, type Thousandths } from './meter-value.js';

interface VectorCase {
  id: string;
  meters?: { kind: string; from: string; to: string }[];
  old?: { from: string; to: string; date: string };
  new?: { from: string; to: string; date: string };
  from?: string;
  to?: string;
  digits?: number;
  used_l?: number | { cold: number; hot: number; water_total: number };
}

const { cases } = readVectors('water_cases') as { cases: VectorCase[] };

function vector(id: string): VectorCase {
  const found = cases.find((one) => one.id === id);
  if (!found) {
    throw new Error(`no case ${id}`);
  }
  return found;
}

function read(text = ''): Thousandths {
  const parsed = parseMeterValue(text);
  if (!parsed.ok) {
    throw new Error(`„${text}” is no reading`);
  }
  return parsed.value;
}

describe('useBetween', () => {
  it('is the difference of the readings of each meter (W01)', () => {
    const { meters = [], used_l } = vector('W01');
    const used = meters.map(({ from, to }) => useBetween({ from: read(from), to: read(to) }));
    const total = used.reduce((sum, one) => sum + (one.ok ? one.value.use : 0n), 0n);
    expect(total).toBe(BigInt((used_l as { water_total: number }).water_total));
  });

  it('goes on over the end of the register (W07)', () => {
    const { from, to, digits, used_l } = vector('W07');
    expect(useBetween({ from: read(from), to: read(to), digits })).toEqual({
      ok: true,
      value: { use: BigInt(used_l as number), isRollover: true },
    });
  });

  it.each([
    { from: 99_987_400n, to: 12_150n, digits: null },
    { from: 50_000_000n, to: 12_150n, digits: 5 },
    { from: 99_987_400n, to: 20_000_000n, digits: 5 },
    { from: 250_000_000n, to: 1_000n, digits: 5 },
  ])('refuses $to after $from with $digits digits', (pair) => {
    expect(useBetween(pair)).toEqual({ ok: false, reason: 'BELOW_PREVIOUS' });
  });

  it('gives back what was added, also over the end of the register', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 99_999_999n }),
        fc.bigInt({ min: 0n, max: 10_000_000n }),
        (from, use) => {
          const range = registerRange(5);
          const isRollover = from + use >= range;
          expect(useBetween({ from, to: (from + use) % range, digits: 5 })).toEqual({
            ok: true,
            value: { use, isRollover },
          });
        },
      ),
    );
  });
});

describe('useOfSegments', () => {
  const { old, new: next, used_l } = vector('W02');
  const exchangedOn = localDate(old?.date ?? '');
  const before = {
    from: read(old?.from),
    to: read(old?.to),
    fromOn: localDate('2026-01-01'),
    toOn: exchangedOn,
  };
  const after = {
    from: read(next?.from),
    to: read(next?.to),
    fromOn: exchangedOn,
    toOn: localDate(next?.date ?? ''),
  };

  it('adds the old meter up to its removal and the new one from its own start (W02)', () => {
    expect(useOfSegments([before, after])).toEqual({ ok: true, value: BigInt(used_l as number) });
  });

  it('refuses a replacement whose days do not meet', () => {
    const late = { ...after, fromOn: localDate('2026-04-15') };
    expect(useOfSegments([before, late])).toEqual({ ok: false, reason: 'REPLACEMENT_GAP' });
  });

  it('refuses a segment that runs backwards', () => {
    expect(useOfSegments([{ ...before, to: 1n }])).toEqual({ ok: false, reason: 'BELOW_PREVIOUS' });
  });

  it('is nothing without meters', () => {
    expect(useOfSegments([])).toEqual({ ok: true, value: 0n });
  });
});

describe('estimateByDays', () => {
  it('takes the mean of the known days', () => {
    expect(estimateByDays({ use: 30_000n, days: 184 }, 181)).toBe(29_511n);
    expect(estimateByDays({ use: 30_000n, days: 184 }, 0)).toBe(0n);
  });

  it('refuses a known span without a day', () => {
    expect(() => estimateByDays({ use: 1n, days: 0 }, 10)).toThrow(RangeError);
  });
});
