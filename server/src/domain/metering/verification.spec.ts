import { localDate } from '../time/local-date.js';
import { MEDIA, verificationExpiresOn, verificationState } from './verification.js';

const END = localDate('2026-12-31');

describe('verificationExpiresOn', () => {
  it('counts five years from the January after', () => {
    expect(verificationExpiresOn('COLD_WATER', localDate('2021-01-02'))).toBe(END);
    expect(verificationExpiresOn('HEATING', localDate('2021-12-31'))).toBe(END);
  });

  it('is unknown where none is needed here', () => {
    expect(verificationExpiresOn('HEAT_ALLOCATOR', localDate('2021-05-05'))).toBeUndefined();
  });
});

describe('verificationState', () => {
  it.each([
    ['2026-07-01', 'EXPIRING'],
    ['2026-06-30', 'VALID'],
    ['2026-06-01', 'VALID'],
    ['2026-12-31', 'EXPIRING'],
    ['2027-01-01', 'EXPIRED'],
  ])('on %s is %s', (today, state) => {
    expect(verificationState('HOT_WATER', END, localDate(today))).toBe(state);
  });

  it('tells a missing day from a meter that needs none', () => {
    const states = MEDIA.map((medium) => verificationState(medium, null, END));
    expect(states).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'NOT_REQUIRED', 'NOT_REQUIRED', 'NOT_REQUIRED']);
  });
});
