import { interleaved } from './rounds.js';

describe('interleaved', () => {
  it('turns the order round every time, each server once in each round', () => {
    expect(interleaved(['a', 'b', 'c'], 3)).toEqual([
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
      ['a', 'b', 'c'],
    ]);
  });
});
