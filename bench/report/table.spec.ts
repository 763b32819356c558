import { markdownTable, short, withRange } from './table.js';

describe('tables of the page', () => {
  it('lines the columns up', () => {
    expect(
      markdownTable(
        ['server', 'req/s'],
        [
          ['portal', '1200'],
          ['bare', '9'],
        ],
      ),
    ).toBe(
      ['| server | req/s |', '| ------ | ----: |', '| portal |  1200 |', '| bare   |     9 |'].join('\n'),
    );
  });

  it.each([
    [1234.6, '1235'],
    [12.345, '12.3'],
    [3.14159, '3.14'],
    [0.01234, '0.012'],
    [0, '0'],
    [Number.NaN, '–'],
  ])('writes %d as %s', (value, text) => {
    expect(short(value)).toBe(text);
  });

  it('shows the range beside the median, unless there is none', () => {
    expect(withRange({ median: 3.12, min: 2.9, max: 3.4 })).toBe('3.12 (2.90–3.40)');
    expect(withRange({ median: 1, min: 1, max: 1 })).toBe('1.00');
  });
});
