import { isDueAtOnce, paymentRowName, paymentRowNames, type PaymentRow } from './payment-row';

const NOTHING = { period: null, documentNumber: null, amount: 1, invoice: null };

describe('paymentRowName', () => {
  it.each<[Partial<PaymentRow>, string, Record<string, string>]>([
    [
      { kind: 'CHARGE', period: '2026-11', documentNumber: 'NAL/1' },
      'start.row.charge',
      { month: 'listopad 2026' },
    ],
    [{ kind: 'CHARGE', documentNumber: 'ROZ/1' }, 'start.row.document', { what: 'ROZ/1' }],
    [{ kind: 'CHARGE' }, 'start.row.other', {}],
    [{ kind: 'OVERDUE', period: '2026-10' }, 'start.row.overdueOf', { what: 'październik 2026' }],
    [{ kind: 'OVERDUE', documentNumber: 'KOR/1' }, 'start.row.overdueOf', { what: 'KOR/1' }],
    [{ kind: 'OVERDUE' }, 'start.row.overdue', {}],
    [{ kind: 'INTEREST', documentNumber: 'NO/1' }, 'start.row.interestOf', { what: 'NO/1' }],
    [{ kind: 'INSTALMENT', documentNumber: 'U/1' }, 'start.row.instalment', { what: 'U/1' }],
    [{ kind: 'CREDIT', amount: -5 }, 'start.row.credit', {}],
  ])('names %j', (row, key, params) => {
    expect(paymentRowName({ ...NOTHING, ...row } as PaymentRow, 'pl')).toEqual({ key, params });
  });
});

describe('paymentRowNames', () => {
  it('tells documents of one month apart by their numbers, and leaves the others short', () => {
    const rows = [
      { ...NOTHING, kind: 'CHARGE', period: '2026-11', documentNumber: 'NAL/1' },
      { ...NOTHING, kind: 'CHARGE', period: '2026-11', documentNumber: 'REM/1' },
      { ...NOTHING, kind: 'OVERDUE', period: '2026-10', documentNumber: 'NAL/0' },
    ] as const;
    const names = paymentRowNames(
      rows,
      'pl',
      ({ key, params }) => `${key} ${params['month'] ?? params['what']}`,
    );
    expect(names).toEqual([
      'start.row.charge listopad 2026 (NAL/1)',
      'start.row.charge listopad 2026 (REM/1)',
      'start.row.overdueOf październik 2026',
    ]);
  });
});

describe('isDueAtOnce', () => {
  const rows = [
    { ...NOTHING, kind: 'CHARGE', amount: 75218 },
    { ...NOTHING, kind: 'OVERDUE', amount: 11840 },
    { ...NOTHING, kind: 'CREDIT', amount: -500 },
  ] as const;

  it.each([
    { notYetDue: 75218, isAtOnce: true },
    { notYetDue: 90000, isAtOnce: false },
  ])('tells whether $notYetDue is all due on the nearest day', ({ notYetDue, isAtOnce }) => {
    expect(isDueAtOnce(rows, notYetDue)).toBe(isAtOnce);
  });
});
