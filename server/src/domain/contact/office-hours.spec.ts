import fc from 'fast-check';
import { addDays, localDate } from '../time/local-date.js';
import { nextOpening, openUntil, weekdaysText, type OfficeMoment } from './office-hours.js';

const hours = [
  { weekdays: [1, 3, 4, 5], from: '08:00', to: '15:00' },
  { weekdays: [2], from: '08:00', to: '17:00' },
];
const at = (day: string, time: string, ...daysOff: string[]): OfficeMoment => ({
  day: localDate(day),
  time,
  daysOff: new Set(daysOff),
});

describe('openUntil', () => {
  it.each([
    ['a Tuesday afternoon', at('2026-11-24', '16:59'), '17:00'],
    ['the opening minute', at('2026-11-23', '08:00'), '15:00'],
    ['the closing minute', at('2026-11-23', '15:00'), undefined],
    ['before opening', at('2026-11-23', '07:59'), undefined],
    ['a Sunday', at('2026-11-22', '10:00'), undefined],
    ['Independence Day, a Wednesday', at('2026-11-11', '10:00'), undefined],
    ['a day the cooperative declared free', at('2026-11-23', '10:00', '2026-11-23'), undefined],
  ])('answers for %s', (_, moment, expected) => {
    expect(openUntil(hours, moment)).toBe(expected);
  });
});

describe('nextOpening', () => {
  it.each([
    ['before opening', at('2026-11-23', '07:59'), '2026-11-23 08:00'],
    ['after closing', at('2026-11-23', '15:00'), '2026-11-24 08:00'],
    ['a Friday evening', at('2026-11-20', '18:00'), '2026-11-23 08:00'],
    ['the eve of Independence Day', at('2026-11-10', '18:00'), '2026-11-12 08:00'],
    ['a bridge day declared free', at('2026-11-12', '18:00', '2026-11-13'), '2026-11-16 08:00'],
    ['Christmas Eve to the next working day', at('2026-12-23', '18:00'), '2026-12-28 08:00'],
  ])('answers for %s', (_, moment, expected) => {
    const { day, time } = nextOpening(hours, moment) ?? {};
    expect(`${String(day)} ${String(time)}`).toBe(expected);
  });

  it('has nothing to tell of an office without hours', () => {
    expect(nextOpening([], at('2026-11-23', '10:00'))).toBeUndefined();
  });

  it('is a moment at which the office is open', () => {
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), time, (days, [hour, minute]) => {
        const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const moment = at(addDays(localDate('2026-01-01'), days), clock);
        const opening = nextOpening(hours, moment);
        expect(opening && openUntil(hours, { ...moment, ...opening })).toBeDefined();
      }),
    );
  });
});

describe('weekdaysText', () => {
  it.each([
    [[1, 2, 3, 4, 5], 'pn.–pt.'],
    [[2, 4], 'wt., czw.'],
    [[1, 2, 4, 5, 6], 'pn., wt., czw.–sob.'],
    [[3], 'śr.'],
    [[], ''],
  ])('prints %j as %s', (weekdays, text) => {
    expect(weekdaysText(weekdays)).toBe(text);
  });
});
