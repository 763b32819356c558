import { localDate } from '../time/local-date.js';
import {
  allocateHistory,
  type AllocatedHistory,
  type AllocationSettings,
  type BookEvent,
} from './allocate-history.js';
import type { AllocationState } from './allocation-state.js';
import type { Credit, Receivable, Target } from './receivable.js';

const EMPTY: AllocationState = { receivables: [], credits: [], allocations: [] };
const ISSUE: AllocationSettings = { creditUse: 'ISSUE', policy: 'PER_DEBT_INTEREST_FIRST' };
const DUE: AllocationSettings = { ...ISSUE, creditUse: 'DUE' };
const SOURCE: AllocationSettings = { ...ISSUE, creditUse: 'SOURCE' };

/** A charge of a month of 2026, booked on its 1st, payable by the 20th. */
function charge(month: number, open: bigint, change: Partial<Receivable> = {}): Receivable {
  const day = (of: string) => localDate(`2026-${String(month).padStart(2, '0')}-${of}`);
  const id = `N${String(month)}`;
  return {
    id,
    entryId: id,
    part: 'PRINCIPAL',
    issuedOn: day('01'),
    dueOn: day('20'),
    payableOn: day('20'),
    documentNumber: `NAL/${id}`,
    open,
    ...change,
  };
}

function debit(...receivables: readonly [Receivable, ...Receivable[]]): BookEvent {
  return { kind: 'DEBIT', on: receivables[0].issuedOn, receivables };
}

function money(id: string, on: string, open: bigint, designates?: readonly Target[]): Credit {
  return { id, open, effectiveOn: localDate(on), designates };
}

function payment(...args: Parameters<typeof money>): BookEvent {
  const credit = money(...args);
  return { kind: 'CREDIT', on: credit.effectiveOn, credit };
}

function lines({ allocations }: AllocatedHistory): string[] {
  return allocations.map(
    ({ creditId, receivableId, amount, rule, effectiveOn, undoneBy }) =>
      `${creditId}→${receivableId} ${String(amount)} ${rule} ${effectiveOn}${undoneBy === null ? '' : ` undone by ${undoneBy}`}`,
  );
}

function openOf({ state }: AllocatedHistory): Record<string, bigint> {
  const rows = [...state.receivables, ...state.credits].filter((row) => row.open > 0n);
  return Object.fromEntries(rows.map((row) => [row.id, row.open]));
}

describe('money that arrives', () => {
  it('covers due debts by due day, then those not yet due', () => {
    const history = allocateHistory(
      EMPTY,
      [
        debit(charge(3, 100n)),
        debit(charge(2, 100n)),
        debit(charge(4, 100n)),
        payment('P', '2026-03-25', 250n),
      ],
      ISSUE,
    );
    expect(lines(history)).toEqual([
      'P→N2 100 OLDEST_DUE 2026-03-25',
      'P→N3 100 OLDEST_DUE 2026-03-25',
      'P→N4 50 OLDEST_DUE 2026-04-01',
    ]);
    expect(openOf(history)).toEqual({ N4: 50n });
  });

  it('covers noted interest of a debt before the debt', () => {
    const note = charge(4, 7n, { id: 'NO1', part: 'INTEREST', stemsFrom: 'NAL/N2', documentNumber: 'NO/1' });
    const history = allocateHistory(
      EMPTY,
      [debit(charge(2, 100n)), debit(charge(3, 100n)), debit(note), payment('P', '2026-04-25', 150n)],
      ISSUE,
    );
    expect(lines(history)).toEqual([
      'P→NO1 7 OLDEST_DUE 2026-04-25',
      'P→N2 100 OLDEST_DUE 2026-04-25',
      'P→N3 43 OLDEST_DUE 2026-04-25',
    ]);
  });

  it('covers first what the payer named, with its interest', () => {
    const note = charge(4, 7n, { id: 'NO1', part: 'INTEREST', stemsFrom: 'NAL/N3', documentNumber: 'NO/1' });
    const named = payment('P', '2026-04-25', 150n, [{ documentNumber: 'NAL/N3' }]);
    const history = allocateHistory(
      EMPTY,
      [debit(charge(2, 100n)), debit(charge(3, 100n)), debit(note), named],
      ISSUE,
    );
    expect(lines(history)).toEqual([
      'P→NO1 7 DESIGNATED 2026-04-25',
      'P→N3 100 DESIGNATED 2026-04-25',
      'P→N2 43 OLDEST_DUE 2026-04-25',
    ]);
  });

  it('of a correction covers first what it corrects, then goes on by the normal rule', () => {
    const correction: BookEvent = {
      kind: 'CREDIT',
      on: localDate('2026-03-05'),
      credit: { ...money('K', '2026-03-05', 130n), corrects: { documentNumber: 'NAL/N3' } },
    };
    const history = allocateHistory(
      EMPTY,
      [debit(charge(2, 100n)), debit(charge(3, 100n)), correction],
      ISSUE,
    );
    expect(lines(history)).toEqual(['K→N3 100 CORRECTION 2026-03-05', 'K→N2 30 OLDEST_DUE 2026-03-05']);
  });
});

