import { invoiceWording } from './invoice-wording';

describe('invoiceWording', () => {
  it.each([
    { status: 'PAID', tone: 'credit' },
    { status: 'PARTLY_PAID', tone: 'due' },
    { status: 'UNPAID', tone: 'due' },
    { status: 'OVERDUE', tone: 'debit' },
  ] as const)('marks $status $tone', ({ status, tone }) => {
    expect(invoiceWording(status, 100).tone).toBe(tone);
  });

  it('keeps red for what is past its due date', () => {
    const red = (['PAID', 'PARTLY_PAID', 'UNPAID', 'OVERDUE'] as const).filter(
      (status) => invoiceWording(status, 100).tone === 'debit',
    );
    expect(red).toEqual(['OVERDUE']);
  });

  it("does not call a correction in the resident's favour paid", () => {
    expect(invoiceWording('PAID', -100).word).toBe('word.invoice.inFavour');
  });
});
