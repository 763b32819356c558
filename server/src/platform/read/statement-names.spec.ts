import { StatementNames } from './statement-names.js';

interface Asked {
  readonly text: string;
  readonly isTrusted: boolean;
}

const own = (number: number): Asked => ({ text: `select ${String(number)}`, isTrusted: true });
const other = (number: number): Asked => ({ text: `select ${String(number)}`, isTrusted: false });

describe('StatementNames', () => {
  it('names a statement of the portal’s own at once, another when it comes again', () => {
    const names = new StatementNames(() => undefined);
    expect(names.nameOf(other(1))).toBe('');
    const name = names.nameOf(other(1));
    expect(name).toMatch(/^r_\d+$/);
    expect(names.nameOf(other(1))).toBe(name);
    expect(names.nameOf(own(2))).toMatch(/^r_\d+$/);
    expect(names.nameOf(own(2))).not.toBe(name);
  });

  it('goes on naming new ones: the name that was not used for longest is given up, and never given again', () => {
    const forgotten: string[] = [];
    const names = new StatementNames((name) => forgotten.push(name));
    const first = names.nameOf(own(0));
    const given = new Set<string>();
    for (let number = 1; number <= 400; number += 1) {
      names.nameOf(other(number));
      given.add(names.nameOf(other(number)));
    }
    expect(given.size).toBe(400);
    expect(forgotten).toEqual([...given].slice(0, 300));
    expect(names.nameOf(own(0))).toBe(first);
  });
});
