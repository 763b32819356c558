import { hashOfNothing, hashPassword, isOutdated, matchesHash } from './password-hash.js';

describe('hashPassword', () => {
  it('makes a salted argon2id hash of today’s work', async () => {
    const [one, other] = await Promise.all([hashPassword('zielony rower'), hashPassword('zielony rower')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(other).not.toBe(one);
    expect(isOutdated(one)).toBe(false);
  });

  it('knows its password again, in any spelling of the same text, and no other', async () => {
    const hash = await hashPassword('zażółć gęślą');
    expect(await matchesHash('zażółć gęślą'.normalize('NFD'), hash)).toBe(true);
    expect(await matchesHash('zażółć gęśla', hash)).toBe(false);
    expect(await matchesHash('', hash)).toBe(false);
  });

  it('reads a hash made elsewhere with other work and calls it outdated', async () => {
    const made = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';
    expect(await matchesHash('password', made)).toBe(true);
    expect(isOutdated(made)).toBe(true);
  });

  it('has a hash that nothing belongs to', async () => {
    expect(await matchesHash('', hashOfNothing())).toBe(false);
  });
});
