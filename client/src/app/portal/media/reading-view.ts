import { meaningOf } from '../../core/navigation/address-words';
import { sortingOf, sortingText, type Sorting } from '../../core/navigation/sorting';
import { calendarDay } from '../../ui/format/day';
import type { ReadingFilter, ReadingOrder } from './media.generated';
import type { Medium, ReadingRow } from './media-wording';
import type { OrderOption } from './order-choice/order-choice';

/** The columns by which the list can be ordered. */
export type ReadingColumn = 'TAKEN_ON' | 'METER' | 'VALUE' | 'SOURCE';

/** What the list shows and in what order; all of it stands in the address. */
export interface ReadingView {
  /** Opaque id. */
  readonly meter: string | undefined;
  readonly medium: Medium | undefined;
  readonly source: ReadingRow['source'] | undefined;
  /** Days, `YYYY-MM-DD`, inclusive. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly sorting: Sorting<ReadingColumn>;
}

export const MEDIUM_WORDS = {
  'zimna-woda': 'COLD_WATER',
  'ciepla-woda': 'HOT_WATER',
  ogrzewanie: 'HEATING',
  podzielniki: 'HEAT_ALLOCATOR',
  prad: 'ELECTRICITY',
  gaz: 'GAS',
} as const;
export const SOURCE_WORDS = {
  radiowy: 'RADIO',
  obchod: 'WALK_BY',
  inkasent: 'STAFF',
  mieszkaniec: 'RESIDENT',
  szacunek: 'ESTIMATE',
  montaz: 'START',
  demontaz: 'END',
  korekta: 'CORRECTION',
} as const;
const COLUMN_WORDS = { data: 'TAKEN_ON', licznik: 'METER', stan: 'VALUE', zrodlo: 'SOURCE' } as const;
const USUAL: Sorting<ReadingColumn> = { column: 'TAKEN_ON', isAscending: false };

/** Orders offered on a phone. */
export const READING_ORDERS: readonly OrderOption[] = [
  { sort: '', text: 'media.order.newest' },
  { sort: 'data', text: 'media.order.oldest' },
  { sort: 'licznik', text: 'media.order.serial' },
  { sort: '-stan', text: 'media.order.highestState' },
  { sort: 'zrodlo', text: 'media.order.source' },
];

/** Parameters of the address that narrow the list; „Wyczyść filtry” takes them all out. */
export const FILTER_PARAMETERS = ['licznik', 'medium', 'zrodlo', 'od', 'do'] as const;

/** Reads the view from the address; what makes no sense is as if it were not there. */
export function readingViewOf(get: (name: string) => string | undefined): ReadingView {
  const days = [calendarDay(get('od')), calendarDay(get('do'))];
  const [from, to] = days[0] && days[1] && days[0] > days[1] ? days.toReversed() : days;
  return {
    meter: get('licznik'),
    medium: meaningOf<Medium>(MEDIUM_WORDS, get('medium')),
    source: meaningOf<ReadingRow['source']>(SOURCE_WORDS, get('zrodlo')),
    from,
    to,
    sorting: readingSortingOf(get('sort')),
  };
}

/** The filter of the API for a view. */
export function readingFilterOf({ meter, medium, source, from, to }: ReadingView): ReadingFilter {
  return {
    ...(meter ? { meter } : {}),
    ...(medium ? { medium: [medium] } : {}),
    ...(source ? { source: [source] } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}

/** Whether anything narrows the list. */
export function isNarrowed(view: ReadingView): boolean {
  return Object.keys(readingFilterOf(view)).length > 0;
}

/** The order of the API for a view. */
export function readingOrderOf({ column, isAscending }: Sorting<ReadingColumn>): ReadingOrder {
  return `${column}_${isAscending ? 'ASC' : 'DESC'}`;
}

/** Reads the order from the address; what makes no sense is as if it were not there. */
export function readingSortingOf(text: string | undefined): Sorting<ReadingColumn> {
  return sortingOf<ReadingColumn>(text, COLUMN_WORDS, USUAL);
}

/** The order as the address says it; undefined for the usual one. */
export function readingSortText(sorting: Sorting<ReadingColumn>): string | undefined {
  return sortingText<ReadingColumn>(sorting, COLUMN_WORDS, USUAL);
}
