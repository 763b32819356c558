import fc from 'fast-check';
import { sumGrosze } from '../money/grosze.js';
import { RandomHistory, START, steps } from '../../../../test/fixtures/random-history.js';
import { addDays } from '../time/local-date.js';
import { allocateHistory, CREDIT_USES, type BookEvent } from './allocate-history.js';
import type { ActiveAllocation, AllocationState } from './allocation-state.js';
import { ALLOCATION_POLICIES, type Credit, type Receivable } from './receivable.js';

const EMPTY: AllocationState = { receivables: [], credits: [], allocations: [] };

const settings = fc.record({
  creditUse: fc.constantFrom(...CREDIT_USES),
  policy: fc.constantFrom(...ALLOCATION_POLICIES),
});

const histories = steps.map((all) => new RandomHistory(all));

function balanceOf({ receivables, credits }: AllocationState): bigint {
  return sumGrosze(receivables.map((row) => row.open)) - sumGrosze(credits.map((row) => row.open));
}

function covered(
  allocations: readonly ActiveAllocation[],
  side: 'receivableId' | 'creditId',
  id: string,
): bigint {
  return sumGrosze(allocations.flatMap((one) => (one[side] === id ? [one.amount] : [])));
}

describe('allocateHistory on random histories', () => {
  it('keeps open receivables − open credits = Σ entries, after every event', () => {
    fc.assert(
      fc.property(histories, settings, (history, chosen) => {
        let state = EMPTY;
        for (const event of history.events) {
          state = allocateHistory(state, [event], chosen).state;
        }
        expect(balanceOf(state)).toBe(sumGrosze(history.entries));
        expect(balanceOf(allocateHistory(EMPTY, history.events, chosen).state)).toBe(
          sumGrosze(history.entries),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('allocates what each side has, no more, and says exactly who covers whom', () => {
    fc.assert(
      fc.property(histories, settings, (history, chosen) => {
        const { state, allocations } = allocateHistory(EMPTY, history.events, chosen);
        expect(allocations.every((one) => one.amount > 0n)).toBe(true);
        expect(allocations.filter((one) => one.undoneBy === null)).toHaveLength(state.allocations.length);
        for (const row of state.receivables) {
          expect(row.open >= 0n).toBe(true);
          expect(row.open + covered(state.allocations, 'receivableId', row.id)).toBe(
            history.sizes.get(row.id),
          );
        }
        for (const row of state.credits) {
          expect(row.open >= 0n).toBe(true);
          expect(row.open + covered(state.allocations, 'creditId', row.id)).toBe(history.sizes.get(row.id));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same every time, and in two calls as in one', () => {
    fc.assert(
      fc.property(histories, settings, fc.nat({ max: 40 }), (history, chosen, cut) => {
        const atOnce = allocateHistory(EMPTY, history.events, chosen);
        expect(allocateHistory(EMPTY, history.events, chosen)).toEqual(atOnce);

        const first = allocateHistory(EMPTY, history.events.slice(0, cut), chosen);
        const second = allocateHistory(first.state, history.events.slice(cut), chosen);
        const undoneLater = new Map(second.undone.map((one) => [one.allocationId, one.undoneBy]));
        const together = [
          ...first.allocations.map((one) => ({ ...one, undoneBy: undoneLater.get(one.id) ?? one.undoneBy })),
          ...second.allocations,
        ];
        expect(together).toEqual(atOnce.allocations);
        expect(second.state).toEqual(atOnce.state);
        expect([...first.refusals, ...second.refusals]).toEqual(atOnce.refusals);
      }),
      { numRuns: 300 },
    );
  });

  it('goes on from what a database would give back: what is open, and what is in force on it', () => {
    fc.assert(
      fc.property(histories, settings, fc.nat({ max: 40 }), (history, chosen, cut) => {
        const first = allocateHistory(EMPTY, history.events.slice(0, cut), chosen);
        const usable = history.events
          .slice(cut)
          .filter(({ kind }) => kind === 'DEBIT' || kind === 'CREDIT' || kind === 'DAY');
        const open = {
          receivables: first.state.receivables.filter((row) => row.open > 0n),
          credits: first.state.credits.filter((row) => row.open > 0n),
          allocations: [],
        };
        const fromAll = allocateHistory(first.state, usable, chosen);
        const fromOpen = allocateHistory(open, usable, chosen);
        const plain = (made: readonly ActiveAllocation[]) => made.map(({ id: _, ...one }) => one);
        expect(plain(fromOpen.allocations)).toEqual(plain(fromAll.allocations));
      }),
      { numRuns: 200 },
    );
  });

  it('never leaves money beside a debt when it is used at issue', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...ALLOCATION_POLICIES), (history, policy) => {
        const { state } = allocateHistory(EMPTY, history.events, { creditUse: 'ISSUE', policy });
        const hasDebt = state.receivables.some((row) => row.open > 0n);
        const hasMoney = state.credits.some((row) => row.open > 0n);
        expect(hasDebt && hasMoney).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('never leaves money beside a debt that is due when it is used when due', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...ALLOCATION_POLICIES), (history, policy) => {
        const on = addDays(START, 2000);
        const { state } = allocateHistory(EMPTY, [...history.events, { kind: 'DAY', on }], {
          creditUse: 'DUE',
          policy,
        });
        expect(balanceOf(state) > 0n).toBe(state.receivables.some((row) => row.open > 0n));
        expect(balanceOf(state) < 0n).toBe(state.credits.some((row) => row.open > 0n));
      }),
      { numRuns: 200 },
    );
  });

  it('agrees with the plain rule written out, for charges and payments', () => {
    const onlyPlain = steps.map((all) =>
      all
        .filter(({ kind }) => kind === 'CHARGE' || kind === 'PAYMENT')
        .map((step) => ({ ...step, isAimed: false })),
    );
    fc.assert(
      fc.property(onlyPlain, (all) => {
        const { events } = new RandomHistory(all);
        const { allocations } = allocateHistory(EMPTY, events, {
          creditUse: 'ISSUE',
          policy: 'PER_DEBT_INTEREST_FIRST',
        });
        expect(allocations.map((one) => [one.creditId, one.receivableId, one.amount])).toEqual(
          plainRule(events),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('takes 40 000 events of one account in its stride', () => {
    const all = Array.from({ length: 40_000 }, (_, index): BookEvent => {
      const on = addDays(START, index % 20_000);
      const id = String(index);
      const credit = { id, open: 99n, effectiveOn: on };
      const debt = {
        id,
        entryId: id,
        part: 'PRINCIPAL',
        issuedOn: on,
        dueOn: on,
        payableOn: on,
        open: 100n,
      } as const;
      return index % 2
        ? { kind: 'CREDIT', on, credit }
        : { kind: 'DEBIT', on, receivables: [{ ...debt, documentNumber: id }] };
    });
    const { state } = allocateHistory(EMPTY, all, { creditUse: 'ISSUE', policy: 'PER_DEBT_INTEREST_FIRST' });
    expect(balanceOf(state)).toBe(20_000n);
  });
});

/** Art. 451 §3 KC by looking at everything every time: slow, but nothing to get wrong. */
function plainRule(events: readonly BookEvent[]): [string, string, bigint][] {
  const debts: { row: Receivable; open: bigint }[] = [];
  const credits: { row: Credit; open: bigint }[] = [];
  const lines: [string, string, bigint][] = [];
  for (const event of events) {
    if (event.kind === 'DEBIT') {
      debts.push(...event.receivables.map((row) => ({ row, open: row.open })));
    } else if (event.kind === 'CREDIT') {
      credits.push({ row: event.credit, open: event.credit.open });
    }
    for (;;) {
      const debt = debts
        .filter(({ open }) => open > 0n)
        .sort((a, b) => compare(keyOf(a.row), keyOf(b.row)))[0];
      const credit = credits
        .filter(({ open }) => open > 0n)
        .sort((a, b) => compare(a.row.effectiveOn, b.row.effectiveOn))[0];
      if (!debt || !credit) {
        break;
      }
      const amount = debt.open < credit.open ? debt.open : credit.open;
      debt.open -= amount;
      credit.open -= amount;
      lines.push([credit.row.id, debt.row.id, amount]);
    }
  }
  return lines;
}

function keyOf({ payableOn, issuedOn, documentNumber }: Receivable): string {
  return `${payableOn} ${issuedOn} ${documentNumber ?? ''}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
