import { ENTRY_KINDS, isAmountAllowed, isEntryKind, makesReceivable } from './entry-kinds.js';

describe('isAmountAllowed', () => {
  const debitOnly = ['CHARGE', 'PAYMENT_REVERSAL', 'REFUND', 'INTEREST_NOTE'];
  const creditOnly = ['PAYMENT', 'WRITE_OFF'];

  it.each(ENTRY_KINDS)('knows the sides of %s', (kind) => {
    expect(isAmountAllowed(kind, 1n)).toBe(!creditOnly.includes(kind));
    expect(isAmountAllowed(kind, -1n)).toBe(!debitOnly.includes(kind));
    expect(isAmountAllowed(kind, 0n)).toBe(false);
  });
});

describe('isEntryKind', () => {
  it('knows the eleven kinds and nothing else', () => {
    expect(ENTRY_KINDS).toHaveLength(11);
    expect(isEntryKind('MEDIA_SETTLEMENT')).toBe(true);
    expect(isEntryKind('toString')).toBe(false);
    expect(isEntryKind('payment')).toBe(false);
  });
});

describe('makesReceivable', () => {
  it('is true of every debit and of no credit', () => {
    expect(makesReceivable(1n)).toBe(true);
    expect(makesReceivable(-1n)).toBe(false);
  });
});
