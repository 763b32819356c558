import { registerEnumType } from '@nestjs/graphql';

import { MEDIA } from '../../domain/metering/verification.js';
import { thousandthsOf } from '../../domain/metering/meter-value.js';
import { MeterStatus, type Meter } from './meter.type.js';
import type { Reading } from './reading.type.js';
import { orderParts, sortedRows, type SortValue } from './sorted-rows.js';

/** Order of a list of meters. */
export enum MeterOrder {
  STATUS_ASC = 'STATUS_ASC',
  STATUS_DESC = 'STATUS_DESC',
  MEDIUM_ASC = 'MEDIUM_ASC',
  MEDIUM_DESC = 'MEDIUM_DESC',
  SERIAL_ASC = 'SERIAL_ASC',
  SERIAL_DESC = 'SERIAL_DESC',
  PLACE_ASC = 'PLACE_ASC',
  PLACE_DESC = 'PLACE_DESC',
  INSTALLED_ON_ASC = 'INSTALLED_ON_ASC',
  INSTALLED_ON_DESC = 'INSTALLED_ON_DESC',
  VERIFIED_UNTIL_ASC = 'VERIFIED_UNTIL_ASC',
  VERIFIED_UNTIL_DESC = 'VERIFIED_UNTIL_DESC',
  REMOTE_ASC = 'REMOTE_ASC',
  REMOTE_DESC = 'REMOTE_DESC',
  LAST_VALUE_ASC = 'LAST_VALUE_ASC',
  LAST_VALUE_DESC = 'LAST_VALUE_DESC',
}
registerEnumType(MeterOrder, {
  name: 'MeterOrder',
  description:
    'Order of a list of meters; ties stay as without an order: active ones first, then by medium and place. What is not known comes last.',
  valuesMap: {
    STATUS_ASC: { description: 'Active, replaced, removed.' },
    STATUS_DESC: { description: 'Removed, replaced, active.' },
    MEDIUM_ASC: { description: 'By medium, as `Medium` lists them.' },
    MEDIUM_DESC: { description: 'By medium, backwards.' },
    SERIAL_ASC: { description: 'By the number on the meter.' },
    SERIAL_DESC: { description: 'By the number on the meter, backwards.' },
    PLACE_ASC: { description: 'By place, in the Polish order.' },
    PLACE_DESC: { description: 'By place, backwards.' },
    INSTALLED_ON_ASC: { description: 'Fitted first, first.' },
    INSTALLED_ON_DESC: { description: 'Fitted last, first.' },
    VERIFIED_UNTIL_ASC: { description: 'The verification that ends first, first.' },
    VERIFIED_UNTIL_DESC: { description: 'The verification that ends last, first.' },
    REMOTE_ASC: { description: 'Those that are not read by radio first.' },
    REMOTE_DESC: { description: 'Those read by radio first.' },
    LAST_VALUE_ASC: {
      description: 'By the last state, the lowest first; states of different units are compared as numbers.',
    },
    LAST_VALUE_DESC: {
      description: 'By the last state, the highest first; states of different units are compared as numbers.',
    },
  },
});

/** A meter with its last state that counts. */
export interface ReadMeter {
  readonly meter: Meter;
  readonly last: Reading | undefined;
}

type Column =
  'STATUS' | 'MEDIUM' | 'SERIAL' | 'PLACE' | 'INSTALLED_ON' | 'VERIFIED_UNTIL' | 'REMOTE' | 'LAST_VALUE';

const VALUES: Readonly<Record<Column, (row: ReadMeter) => SortValue>> = {
  STATUS: ({ meter }) => BigInt(Object.keys(MeterStatus).indexOf(meter.status)),
  MEDIUM: ({ meter }) => BigInt(MEDIA.indexOf(meter.medium)),
  SERIAL: ({ meter }) => meter.serial,
  PLACE: ({ meter }) => meter.place,
  INSTALLED_ON: ({ meter }) => meter.installedOn,
  VERIFIED_UNTIL: ({ meter }) => meter.verifiedUntil,
  REMOTE: ({ meter }) => (meter.isRemote ? 1n : 0n),
  LAST_VALUE: ({ last }) => (last ? thousandthsOf(last.value) : null),
};

/** The meters in an order; they come in the usual one. */
export function orderMeters<Row extends ReadMeter>(
  rows: readonly Row[],
  order: `${MeterOrder}`,
): readonly Row[] {
  const { column, isAscending } = orderParts<Column>(order);
  return sortedRows(rows, VALUES[column], isAscending);
}
