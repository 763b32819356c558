import type { Medium } from './medium.js';
import type { BuildingUse, MediumMonth } from './medium-use.type.js';

/** What one meter counted, as it is printed. */
export interface SheetSegment {
  readonly serial: string;
  readonly place: string | null;
  readonly from: string;
  readonly fromValue: string | null;
  readonly to: string;
  readonly toValue: string | null;
  readonly quantity: string;
  readonly isEstimated: boolean;
  readonly isApportioned: boolean;
}

/** One medium of the sheet. */
export interface SheetMedium {
  readonly use: MediumMonth;
  readonly segments: readonly SheetSegment[];
  readonly building: BuildingUse | undefined;
}

/** Names of media as they are printed. */
export const MEDIUM_NAMES: Readonly<Record<`${Medium}`, string>> = {
  COLD_WATER: 'Zimna woda',
  HOT_WATER: 'Ciepła woda',
  HEATING: 'Ogrzewanie – ciepłomierz',
  HEAT_ALLOCATOR: 'Ogrzewanie – podzielniki',
  ELECTRICITY: 'Energia elektryczna',
  GAS: 'Gaz',
};

/** Polish names of what is settled: heating is one, whatever counts it. */
export const SETTLED_NAMES: typeof MEDIUM_NAMES = { ...MEDIUM_NAMES, HEATING: 'Ogrzewanie' };

/** What is said of a use beside its figure. */
export function remarkOf({
  isEstimated,
  isApportioned,
}: {
  isEstimated: boolean;
  isApportioned: boolean;
}): string {
  return [...(isEstimated ? ['szacunek'] : []), ...(isApportioned ? ['podział według dni'] : [])].join(', ');
}
