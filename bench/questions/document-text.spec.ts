import { parse } from 'graphql';
import { compact, inlined } from './document-text.js';

const DOCUMENT = `
# One account.
query Account($account: String!) {
  account(number: $account) { id }
}`;

describe('document texts', () => {
  it('drops comments and spare blanks', () => {
    expect(compact(DOCUMENT)).toBe('query Account($account: String!) { account(number: $account) { id } }');
  });

  it('writes values where variables stood, under another name', () => {
    const text = inlined(compact(DOCUMENT), { account: 'L0147' }, 'Unseen7');
    expect(text).toBe('query Unseen7 { account(number: "L0147") { id } }');
    expect(() => parse(text)).not.toThrow();
  });
});
