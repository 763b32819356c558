import { easterSunday } from '../../../domain/time/business-day.js';
import { addDays, yearOf } from '../../../domain/time/local-date.js';
import type { DemoExport } from './money/account-book.js';
import { announcementRows } from './letters/announcements.js';
import { readingWindowRows } from './media/reading-windows.js';
import { planBuildings, planEstates } from './plan/cooperative-plan.js';
import { COOPERATIVE } from './plan/cooperative-texts.js';
import { DEPARTMENTS } from './plan/departments.js';
import { DELAY_RATES, DELAY_RATES_VERIFIED_ON } from './plan/interest-table.js';
import { renderSampleLetter, SAMPLE_LETTERS } from './letters/sample-letters.js';
import { COMPONENTS } from './plan/tariff.js';

const FUNDS = [
  { key: 'FND-OPL', code: 'OPL', name: 'Opłaty eksploatacyjne i media', sort_order: 1 },
  { key: 'FND-REM', code: 'REM', name: 'Fundusz remontowy nieruchomości', sort_order: 2 },
] as const;

/** Days after Easter Sunday. */
const FRIDAY_AFTER_CORPUS_CHRISTI = 61;

/** Writes what is not about any one unit: the cooperative, its price list, its notice board, the sample letters. */
export async function writeRegister(demo: DemoExport): Promise<void> {
  const { writer, stock, window } = demo;
  writer.write('cooperative.csv', COOPERATIVE);
  writeHolidays(demo);
  for (const { from, basisPoints, act } of DELAY_RATES) {
    const percent = (basisPoints / 100).toFixed(2);
    const verifiedOn = DELAY_RATES_VERIFIED_ON;
    writer.write('interest_rates.csv', {
      kind: 'DELAY',
      valid_from: from,
      percent,
      act,
      verified_on: verifiedOn,
    });
  }
  const estates = planEstates(stock.units);
  for (const { key, code, name } of estates) {
    writer.write('estates.csv', { key, code, name });
  }
  for (const fund of FUNDS) {
    writer.write('funds.csv', fund);
  }
  writeComponents(demo);
  for (const row of demo.rates.rows(window, planBuildings(stock.seed, stock.units))) {
    writer.write('rates.csv', row);
  }
  for (const row of DEPARTMENTS) {
    writer.write('departments.csv', row);
  }
  for (const row of announcementRows(window, estates[0]?.key ?? '')) {
    writer.write('announcements.csv', row);
  }
  for (const row of readingWindowRows(window)) {
    writer.write('reading_windows.csv', row);
  }
  for (const letter of SAMPLE_LETTERS) {
    writer.attach(letter.file, await renderSampleLetter(letter));
  }
}

/** The office is closed on the Friday after Corpus Christi. */
function writeHolidays({ writer, window }: DemoExport): void {
  for (let year = yearOf(window.startOn); year <= yearOf(window.exportOn); year += 1) {
    const day = addDays(easterSunday(year), FRIDAY_AFTER_CORPUS_CHRISTI);
    writer.write('holidays.csv', { day, name: 'Dzień wolny w Spółdzielni' });
  }
}

function writeComponents({ writer }: DemoExport): void {
  COMPONENTS.forEach((component, index) => {
    writer.write('components.csv', {
      key: `SK-${component.code}`,
      code: component.code,
      name: component.name,
      basis: component.basis,
      unit_of_measure: component.unitOfMeasure,
      fund_code: component.fund,
      notice_kind: component.noticeKind,
      parameter_code: component.parameterCode,
      sort_order: (index + 1) * 10,
    });
  });
}
