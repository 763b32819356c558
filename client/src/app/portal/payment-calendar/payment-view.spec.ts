import type { TextParams } from '../../ui/text/texts';
import { notesOf, paymentLink, paymentName, paymentsOf, shownAmount, type Payment } from './payment-view';

const payment = (facts: Partial<Payment>): Payment => ({
  id: 'cal_inv1',
  state: 'COMING',
  dueOn: '2026-11-25',
  payableOn: '2026-11-25',
  amount: 26_000,
  remaining: 16_000,
  documentNumber: 'NAL/1',
  period: '2026-11',
  entryKind: 'CHARGE',
  instalment: null,
  invoice: { id: 'inv_1' },
  ledgerEntry: { id: 'ent_1' },
  ics: { url: '/x.ics', fileName: 'x.ics' },
  ...facts,
});
const translate = (key: string, params: TextParams = {}): string =>
  [key, ...Object.values(params)].join(' | ');

describe('payments of the calendar', () => {
  it('are called by document, instalment or kind', () => {
    const instalment = { position: 2, of: 12 };
    expect(paymentName(payment({}), translate)).toBe('NAL/1');
    expect(paymentName(payment({ instalment, documentNumber: 'UR/7' }), translate)).toBe(
      'calendar.instalment | 2 | 12 | UR/7',
    );
    expect(paymentName(payment({ documentNumber: null, entryKind: 'OPENING_BALANCE' }), translate)).toBe(
      'word.entry.openingBalance',
    );
  });

  it('lead to the document, else to the entry', () => {
    expect(paymentLink(payment({}))).toEqual(['/faktury', 'inv_1']);
    expect(paymentLink(payment({ invoice: null }))).toEqual(['/rachunki', 'ent_1']);
    expect(paymentLink(payment({ invoice: null, ledgerEntry: null }))).toBeUndefined();
  });

  it('show what is left, and of what is paid what it was', () => {
    expect(shownAmount(payment({}))).toBe(16_000);
    expect(shownAmount(payment({ state: 'PAID', remaining: 0 }))).toBe(26_000);
  });

  it('belong to the month in which they are payable', () => {
    const moved = payment({ dueOn: '2026-10-31', payableOn: '2026-11-02' });
    expect(paymentsOf([moved], '2026-10')).toEqual([]);
    expect(paymentsOf([moved], '2026-11')).toEqual([moved]);
  });

  it('stand on their payable day; the due day says that it was moved', () => {
    const notes = notesOf(
      {
        payments: [payment({ state: 'OVERDUE', dueOn: '2026-10-10', payableOn: '2026-10-12' })],
        holidays: [{ on: '2026-11-11', name: 'Święto' }],
      },
      translate,
      'pl',
    );
    expect([...notes.keys()].toSorted()).toEqual(['2026-10-10', '2026-10-12', '2026-11-11']);
    expect(notes.get('2026-10-12')).toMatchObject({
      text: 'calendar.spoken | calendar.state.overdue | 160,00\u00a0zł | NAL/1',
      marks: [{ id: 'cal_inv1', tone: 'debit', title: '160,00\u00a0zł', name: 'NAL/\u200b1' }],
    });
    expect(notes.get('2026-10-10')).toMatchObject({
      marks: [],
      remark: 'calendar.movedShort | 12.10',
      text: 'calendar.moved | 12 października 2026',
    });
    expect(notes.get('2026-11-11')?.holiday).toBe('Święto');
  });
});
