import { civilDayOf } from './clock.js';

describe('civilDayOf', () => {
  it.each([
    { instant: '2026-03-28T22:59:59Z', day: '2026-03-28' },
    { instant: '2026-03-28T23:00:00Z', day: '2026-03-29' },
    { instant: '2026-03-29T21:59:59Z', day: '2026-03-29' },
    { instant: '2026-03-29T22:00:00Z', day: '2026-03-30' },
    { instant: '2026-10-25T22:59:59Z', day: '2026-10-25' },
    { instant: '2026-10-25T23:00:00Z', day: '2026-10-26' },
    { instant: '2026-12-31T23:00:00Z', day: '2027-01-01' },
  ])('puts $instant on $day, winter and summer time alike', ({ instant, day }) => {
    expect(civilDayOf(new Date(instant))).toBe(day);
  });
});
