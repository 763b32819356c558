import { isNarrowed, readingFilterOf, readingOrderOf, readingViewOf } from './reading-view';

const view = (words: Readonly<Record<string, string>>) => readingViewOf((name) => words[name]);

describe('readingViewOf', () => {
  it('reads the filter and the order from the address', () => {
    const one = view({
      licznik: 'mtr_1',
      medium: 'zimna-woda',
      zrodlo: 'mieszkaniec',
      od: '2026-01-01',
      sort: '-stan',
    });
    expect(readingFilterOf(one)).toEqual({
      meter: 'mtr_1',
      medium: ['COLD_WATER'],
      source: ['RESIDENT'],
      from: '2026-01-01',
    });
    expect(readingOrderOf(one.sorting)).toBe('VALUE_DESC');
    expect(isNarrowed(one)).toBe(true);
  });

  it('takes what makes no sense as if it were not there', () => {
    const one = view({ medium: 'para', zrodlo: 'constructor', od: '2026-02-30', sort: 'kolor' });
    expect(readingFilterOf(one)).toEqual({});
    expect(readingOrderOf(one.sorting)).toBe('TAKEN_ON_DESC');
    expect(isNarrowed(one)).toBe(false);
  });

  it('puts the days in order', () => {
    expect(readingFilterOf(view({ od: '2026-03-01', do: '2026-01-01' }))).toEqual({
      from: '2026-01-01',
      to: '2026-03-01',
    });
  });
});