describe('a correction of a document', () => {
  const corrects = { documentId: 'doc 2' };
  const second = charge(2, 100n, corrects);
  const correction = { ...money('K', '2026-02-10', 20n), corrects };
  const before: BookEvent[] = [
    debit(charge(1, 100n)),
    debit(second),
    { kind: 'CREDIT', on: correction.effectiveOn, credit: correction },
  ];

  it('goes on to the next version of it', () => {
    const again: BookEvent = {
      kind: 'REVERSAL_OF_DEBIT',
      on: second.issuedOn,
      credit: money('R', '2026-02-01', 100n),
      entryId: 'N2',
      replacement: [{ ...second, id: 'N2v2', entryId: 'N2v2', open: 110n }],
    };
    expect(openOf(allocateHistory(EMPTY, [...before, again], ISSUE))).toEqual({ N1: 100n, N2v2: 90n });
    const stored = allocateHistory(EMPTY, before, ISSUE).state;
    expect(openOf(allocateHistory(stored, [again], ISSUE))).toEqual({ N1: 100n, N2v2: 90n });
  });

  it('keeps aiming at it in its own next version', () => {
    const again: BookEvent = {
      kind: 'REVERSAL_OF_CREDIT',
      on: correction.effectiveOn,
      receivable: charge(2, 20n, { id: 'S', entryId: 'S', documentNumber: null }),
      creditId: 'K',
      replacement: { ...correction, id: 'K2', open: 30n },
    };
    expect(openOf(allocateHistory(EMPTY, [...before, again], ISSUE))).toEqual({ N1: 100n, N2: 70n });
  });

  it('that was booked before it waits for it where nothing else took the money', () => {
    const [, , early] = before;
    const events = [...(early ? [early] : []), debit(second), debit(charge(1, 100n))];
    expect(openOf(allocateHistory(EMPTY, events, ISSUE))).toEqual({ N1: 100n, N2: 80n });
  });
});

describe('interest noted on a document', () => {
  it('goes before the next version of its debt too', () => {
    const note = charge(4, 7n, { id: 'NO1', part: 'INTEREST', stemsFrom: 'NAL/N2', documentNumber: 'NO/1' });
    const events: BookEvent[] = [
      debit(charge(2, 100n)),
      debit(charge(3, 100n)),
      debit(note),
      {
        kind: 'REVERSAL_OF_DEBIT',
        on: note.issuedOn,
        credit: money('R', '2026-02-01', 100n),
        entryId: 'N2',
        replacement: [charge(2, 100n, { id: 'N2v2', entryId: 'N2v2' })],
      },
      payment('P', '2026-04-05', 100n, [{ documentNumber: 'NAL/N2' }]),
    ];
    expect(openOf(allocateHistory(EMPTY, events, ISSUE))).toEqual({ N2v2: 7n, N3: 100n });
  });
});

