import { formatFileSize } from './file-size';

describe('formatFileSize', () => {
  it.each([
    [0, '0 B'],
    [940, '940 B'],
    [1000, '1 kB'],
    [18_499, '18 kB'],
    [999_499, '999 kB'],
    [999_500, '1,0 MB'],
    [2_440_000, '2,4 MB'],
    [20_971_520, '21,0 MB'],
  ])('shows %d bytes as %s', (bytes, text) => {
    expect(formatFileSize(bytes)).toBe(text.replace(' ', '\u00a0'));
  });

  it('writes a point in English', () => {
    expect(formatFileSize(2_440_000, 'en')).toBe('2.4\u00a0MB');
  });
});
