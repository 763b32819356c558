import { sample } from './sample.js';

describe('sample', () => {
  const list = Array.from({ length: 1000 }, (_, index) => index);

  it('gives the same for the same seed and something else for another', () => {
    expect(sample(list, 50, 3)).toEqual(sample(list, 50, 3));
    expect(sample(list, 50, 3)).not.toEqual(sample(list, 50, 4));
  });

  it('reaches all of the list', () => {
    const drawn = sample(list, 2000, 0);
    expect(Math.min(...drawn)).toBeLessThan(20);
    expect(Math.max(...drawn)).toBeGreaterThan(980);
  });
});
