import { waterChart, type WaterMonth, type WaterSpan, type WaterWords } from './water-chart';

const WORDS: WaterWords = {
  language: 'pl',
  cold: 'Zimna',
  hot: 'Ciepła',
  estimated: 'szacunek',
  compare: (tenths) => `różnica ${tenths}`,
};
const SPAN: WaterSpan = { openedOn: '2020-01-15', closedOn: null, today: '2026-11-22' };

function month(
  name: string,
  coldWater: string | null,
  hotWater: string | null,
  isEstimated = false,
): WaterMonth {
  return { month: name, coldWater, hotWater, isEstimated };
}

describe('waterChart', () => {
  it('says the figures to one place, and the total is the sum of what is shown', () => {
    const { bars } = waterChart([month('2026-10', '4.049', '2.350')], SPAN, 12, WORDS);
    expect(bars).toEqual([
      {
        key: '2026-10',
        label: 'paź',
        title: 'październik 2026',
        total: '6,4\u00a0m³',
        parts: ['4,0\u00a0m³', '2,4\u00a0m³'],
        heights: [4, 2.4],
      },
    ]);
  });

  it('compares a month with the one before it, also where the one before has no bar', () => {
    const months = [month('2026-09', '5.000', '2.000'), month('2026-10', '4.100', '2.100', true)];
    expect(waterChart(months, SPAN, 1, WORDS).bars).toMatchObject([
      { key: '2026-10', comparison: 'różnica -8', remark: 'szacunek', isMarked: true },
    ]);
  });

  it('leaves out the month that still runs and months before the first and after the last figure', () => {
    const months = [
      month('2026-07', null, null),
      month('2026-08', '1.0', null),
      month('2026-09', null, null),
      month('2026-10', '2.0', null),
      month('2026-11', '0.7', null),
    ];
    const { bars, series } = waterChart(months, SPAN, 12, WORDS);
    expect(bars.map(({ key }) => key)).toEqual(['2026-08', '2026-09', '2026-10']);
    expect(bars.map(({ comparison }) => comparison)).toEqual([undefined, undefined, undefined]);
    expect(series).toEqual([{ label: 'Zimna', look: 'cold' }]);
  });

  it.each([
    { closedOn: '2026-05-14', shown: ['2026-04'] },
    { closedOn: '2026-05-31', shown: ['2026-04', '2026-05'] },
  ])(
    'leaves out the months in which the title began, or ended before their end ($closedOn)',
    ({ closedOn, shown }) => {
      const months = ['2026-03', '2026-04', '2026-05'].map((name) => month(name, '3.0', '1.0'));
      const { bars } = waterChart(months, { ...SPAN, openedOn: '2026-03-02', closedOn }, 12, WORDS);
      expect(bars.map(({ key }) => key)).toEqual(shown);
    },
  );

  it('draws nothing where nothing is measured', () => {
    expect(waterChart([month('2026-10', null, null)], SPAN, 12, WORDS)).toEqual({ bars: [], series: [] });
  });
});
