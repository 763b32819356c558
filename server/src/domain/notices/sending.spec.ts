import fc from 'fast-check';
import { MOST_ATTEMPTS, isSendingTime, maskedNumber, meaningOf, pauseAfter } from './sending.js';

describe('isSendingTime', () => {
  it.each([
    ['07:59', false],
    ['08:00', true],
    ['19:59', true],
    ['20:00', false],
    ['00:00', false],
  ])('at %s says %s', (time, expected) => {
    expect(isSendingTime(time, { from: 8, to: 20 })).toBe(expected);
  });

  it('knows a whole day', () => {
    expect(isSendingTime('23:59', { from: 0, to: 24 })).toBe(true);
  });
});

describe('pauseAfter', () => {
  it('doubles from five minutes to six hours', () => {
    const minutes = [1, 2, 3, 7, 8, 12].map((attempt) => pauseAfter(attempt) / 60_000);
    expect(minutes).toEqual([5, 10, 20, 320, 360, 360]);
  });

  it('gives a letter up after more than a day and less than two', () => {
    const pauses = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => pauseAfter(index + 1));
    const hours = pauses.reduce((sum, pause) => sum + pause, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(24);
    expect(hours).toBeLessThan(48);
  });
});

describe('meaningOf', () => {
  it.each([
    [{ responseCode: 550, command: 'RCPT TO' }, 'FINAL'],
    [{ responseCode: 554, command: 'DATA' }, 'FINAL'],
    [{ responseCode: 451, command: 'RCPT TO' }, 'LATER'],
    [{ responseCode: 452, command: 'DATA' }, 'LATER'],
    [{ responseCode: 421, command: 'RCPT TO' }, 'SERVER'],
    [{ responseCode: 550, command: 'MAIL FROM' }, 'SERVER'],
    [{ responseCode: 535, command: 'AUTH PLAIN' }, 'SERVER'],
    [{ code: 'EENVELOPE', command: 'API' }, 'LATER'],
    [{ code: 'ECONNECTION', command: 'API' }, 'SERVER'],
    [{ command: 'CONN' }, 'SERVER'],
    [{}, 'SERVER'],
  ] as const)('reads %j as %s', (failure, meaning) => {
    expect(meaningOf(failure)).toBe(meaning);
  });
});

describe('maskedNumber', () => {
  it.each([
    ['L0147', 'L…47'],
    ['G12', 'G…'],
    ['7', '7…'],
    ['', '…'],
  ])('shows %s as %s', (number, masked) => {
    expect(maskedNumber(number)).toBe(masked);
  });

  it('never shows more than three characters', () => {
    fc.assert(fc.property(fc.string(), (number) => maskedNumber(number).replace('…', '').length <= 3));
  });
});
