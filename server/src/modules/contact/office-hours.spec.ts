import { localDate } from '../../domain/time/local-date.js';
import { openUntil } from './office-hours.js';

const hours = [
  { days: 'pn., śr.–pt.', weekdays: [1, 3, 4, 5], from: '08:00', to: '15:00' },
  { days: 'wt.', weekdays: [2], from: '08:00', to: '17:00' },
];
const at = (day: string, time: string, isOwnDayOff = false) => ({ day: localDate(day), time, isOwnDayOff });

describe('openUntil', () => {
  it.each([
    ['a Tuesday afternoon', at('2026-11-24', '16:59'), '17:00'],
    ['the opening minute', at('2026-11-23', '08:00'), '15:00'],
    ['the closing minute', at('2026-11-23', '15:00'), undefined],
    ['before opening', at('2026-11-23', '07:59'), undefined],
    ['a Sunday', at('2026-11-22', '10:00'), undefined],
    ['Independence Day, a Wednesday', at('2026-11-11', '10:00'), undefined],
    ['a day the cooperative declared free', at('2026-11-23', '10:00', true), undefined],
  ])('answers for %s', (_, moment, expected) => {
    expect(openUntil(hours, moment)).toBe(expected);
  });
});
