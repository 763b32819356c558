import { Problem } from '../graphql/problem.js';
import { QueryWords } from './query-words.js';

const words = (query: Record<string, unknown>) =>
  new QueryWords(query, ['from', 'kind', 'amount', 'text', 'history', 'month', 'year']);
const KINDS = { PAYMENT: 'PAYMENT', CHARGE: 'CHARGE' } as const;

describe('QueryWords', () => {
  it('reads values of every form', () => {
    const query = words({
      from: '2026-02-28',
      kind: ['PAYMENT', 'CHARGE'],
      amount: '-120',
      text: ' Łąka ',
      history: 'true',
      month: '2026-11',
      year: '2026',
    });
    expect([
      query.day('from'),
      query.anyOf('kind', KINDS),
      query.grosze('amount'),
      query.text('text'),
      query.flag('history'),
      query.month('month'),
      query.year('year'),
    ]).toEqual(['2026-02-28', ['PAYMENT', 'CHARGE'], -120n, ' Łąka ', true, '2026-11', 2026]);
  });

  it('takes an absent or empty value as nothing', () => {
    const query = words({ from: '', kind: ['', ''] });
    expect([
      query.day('from'),
      query.anyOf('kind', KINDS),
      query.grosze('amount'),
      query.flag('history'),
    ]).toEqual([undefined, [], undefined, false]);
  });

  it.each<[string, () => unknown]>([
    ['an unknown name', () => words({ nieznany: '1' })],
    ['a nested value', () => words({ from: { $gt: '' } })],
    ['a NUL', () => words({ text: 'a\0b' })],
    ['half of a surrogate pair', () => words({ text: '\ud800' })],
    ['a text that is too long', () => words({ text: 'x'.repeat(201) })],
    ['too many values', () => words({ kind: Array.from({ length: 31 }, () => 'PAYMENT') })],
    ['a day that is none', () => words({ from: '2026-02-30' }).day('from')],
    ['two days', () => words({ from: ['2026-02-01', '2026-02-02'] }).day('from')],
    ['a month that is none', () => words({ month: '2026-13' }).month('month')],
    ['a year of no calendar', () => words({ year: '20266' }).year('year')],
    ['an amount with a fraction', () => words({ amount: '1.5' }).grosze('amount')],
    ['a word of no list', () => words({ kind: 'constructor' }).anyOf('kind', KINDS)],
    ['a flag that is none', () => words({ history: 'tak' }).flag('history')],
  ])('refuses %s', (_, read) => {
    expect(read).toThrow(Problem);
  });
});
