import type { ActiveAllocation, AllocationState } from '../../../domain/settlement/allocation-state.js';
import type { BookEvent } from '../../../domain/settlement/allocate-history.js';
import type { Credit, Receivable } from '../../../domain/settlement/receivable.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { AllocationRow } from './allocation-rows.js';

/** One account and fund as the domain's rule takes it. */
export interface AccountHistory {
  readonly state: AllocationState;
  readonly events: readonly BookEvent[];
}

/** A new entry with all its rows: several for the parts of an interest note, else one. */
type EntryRows = readonly [AllocationRow, ...AllocationRow[]];

/** Turns the rows of one account and fund, in the order of `ALLOCATION_ROWS`, into what the domain's rule takes. */
export function historyOf(rows: readonly AllocationRow[]): AccountHistory {
  const entries = entriesOf(rows.filter(({ step }) => step === 3));
  const replacements = new Map<string, EntryRows>();
  for (const entry of entries) {
    const [{ replacement_of: reversal }] = entry;
    if (reversal !== null) replacements.set(reversal, entry);
  }
  return {
    state: {
      receivables: rows.filter(({ step }) => step === 0).map(receivableOf),
      credits: rows.filter(({ step }) => step === 1).map(creditOf),
      allocations: rows.filter(({ step }) => step === 2).map(allocationOf),
    },
    events: [
      ...entries
        .filter(([{ replacement_of: reversal }]) => reversal === null)
        .map((entry) => eventOf(entry, replacements.get(entry[0].entry_id))),
      ...rows.filter(({ step }) => step === 4).map(givenOf),
    ],
  };
}

function entriesOf(rows: readonly AllocationRow[]): EntryRows[] {
  const entries = new Map<string, [AllocationRow, ...AllocationRow[]]>();
  for (const row of rows) {
    const known = entries.get(row.entry_id);
    if (known) known.push(row);
    else entries.set(row.entry_id, [row]);
  }
  return [...entries.values()];
}

function eventOf(entry: EntryRows, replacement: EntryRows | undefined): BookEvent {
  const [first] = entry;
  const on = dayOf(first.booked_on);
  if (first.receivable_id === null) {
    const credit = creditOf(first);
    return first.reverses_entry_id === null
      ? { kind: 'CREDIT', on, credit, corrects: targetOf(first.corrects_entry_id) }
      : {
          kind: 'REVERSAL_OF_DEBIT',
          on,
          credit,
          entryId: first.reverses_entry_id,
          replacement: replacement?.map(receivableOf),
        };
  }
  return first.reverses_entry_id === null
    ? { kind: 'DEBIT', on, receivables: entry.map(receivableOf) }
    : {
        kind: 'REVERSAL_OF_CREDIT',
        on,
        receivable: receivableOf(first),
        creditId: first.reverses_entry_id,
        replacement: replacement && creditOf(replacement[0]),
      };
}

function givenOf(row: AllocationRow): BookEvent {
  return {
    kind: 'ALLOCATION',
    on: dayOf(row.booked_on),
    creditId: row.entry_id,
    to: { entryId: known(row.debit_entry_id) },
    amount: BigInt(row.amount),
    effectiveOn: dayOf(row.effective_on),
  };
}

function receivableOf(row: AllocationRow): Receivable {
  return {
    id: known(row.receivable_id),
    entryId: row.entry_id,
    part: known(row.part),
    issuedOn: dayOf(row.issued_on),
    dueOn: dayOf(row.due_on),
    payableOn: dayOf(row.payable_on),
    documentNumber: row.document_number,
    open: BigInt(row.amount),
    stemsFrom: row.stems_from,
  };
}

function creditOf(row: AllocationRow): Credit {
  const named = row.designated_document;
  return {
    id: row.entry_id,
    open: BigInt(row.amount),
    effectiveOn: dayOf(row.effective_on),
    designates: named === null ? [] : [{ documentNumber: named }],
  };
}

function allocationOf(row: AllocationRow): ActiveAllocation {
  return {
    id: known(row.allocation_id),
    creditId: row.entry_id,
    receivableId: known(row.receivable_id),
    amount: BigInt(row.amount),
    rule: known(row.rule),
    effectiveOn: dayOf(row.effective_on),
  };
}

function targetOf(entryId: string | null): { readonly entryId: string } | undefined {
  return entryId === null ? undefined : { entryId };
}

function dayOf(day: LocalDate | null): LocalDate {
  return known(day);
}

/** A column that this kind of row always has. */
function known<Value>(value: Value | null): Value {
  if (value === null) throw new Error('posting: a row of the allocation stream lacks a column');
  return value;
}
