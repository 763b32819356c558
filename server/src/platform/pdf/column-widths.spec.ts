import { columnNeeds, columnWidths, widthWanted } from './column-widths.js';

const ROOM = 500;
const needsOf = (cells: readonly (readonly string[])[]) => columnNeeds(cells, 10);
const widthsOf = (cells: readonly (readonly string[])[]) => columnWidths(needsOf(cells), ROOM);
const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

describe('columnWidths', () => {
  it('fills the room', () => {
    for (const cells of [
      [['a'], ['b']],
      [['x'.repeat(300)], ['31.10.2026']],
      Array.from({ length: 40 }, () => ['Dostarczono']),
    ]) {
      expect(sum(widthsOf(cells))).toBeCloseTo(500, 6);
    }
  });

  it('gives a word the room it needs before a long text gets its own', () => {
    const text =
      'Rozliczenie ogrzewania za okres od lipca do czerwca, z korektą zaliczek i opłaty stałej. '.repeat(3);
    const [day = 0, long = 0] = widthsOf([['Data', '31.10.2026'], [text]]);
    expect(day).toBeGreaterThanOrEqual(widthWanted(needsOf([['31.10.2026']])));
    expect(long).toBeGreaterThan(day * 3);
  });

  it('lets all give way in their shares when not even the words fit', () => {
    const cells = Array.from({ length: 12 }, (_, index) => ['m'.repeat(index + 3)]);
    const widths = widthsOf(cells);
    expect(sum(widths)).toBeCloseTo(500, 6);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  });
});
