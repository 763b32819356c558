import { readOptions } from './options.js';

describe('readOptions', () => {
  it('measures twenty thousand accounts over three years unless told otherwise', () => {
    expect(readOptions([])).toMatchObject({
      accounts: 20_000,
      months: 36,
      rounds: 5,
      page: false,
      millions: [1, 5, 10],
    });
  });

  it('takes a size and the parts to run', () => {
    expect(readOptions(['--accounts', '500', '--months', '12', '--only', 'list,overview'])).toMatchObject({
      accounts: 500,
      months: 12,
      parts: ['list', 'overview'],
    });
  });

  it.each([
    [['--accounts', 'many'], '--accounts'],
    [['--rounds', '0'], '--rounds'],
    [['--only', 'overview,lunch'], 'lunch'],
    [['--lunch'], '--lunch'],
  ])('refuses %j', (args, word) => {
    expect(() => readOptions(args)).toThrow(word);
  });
});
