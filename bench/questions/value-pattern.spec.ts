import { patternOf } from './value-pattern.js';

const ANNA = { accountId: '7', account: 'L0007', openedOn: '2020-01-01' };
const JAN = { accountId: '9', account: 'L0009', openedOn: '2020-01-01' };
const EWA = { accountId: '11', account: 'L0011', openedOn: '2024-05-01' };

describe('patternOf', () => {
  it('learns from two who ask what a third would be asked with', () => {
    const pattern = patternOf(
      ['L0007', ['7'], '2026-11-25', null],
      ['L0009', ['9'], '2026-11-25', null],
      [ANNA, JAN],
    );
    expect(pattern(EWA)).toEqual(['L0011', ['11'], '2026-11-25', null]);
  });

  it('finds a fact inside a text', () => {
    const pattern = patternOf('{7,2020-01-01}', '{9,2020-01-01}', [ANNA, JAN]);
    expect(pattern(EWA)).toBe('{11,2024-05-01}');
  });

  it('refuses to guess', () => {
    expect(() => patternOf('x', 'y', [ANNA, JAN])).toThrow('nothing explains');
  });
});
