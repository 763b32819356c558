import { endOfDay } from './end-of-day.js';

describe('endOfDay', () => {
  it.each([
    { instant: '2026-11-18T09:00:00.000Z', end: '2026-11-18T22:59:59.999Z' },
    { instant: '2026-11-18T23:30:00.000Z', end: '2026-11-19T22:59:59.999Z' },
    { instant: '2026-06-30T09:00:00.000Z', end: '2026-06-30T21:59:59.999Z' },
    { instant: '2026-03-29T12:00:00.000Z', end: '2026-03-29T21:59:59.999Z' },
    { instant: '2026-03-28T12:00:00.000Z', end: '2026-03-28T22:59:59.999Z' },
    { instant: '2026-10-25T12:00:00.000Z', end: '2026-10-25T22:59:59.999Z' },
    { instant: '2026-10-24T12:00:00.000Z', end: '2026-10-24T21:59:59.999Z' },
    { instant: '2026-12-31T12:00:00.000Z', end: '2026-12-31T22:59:59.999Z' },
  ])('ends the day of $instant at $end', ({ instant, end }) => {
    expect(endOfDay(new Date(instant)).toISOString()).toBe(end);
  });
});
