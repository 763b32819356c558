import { localDate } from '../time/local-date.js';
import { AllocationBook } from './allocation-book.js';
import type { AllocationState } from './allocation-state.js';
import type { Receivable } from './receivable.js';

const DAY = localDate('2026-03-10');

function receivable(id: string, open: bigint, documentNumber: string | null = null): Receivable {
  return {
    id,
    entryId: `entry of ${id}`,
    part: 'PRINCIPAL',
    issuedOn: DAY,
    dueOn: DAY,
    payableOn: DAY,
    documentNumber,
    open,
  };
}

const stored: AllocationState = {
  receivables: [receivable('R1', 0n, 'NAL/1'), receivable('R2', 40n, 'NAL/1')],
  credits: [{ id: 'C1', open: 5n, effectiveOn: DAY }],
  allocations: [
    { id: '12', creditId: 'C1', receivableId: 'R1', amount: 60n, rule: 'OLDEST_DUE', effectiveOn: DAY },
    { id: '15', creditId: 'C1', receivableId: 'R1', amount: 35n, rule: 'DESIGNATED', effectiveOn: DAY },
  ],
  sequence: 3,
};

describe('AllocationBook', () => {
  it('gives back what it was opened with', () => {
    expect(new AllocationBook(stored, 'PER_DEBT_INTEREST_FIRST').state()).toEqual(stored);
  });

  it('finds the debts of an entry, a document and an id', () => {
    const book = new AllocationBook(stored, 'PER_DEBT_INTEREST_FIRST');
    const ids = (found: ReturnType<typeof book.debtsAt>) => found.map((debt) => debt.receivable.id);
    expect(ids(book.debtsAt({ documentNumber: 'NAL/1' }))).toEqual(['R1', 'R2']);
    expect(ids(book.debtsAt({ entryId: 'entry of R2' }))).toEqual(['R2']);
    expect(ids(book.debtsAt({ receivableId: 'R1' }))).toEqual(['R1']);
    expect(book.debtsAt({ documentNumber: 'NAL/2' })).toEqual([]);
  });

  it('opens both sides again when it undoes, and numbers what it makes on from the state', () => {
    const book = new AllocationBook(stored, 'PER_DEBT_INTEREST_FIRST');
    const [freed] = book.undoOnDebts(book.debtsAt({ receivableId: 'R1' }), 'storno');
    expect(freed?.open).toBe(100n);
    book.useFreeCredits('OLDEST_DUE', DAY);
    expect(book.state()).toMatchObject({
      receivables: [{ open: 0n }, { open: 35n }],
      credits: [{ open: 0n }],
      allocations: [
        { id: 'new-4', receivableId: 'R1', amount: 95n },
        { id: 'new-5', receivableId: 'R2', amount: 5n },
      ],
    });
    expect(book.allocations().map(({ id, undoneBy }) => [id, undoneBy])).toEqual([
      ['12', 'storno'],
      ['15', 'storno'],
      ['new-4', null],
      ['new-5', null],
    ]);
  });

  it('refuses what is booked twice or not known', () => {
    const book = new AllocationBook(stored, 'PER_DEBT_INTEREST_FIRST');
    expect(() => book.addDebt(receivable('R1', 1n))).toThrow('R1');
    expect(() => book.addCredit({ id: 'C1', open: 1n, effectiveOn: DAY })).toThrow('C1');
    expect(() => book.credit('C2')).toThrow('C2');
    const torn = new AllocationBook({ ...stored, receivables: [] }, 'PER_DEBT_INTEREST_FIRST');
    expect(() => {
      torn.undoOfCredit(torn.credit('C1'), 'storno');
    }).toThrow('R1');
  });
});
