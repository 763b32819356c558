import fc from 'fast-check';
import { localDate } from '../../domain/time/local-date.js';
import { followEvents, type CurrentEvent, type FollowedEvent } from './followed-events.js';

const DAY_MS = 86_400_000;
const start = new Date('2026-11-18T09:00:00Z');
const after = (days: number): Date => new Date(start.getTime() + days * DAY_MS);
const event = (uid: string, content = 'a'): CurrentEvent => ({
  uid,
  content,
  day: localDate('2026-11-25'),
});
const shown = (events: readonly FollowedEvent[]) =>
  events.map(({ uid, sequence, cancelledAt }) => [uid, sequence, cancelledAt !== null]);

describe('followEvents', () => {
  it('begins with sequence 0 and changes nothing when nothing changed', () => {
    const first = followEvents([], [event('one'), event('two')], start);
    expect(shown(first)).toEqual([
      ['one', 0, false],
      ['two', 0, false],
    ]);
    expect(followEvents(first, [event('one'), event('two')], after(3))).toEqual(first);
  });

  it('raises the sequence of what changed, and remembers when', () => {
    const first = followEvents([], [event('one'), event('two')], start);
    const second = followEvents(first, [event('one', 'b'), event('two')], after(1));
    expect(shown(second)).toEqual([
      ['one', 1, false],
      ['two', 0, false],
    ]);
    expect(second.map(({ changedAt }) => changedAt)).toEqual([after(1).toISOString(), start.toISOString()]);
  });

  it('cancels what is gone, keeps it for 60 days and brings it back with a higher sequence', () => {
    const first = followEvents([], [event('one')], start);
    const second = followEvents(first, [], after(1));
    expect(shown(second)).toEqual([['one', 1, true]]);
    expect(followEvents(second, [], after(61))).toEqual(second);
    expect(followEvents(second, [], after(62))).toEqual([]);
    expect(shown(followEvents(second, [event('one')], after(10)))).toEqual([['one', 2, false]]);
  });

  it('never lowers a sequence, and shows exactly what is there', () => {
    const uids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
    const round = fc.tuple(uids, fc.constantFrom('x', 'y'));
    fc.assert(
      fc.property(fc.array(round, { maxLength: 12 }), (rounds) => {
        let known: readonly FollowedEvent[] = [];
        for (const [day, [present, content]] of rounds.entries()) {
          const next = followEvents(
            known,
            present.map((uid) => event(uid, content)),
            after(day),
          );
          for (const { uid, sequence } of known) {
            expect(next.find((one) => one.uid === uid)!.sequence).toBeGreaterThanOrEqual(sequence);
          }
          const alive = next.filter(({ cancelledAt }) => cancelledAt === null).map(({ uid }) => uid);
          expect(alive).toEqual(present);
          known = next;
        }
      }),
    );
  });
});
