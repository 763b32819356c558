import { localDate } from '../time/local-date.js';
import { checkReading, refusalToBegin, type ReadingToCheck } from './reading-rules.js';

const reading: ReadingToCheck = {
  value: 412_318n,
  takenOn: localDate('2026-06-30'),
  source: 'RESIDENT',
  today: localDate('2026-06-30'),
  meter: {
    installedOn: localDate('2022-03-01'),
    removedOn: null,
    verificationExpiresOn: localDate('2027-12-31'),
    digits: 5,
    isRemote: false,
  },
  previous: { value: 398_105n, takenOn: localDate('2025-12-31') },
  window: { from: localDate('2026-06-25'), to: localDate('2026-07-05') },
  mean: { use: 14_000n, days: 184 },
};

describe('checkReading', () => {
  it('accepts a reading and says what was used', () => {
    expect(checkReading(reading)).toEqual({
      ok: true,
      value: { use: 14_213n, isRollover: false, warnings: [] },
    });
  });

  it('accepts the first reading of a meter', () => {
    expect(checkReading({ ...reading, previous: null })).toMatchObject({ ok: true, value: { use: 0n } });
  });

  it.each([
    ['FUTURE_DATE', { takenOn: localDate('2026-07-01') }],
    ['WINDOW_CLOSED', { today: localDate('2026-07-06') }],
    ['BEFORE_INSTALLATION', { meter: { ...reading.meter, installedOn: localDate('2026-07-01') } }],
    ['METER_REMOVED', { meter: { ...reading.meter, removedOn: localDate('2026-06-29') } }],
    ['METER_REMOVED', { meter: { ...reading.meter, removedOn: localDate('2026-06-30') } }],
    ['METER_REMOTE', { meter: { ...reading.meter, isRemote: true } }],
    [
      'METER_VERIFICATION_EXPIRED',
      { meter: { ...reading.meter, verificationExpiresOn: localDate('2026-06-29') } },
    ],
    ['TOO_MANY_DIGITS', { value: 100_000_000n }],
    ['NOT_AFTER_PREVIOUS', { takenOn: localDate('2025-12-31') }],
    ['BELOW_PREVIOUS', { value: 398_104n }],
  ] as const)('refuses as %s', (reason, change) => {
    expect(checkReading({ ...reading, ...change })).toEqual({ ok: false, reason });
  });

  it('accepts on the last day of verification, of the meter and of the window', () => {
    const meter = {
      ...reading.meter,
      verificationExpiresOn: reading.takenOn,
      installedOn: reading.takenOn,
    };
    const removed = { ...meter, removedOn: reading.takenOn };
    expect(checkReading({ ...reading, meter: removed, source: 'END' }).ok).toBe(true);
    expect(checkReading({ ...reading, meter, today: localDate('2026-07-05') }).ok).toBe(true);
  });

  it('takes readings of staff outside the window', () => {
    expect(checkReading({ ...reading, source: 'STAFF', today: localDate('2026-08-01') }).ok).toBe(true);
  });

  it('takes a rollover from staff, but not from a resident', () => {
    const rolled = {
      ...reading,
      value: 12_150n,
      previous: { value: 99_987_400n, takenOn: localDate('2025-12-31') },
    };
    expect(checkReading(rolled)).toEqual({ ok: false, reason: 'BELOW_PREVIOUS' });
    expect(checkReading({ ...rolled, source: 'RADIO' })).toMatchObject({
      ok: true,
      value: { use: 24_750n, isRollover: true },
    });
  });

  it('asks to confirm more than three times the mean, exactly three times not', () => {
    const mean = { use: 1_000n, days: 181 };
    const threeTimes = { ...reading, mean, value: 398_105n + 3_000n };
    expect(checkReading(threeTimes)).toMatchObject({ value: { warnings: [] } });
    expect(checkReading({ ...threeTimes, value: threeTimes.value + 1n })).toMatchObject({
      value: { warnings: ['OVER_THREE_TIMES_MEAN'] },
    });
  });

  it('notes a meter that stood still for half a year', () => {
    const still = {
      ...reading,
      value: 398_105n,
      takenOn: localDate('2026-07-01'),
      today: localDate('2026-07-01'),
    };
    expect(checkReading(still)).toMatchObject({ value: { warnings: ['NO_CHANGE_FOR_HALF_A_YEAR'] } });
    expect(checkReading({ ...still, takenOn: reading.takenOn })).toMatchObject({ value: { warnings: [] } });
  });
});

describe('refusalToBegin', () => {
  const today = localDate('2026-11-18');
  const { meter } = reading;

  it.each([
    ['METER_REMOVED', { ...meter, removedOn: localDate('2026-11-01'), isRemote: true }, true],
    ['METER_REMOTE', { ...meter, isRemote: true }, true],
    ['METER_VERIFICATION_EXPIRED', { ...meter, verificationExpiresOn: localDate('2026-11-17') }, true],
    ['WINDOW_CLOSED', meter, false],
    [undefined, { ...meter, verificationExpiresOn: today }, true],
    [undefined, { ...meter, verificationExpiresOn: null }, true],
  ] as const)('is %s', (reason, one, isOpen) => {
    expect(refusalToBegin(one, isOpen, today)).toBe(reason);
  });
});
