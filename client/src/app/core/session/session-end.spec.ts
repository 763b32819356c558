import { pushedEnds, sessionEndView } from './session-end';

const MINUTE = 60_000;
const ends = { idle: 30 * MINUTE, absolute: 8 * 60 * MINUTE };

describe('sessionEndView', () => {
  it.each([
    { now: 0, kind: 'none' },
    { now: 28 * MINUTE - 1, kind: 'none' },
    { now: 28 * MINUTE, kind: 'warning' },
    { now: 30 * MINUTE - 1, kind: 'warning' },
    { now: 30 * MINUTE, kind: 'over' },
  ])('shows $kind at $now ms', ({ now, kind }) => {
    expect(sessionEndView(ends, now).kind).toBe(kind);
  });

  it('offers to extend only while the absolute end is far', () => {
    const last = { idle: 480 * MINUTE, absolute: 480 * MINUTE };
    expect(sessionEndView(ends, 29 * MINUTE)).toMatchObject({ canExtend: true });
    expect(sessionEndView(last, 479 * MINUTE)).toMatchObject({ kind: 'warning', canExtend: false });
  });
});

describe('pushedEnds', () => {
  it('moves the idle end with every request', () => {
    expect(pushedEnds(ends, 0, 10 * MINUTE).idle).toBe(40 * MINUTE);
  });

  it('never moves it beyond the absolute end', () => {
    expect(pushedEnds(ends, 0, 475 * MINUTE).idle).toBe(480 * MINUTE);
  });

  it('does not move it back', () => {
    expect(pushedEnds(ends, 10 * MINUTE, 5 * MINUTE).idle).toBe(30 * MINUTE);
  });
});
