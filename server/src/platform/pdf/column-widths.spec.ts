import { columnWidths, widthWanted } from './column-widths.js';

const AT = { room: 500, textSize: 10 };
const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

describe('columnWidths', () => {
  it('fills the room', () => {
    for (const cells of [
      [['a'], ['b']],
      [['x'.repeat(300)], ['31.10.2026']],
      Array.from({ length: 40 }, () => ['Dostarczono']),
    ]) {
      expect(sum(columnWidths(cells, AT))).toBeCloseTo(500, 6);
    }
  });

  it('gives a word the room it needs before a long text gets its own', () => {
    const text =
      'Rozliczenie ogrzewania za okres od lipca do czerwca, z korektą zaliczek i opłaty stałej. '.repeat(3);
    const [day = 0, long = 0] = columnWidths([['Data', '31.10.2026'], [text]], AT);
    expect(day).toBeGreaterThanOrEqual(widthWanted([['31.10.2026']], 10));
    expect(long).toBeGreaterThan(day * 3);
  });

  it('lets all give way in their shares when not even the words fit', () => {
    const cells = Array.from({ length: 12 }, (_, index) => ['m'.repeat(index + 3)]);
    const widths = columnWidths(cells, AT);
    expect(sum(widths)).toBeCloseTo(500, 6);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  });
});
