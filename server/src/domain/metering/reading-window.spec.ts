import { localDate } from '../time/local-date.js';
import { isOpenOn, windowFor, type ReadingWindow } from './reading-window.js';

const window = (
  opensOn: string,
  closesOn: string,
  medium: ReadingWindow['medium'] = null,
): ReadingWindow => ({
  medium,
  opensOn: localDate(opensOn),
  closesOn: localDate(closesOn),
});
const TODAY = localDate('2026-11-18');

describe('isOpenOn', () => {
  it.each([
    ['2026-11-19', '2026-11-30', false],
    ['2026-11-18', '2026-11-30', true],
    ['2026-11-01', '2026-11-18', true],
    ['2026-11-01', '2026-11-17', false],
  ])('counts both ends: %s to %s', (opensOn, closesOn, isOpen) => {
    expect(isOpenOn(window(opensOn, closesOn), TODAY)).toBe(isOpen);
  });
});

describe('windowFor', () => {
  const past = window('2026-06-20', '2026-07-05');
  const shortOne = window('2026-11-15', '2026-11-20');
  const longOne = window('2026-11-15', '2026-11-30', 'COLD_WATER');
  const next = window('2026-12-20', '2027-01-05');
  const later = window('2027-06-20', '2027-07-05');

  it('is the open one that closes last', () => {
    expect(windowFor([past, shortOne, longOne, next], 'COLD_WATER', TODAY)).toBe(longOne);
  });

  it('leaves out the windows of other media', () => {
    expect(windowFor([past, shortOne, longOne, next], 'HOT_WATER', TODAY)).toBe(shortOne);
  });

  it('is the next to open when none is open', () => {
    expect(windowFor([later, next, past], 'HEATING', TODAY)).toBe(next);
  });

  it('is none when all are over', () => {
    expect(windowFor([past], 'COLD_WATER', TODAY)).toBeUndefined();
  });
});
