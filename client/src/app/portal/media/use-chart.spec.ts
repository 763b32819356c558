import { hasPrices, useBars, type UseMonth, type UseSeries, type UseWords } from './use-chart';

const WORDS: UseWords = {
  language: 'pl',
  estimated: 'szacunek',
  apportioned: 'podział według dni',
  unknown: 'brak danych',
  compare: (change, before) => `${change} (rok wcześniej ${before})`,
};
const month = (name: string, quantity: string | null, more: Partial<UseMonth> = {}): UseMonth => ({
  month: name,
  medium: 'COLD_WATER',
  unitOfMeasure: 'm³',
  quantity,
  isEstimated: false,
  isApportioned: false,
  yearBefore: null,
  change: null,
  cost: null,
  ...more,
});
const series = (look: 'cold' | 'hot', months: readonly UseMonth[]): UseSeries => ({
  label: look,
  look,
  months,
});
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('useBars', () => {
  const cold = series('cold', [month('2026-08', null), month('2026-09', '3.118'), month('2026-10', '2.000')]);
  const hot = series('hot', [
    month('2026-08', null),
    month('2026-09', '1.882', { isEstimated: true }),
    month('2026-10', null),
  ]);

  it('stands the media on one another and sums exactly what it shows', () => {
    const bars = useBars([cold, hot], 'QUANTITY', 12, WORDS);
    expect(bars.map(({ key, total, parts }) => [key, plain(total), parts.map(plain)])).toEqual([
      ['2026-09', '5,000 m³', ['3,118 m³', '1,882 m³']],
      ['2026-10', '2,000 m³', ['2,000 m³', 'brak danych']],
    ]);
    expect(bars[0]).toMatchObject({ heights: [3.118, 1.882], remark: 'szacunek', isMarked: true });
  });

  it('keeps the last ones where there is room for few, and is empty where nothing is known', () => {
    expect(useBars([cold, hot], 'QUANTITY', 1, WORDS).map(({ key }) => key)).toEqual(['2026-10']);
    expect(useBars([series('cold', [month('2026-08', null)])], 'QUANTITY', 12, WORDS)).toEqual([]);
    expect(useBars([], 'QUANTITY', 12, WORDS)).toEqual([]);
  });

  it('compares with the year before only where every medium can be', () => {
    const known = { yearBefore: '2.500', change: '0.618' };
    const [bar] = useBars([series('cold', [month('2026-10', '3.118', known)])], 'QUANTITY', 12, WORDS);
    expect(plain(bar?.comparison)).toBe('+0,618 m³ (rok wcześniej 2,500 m³)');
    const [both] = useBars(
      [series('cold', [month('2026-10', '3.118', known)]), series('hot', [month('2026-10', '1.000')])],
      'QUANTITY',
      12,
      WORDS,
    );
    expect(both?.comparison).toBeUndefined();
  });

  it('shows złote where every month has a price', () => {
    const priced = series('cold', [month('2026-10', '3.118', { cost: 4_247 })]);
    expect(hasPrices([priced])).toBe(true);
    expect(hasPrices([priced, cold])).toBe(false);
    const [bar] = useBars([priced], 'MONEY', 12, WORDS);
    expect([plain(bar?.total), bar?.heights]).toEqual(['42,47 zł', [42.47]]);
  });
});
