import { registerEnumType } from '@nestjs/graphql';

import { thousandthsOf } from '../../domain/metering/meter-value.js';
import { MEDIA } from '../../domain/metering/verification.js';
import type { MediumMonth } from './medium-use.type.js';
import { orderParts, sortedRows, type SortValue } from './sorted-rows.js';

/** Order of a list of use. */
export enum UseOrder {
  MONTH_DESC = 'MONTH_DESC',
  MONTH_ASC = 'MONTH_ASC',
  MEDIUM_ASC = 'MEDIUM_ASC',
  MEDIUM_DESC = 'MEDIUM_DESC',
  METER_ASC = 'METER_ASC',
  METER_DESC = 'METER_DESC',
  OPENING_ASC = 'OPENING_ASC',
  OPENING_DESC = 'OPENING_DESC',
  CLOSING_ASC = 'CLOSING_ASC',
  CLOSING_DESC = 'CLOSING_DESC',
  QUANTITY_ASC = 'QUANTITY_ASC',
  QUANTITY_DESC = 'QUANTITY_DESC',
  YEAR_BEFORE_ASC = 'YEAR_BEFORE_ASC',
  YEAR_BEFORE_DESC = 'YEAR_BEFORE_DESC',
  CHANGE_ASC = 'CHANGE_ASC',
  CHANGE_DESC = 'CHANGE_DESC',
}
registerEnumType(UseOrder, {
  name: 'UseOrder',
  description:
    'Order of a list of use; ties stay newest first, then by medium. What is not known comes last; figures of different units are compared as numbers.',
  valuesMap: {
    MONTH_DESC: { description: 'Newest first.' },
    MONTH_ASC: { description: 'Oldest first.' },
    MEDIUM_ASC: { description: 'By medium, as `Medium` lists them.' },
    MEDIUM_DESC: { description: 'By medium, backwards.' },
    METER_ASC: { description: 'By the number on the month’s first meter.' },
    METER_DESC: { description: 'By the number on the month’s first meter, backwards.' },
    OPENING_ASC: { description: 'By the state the month starts from, the lowest first.' },
    OPENING_DESC: { description: 'By the state the month starts from, the highest first.' },
    CLOSING_ASC: { description: 'By the state the month ends with, the lowest first.' },
    CLOSING_DESC: { description: 'By the state the month ends with, the highest first.' },
    QUANTITY_ASC: { description: 'By what was used, the least first.' },
    QUANTITY_DESC: { description: 'By what was used, the most first.' },
    YEAR_BEFORE_ASC: { description: 'By what was used a year before, the least first.' },
    YEAR_BEFORE_DESC: { description: 'By what was used a year before, the most first.' },
    CHANGE_ASC: { description: 'By the change in a year, what fell most first.' },
    CHANGE_DESC: { description: 'By the change in a year, what rose most first.' },
  },
});

type Column = 'MONTH' | 'MEDIUM' | 'METER' | 'OPENING' | 'CLOSING' | 'QUANTITY' | 'YEAR_BEFORE' | 'CHANGE';

/** A month of a medium with the number on its first meter. */
export interface ListedUse {
  readonly use: MediumMonth;
  readonly serial: string | null;
}

const figure = (value: string | null | undefined): bigint | null =>
  value === null || value === undefined ? null : thousandthsOf(value);

const VALUES: Readonly<Record<Column, (row: ListedUse) => SortValue>> = {
  MONTH: ({ use }) => use.month,
  MEDIUM: ({ use }) => BigInt(MEDIA.indexOf(use.medium)),
  METER: ({ serial }) => serial,
  OPENING: ({ use }) => figure(use.segments[0]?.fromValue),
  CLOSING: ({ use }) => figure(use.segments.at(-1)?.toValue),
  QUANTITY: ({ use }) => figure(use.quantity),
  YEAR_BEFORE: ({ use }) => figure(use.yearBefore),
  CHANGE: ({ use }) => figure(use.change),
};

/** Months of media in an order. */
export function orderUse<Row extends ListedUse>(rows: readonly Row[], order: `${UseOrder}`): readonly Row[] {
  const { column, isAscending } = orderParts<Column>(order);
  const usual = sortedRows(sortedRows(rows, VALUES.MEDIUM, true), VALUES.MONTH, false);
  return sortedRows(usual, VALUES[column], isAscending);
}
