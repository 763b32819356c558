import { invoiceFilterOf, invoiceOrderOf, invoiceSortText, invoiceViewOf, isNarrowed } from './invoice-view';

function viewAt(address: string): ReturnType<typeof invoiceViewOf> {
  const params = new URLSearchParams(address);
  return invoiceViewOf((name) => params.get(name) ?? undefined);
}

describe('the view of the invoices in the address', () => {
  it.each([
    { address: '', filter: {}, order: 'ISSUED_ON_DESC' },
    { address: 'status=po-terminie', filter: { status: ['OVERDUE'] }, order: 'ISSUED_ON_DESC' },
    {
      address: 'od=2026-01&do=2026-06&rodzaj=korekta&szukaj=+woda+&sort=-pozostalo',
      filter: { periodFrom: '2026-01', periodTo: '2026-06', kind: ['CORRECTION'], text: 'woda' },
      order: 'REMAINING_DESC',
    },
    {
      address: 'status=inne&od=2026-13&do=styczen&rodzaj=&szukaj=+&sort=cena',
      filter: {},
      order: 'ISSUED_ON_DESC',
    },
  ])('is read from "$address"', ({ address, filter, order }) => {
    const view = viewAt(address);
    expect(invoiceFilterOf(view)).toEqual(filter);
    expect(invoiceOrderOf(view.sorting)).toBe(order);
    expect(isNarrowed(view)).toBe(Object.keys(filter).length > 0);
  });

  it.each(['numer', '-okres', 'wystawiono', '-termin', 'kwota', '-zaplacono', 'pozostalo'])(
    'keeps the order "%s" in the address',
    (sort) => {
      expect(invoiceSortText(viewAt(`sort=${sort}`).sorting)).toBe(sort);
    },
  );

  it('does not name the usual order', () => {
    expect(invoiceSortText(viewAt('sort=-wystawiono').sorting)).toBeUndefined();
  });
});
