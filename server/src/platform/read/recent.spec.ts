import { Recent } from './recent.js';

describe('Recent', () => {
  it('forgets the least recently used when there are too many', () => {
    const recent = new Recent<string, number>(2);
    recent.put('a', 1);
    recent.put('b', 2);
    recent.find('a');
    recent.put('c', 3);
    expect(['a', 'b', 'c'].map((key) => recent.find(key))).toEqual([1, undefined, 3]);
  });

  it('forgets as many as it takes to make room for a heavy one, and says which', () => {
    const forgotten: number[] = [];
    const recent = new Recent<string, number>(100, 10, (thing) => forgotten.push(thing));
    recent.put('a', 1, 4);
    recent.put('b', 2, 4);
    recent.put('c', 3, 9);
    expect(forgotten).toEqual([1, 2]);
    expect(recent.held).toEqual({ count: 1, weight: 9 });
  });

  it('keeps nothing that is heavier than all the room, and nothing else is forgotten for it', () => {
    const recent = new Recent<string, number>(100, 10);
    recent.put('a', 1, 4);
    recent.put('b', 2, 11);
    expect(['a', 'b'].map((key) => recent.find(key))).toEqual([1, undefined]);
  });

  it('weighs a thing that is put anew once', () => {
    const recent = new Recent<string, number>(100, 10);
    recent.put('a', 1, 6);
    recent.put('a', 2, 7);
    expect(recent.held).toEqual({ count: 1, weight: 7 });
    expect(recent.find('a')).toBe(2);
  });
});
