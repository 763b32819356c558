import type { FolderRow } from '../../format.js';
import { diceFor } from '../random.js';

/** Where people live: an invented estate with its own street name. */
export interface EstatePlan {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly streetKind: 'OS' | 'UL';
  readonly streetName: string;
}

/** How a building is fitted out; decides its components, meters and settlements. */
export interface BuildingPlan {
  readonly key: string;
  readonly index: number;
  readonly code: string;
  readonly estate: EstatePlan;
  readonly number: string;
  readonly hasLift: boolean;
  /** The repair fund is kept and paid apart from the other charges. */
  readonly hasOwnRepairFund: boolean;
  /** Warm water comes from the building's exchanger; otherwise the flat heats its own. */
  readonly hasCentralHotWater: boolean;
  /** Radiators carry heat cost allocators and heat is settled once a year. */
  readonly hasHeatAllocators: boolean;
  /** Meters are read by radio every month; otherwise a collector walks round twice a year. */
  readonly isReadByRadio: boolean;
  readonly units: readonly UnitPlan[];
}

/** A place that is charged. */
export interface UnitPlan {
  readonly key: string;
  /** 0 for the first unit of the cooperative. */
  readonly index: number;
  /** 0 for the first unit of its kind; flats come before all others. */
  readonly indexOfKind: number;
  readonly code: string;
  readonly kind: FolderRow<'units.csv'>['kind'];
  readonly staircase: string | null;
  readonly number: string;
  readonly floor: number;
}

/** Code and city of every address; no such code is in use. */
export const PLACE = { postalCode: '31-999', city: 'Kraków' } as const;

const ESTATES: readonly EstatePlan[] = (
  [
    ['ZRO', 'os. Źródlane', 'OS', 'Źródlane'],
    ['LIP', 'os. Pod Lipami', 'OS', 'Pod Lipami'],
    ['WIO', 'ul. Wiosenna', 'UL', 'Wiosenna'],
    ['JAR', 'os. Jarzębinowe', 'OS', 'Jarzębinowe'],
    ['STA', 'os. Nad Stawem', 'OS', 'Nad Stawem'],
    ['STR', 'ul. Strumykowa', 'UL', 'Strumykowa'],
    ['WRZ', 'os. Wrzosowe', 'OS', 'Wrzosowe'],
    ['MOD', 'ul. Modrzewiowa', 'UL', 'Modrzewiowa'],
  ] as const
).map(([code, name, streetKind, streetName]) => ({ key: `OS-${code}`, code, name, streetKind, streetName }));

/** Flats of a building on average; the first buildings stay as small as a small cooperative needs. */
const FLATS_PER_BUILDING = 42;
const FLATS_PER_STAIRCASE = 15;
const UNITS_PER_COURT = 36;

interface KindCounts {
  readonly flats: number;
  readonly garages: number;
  readonly commercial: number;
  readonly parking: number;
  readonly storage: number;
}

/** The estates that a cooperative of that size has. */
export function planEstates(units: number): readonly EstatePlan[] {
  return ESTATES.slice(0, units > 1000 ? ESTATES.length : 3);
}

/** How many units of each kind there are. */
export function countKinds(units: number): KindCounts {
  const garages = Math.max(4, Math.round(units * 0.07));
  const commercial = Math.max(2, Math.round(units * 0.02));
  const parking = Math.max(2, Math.round(units * 0.025));
  const storage = Math.max(1, Math.round(units * 0.015));
  return { flats: units - garages - commercial - parking - storage, garages, commercial, parking, storage };
}

/** All buildings with their units, flats first; one building at a time, so that memory does not grow with the stock. */
export function* planBuildings(seed: number, units: number): Generator<BuildingPlan> {
  const kinds = countKinds(units);
  const estates = planEstates(units);
  const houses = Math.max(2, Math.round(kinds.flats / FLATS_PER_BUILDING));
  let index = 0;
  for (let flats = 0; index < houses; index += 1) {
    const left = houses - index;
    const even = (kinds.flats - flats) / left;
    const wobble = left === 1 ? 1 : 0.8 + diceFor(seed, 'building', index).next() * 0.4;
    const count = left === 1 ? kinds.flats - flats : Math.round(even * wobble);
    yield house(index, estates, flats, count);
    flats += count;
  }
  yield* courts(kinds, index, estates);
}

function house(index: number, estates: readonly EstatePlan[], first: number, count: number): BuildingPlan {
  const site = siteOf(index, estates);
  const floors = count > 45 ? 10 : 4;
  return {
    ...site,
    hasLift: floors > 4 || index % 4 === 0,
    hasOwnRepairFund: index === 1,
    hasCentralHotWater: index % 5 !== 4,
    hasHeatAllocators: index % 2 === 0,
    isReadByRadio: index % 4 !== 3,
    units: Array.from({ length: count }, (_, position) =>
      flat(site.code, first + position, position, count, floors),
    ),
  };
}

function flat(code: string, index: number, position: number, count: number, floors: number): UnitPlan {
  const staircases = Math.max(1, Math.round(count / FLATS_PER_STAIRCASE));
  const perStaircase = Math.ceil(count / staircases);
  return {
    key: `U${String(index + 1)}`,
    index,
    indexOfKind: index,
    code: `${code}/${String(position + 1)}`,
    kind: 'FLAT',
    staircase: String(Math.floor(position / perStaircase) + 1),
    number: String(position + 1),
    floor: Math.floor(((position % perStaircase) * (floors + 1)) / perStaircase),
  };
}

/** Garages, parking places, stores and shops, in low buildings of their own after the houses. */
function* courts(
  kinds: KindCounts,
  firstIndex: number,
  estates: readonly EstatePlan[],
): Generator<BuildingPlan> {
  const order = [
    ['GARAGE', kinds.garages, 'G'],
    ['PARKING', kinds.parking, 'MP'],
    ['STORAGE', kinds.storage, 'S'],
    ['COMMERCIAL', kinds.commercial, 'U'],
  ] as const;
  let unitIndex = kinds.flats;
  let index = firstIndex;
  for (const [kind, count, prefix] of order) {
    for (let done = 0; done < count; done += UNITS_PER_COURT) {
      const site = siteOf(index, estates, prefix);
      const size = Math.min(UNITS_PER_COURT, count - done);
      yield { ...site, ...BARE, units: court(site.code, kind, prefix, unitIndex, done, size) };
      unitIndex += size;
      index += 1;
    }
  }
}

const BARE = {
  hasLift: false,
  hasOwnRepairFund: false,
  hasCentralHotWater: false,
  hasHeatAllocators: false,
  isReadByRadio: false,
} as const;

function court(
  code: string,
  kind: UnitPlan['kind'],
  prefix: string,
  first: number,
  firstOfKind: number,
  size: number,
): UnitPlan[] {
  return Array.from({ length: size }, (_, position) => ({
    key: `U${String(first + position + 1)}`,
    index: first + position,
    indexOfKind: firstOfKind + position,
    code: `${code}/${prefix}${String(position + 1)}`,
    kind,
    staircase: null,
    number: `${prefix}${String(position + 1)}`,
    floor: 0,
  }));
}

function siteOf(index: number, estates: readonly EstatePlan[], suffix = '') {
  const estate = estates[index % estates.length] ?? ESTATES[0];
  if (!estate) {
    throw new RangeError('cooperative-plan: there is no estate');
  }
  const number = `${String(Math.floor(index / estates.length) + 1)}${suffix}`;
  return { key: `B${String(index + 1)}`, index, estate, number, code: `${estate.code}${number}` };
}
