import { balanceWording, sideWord } from './balance-wording';

describe('balanceWording', () => {
  it.each([
    { amountOwed: -8614, overdue: 0, tone: 'credit', word: 'word.overpayment' },
    { amountOwed: 0, overdue: 0, tone: 'neutral', word: 'word.settled' },
    { amountOwed: 75218, overdue: 0, tone: 'due', word: 'word.toPay' },
    { amountOwed: 87058, overdue: 11840, tone: 'debit', word: 'word.underpayment' },
    { amountOwed: 1, overdue: 1, tone: 'debit', word: 'word.underpayment' },
    { amountOwed: 0, overdue: 100, tone: 'neutral', word: 'word.settled' },
  ])('calls $amountOwed gr with $overdue gr overdue $word ($tone)', ({ amountOwed, overdue, tone, word }) => {
    expect(balanceWording({ amountOwed, overdue })).toMatchObject({ tone, word });
  });
});

describe('sideWord', () => {
  it.each([
    { amountOwed: 0, word: 'word.settled' },
    { amountOwed: 1, word: 'word.underpayment' },
    { amountOwed: -1, word: 'word.overpayment' },
  ])('calls $amountOwed gr $word', ({ amountOwed, word }) => {
    expect(sideWord(amountOwed)).toBe(word);
  });
});
