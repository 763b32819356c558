import { AnswerCache } from './answer-cache.js';

const body = (text: string): Buffer => Buffer.from(text);

describe('AnswerCache', () => {
  it('gives an answer only under the version of the data that it was read under', () => {
    const cache = new AnswerCache(1_000_000);
    cache.keep('k', '1', body('a'));
    expect(cache.find('k', '1')?.body.toString()).toBe('a');
    expect(cache.find('k', '2')).toBeUndefined();
    expect(cache.find('k', '1')).toBeUndefined();
  });

  it('keeps answers of other keys apart', () => {
    const cache = new AnswerCache(1_000_000);
    cache.keep('k', '1', body('a'));
    expect(cache.find('l', '1')).toBeUndefined();
  });

  it('forgets the least recently used when there is no more room', () => {
    const cache = new AnswerCache(3_000);
    cache.keep('a', '1', body('a'));
    cache.keep('b', '1', body('b'));
    cache.find('a', '1');
    cache.keep('c', '1', body('c'));
    expect(['a', 'b', 'c'].map((key) => cache.find(key, '1')?.body.toString())).toEqual([
      'a',
      undefined,
      'c',
    ]);
  });

  it('keeps nothing that is larger than all the room', () => {
    const cache = new AnswerCache(0);
    expect(cache.keep('a', '1', body('a')).body.toString()).toBe('a');
    expect(cache.find('a', '1')).toBeUndefined();
  });
});
