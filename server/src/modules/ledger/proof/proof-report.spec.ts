import type { RuleOutcome } from './prove-book.js';
import { proofReport } from './proof-report.js';

const rule = (outcome: Partial<RuleOutcome>): RuleOutcome => ({
  code: 'RULE',
  sentence: 'Reguła pierwsza',
  isCount: false,
  checked: 12_345,
  broken: 0,
  examples: [],
  ...outcome,
});

describe('proofReport', () => {
  it('lists each rule with what was checked, and says that the book is sound', () => {
    const lines = proofReport({ rules: [rule({})], isSound: true });
    expect(lines[2]).toMatch(/^Reguła pierwsza +12\s345 +0$/);
    expect(lines.at(-1)).toBe('Księga się zgadza.');
  });

  it('names the first broken accounts with amounts in złote, and how many more there are', () => {
    const examples = [{ number: 'L0147', expected: -150n, found: 82_390n }];
    const lines = proofReport({ rules: [rule({ broken: 3, examples })], isSound: false });
    expect(lines).toContain('  L0147: powinno być -1,50, jest 823,90 (różnica +825,40)');
    expect(lines).toContain('  … i jeszcze 2');
    expect(lines.at(-1)).toBe('Księga się NIE zgadza.');
  });

  it('writes counts as counts', () => {
    const examples = [{ number: 'L0147', expected: 12n, found: 11n }];
    const lines = proofReport({ rules: [rule({ isCount: true, broken: 1, examples })], isSound: false });
    expect(lines).toContain('  L0147: powinno być 12, jest 11 (różnica -1)');
  });
});
