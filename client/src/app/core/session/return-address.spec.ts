import { safeReturnAddress } from './return-address';

describe('safeReturnAddress', () => {
  it.each(['/faktury?status=OVERDUE&konto=L0147', '/saldo', '/faktury/SW52#linie'])(
    'goes back to %s',
    (address) => {
      expect(safeReturnAddress(address)).toBe(address);
    },
  );

  it.each([
    null,
    '',
    'https://example.com/faktury',
    '//example.com/faktury',
    '/\\example.com',
    'javascript:alert(1)',
    '/',
    '/logowanie',
    '/logowanie?powrot=/saldo',
    '/logowanie/nowe-haslo',
    '/informacja',
  ])('does not follow %s', (address) => {
    expect(safeReturnAddress(address)).toBeUndefined();
  });
});