describe('money left over', () => {
  const overpaid = [
    debit(charge(1, 100n)),
    payment('P', '2026-01-10', 130n),
    payment('Q', '2026-01-09', 80n),
  ];

  it('is used for a new debt at its issue, the oldest first', () => {
    const history = allocateHistory(EMPTY, [...overpaid, debit(charge(2, 100n))], ISSUE);
    expect(lines(history)).toEqual([
      'P→N1 100 OLDEST_DUE 2026-01-10',
      'Q→N2 80 CREDIT_ON_ISSUE 2026-02-01',
      'P→N2 20 CREDIT_ON_ISSUE 2026-02-01',
    ]);
    expect(openOf(history)).toEqual({ P: 10n });
  });

  it('waits for the due day where the cooperative chose so', () => {
    const events = [...overpaid, debit(charge(2, 100n))];
    expect(openOf(allocateHistory(EMPTY, events, DUE))).toEqual({ P: 30n, Q: 80n, N2: 100n });
    const later = allocateHistory(EMPTY, [...events, { kind: 'DAY', on: localDate('2026-02-20') }], DUE);
    expect(lines(later).slice(1)).toEqual(['Q→N2 80 OLDEST_DUE 2026-02-20', 'P→N2 20 OLDEST_DUE 2026-02-20']);
  });

  it('that a payer named for a debt not yet issued goes there before older money', () => {
    const named = payment('P', '2026-01-15', 60n, [{ documentNumber: 'NAL/N2' }]);
    const history = allocateHistory(
      EMPTY,
      [payment('Q', '2026-01-09', 80n), named, debit(charge(2, 100n))],
      ISSUE,
    );
    expect(lines(history)).toEqual(['P→N2 60 DESIGNATED 2026-02-01', 'Q→N2 40 CREDIT_ON_ISSUE 2026-02-01']);
  });

  it('pays a refund, which is a debit like any other', () => {
    const refund = charge(2, 30n, { id: 'Z', documentNumber: null, dueOn: localDate('2026-02-01') });
    expect(openOf(allocateHistory(EMPTY, [...overpaid, debit(refund)], ISSUE))).toEqual({ P: 30n, Q: 50n });
  });
});

describe('a reversed debit', () => {
  const before = [debit(charge(1, 100n)), debit(charge(2, 60n)), payment('P', '2026-02-10', 120n)];
  const reversal: BookEvent = {
    kind: 'REVERSAL_OF_DEBIT',
    on: localDate('2026-02-15'),
    credit: money('R', '2026-02-15', 100n),
    entryId: 'N1',
  };

  it('is covered by its reversal; the money that paid it goes on', () => {
    const history = allocateHistory(EMPTY, [...before, reversal], ISSUE);
    expect(lines(history)).toEqual([
      'P→N1 100 OLDEST_DUE 2026-02-10 undone by R',
      'P→N2 20 OLDEST_DUE 2026-02-10',
      'R→N1 100 REVERSAL 2026-02-15',
      'P→N2 40 OLDEST_DUE 2026-02-10',
    ]);
    expect(openOf(history)).toEqual({ P: 60n });
  });

  it('reports what it undoes of an earlier call by its id', () => {
    const earlier = allocateHistory(EMPTY, before, ISSUE);
    const stored = earlier.state.allocations.map((allocation, index) => ({
      ...allocation,
      id: String(700 + index),
    }));
    const history = allocateHistory({ ...earlier.state, allocations: stored }, [reversal], ISSUE);
    expect(history.undone).toEqual([{ allocationId: '700', undoneBy: 'R' }]);
    expect(lines(history)).toEqual(['R→N1 100 REVERSAL 2026-02-15', 'P→N2 40 OLDEST_DUE 2026-02-10']);
  });

  it('leaves its money to the corrected version that is booked with it', () => {
    const corrected = charge(1, 90n, { id: 'N1v2', entryId: 'N1v2' });
    const history = allocateHistory(EMPTY, [...before, { ...reversal, replacement: [corrected] }], ISSUE);
    expect(lines(history).slice(2)).toEqual([
      'R→N1 100 REVERSAL 2026-02-15',
      'P→N1v2 90 OLDEST_DUE 2026-02-10',
      'P→N2 10 OLDEST_DUE 2026-02-10',
    ]);
  });

  it('frees the correction that lowered it too', () => {
    const correction: BookEvent = {
      kind: 'CREDIT',
      on: localDate('2026-01-05'),
      credit: { ...money('K', '2026-01-05', 20n), corrects: { receivableId: 'N1' } },
    };
    const history = allocateHistory(EMPTY, [debit(charge(1, 100n)), correction, reversal], ISSUE);
    expect(openOf(history)).toEqual({ K: 20n });
  });

  it('must be known', () => {
    expect(() => allocateHistory(EMPTY, [reversal], ISSUE)).toThrow('N1');
  });
});

