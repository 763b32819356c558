import { meaningOf, wordFor } from '../../core/navigation/address-words';
import { sortingOf, sortingText, type Sorting } from '../../core/navigation/sorting';
import type { DocumentFilter, DocumentKind, DocumentOrder } from './documents.generated';

/** The columns by which the list can be ordered. */
export type DocumentColumn = 'SENT_AT' | 'KIND' | 'TITLE' | 'STATUS' | 'BYTE_SIZE';

/** What the list shows and in what order; all of it stands in the address. */
export interface DocumentView {
  readonly kind: DocumentKind | undefined;
  readonly year: number | undefined;
  readonly unread: boolean;
  readonly text: string | undefined;
  readonly sorting: Sorting<DocumentColumn>;
}

export const KIND_WORDS = {
  'zawiadomienie-o-oplatach': 'CHARGE_NOTICE',
  faktura: 'INVOICE',
  korekta: 'CORRECTION',
  'rozliczenie-mediow': 'MEDIA_SETTLEMENT',
  wezwanie: 'DEMAND',
  informacja: 'INFORMATION',
} as const;
const COLUMN_WORDS = {
  wyslano: 'SENT_AT',
  rodzaj: 'KIND',
  tytul: 'TITLE',
  status: 'STATUS',
  rozmiar: 'BYTE_SIZE',
} as const;
const USUAL: Sorting<DocumentColumn> = { column: 'SENT_AT', isAscending: false };
const YEAR = /^(19|20|21)\d\d$/;
/** The word of the address for „only what I have not opened”. */
export const YES = 'tak';

/** Parameters of the address that narrow the list; „Wyczyść filtry” takes them all out. */
export const FILTER_PARAMETERS = ['nieprzeczytane', 'rok', 'rodzaj', 'szukaj'] as const;

/** Reads the view from the address; what makes no sense is as if it were not there. */
export function documentViewOf(get: (name: string) => string | undefined): DocumentView {
  const text = get('szukaj')?.trim();
  const year = get('rok');
  return {
    kind: meaningOf<DocumentKind>(KIND_WORDS, get('rodzaj')),
    year: year !== undefined && YEAR.test(year) ? Number(year) : undefined,
    unread: get('nieprzeczytane') === YES,
    text: text === '' ? undefined : text,
    sorting: sortingOf<DocumentColumn>(get('sort'), COLUMN_WORDS, USUAL),
  };
}

/** The filter of the API for a view. */
export function documentFilterOf({ kind, year, unread, text }: DocumentView): DocumentFilter {
  return {
    ...(kind ? { kind: [kind] } : {}),
    ...(year === undefined ? {} : { year }),
    ...(unread ? { unread } : {}),
    ...(text ? { text } : {}),
  };
}

/** The order of the API for a view. */
export function documentOrderOf({ column, isAscending }: Sorting<DocumentColumn>): DocumentOrder {
  return `${column}_${isAscending ? 'ASC' : 'DESC'}`;
}

/** The order as the address says it; undefined for the usual one. */
export function documentSortText(sorting: Sorting<DocumentColumn>): string | undefined {
  return sortingText<DocumentColumn>(sorting, COLUMN_WORDS, USUAL);
}

/** The word of the address for a kind. */
export function kindAddressWord(kind: DocumentKind): string {
  return wordFor<DocumentKind>(KIND_WORDS, kind) ?? '';
}

/** Whether anything narrows the list. */
export function isNarrowed(view: DocumentView): boolean {
  return Object.keys(documentFilterOf(view)).length > 0;
}
