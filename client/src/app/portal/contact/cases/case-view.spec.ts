import { caseFilterOf, caseOrderOf, caseSortText, caseViewOf, isNarrowed } from './case-view';

const viewOf = (query: string) => {
  const words = new URLSearchParams(query);
  return caseViewOf((name) => words.get(name) ?? undefined);
};

describe('caseViewOf', () => {
  it('reads filters and order from the address', () => {
    const view = viewOf('status=czekaja-na-ciebie&temat=media&szukaj= wodomierz &sort=-data');
    expect(caseFilterOf(view)).toEqual({ status: ['WAITING_FOR_YOU'], topic: ['MEDIA'], text: 'wodomierz' });
    expect(caseOrderOf(view.sorting)).toBe('OPENED_AT_DESC');
    expect(isNarrowed(view)).toBe(true);
  });

  it('shows everything, the latest answer first, when the address says nothing it knows', () => {
    const view = viewOf('status=zgubione&sort=pogoda&szukaj=');
    expect(isNarrowed(view)).toBe(false);
    expect(caseOrderOf(view.sorting)).toBe('ANSWERED_AT_DESC');
    expect(caseSortText(view.sorting)).toBeUndefined();
  });
});
