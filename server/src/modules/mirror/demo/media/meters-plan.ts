import { daysInMonth, localDateOf, yearOf, type LocalDate } from '../../../../domain/time/local-date.js';
import type { FolderRow } from '../../format.js';
import type { Stock } from '../plan/accounts-plan.js';
import type { BuildingPlan, UnitPlan } from '../plan/cooperative-plan.js';
import { diceFor, type Dice } from '../random.js';
import { scenarioOf } from '../plan/scenario.js';
import { plusDays } from '../time/demo-calendar.js';

/** A device, from its installation to its replacement. */
export interface MeterPlan {
  readonly key: string;
  readonly unitKey: string;
  readonly serial: string;
  readonly medium: 'COLD_WATER' | 'HOT_WATER' | 'HEATING' | 'HEAT_ALLOCATOR';
  readonly place: string;
  readonly installedOn: LocalDate;
  /** The day it was or will be replaced; null while nobody means to. */
  readonly removedOn: LocalDate | null;
  readonly verifiedOn: LocalDate | null;
  readonly verificationExpiresOn: LocalDate | null;
  readonly isRemote: boolean;
  readonly replacesKey: string | null;
  /** What it showed when it was installed, thousandths. */
  readonly startValue: number;
  /** How much of the flat's use runs through it, per mille. */
  readonly share: number;
}

/** The devices of one place, one after another. */
export type MeterChain = readonly MeterPlan[];

interface MeterPlace {
  readonly medium: MeterPlan['medium'];
  readonly place: string;
  readonly share: number;
}

/** Years of a water meter's verification, counted from 1 January after the year it was made. */
const VERIFIED_YEARS = 5;
const LAST_YEAR = 2045;
const NOT_REPLACED = 0.06;

/** The devices of a unit as they are known on the day of the export. */
export function planMeters(
  stock: Stock,
  building: BuildingPlan,
  unit: UnitPlan,
  startOn: LocalDate,
  exportOn: LocalDate,
): MeterChain[] {
  return placesOf(stock, building, unit).map((place, index) =>
    chainOf(stock, building, unit, place, index, startOn).filter(
      (meter) => meter.installedOn <= exportOn && (meter.removedOn === null || meter.removedOn >= startOn),
    ),
  );
}

/** How many water meters a unit has: what the fee for a meter counts. */
export function countWaterMeters(stock: Stock, building: BuildingPlan, unit: UnitPlan): number {
  return placesOf(stock, building, unit).filter(isWater).length;
}

/** Whether the place is a water meter's. */
export function isWater(place: Pick<MeterPlace, 'medium'>): boolean {
  return place.medium === 'COLD_WATER' || place.medium === 'HOT_WATER';
}

/** A row of meters.csv; what lies after the export is not told. */
export function meterRow(meter: MeterPlan, exportOn: LocalDate, chain: MeterChain): FolderRow<'meters.csv'> {
  return {
    key: meter.key,
    unit_key: meter.unitKey,
    serial: meter.serial,
    medium: meter.medium,
    place: meter.place,
    unit_of_measure: UNIT_OF[meter.medium],
    digits: 5,
    installed_on: meter.installedOn,
    removed_on: meter.removedOn !== null && meter.removedOn <= exportOn ? meter.removedOn : null,
    verified_on: meter.verifiedOn,
    verification_expires_on: meter.verificationExpiresOn,
    is_remote: meter.isRemote,
    replaces_key: chain.some((former) => former.key === meter.replacesKey) ? meter.replacesKey : null,
  };
}

/** Written by hand: one flat's cold water is read by its holder, who gives the state each month. */
export function isReadByHolder(unit: UnitPlan, { medium }: Pick<MeterPlace, 'medium'>): boolean {
  return scenarioOf(unit) === 'SHOWCASE' && medium === 'COLD_WATER';
}

const UNIT_OF = { COLD_WATER: 'm³', HOT_WATER: 'm³', HEATING: 'GJ', HEAT_ALLOCATOR: 'jedn.' } as const;

function placesOf(stock: Stock, building: BuildingPlan, unit: UnitPlan): MeterPlace[] {
  if (unit.kind !== 'FLAT') {
    return [];
  }
  const dice = diceFor(stock.seed, 'places', unit.index);
  const hasTwoRisers = dice.chance(0.4);
  const isMetered = !(scenarioOf(unit) === undefined ? dice.chance(0.012) : scenarioOf(unit) === 'NO_METERS');
  return [
    ...(isMetered ? waterPlaces(building, hasTwoRisers) : []),
    ...(building.hasHeatAllocators ? ALLOCATORS : building.index % 4 === 1 ? [HEAT_METER] : []),
  ];
}

const ALLOCATORS: readonly MeterPlace[] = [
  { medium: 'HEAT_ALLOCATOR', place: 'pokój dzienny', share: 620 },
  { medium: 'HEAT_ALLOCATOR', place: 'sypialnia', share: 380 },
];
const HEAT_METER: MeterPlace = { medium: 'HEATING', place: 'przedpokój', share: 1000 };

