import { createHmac } from 'node:crypto';
import { cookieValue, signedId } from './session-cookie.js';

const sign = (id: string, secret: string): string =>
  `s:${id}.${createHmac('sha256', secret).update(id).digest('base64').replace(/=+$/, '')}`;

describe('signedId', () => {
  it('finds the id that one of the secrets signed', () => {
    expect(signedId(sign('abc', 'old'), ['new', 'old'])).toBe('abc');
  });

  it.each([
    ['another secret', sign('abc', 'else')],
    ['another id', sign('abc', 'new').replace('abc', 'abd')],
    ['no signature', 's:abc'],
    ['no mark', sign('abc', 'new').slice(2)],
    ['nothing', ''],
  ])('finds none in a value with %s', (_, value) => {
    expect(signedId(value, ['new'])).toBeUndefined();
  });
});

describe('cookieValue', () => {
  it.each([
    { header: 'ebok=1', value: '1' },
    { header: 'a=2; ebok=1; b=3', value: '1' },
    { header: 'ebok=s%3A1', value: 's:1' },
    { header: 'ebok=%', value: undefined },
    { header: 'xebok=1', value: undefined },
    { header: '', value: undefined },
  ])('reads $header', ({ header, value }) => {
    expect(cookieValue(header, 'ebok')).toBe(value);
  });
});
