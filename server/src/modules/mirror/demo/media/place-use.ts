import { useOfSegments, type MeterSegment } from '../../../../domain/metering/consumption.js';
import { formatMeterValue, type Thousandths } from '../../../../domain/metering/meter-value.js';
import type { LocalDate } from '../../../../domain/time/local-date.js';
import type { AccountPlan } from '../plan/accounts-plan.js';
import type { SettlementLine } from './media-settlement.js';
import type { TakenReading } from './readings-story.js';

/** The readings of one place of a unit, in order. */
export interface ReadPlace {
  readonly medium: string;
  readonly readings: readonly TakenReading[];
}

/** A unit whose meters have been read, with the accounts that lived in it. */
export interface ReadUnitPlaces {
  readonly accounts: readonly AccountPlan[];
  readonly places: readonly ReadPlace[];
}

/** What was used in one place, device after device. */
export interface PlaceUse {
  readonly segments: readonly PlaceSegment[];
  readonly use: Thousandths;
}

/** The days of one device, with its last reading. */
export interface PlaceSegment extends MeterSegment {
  readonly last: TakenReading;
}

/** What the places of a medium used between the readings at both ends of a span. */
export function usesOf(
  places: readonly ReadPlace[],
  medium: string,
  opening: LocalDate,
  to: LocalDate,
): PlaceUse[] {
  return places.filter((place) => place.medium === medium).map((place) => useOf(place.readings, opening, to));
}

/** A line of a settlement that tells what a device counted. */
export function meterLine(
  segment: PlaceSegment,
  name: string,
  counted: { readonly use: Thousandths; readonly unit: string; readonly factor?: string },
): SettlementLine {
  const { meter, isEstimate } = segment.last;
  return {
    description: `${name} ${meter.serial} (${meter.place})`,
    quantity: formatMeterValue(counted.use),
    unit_of_measure: counted.unit,
    amount: 0n,
    meter_key: meter.key,
    kind: 'METER',
    from_on: segment.fromOn,
    from_value: formatMeterValue(segment.from),
    to_on: segment.toOn,
    to_value: formatMeterValue(segment.to),
    factor: counted.factor,
    is_estimated: isEstimate,
  };
}

function useOf(readings: readonly TakenReading[], opening: LocalDate, to: LocalDate): PlaceUse {
  const counted = readings.filter((reading) => reading.on >= opening && reading.on <= to);
  const meters = [...new Set(counted.map((reading) => reading.meter))];
  const segments = meters.flatMap((meter) => segmentOf(counted.filter((reading) => reading.meter === meter)));
  const use = useOfSegments(segments);
  if (!use.ok) {
    throw new RangeError(`place-use: readings of ${meters[0]?.key ?? 'no meter'} do not fit: ${use.reason}`);
  }
  return { use: use.value, segments };
}

function segmentOf(readings: readonly TakenReading[]): PlaceSegment[] {
  const [first, last] = [readings[0], readings.at(-1)];
  return first && last && first.on < last.on
    ? [{ from: first.value, to: last.value, fromOn: first.on, toOn: last.on, digits: 5, last }]
    : [];
}
