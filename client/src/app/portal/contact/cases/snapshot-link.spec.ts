import { snapshotLink } from './snapshot-link';

describe('snapshotLink', () => {
  it.each([
    ['INVOICE', 'inv_1', '{}', ['/faktury', 'inv_1']],
    ['INVOICE_LINE', 'inl_9', '{"invoiceId":"inv_2"}', ['/faktury', 'inv_2']],
    ['LEDGER_ENTRY', 'ent_3', '{}', ['/rachunki', 'ent_3']],
    ['SETTLEMENT', 'set_2', '{}', ['/media/rozliczenia', 'set_2']],
    ['DOCUMENT', 'doc_1', '{}', ['/dokumenty', 'doc_1']],
    ['METER', 'mtr_7', '{}', ['/media/liczniki']],
    ['READING', 'rdg_8', '{}', ['/media/odczyty']],
    ['SETTLEMENT', 'set_6', '{}', ['/media/rozliczenia', 'set_6']],
    ['CHARGE_PARAMETER', 'prm_4', '{}', ['/moje-dane/miejsca']],
    ['ACCOUNT', 'acc_5', '{}', ['/saldo']],
  ] as const)('of %s %s leads to its page', (kind, id, data, commands) => {
    expect(snapshotLink({ kind, data }, id)).toEqual({ commands });
  });

  it('of a payment leads to the entry that booked it', () => {
    const payment = { kind: 'PAYMENT', data: '{}' } as const;
    expect(snapshotLink(payment, 'pay_6', { id: 'pay_6', ledgerEntry: { id: 'ent_9' } })).toEqual({
      commands: ['/rachunki', 'ent_9'],
    });
    expect(snapshotLink(payment, 'pay_6')).toBeUndefined();
  });

  it('of a reading leads to the readings of its meter', () => {
    expect(
      snapshotLink({ kind: 'READING', data: '{}' }, 'rdg_8', { id: 'rdg_8', meter: { id: 'mtr_7' } }),
    ).toEqual({
      commands: ['/media/odczyty'],
      query: { licznik: 'mtr_7' },
    });
  });

  it('leads nowhere when the row says nothing of its document', () => {
    expect(snapshotLink({ kind: 'INVOICE_LINE', data: '{}' }, 'inl_9')).toBeUndefined();
  });
});
