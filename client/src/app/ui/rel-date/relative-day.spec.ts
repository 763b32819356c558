import { relativeDay } from './relative-day';

describe('relativeDay', () => {
  it.each([
    { day: '2026-11-22', kind: 'due', relative: { key: 'ui.day.today' } },
    { day: '2026-11-23', kind: 'due', relative: { key: 'ui.day.tomorrow' } },
    { day: '2026-11-25', kind: 'due', relative: { key: 'ui.day.in', days: 3 } },
    { day: '2026-11-21', kind: 'due', relative: { key: 'ui.day.overdue', days: 1 } },
    { day: '2026-11-16', kind: 'due', relative: { key: 'ui.day.overdue', days: 6 } },
    { day: '2026-11-21', kind: 'plain', relative: { key: 'ui.day.yesterday' } },
    { day: '2026-11-16', kind: 'plain', relative: { key: 'ui.day.ago', days: 6 } },
  ] as const)('names $day ($kind) as seen from 2026-11-22', ({ day, kind, relative }) => {
    expect(relativeDay(day, '2026-11-22', kind)).toEqual(relative);
  });
});
