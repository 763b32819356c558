import {
  addPeriods,
  firstDayOf,
  lastDayOf,
  periodOf,
  type BillingPeriod,
} from '../../../../domain/time/billing-period.js';
import { addDays, monthOf, type LocalDate } from '../../../../domain/time/local-date.js';

/** What the invented cooperative is to be; the same options always give the same folder. */
export interface DemoOptions {
  /** Number of units of all kinds, at least {@link FEWEST_UNITS}. */
  readonly units: number;
  /** Least number of years of history. */
  readonly years: number;
  readonly seed: number;
  /** The last month with bank statements; the charges of the month after it are issued too. */
  readonly until: BillingPeriod;
  /** First month of history; by default the half-year in which `years` before `until` begin. */
  readonly from?: BillingPeriod;
  /** Export on this day instead of the first of the month after `until`; the bank is booked to the day before. */
  readonly exportOn?: LocalDate;
  /** Change a handful of amounts that an export a month earlier has already shown. */
  readonly withCorrections?: boolean;
}

/** Fewer units could not hold every case there is to show. */
export const FEWEST_UNITS = 40;

/** Prices are invented for these months only. */
const FIRST_MONTH = '2017-01';
const LAST_MONTH = '2040-12';

/** What to say to somebody who asks for a history without prices. */
export const WITHIN_PRICES = `Historia musi się mieścić między ${FIRST_MONTH} a ${LAST_MONTH}.`;

/** Whether every month of the history has prices. */
export function isWithinPrices(options: DemoOptions): boolean {
  return demoWindow(options).firstMonth >= FIRST_MONTH && options.until <= LAST_MONTH;
}

/** The days the folder tells of. */
export interface DemoWindow {
  /** First month with charges; accounts open with a balance on its first day. */
  readonly firstMonth: BillingPeriod;
  readonly startOn: LocalDate;
  /** Last month with charges. */
  readonly lastMonth: BillingPeriod;
  /** Last day with bank statements. */
  readonly bankThrough: LocalDate;
  /** Day of the export; nothing later is told. */
  readonly exportOn: LocalDate;
  /** The month whose amounts are told otherwise than a month before, if any. */
  readonly amendedMonth: BillingPeriod | undefined;
}

/**
 * The days that the options mean. The history begins on 1 January or 1 July, like a half-year of media settlement,
 * so that moving `until` by a month mostly keeps the beginning, and with it every row already told.
 */
export function demoWindow(options: DemoOptions): DemoWindow {
  const exportOn = options.exportOn ?? addDays(lastDayOf(options.until), 1);
  const bankThrough = addDays(exportOn, -1);
  const firstMonth = options.from ?? halfYearOf(addPeriods(options.until, 1 - 12 * options.years));
  return {
    firstMonth,
    startOn: firstDayOf(firstMonth),
    lastMonth: periodOf(exportOn),
    bankThrough,
    exportOn,
    amendedMonth: options.withCorrections ? addPeriods(periodOf(bankThrough), -1) : undefined,
  };
}

/**
 * The export after a given one: a month later with some amounts corrected. While that day has not come yet,
 * it is today's export instead.
 *
 * @param today nothing later than this day is told
 */
export function nextExport(options: DemoOptions, today: LocalDate): DemoOptions {
  const until = addPeriods(options.until, 1);
  const monthEnd = addDays(lastDayOf(until), 1);
  return {
    ...options,
    until,
    from: demoWindow(options).firstMonth,
    exportOn: today < monthEnd ? today : monthEnd,
    withCorrections: true,
  };
}

/** January or July, whichever begins the month's half-year. */
export function halfYearOf(month: BillingPeriod): BillingPeriod {
  return addPeriods(month, -((monthOf(firstDayOf(month)) - 1) % 6));
}
