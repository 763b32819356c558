import { isNip } from './nip.js';

describe('isNip', () => {
  it.each([
    ['9990000422', true],
    ['9990000423', false],
    ['1234567890', false],
    ['999-000-04-22', false],
    ['999000042', false],
    ['', false],
  ])('of %s is %s', (text, expected) => {
    expect(isNip(text)).toBe(expected);
  });
});
