import { WindowCounter } from './window-counter.js';

describe('WindowCounter', () => {
  let now = 0;
  const counter = (most: number): WindowCounter => new WindowCounter(most, 1000, () => now);

  beforeEach(() => {
    now = 0;
  });

  it('lets in as many as the limit says, then tells how long to wait', () => {
    const counted = counter(2);
    expect([counted.take('a'), counted.take('a')]).toEqual([0, 0]);
    now = 400;
    expect(counted.take('a')).toBe(600);
  });

  it('opens a new window when the old one is over', () => {
    const counted = counter(1);
    counted.take('a');
    now = 999;
    expect(counted.take('a')).toBe(1);
    now = 1000;
    expect(counted.take('a')).toBe(0);
  });

  it('counts each key by itself', () => {
    const counted = counter(1);
    counted.take('a');
    expect(counted.take('b')).toBe(0);
  });
});
