import { sortingOf, sortingText, type Sorting } from '../../core/navigation/sorting';
import type { UseOrder } from './media.generated';
import type { OrderOption } from './order-choice/order-choice';

/** The columns by which the months of use can be ordered. */
export type UseColumn =
  'MONTH' | 'MEDIUM' | 'METER' | 'OPENING' | 'CLOSING' | 'QUANTITY' | 'YEAR_BEFORE' | 'CHANGE';

const COLUMN_WORDS = {
  okres: 'MONTH',
  medium: 'MEDIUM',
  licznik: 'METER',
  poczatek: 'OPENING',
  koniec: 'CLOSING',
  zuzycie: 'QUANTITY',
  'rok-temu': 'YEAR_BEFORE',
  zmiana: 'CHANGE',
} as const;
const USUAL: Sorting<UseColumn> = { column: 'MONTH', isAscending: false };

/** Orders offered on a phone. */
export const USE_ORDERS: readonly OrderOption[] = [
  { sort: '', text: 'media.order.newest' },
  { sort: 'okres', text: 'media.order.oldest' },
  { sort: '-zuzycie', text: 'media.order.mostUsed' },
  { sort: 'zuzycie', text: 'media.order.leastUsed' },
  { sort: '-zmiana', text: 'media.order.rose' },
  { sort: '-rok-temu', text: 'media.order.yearBefore' },
  { sort: 'medium', text: 'media.order.medium' },
  { sort: 'licznik', text: 'media.order.serial' },
];

/** Reads the order from the address; what makes no sense is as if it were not there. */
export function useSortingOf(text: string | undefined): Sorting<UseColumn> {
  return sortingOf<UseColumn>(text, COLUMN_WORDS, USUAL);
}

/** The order of the API. */
export function useOrderOf({ column, isAscending }: Sorting<UseColumn>): UseOrder {
  return `${column}_${isAscending ? 'ASC' : 'DESC'}`;
}

/** The order as the address says it; undefined for the usual one. */
export function useSortText(sorting: Sorting<UseColumn>): string | undefined {
  return sortingText<UseColumn>(sorting, COLUMN_WORDS, USUAL);
}
