import { clockFor } from './clock.module.js';
import { civilDayOf } from './clock.js';
import { SettableClock } from './settable-clock.js';

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

describe('clockFor', () => {
  it('stands still where the setting puts it', () => {
    const clock = clockFor({ CLOCK_AT: '2026-06-30T22:30:00Z', NODE_ENV: 'test' });
    expect(clock.today()).toBe('2026-07-01');
  });

  it('refuses to stand still in production', () => {
    expect(() => clockFor({ CLOCK_AT: '2026-06-30T22:30:00Z', NODE_ENV: 'production' })).toThrow(
      'production',
    );
  });

  it('moves only when told to', () => {
    const clock = new SettableClock(new Date('2026-06-30T21:59:00Z'));
    expect(clock.today()).toBe('2026-06-30');
    clock.advance(60_000);
    expect(clock.today()).toBe('2026-07-01');
  });
});
