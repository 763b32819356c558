import { addPeriods, lastDayOf } from '../../../../domain/time/billing-period.js';
import type { FolderRow } from '../../format.js';
import { monthFacts, monthsFrom } from '../time/demo-calendar.js';
import type { DemoWindow } from '../time/demo-window.js';

/** Each month of the history and the one after it is open from end to end: whatever day the demo is looked at. */
export function readingWindowRows(window: DemoWindow): FolderRow<'reading_windows.csv'>[] {
  return monthsFrom(window.firstMonth, addPeriods(window.lastMonth, 1)).map((month) => ({
    key: `OKNO-${month}`,
    opens_on: monthFacts(month).first,
    closes_on: lastDayOf(month),
  }));
}
