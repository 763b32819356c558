import { exportAddress } from './export-address';

describe('exportAddress', () => {
  it.each([
    { filter: {}, address: '/files/a.csv' },
    { filter: { text: '', from: null, to: undefined }, address: '/files/a.csv' },
    {
      filter: { kind: ['PAYMENT', 'REFUND'], from: '2026-01-01', amountFrom: 0, text: 'a&b' },
      address: '/files/a.csv?kind=PAYMENT&kind=REFUND&from=2026-01-01&amountFrom=0&text=a%26b',
    },
  ])('adds $filter', ({ filter, address }) => {
    expect(exportAddress('/files/a.csv', filter)).toBe(address);
  });

  it('keeps what the address already asks', () => {
    expect(exportAddress('/files/a.pdf?from=1', { to: '2' })).toBe('/files/a.pdf?from=1&to=2');
  });
});
