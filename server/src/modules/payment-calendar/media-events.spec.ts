import { localDate } from '../../domain/time/local-date.js';
import { calendarWords } from './calendar-words.js';
import { verificationEvents, windowEvents, type MeterInPlace } from './media-events.js';

const PLACE = {
  publicUrl: 'https://ebok.zrodlana.example',
  accountNumber: 'L0147',
  words: calendarWords('pl'),
};
const meter = (facts: Partial<MeterInPlace>): MeterInPlace => ({
  rowId: '7',
  serial: 'ZW-1',
  medium: 'COLD_WATER',
  verifiedUntil: null,
  isRemote: false,
  ...facts,
});
const days = (medium: 'COLD_WATER' | 'GAS' | null) => ({
  medium,
  opensOn: localDate('2026-11-20'),
  closesOn: localDate('2026-12-05'),
});

describe('windowEvents', () => {
  it('last from the first day to the last and lead to the page of readings', () => {
    expect(windowEvents([days('COLD_WATER')], [meter({})], PLACE)).toEqual([
      {
        uid: 'cal_win-L0147-COLD_WATER-2026-11-20@ebok.zrodlana.example',
        day: '2026-11-20',
        lastDay: '2026-12-05',
        summary: 'Podaj odczyty liczników (zimna woda) do 05.12.2026',
        description:
          'Konto L0147\nOdczyty podasz od 20.11.2026 do 05.12.2026: https://ebok.zrodlana.example/media/odczyty?konto=L0147',
        url: 'https://ebok.zrodlana.example/media/odczyty?konto=L0147',
        alarmHours: 9,
      },
    ]);
  });

  it('are told in English to whoever chose it', () => {
    const place = { ...PLACE, words: calendarWords('en') };
    const [event] = windowEvents([days('COLD_WATER')], [meter({})], place);
    expect(event).toMatchObject({
      summary: 'Give meter readings (cold water) by 5 December 2026',
      description:
        'Account L0147\nYou can give readings from 20 November 2026 to 5 December 2026: https://ebok.zrodlana.example/media/odczyty?konto=L0147',
    });
  });

  it.each([
    ['a meter of another medium', days('GAS'), [meter({})], 0],
    ['a meter read by radio', days('COLD_WATER'), [meter({ isRemote: true })], 0],
    ['no meter', days(null), [], 0],
    ['any meter of its own for a window of all media', days(null), [meter({ medium: 'GAS' })], 1],
  ])('with %s', (_, window, meters, count) => {
    expect(windowEvents([window], meters, PLACE)).toHaveLength(count);
  });
});

describe('verificationEvents', () => {
  it.each([
    ['2026-12-31', 1],
    ['2026-11-18', 1],
    ['2026-11-17', 0],
    ['2031-12-31', 0],
    [null, 0],
  ])('of a verification until %s on 2026-11-18', (until, count) => {
    const meters = [meter({ verifiedUntil: until === null ? null : localDate(until) })];
    expect(verificationEvents(meters, localDate('2026-11-18'), PLACE)).toHaveLength(count);
  });

  it('needs none for a heat cost allocator', () => {
    const meters = [meter({ medium: 'HEAT_ALLOCATOR', verifiedUntil: localDate('2026-12-31') })];
    expect(verificationEvents(meters, localDate('2026-11-18'), PLACE)).toEqual([]);
  });
});
