import {
  AccountMediaResolver,
  MediumMonthsResolver,
  MeterSegmentsResolver,
  UseHintsResolver,
} from './account-media.resolver.js';
import {
  AccountConsumptionResolver,
  AccountReadingWindowsResolver,
  MetersResolver,
  ReadingsResolver,
  UnitMetersResolver,
} from './media.resolver.js';
import {
  AccountSettlementsResolver,
  SettlementLinesResolver,
  SettlementsResolver,
} from './settlements.resolver.js';
import { MeterSelfReadingResolver, ResidentReadingsResolver } from './resident-readings.resolver.js';

/** The resolvers of „Media”. */
export const MEDIA_RESOLVERS = [
  MetersResolver,
  ReadingsResolver,
  UnitMetersResolver,
  AccountConsumptionResolver,
  AccountReadingWindowsResolver,
  AccountMediaResolver,
  MediumMonthsResolver,
  MeterSegmentsResolver,
  UseHintsResolver,
  MeterSelfReadingResolver,
  ResidentReadingsResolver,
  AccountSettlementsResolver,
  SettlementLinesResolver,
  SettlementsResolver,
];
