import { judgePassword } from './password-rules.js';

const demands = {
  minLength: 12,
  minScore: 3,
  personal: ['L0147', 'Jolanta Zmyślona', 'Spółdzielnia Mieszkaniowa „Źródlana”'],
};

const unmet = (password: string): string[] =>
  judgePassword(password, demands)
    .rules.filter((rule) => !rule.met)
    .map((rule) => rule.code);

describe('judgePassword', () => {
  it.each([
    { password: 'zielony rower na balkonie', why: 'four words' },
    { password: 'Gęślą-jaźń-w-deszczu-7', why: 'Polish letters' },
    { password: 'x7#Kqp2!vRz9', why: 'twelve random characters' },
    { password: `${'trzy żyrafy '.repeat(10)}stop`, why: 'a long sentence' },
  ])('accepts $why', ({ password }) => {
    expect(unmet(password)).toEqual([]);
  });

  it.each([
    { password: '', rules: ['LENGTH', 'STRENGTH', 'NOT_LOGIN', 'NOT_BLOCKED'] },
    { password: 'x7#Kqp2!vRz', rules: ['LENGTH'] },
    { password: 'a'.repeat(20), rules: ['STRENGTH'] },
    { password: 'Haslo123456789!', rules: ['NOT_BLOCKED'] },
    { password: 'Spółdzielnia2026!', rules: ['NOT_LOGIN', 'NOT_BLOCKED'] },
    { password: 'warszawawarszawa', rules: ['STRENGTH', 'NOT_BLOCKED'] },
    { password: 'qwertyuiop123', rules: ['STRENGTH', 'NOT_BLOCKED'] },
    { password: 'l0147-zielony-rower-balkon', rules: ['NOT_LOGIN'] },
    { password: 'ZMYSLONA zielony rower balkon', rules: ['NOT_LOGIN'] },
  ])('refuses "$password" by $rules', ({ password, rules }) => {
    expect(unmet(password)).toEqual(rules);
  });

  it('counts characters, not code units, and no more than 128 of them', () => {
    expect(unmet('🚲🌧️rower')).toContain('LENGTH');
    expect(unmet('zielony rower '.repeat(9) + 'xy')).toEqual([]);
    expect(unmet('zielony rower '.repeat(9) + 'xyz')).toEqual(['LENGTH']);
  });

  it('takes two spellings of one text for the same', () => {
    const composed = judgePassword('zażółć gęślą jaźń', demands);
    expect(judgePassword('zażółć gęślą jaźń'.normalize('NFD'), demands)).toEqual(composed);
  });

  it('judges the longest and ugliest input without reading all of it', () => {
    const started = performance.now();
    judgePassword('aB3$'.repeat(60_000), demands);
    judgePassword('1l0O@4a'.repeat(100), demands);
    // All of it would take minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
