import type { AllocationRule, ReceivablePart } from '../../../domain/settlement/receivable.js';
import type { LocalDate } from '../../../domain/time/local-date.js';

/**
 * One thing the rule of allocation has to know of an account and fund, in the order in which it needs them:
 * 0 an open receivable, 1 an open credit, 2 an allocation that may be undone, 3 a new entry (one row per receivable
 * of a debit), 4 an allocation given by the source, 5 a day that has come. Amounts arrive as text.
 */
export interface AllocationRow {
  readonly account_id: string;
  readonly fund_id: string;
  readonly step: 0 | 1 | 2 | 3 | 4 | 5;
  /** The ledger entry; of an allocation its credit entry; of a day 0. */
  readonly entry_id: string;
  readonly receivable_id: string | null;
  /** What is open; of an allocation its amount; of a new entry all of it; grosze. */
  readonly amount: string;
  readonly booked_on: LocalDate | null;
  readonly effective_on: LocalDate | null;
  readonly part: ReceivablePart | null;
  readonly issued_on: LocalDate | null;
  readonly due_on: LocalDate | null;
  readonly payable_on: LocalDate | null;
  readonly document_number: string | null;
  /** Of interest: the number of the document it was noted on. */
  readonly stems_from: string | null;
  readonly designated_document: string | null;
  /** The invoice: of a receivable its own, of a credit the one it corrects. */
  readonly document_id: string | null;
  readonly reverses_entry_id: string | null;
  readonly replacement_of: string | null;
  readonly allocation_id: string | null;
  readonly rule: AllocationRule | null;
  /** Of a given allocation: the debit entry it goes to. */
  readonly debit_entry_id: string | null;
}

/**
 * What is read of the past: allocations in force on what the new entries take back. Makes `state_allocations`.
 * Without reversals of older entries it is empty, and only open items are read beside it.
 */
export const COLLECT_STATE = `
  create temporary table state_allocations on commit drop as
  select a.id, a.account_id, a.fund_id, a.credit_entry_id, a.receivable_id, a.amount_grosze, a.rule, a.effective_on
    from allocations a
   where a.reversed_by_posting_id is null
     and a.id not in (select allocation_id from undone_allocations)
     and a.id in (
       select x.id from new_entries n join allocations x on x.credit_entry_id = n.reverses_entry_id
       union
       select x.id from new_entries n
         join receivables r on r.entry_id = n.reverses_entry_id
         join allocations x on x.receivable_id = r.id)`;

/**
 * The document that interest in the book was noted on, from the item of its note: by number, because the debt itself
 * may have been booked anew since.
 */
const NOTED_ON = `
  case when r.part = 'INTEREST' then (
    select i.debt_document_number from interest_note_items i
     where i.interest_note_id = r.interest_note_id
     order by i.position offset r.ordinal - 1 limit 1) end`;

/** Grosze per item that are open again because the source no longer confirms allocations. */
const freedOf = (item: 'receivable_id' | 'credit_entry_id'): string => `(
  select ${item} as item_id, sum(amount_grosze) as amount from freed_allocations group by ${item})`;

/** Copies what `undone_allocations` names, so that the state can count it as open. */
export const COLLECT_FREED = `
  create temporary table freed_allocations on commit drop as
  select a.receivable_id, a.credit_entry_id, a.amount_grosze
    from allocations a join undone_allocations u on u.allocation_id = a.id`;

const OPEN_RECEIVABLES = `
  select r.account_id, r.fund_id, 0 as step, r.entry_id, r.ordinal, r.id as receivable_id,
         r.amount_grosze - r.allocated_grosze + coalesce(f.amount, 0) as amount,
         r.booked_on, null::date as effective_on, r.part, r.issued_on, r.due_on, r.payable_on,
         r.document_number, ${NOTED_ON} as stems_from, null::text as designated_document,
         r.invoice_id as document_id, null::bigint as reverses_entry_id, null::bigint as replacement_of,
         null::bigint as allocation_id, null::text as rule, null::bigint as debit_entry_id
    from receivables r
    left join ${freedOf('receivable_id')} f on f.item_id = r.id
   where r.id in (
     select o.id from touched_accounts t join receivables o on o.account_id = t.account_id
      where t.has_history and o.allocated_grosze < o.amount_grosze
     union select receivable_id from state_allocations
     union select receivable_id from freed_allocations)`;

const OPEN_CREDITS = `
  select c.account_id, c.fund_id, 1, c.entry_id, 0, null,
         c.amount_grosze - c.allocated_grosze + coalesce(f.amount, 0),
         c.booked_on, c.effective_on, null, null, null, null, null, null, e.designated_document,
         e.corrects_invoice_id, null, null, null, null, null
    from credits c
    join ledger_entries e on e.id = c.entry_id
    left join ${freedOf('credit_entry_id')} f on f.item_id = c.entry_id
   where c.entry_id in (
     select o.entry_id from touched_accounts t join credits o on o.account_id = t.account_id
      where t.has_history and o.allocated_grosze < o.amount_grosze
     union select credit_entry_id from state_allocations
     union select credit_entry_id from freed_allocations)`;

const STATE_ALLOCATIONS = `
  select account_id, fund_id, 2, credit_entry_id, 0, receivable_id, amount_grosze, null, effective_on,
         null, null, null, null, null, null, null, null, null, null, id, rule, null
    from state_allocations`;

const NEW_DEBITS = `
  select r.account_id, r.fund_id, 3, r.entry_id, r.ordinal, r.id, r.amount_grosze, e.booked_on, null,
         r.part, coalesce(e.issued_on, e.booked_on), coalesce(e.due_on, e.booked_on),
         coalesce(e.payable_on, e.due_on, e.booked_on), r.document_number, r.debt_document_number, null,
         r.invoice_id, e.reverses_entry_id, e.replacement_of, null, null, null
    from new_receivables r join new_entries e on e.id = r.entry_id`;

const NEW_CREDITS = `
  select n.account_id, n.fund_id, 3, n.id, 0, null, -n.amount_grosze, n.booked_on, n.value_on,
         null, null, null, null, null, null, n.designated_document,
         n.corrects_invoice_id, n.reverses_entry_id, n.replacement_of, null, null, null
    from new_entries n where n.amount_grosze < 0`;

const GIVEN = `
  select account_id, fund_id, 4, credit_entry_id, 0, null, amount_grosze, effective_on, effective_on,
         null, null, null, null, null, null, null, null, null, null, null, 'SOURCE', debit_entry_id
    from given_allocations`;

const DAYS = `
  select d.account_id, b.fund_id, 5, 0, 0, null, 0, d.day, null,
         null, null, null, null, null, null, null, null, null, null, null, null, null
    from staged_days d join account_balances b on b.account_id = d.account_id`;

/** Everything the rule needs, account by account and fund by fund. */
export const ALLOCATION_ROWS = `
  select * from (
    ${[OPEN_RECEIVABLES, OPEN_CREDITS, STATE_ALLOCATIONS, NEW_DEBITS, NEW_CREDITS, GIVEN, DAYS].join('\n    union all\n')}
  ) rows
  order by account_id, fund_id, step, allocation_id, entry_id, ordinal`;
