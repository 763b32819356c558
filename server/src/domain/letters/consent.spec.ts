import fc from 'fast-check';
import { consentSpans, consentStanding, type OfficeConsent, type PortalDeclaration } from './consent.js';

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));
const office = (from: number, to?: number): OfficeConsent => ({
  grantedAt: day(from),
  withdrawnAt: to === undefined ? null : day(to),
});
const granted = (on: number): PortalDeclaration => ({ declaredAt: day(on), isGranted: true });
const withdrawn = (on: number): PortalDeclaration => ({ declaredAt: day(on), isGranted: false });

interface Case {
  readonly name: string;
  readonly office: readonly OfficeConsent[];
  readonly portal: readonly PortalDeclaration[];
  readonly state: string;
  readonly since: number | null;
}

const CASES: readonly Case[] = [
  { name: 'nothing declared', office: [], portal: [], state: 'NONE', since: null },
  { name: 'at the office', office: [office(3)], portal: [], state: 'GRANTED', since: 3 },
  { name: 'only later', office: [office(25)], portal: [], state: 'NONE', since: null },
  { name: 'taken back at the office', office: [office(3, 9)], portal: [], state: 'WITHDRAWN', since: 9 },
  { name: 'taken back there later', office: [office(3, 25)], portal: [], state: 'GRANTED', since: 3 },
  {
    name: 'a new text the same instant',
    office: [office(3, 9), office(9)],
    portal: [],
    state: 'GRANTED',
    since: 9,
  },
  { name: 'in the portal', office: [], portal: [granted(4)], state: 'GRANTED', since: 4 },
  {
    name: 'taken back in the portal while the office still has it',
    office: [office(3)],
    portal: [withdrawn(10)],
    state: 'WITHDRAWN',
    since: 10,
  },
  {
    name: 'given at the office after it was taken back in the portal',
    office: [office(3), office(12)],
    portal: [withdrawn(10)],
    state: 'GRANTED',
    since: 12,
  },
  {
    name: 'given in the portal after the office had taken it back',
    office: [office(3, 9)],
    portal: [granted(11)],
    state: 'GRANTED',
    since: 11,
  },
  {
    name: 'given in the portal and taken back at the office',
    office: [office(3, 14)],
    portal: [granted(11)],
    state: 'WITHDRAWN',
    since: 14,
  },
  {
    name: 'there and back and there again',
    office: [office(3)],
    portal: [withdrawn(5), granted(6), withdrawn(7), granted(8)],
    state: 'GRANTED',
    since: 8,
  },
];

describe('consentStanding', () => {
  it.each(CASES)('is $state when it was $name', ({ office: kept, portal, state, since }) => {
    const standing = consentStanding(consentSpans(kept, portal), day(20));
    expect([standing.state, standing.since]).toEqual([state, since === null ? null : day(since)]);
  });

  it('is never in force between a withdrawal in the portal and the next grant, whatever the office keeps', () => {
    const instants = fc.integer({ min: 1, max: 40 });
    const offices = fc.array(
      fc
        .tuple(instants, fc.option(instants))
        .map(([from, to]) => office(from, to === null ? undefined : from + to)),
    );
    fc.assert(
      fc.property(offices, instants, fc.integer({ min: 0, max: 30 }), (kept, withdrawal, later) => {
        const at = withdrawal + later;
        fc.pre(!kept.some(({ grantedAt }) => grantedAt > day(withdrawal) && grantedAt <= day(at)));
        const spans = consentSpans(kept, [granted(withdrawal - 1), withdrawn(withdrawal)]);
        expect(consentStanding(spans, day(at)).state).toBe('WITHDRAWN');
      }),
    );
  });
});
