import {
  documentFilterOf,
  documentOrderOf,
  documentSortText,
  documentViewOf,
  isNarrowed,
} from './document-view';

const viewOf = (query: string) => {
  const params = new URLSearchParams(query);
  return documentViewOf((name) => params.get(name) ?? undefined);
};

describe('the view of letters in the address', () => {
  it('is read whole', () => {
    const view = viewOf('rodzaj=wezwanie&rok=2026&nieprzeczytane=tak&szukaj=%20opłat%20&sort=-tytul');
    expect(documentFilterOf(view)).toEqual({ kind: ['DEMAND'], year: 2026, unread: true, text: 'opłat' });
    expect(documentOrderOf(view.sorting)).toBe('TITLE_DESC');
    expect(isNarrowed(view)).toBe(true);
  });

  it('takes what makes no sense as absent', () => {
    const view = viewOf('rodzaj=constructor&rok=26&nieprzeczytane=1&szukaj=%20&sort=lokal');
    expect(documentFilterOf(view)).toEqual({});
    expect([documentOrderOf(view.sorting), isNarrowed(view)]).toEqual(['SENT_AT_DESC', false]);
  });

  it('says nothing of the usual order', () => {
    expect(documentSortText({ column: 'SENT_AT', isAscending: false })).toBeUndefined();
    expect(documentSortText({ column: 'BYTE_SIZE', isAscending: true })).toBe('rozmiar');
  });
});
