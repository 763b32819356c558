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
    ['CHARGE_PARAMETER', 'prm_4', '{}', ['/moje-dane/miejsca']],
    ['ACCOUNT', 'acc_5', '{}', ['/saldo']],
    ['PAYMENT', 'pay_6', '{}', undefined],
  ] as const)('of %s %s leads to its page', (kind, id, data, expected) => {
    expect(snapshotLink({ kind, data }, id)).toEqual(expected);
  });

  it('leads nowhere when the row says nothing of its document', () => {
    expect(snapshotLink({ kind: 'INVOICE_LINE', data: '{}' }, 'inl_9')).toBeUndefined();
  });
});
