import { openingText } from './opening-text';

describe('openingText', () => {
  it.each([
    ['2026-11-20', '2026-11-20', 'pl', 'contact.opens.today', { hour: '8:00' }],
    ['2026-11-21', '2026-11-20', 'pl', 'contact.opens.tomorrow', { hour: '8:00' }],
    ['2026-11-23', '2026-11-20', 'pl', 'contact.opens.weekday.1', { hour: '8:00' }],
    ['2026-11-24', '2026-11-20', 'pl', 'contact.opens.weekday.2', { hour: '8:00' }],
    ['2026-11-23', '2026-11-20', 'en', 'contact.opens.weekday.1', { hour: '8:00' }],
    ['2026-12-28', '2026-12-20', 'pl', 'contact.opens.day', { hour: '8:00', day: '28 grudnia' }],
  ] as const)('opening on %s, told on %s in %s', (day, today, language, key, params) => {
    expect(openingText({ day, time: '08:00' }, today, language)).toEqual({ key, params });
  });
});
