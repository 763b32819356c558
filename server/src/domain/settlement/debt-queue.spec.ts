import { localDate } from '../time/local-date.js';
import { compareDebts, DebtQueue, type OpenDebt } from './debt-queue.js';
import type { AllocationPolicy, Receivable } from './receivable.js';

const TODAY = localDate('2026-06-15');

function debt(id: string, payableOn: string, change: Partial<Receivable> = {}, order = 0): OpenDebt {
  const due = localDate(payableOn);
  const receivable: Receivable = {
    id,
    entryId: id,
    part: 'PRINCIPAL',
    issuedOn: localDate('2026-01-01'),
    dueOn: due,
    payableOn: due,
    documentNumber: id,
    open: 100n,
    ...change,
  };
  return { receivable, order, open: receivable.open, isQueued: false };
}

function interest(id: string, payableOn: string, stemsFrom: string): OpenDebt {
  return debt(id, payableOn, { part: 'INTEREST', stemsFrom });
}

/** The ids in the order in which the queue has them paid, each in full. */
function drain(policy: AllocationPolicy, debts: readonly OpenDebt[], day = TODAY): string[] {
  const queue = new DebtQueue(policy);
  debts.forEach((one) => {
    queue.add(one);
  });
  const ids: string[] = [];
  for (let next = queue.next(day); next; next = queue.next(day)) {
    ids.push(next.receivable.id);
    next.open = 0n;
  }
  return ids;
}

describe('compareDebts', () => {
  const base = debt('B', '2026-05-10');

  it.each([
    ['a day to pay in time that is later', debt('A', '2026-05-11')],
    ['the same, due later', debt('A', '2026-05-10', { dueOn: localDate('2026-05-11') })],
    ['the same, issued later', debt('A', '2026-05-10', { issuedOn: localDate('2026-01-02') })],
    ['the same, with a later number', debt('C', '2026-05-10')],
    ['the same in all, given later', debt('B', '2026-05-10', {}, 1)],
  ])('puts %s after', (_, later) => {
    expect(compareDebts(base, later)).toBeLessThan(0);
    expect(compareDebts(later, base)).toBeGreaterThan(0);
  });

  it('puts a debt without a document before those with one', () => {
    expect(compareDebts(debt('Z', '2026-05-10', { documentNumber: null }), base)).toBeLessThan(0);
  });
});

describe('DebtQueue', () => {
  const debts = () => [
    debt('may', '2026-05-10'),
    interest('note on may', '2026-06-01', 'may'),
    debt('june', '2026-06-10'),
    interest('note on june', '2026-06-30', 'june'),
    debt('july', '2026-07-10'),
    interest('old note', '2026-03-01', 'paid long ago'),
  ];

  it('takes each debt’s interest before the debt, interest of paid debts in its own turn', () => {
    expect(drain('PER_DEBT_INTEREST_FIRST', debts())).toEqual([
      'old note',
      'note on may',
      'may',
      'note on june',
      'june',
      'july',
    ]);
  });

  it('takes all due principal, then due interest, then what is not due', () => {
    expect(drain('ALL_PRINCIPAL_THEN_INTEREST', debts())).toEqual([
      'may',
      'june',
      'old note',
      'note on may',
      'july',
      'note on june',
    ]);
  });

  it('takes what is open again in its old place', () => {
    const queue = new DebtQueue('PER_DEBT_INTEREST_FIRST');
    const [may, noteOnMay] = debts();
    for (const one of debts()
      .slice(2, 3)
      .concat(may ?? [], noteOnMay ?? [])) {
      queue.add(one);
    }
    for (const paid of [noteOnMay, may]) {
      expect(queue.next(TODAY)).toBe(paid);
      Object.assign(paid ?? {}, { open: 0n });
    }
    expect(queue.next(TODAY)?.receivable.id).toBe('june');
    for (const reopened of [may, noteOnMay]) {
      Object.assign(reopened ?? {}, { open: 5n });
      queue.add(reopened ?? debt('none', '2026-01-01'));
    }
    expect(queue.next(TODAY)).toBe(noteOnMay);
  });

  it('knows whose turn has fallen due', () => {
    const queue = new DebtQueue('PER_DEBT_INTEREST_FIRST');
    const june = debt('june', '2026-06-10');
    queue.add(june);
    expect(queue.nextDue(localDate('2026-06-09'))).toBeUndefined();
    expect(queue.nextDue(localDate('2026-06-10'))).toBe(june);
  });

  it('gives a debt with its interest as the policy orders them', () => {
    for (const [policy, ids] of [
      ['PER_DEBT_INTEREST_FIRST', ['note on may', 'may']],
      ['ALL_PRINCIPAL_THEN_INTEREST', ['may', 'note on may']],
    ] as const) {
      const queue = new DebtQueue(policy);
      const all = debts();
      all.forEach((one) => {
        queue.add(one);
      });
      expect(
        queue.withInterest(all[0] ?? debt('none', '2026-01-01')).map((one) => one.receivable.id),
      ).toEqual(ids);
    }
  });
});
