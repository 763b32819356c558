import { isNarrowed, ledgerFilterOf, ledgerOrderOf, ledgerSortText, ledgerViewOf } from './ledger-view';

function viewAt(address: string): ReturnType<typeof ledgerViewOf> {
  const params = new URLSearchParams(address);
  return ledgerViewOf((name) => params.get(name) ?? undefined, '2026-11-22', 'TWELVE_MONTHS');
}

describe('the view of the history in the address', () => {
  it.each([
    { address: '', choice: 'TWELVE_MONTHS', filter: { from: '2025-11-23' }, isNarrow: false },
    { address: 'okres=rok', choice: 'YEAR', filter: { from: '2026-01-01' }, isNarrow: false },
    { address: 'okres=wszystko', choice: 'ALL', filter: {}, isNarrow: false },
    { address: 'okres=rok&do=2026-06-30', choice: 'OWN', filter: { to: '2026-06-30' }, isNarrow: false },
    {
      address: 'okres=wszystko&rodzaj=wplata&fundusz=FR&kwota-od=10&kwota-do=1+000,50&szukaj=czynsz',
      choice: 'ALL',
      filter: { kind: ['PAYMENT'], fund: 'FR', amountFrom: 1000, amountTo: 100050, text: 'czynsz' },
      isNarrow: true,
    },
    {
      address: 'okres=wiek&od=2026-02-30&rodzaj=inne&kwota-od=duzo&szukaj=+&sort=cena',
      choice: 'TWELVE_MONTHS',
      filter: { from: '2025-11-23' },
      isNarrow: false,
    },
  ])('is read from "$address"', ({ address, choice, filter, isNarrow }) => {
    const view = viewAt(address);
    expect(view.choice).toBe(choice);
    expect(ledgerFilterOf(view)).toEqual(filter);
    expect(isNarrowed(view)).toBe(isNarrow);
  });

  it('keeps an amount of zero as a limit', () => {
    expect(ledgerFilterOf(viewAt('okres=wszystko&kwota-do=0'))).toEqual({ amountTo: 0 });
  });

  it.each(['data', '-kwota', 'kwota', 'rodzaj', '-dokument'])('keeps the order "%s"', (sort) => {
    expect(ledgerSortText(viewAt(`sort=${sort}`).sorting)).toBe(sort);
  });

  it('is ordered from the newest unless it says otherwise', () => {
    expect(ledgerOrderOf(viewAt('').sorting)).toBe('BOOKED_ON_DESC');
    expect(ledgerOrderOf(viewAt('sort=kwota').sorting)).toBe('AMOUNT_ASC');
  });
});