function waterPlaces(building: BuildingPlan, hasTwoRisers: boolean): MeterPlace[] {
  const media = building.hasCentralHotWater
    ? (['COLD_WATER', 'HOT_WATER'] as const)
    : (['COLD_WATER'] as const);
  return media.flatMap((medium) =>
    hasTwoRisers
      ? [
          { medium, place: 'łazienka', share: 640 },
          { medium, place: 'kuchnia', share: 360 },
        ]
      : [{ medium, place: 'łazienka', share: 1000 }],
  );
}

function chainOf(
  stock: Stock,
  building: BuildingPlan,
  unit: UnitPlan,
  place: MeterPlace,
  index: number,
  startOn: LocalDate,
): MeterPlan[] {
  const chain: MeterPlan[] = [];
  let installedOn: LocalDate | null = firstInstallation(stock, building, unit, place, startOn);
  while (installedOn !== null && yearOf(installedOn) < LAST_YEAR) {
    const order: number = chain.length;
    const dice = diceFor(stock.seed, 'meter', unit.index, index, order);
    const removedOn = replacementOf(dice, unit, place, installedOn);
    const meter: MeterPlan = {
      key: `M${String(unit.index + 1)}-${String(index + 1)}-${String(order + 1)}`,
      unitKey: unit.key,
      serial: `${String(yearOf(installedOn)).slice(2)}${String(dice.int(0, 9_999_999)).padStart(7, '0')}`,
      medium: place.medium,
      place: place.place,
      installedOn,
      removedOn,
      ...verification(place, installedOn),
      isRemote: building.isReadByRadio && !isReadByHolder(unit, place),
      replacesKey: chain.at(-1)?.key ?? null,
      startValue: order === 0 ? dice.int(80_000, 420_000) : dice.int(0, 90),
      share: place.share,
    };
    chain.push(meter);
    installedOn = removedOn;
  }
  return chain;
}

/** Water meters are changed house by house; heat meters of one house a few at a time, so that some always run out soon. */
function firstInstallation(
  stock: Stock,
  building: BuildingPlan,
  unit: UnitPlan,
  place: MeterPlace,
  startOn: LocalDate,
): LocalDate {
  if (scenarioOf(unit) === 'METER_EXPIRED' && isWater(place)) {
    return localDateOf(yearOf(startOn) - VERIFIED_YEARS - 2, 9, 12);
  }
  const dice = diceFor(stock.seed, 'installed', building.index, isWater(place) ? 'water' : place.medium);
  if (place.medium === 'HEATING') {
    const position = building.units.indexOf(unit);
    const month = Math.floor((position * 12 * VERIFIED_YEARS) / building.units.length);
    return localDateOf(2014 + Math.floor(month / 12), (month % 12) + 1, 3 + (position % 24));
  }
  return localDateOf(2013 + dice.int(0, 4), dice.int(9, 11), 1 + ((unit.index * 5) % 27));
}

function replacementOf(
  dice: Dice,
  unit: UnitPlan,
  place: MeterPlace,
  installedOn: LocalDate,
): LocalDate | null {
  const scenario = scenarioOf(unit);
  const runsOut = yearOf(installedOn) + VERIFIED_YEARS;
  if (place.medium === 'HEAT_ALLOCATOR' || (scenario === 'METER_EXPIRED' && isWater(place))) {
    return null;
  }
  if ((scenario === 'METER_REPLACED' || scenario === 'SHOWCASE') && isWater(place)) {
    return damagedOn(place, installedOn);
  }
  if (place.medium === 'HEATING') {
    return runsOut > LAST_YEAR ? null : plusDays(sameDay(installedOn, runsOut), dice.int(3, 20));
  }
  return runsOut > LAST_YEAR || dice.chance(NOT_REPLACED)
    ? null
    : localDateOf(runsOut, dice.int(9, 11), dice.int(2, 27));
}

/** Written by hand: one medium's meter is replaced on 18 March of every even year, the other's of every odd one. */
function damagedOn(place: MeterPlace, installedOn: LocalDate): LocalDate {
  const parity = place.medium === 'COLD_WATER' ? 0 : 1;
  const next = yearOf(installedOn) + 1;
  return localDateOf(next % 2 === parity ? next : next + 1, 3, 18);
}

function verification(place: MeterPlace, installedOn: LocalDate) {
  if (place.medium === 'HEAT_ALLOCATOR') {
    return { verifiedOn: null, verificationExpiresOn: null };
  }
  const expiry = yearOf(installedOn) + VERIFIED_YEARS;
  return {
    verifiedOn: plusDays(installedOn, -40),
    verificationExpiresOn: isWater(place)
      ? localDateOf(expiry, 12, 31)
      : plusDays(sameDay(installedOn, expiry), -40),
  };
}

function sameDay(day: LocalDate, year: number): LocalDate {
  const month = Number(day.slice(5, 7));
  return localDateOf(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)));
}