describe('a reversed payment', () => {
  const back = charge(3, 120n, { id: 'S', entryId: 'S', documentNumber: null });
  const reversal: BookEvent = {
    kind: 'REVERSAL_OF_CREDIT',
    on: back.issuedOn,
    receivable: back,
    creditId: 'P',
  };
  const before = [debit(charge(1, 100n)), debit(charge(2, 60n)), payment('P', '2026-02-10', 120n)];

  it('covers its reversal; what it paid is open again', () => {
    const history = allocateHistory(EMPTY, [...before, reversal], ISSUE);
    expect(lines(history)).toEqual([
      'P→N1 100 OLDEST_DUE 2026-02-10 undone by S',
      'P→N2 20 OLDEST_DUE 2026-02-10 undone by S',
      'P→S 120 REVERSAL 2026-03-01',
    ]);
    expect(openOf(history)).toEqual({ N1: 100n, N2: 60n });
  });

  it('leaves what is open again to other free money, with the corrected version among it', () => {
    const free = payment('Q', '2026-02-12', 70n);
    const replacement = money('P2', '2026-02-10', 110n);
    const history = allocateHistory(EMPTY, [...before, free, { ...reversal, replacement }], ISSUE);
    expect(openOf(history)).toEqual({ Q: 20n });
    expect(lines(history).slice(-3)).toEqual([
      'P2→N1 100 OLDEST_DUE 2026-02-10',
      'P2→N2 10 OLDEST_DUE 2026-02-10',
      'Q→N2 10 OLDEST_DUE 2026-02-12',
    ]);
  });

  it('must be known', () => {
    expect(() => allocateHistory(EMPTY, [reversal], ISSUE)).toThrow('P');
  });
});

describe('allocations given by the source', () => {
  const before = [debit(charge(1, 100n)), debit(charge(2, 100n))];

  it('are taken as they are, and nothing else is allocated', () => {
    const history = allocateHistory(
      EMPTY,
      [
        ...before,
        payment('P', '2026-02-10', 150n),
        {
          kind: 'ALLOCATION',
          on: localDate('2026-02-10'),
          creditId: 'P',
          to: { documentNumber: 'NAL/N2' },
          amount: 70n,
          effectiveOn: localDate('2026-02-11'),
        },
        debit(charge(3, 10n)),
      ],
      SOURCE,
    );
    expect(lines(history)).toEqual(['P→N2 70 SOURCE 2026-02-11']);
    expect(openOf(history)).toEqual({ N1: 100n, N2: 30n, N3: 10n, P: 80n });
  });

  it('come with the credit; the rest goes by the normal rule', () => {
    const given: BookEvent = {
      kind: 'CREDIT',
      on: localDate('2026-02-10'),
      credit: money('P', '2026-02-10', 150n),
      allocations: [{ to: { entryId: 'N2' }, amount: 70n }],
    };
    expect(lines(allocateHistory(EMPTY, [...before, given], ISSUE))).toEqual([
      'P→N2 70 SOURCE 2026-02-10',
      'P→N1 80 OLDEST_DUE 2026-02-10',
    ]);
  });

  it.each([
    ['NOT_POSITIVE', { receivableId: 'N1' }, 0n],
    ['UNKNOWN_RECEIVABLE', { receivableId: 'N9' }, 1n],
    ['EXCEEDS_CREDIT', { receivableId: 'N1' }, 91n],
    ['EXCEEDS_RECEIVABLE', { receivableId: 'N3' }, 11n],
  ])('are refused whole as %s', (reason, to, amount) => {
    const events: BookEvent[] = [
      ...before,
      debit(charge(3, 10n)),
      payment('P', '2026-02-10', 90n),
      { kind: 'ALLOCATION', on: localDate('2026-02-10'), creditId: 'P', to, amount },
    ];
    const history = allocateHistory(EMPTY, events, SOURCE);
    expect(history.refusals).toEqual([{ creditId: 'P', to, amount, effectiveOn: undefined, reason }]);
    expect(history.allocations).toEqual([]);
  });
});
