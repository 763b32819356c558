/** Parameters in the order in which they are printed; what is not named here comes last. */
export const PRINT_ORDER = [
  'USABLE_AREA',
  'HEATED_AREA',
  'STORAGE_AREA',
  'SHARE',
  'OCCUPANTS',
  'METERS_COLD',
  'METERS_HOT',
  'METERS_HEAT',
  'WATER_FORECAST',
  'HOT_WATER_FORECAST',
];
