import { STARTING_ALPHABET, newStartingPassword, startingPasswordKey } from './starting-password.js';

describe('newStartingPassword', () => {
  it('is four groups of four letters that cannot be confused', () => {
    for (let round = 0; round < 500; round += 1) {
      expect(newStartingPassword()).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
    }
  });

  it('draws from 32 letters: 80 bits', () => {
    expect(new Set(STARTING_ALPHABET).size).toBe(32);
    const drawn = new Set(Array.from({ length: 300 }, newStartingPassword).join('').replaceAll('-', ''));
    expect(drawn.size).toBe(32);
  });

  it('does not repeat itself', () => {
    expect(new Set(Array.from({ length: 1000 }, newStartingPassword)).size).toBe(1000);
  });
});

describe('startingPasswordKey', () => {
  it.each(['K7QF-2MXW-9HTB-PL4C', 'k7qf2mxw9htbpl4c', ' k7qf 2mxw 9htb pl4c ', 'K7QF–2MXW–9HTB–PL4C'])(
    'takes "%s" for the same password',
    (typed) => {
      expect(startingPasswordKey(typed)).toBe('K7QF2MXW9HTBPL4C');
    },
  );
});
