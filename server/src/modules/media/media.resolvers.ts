import {
  AccountConsumptionResolver,
  AccountReadingWindowsResolver,
  MetersResolver,
  ReadingsResolver,
  SettlementsResolver,
  UnitMetersResolver,
} from './media.resolver.js';

/** The resolvers of „Media”. */
export const MEDIA_RESOLVERS = [
  MetersResolver,
  ReadingsResolver,
  UnitMetersResolver,
  AccountConsumptionResolver,
  AccountReadingWindowsResolver,
  SettlementsResolver,
];
