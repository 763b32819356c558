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
  return {
    state: {
      receivables: rows.filter(({ step }) => step === 0).map(receivableOf),
      credits: rows.filter(({ step }) => step === 1).map(creditOf),
      allocations: rows.filter(({ step }) => step === 2).map(allocationOf),
    },
    events: [
      ...turnsOf(entriesOf(rows.filter(({ step }) => step === 3))).map(eventOf),
      ...rows.filter(({ step }) => step === 4).map(givenOf),
      ...rows
        .filter(({ step }) => step === 5)
        .map((row): BookEvent => ({ kind: 'DAY', on: dayOf(row.booked_on) })),
    ],
  };
}

/** An entry whose turn it is, with the corrected version that is booked by the same event. */
interface Turn {
  readonly entry: EntryRows;
  readonly replacement: EntryRows | undefined;
  /** Entry id at which it is taken; `after` that entry when it waits for it. */
  readonly at: bigint;
  readonly after: boolean;
}

/**
 * The entries in the order in which money is matched: that of the book, with two exceptions. A former version makes way
 * for its next one on the earlier day of the two, so that the next one is there when something reverses it. A correction
 * waits for its invoice when both come in one posting.
 */
function turnsOf(entries: readonly EntryRows[]): Turn[] {
  const replacements = new Map<string, EntryRows>();
  const invoices = new Map<string, bigint>();
  for (const entry of entries) {
    const [{ entry_id, replacement_of, receivable_id, document_id }] = entry;
    if (replacement_of !== null) replacements.set(replacement_of, entry);
    else if (receivable_id !== null && document_id !== null) invoices.set(document_id, BigInt(entry_id));
  }
  const isNew = new Set(entries.map(([{ entry_id }]) => entry_id));
  return entries
    .filter(([{ replacement_of }]) => replacement_of === null)
    .map((entry): Turn => {
      const [{ entry_id, receivable_id, document_id, reverses_entry_id }] = entry;
      const own = BigInt(entry_id);
      const replacement = replacements.get(entry_id);
      const next = replacement && !isNew.has(reverses_entry_id ?? '') ? BigInt(replacement[0].entry_id) : own;
      const invoice = receivable_id === null && document_id !== null ? invoices.get(document_id) : undefined;
      const waits = reverses_entry_id === null && invoice !== undefined && invoice > own;
      return { entry, replacement, at: waits ? invoice : next < own ? next : own, after: waits };
    })
    .sort((a, b) => (a.at === b.at ? Number(a.after) - Number(b.after) : a.at < b.at ? -1 : 1));
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

function eventOf({ entry, replacement }: Turn): BookEvent {
  const [first] = entry;
  const on = dayOf(first.booked_on);
  if (first.receivable_id === null) {
    const credit = creditOf(first);
    return first.reverses_entry_id === null
      ? { kind: 'CREDIT', on, credit }
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
    documentId: row.document_id,
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
    corrects: row.document_id === null ? undefined : { documentId: row.document_id },
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

function dayOf(day: LocalDate | null): LocalDate {
  return known(day);
}

/** A column that this kind of row always has. */
function known<Value>(value: Value | null): Value {
  if (value === null) throw new Error('posting: a row of the allocation stream lacks a column');
  return value;
}
