import { sortingOf, sortingText, type Sorting } from '../../core/navigation/sorting';
import type { MeterOrder } from './media.generated';
import type { OrderOption } from './order-choice/order-choice';

/** The columns by which the meters can be ordered. */
export type MeterColumn =
  'MEDIUM' | 'SERIAL' | 'PLACE' | 'INSTALLED_ON' | 'VERIFIED_UNTIL' | 'REMOTE' | 'LAST_VALUE' | 'STATUS';

const COLUMN_WORDS = {
  medium: 'MEDIUM',
  numer: 'SERIAL',
  miejsce: 'PLACE',
  montaz: 'INSTALLED_ON',
  legalizacja: 'VERIFIED_UNTIL',
  zdalny: 'REMOTE',
  stan: 'LAST_VALUE',
  status: 'STATUS',
} as const;
/** Those that still count come first. */
const USUAL: Sorting<MeterColumn> = { column: 'STATUS', isAscending: true };

/** Orders offered on a phone. */
export const METER_ORDERS: readonly OrderOption[] = [
  { sort: '', text: 'media.order.active' },
  { sort: 'medium', text: 'media.order.medium' },
  { sort: 'miejsce', text: 'media.order.place' },
  { sort: 'numer', text: 'media.order.serial' },
  { sort: 'legalizacja', text: 'media.order.verification' },
  { sort: '-montaz', text: 'media.order.fitted' },
  { sort: '-zdalny', text: 'media.order.remote' },
  { sort: '-stan', text: 'media.order.highestState' },
];

/** Reads the order from the address; what makes no sense is as if it were not there. */
export function meterSortingOf(text: string | undefined): Sorting<MeterColumn> {
  return sortingOf<MeterColumn>(text, COLUMN_WORDS, USUAL);
}

/** The order of the API. */
export function meterOrderOf({ column, isAscending }: Sorting<MeterColumn>): MeterOrder {
  return `${column}_${isAscending ? 'ASC' : 'DESC'}`;
}

/** The order as the address says it; undefined for the usual one. */
export function meterSortText(sorting: Sorting<MeterColumn>): string | undefined {
  return sortingText<MeterColumn>(sorting, COLUMN_WORDS, USUAL);
}
