import { Injectable } from '@nestjs/common';

import type { LocalDate } from '../../domain/time/local-date.js';
import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { globalIdSql, selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import type { InterestNote, InterestNoteItem } from './interest.type.js';

/** A statutory rate for delay. */
export interface RateRow {
  readonly from: LocalDate;
  readonly basisPoints: number;
  readonly verifiedOn: LocalDate | null;
}

/** Principal that is unpaid after its payable day. */
export interface LateDebtRow {
  readonly receivableRowId: string;
  readonly documentNumber: string | null;
  readonly amount: bigint;
  readonly payableOn: LocalDate;
  /** The last day for which interest on its document was noted; null when none was. */
  readonly notedTo: LocalDate | null;
  /** The day its instalment plan was agreed; null when none is in force. */
  readonly agreedOn: LocalDate | null;
}

/** What was paid of a late debt. */
export interface PaidRow {
  readonly receivableRowId: string;
  readonly on: LocalDate;
  readonly amount: bigint;
}

/** An item with the note it belongs to. */
export type NoteItemRow = InterestNoteItem & { readonly noteRowId: string };

const NOTE_COLUMNS: Columns<InterestNote> = {
  rowId: 'n.id::text',
  id: globalIdSql('InterestNote', 'n.id'),
  number: 'n.number',
  issuedOn: 'n.issued_on',
  dueOn: 'n.due_on',
  total: 'n.total_grosze',
};

const ITEM_COLUMNS: Columns<NoteItemRow> = {
  noteRowId: 'm.interest_note_id::text',
  position: 'm.position',
  debtDocumentNumber: 'm.debt_document_number',
  principal: 'm.principal_grosze',
  from: 'm.interest_from',
  to: 'm.interest_to',
  amount: 'm.amount_grosze',
};

const NOTES = statement(`
  select ${selectList(NOTE_COLUMNS)} from interest_notes n
  where n.account_id = any($1::bigint[]) and n.id = any($2::bigint[])`);
const ITEMS = statement(`
  select ${selectList(ITEM_COLUMNS)} from interest_note_items m
  where m.account_id = any($1::bigint[]) and m.interest_note_id = any($2::bigint[])
  order by m.interest_note_id, m.position`);
const RATES = statement(`
  select valid_from as from, basis_points as "basisPoints", verified_on as "verifiedOn"
  from interest_rates where kind = 'DELAY' order by valid_from`);
const LATE_DEBTS = statement(`
  select r.id::text as "receivableRowId", r.document_number as "documentNumber", r.amount_grosze as amount,
    r.payable_on as "payableOn",
    (select max(m.interest_to) from interest_note_items m
      where m.account_id = r.account_id and m.debt_document_number = r.document_number) as "notedTo",
    (select min(p.agreed_on) from instalment_plan_receivables pr
      join instalment_plans p on p.id = pr.plan_id and p.state = 'ACTIVE'
      where pr.receivable_id = r.id) as "agreedOn"
  from receivables r
  where r.account_id = any($1::bigint[]) and r.account_id = $2::bigint and r.part = 'PRINCIPAL'
    and r.allocated_grosze < r.amount_grosze and r.payable_on < $3::date
  order by r.payable_on, r.id`);
const PAID = statement(`
  select a.receivable_id::text as "receivableRowId", e.value_on as on, a.amount_grosze as amount
  from allocations a join ledger_entries e on e.id = a.credit_entry_id
  where a.account_id = any($1::bigint[]) and a.receivable_id = any($2::bigint[]) and a.reversed_by_posting_id is null`);

/** Interest notes, and what interest to date is computed from. */
@Injectable()
export class InterestRepository {
  constructor(private readonly reader: Reader) {}

  listNotes(scope: Scope, rowIds: readonly string[]): Promise<readonly InterestNote[]> {
    return this.reader.rows(NOTES, [accountIdsOf(scope), rowIds]);
  }

  listItems(scope: Scope, noteRowIds: readonly string[]): Promise<readonly NoteItemRow[]> {
    return this.reader.rows(ITEMS, [accountIdsOf(scope), noteRowIds]);
  }

  /** Statutory rates for delay, oldest first; the same for everybody. */
  listRates(_scope: Scope): Promise<readonly RateRow[]> {
    return this.reader.rows(RATES, []);
  }

  /** Unpaid principal whose payable day is before a day, the oldest first. */
  listLateDebts(scope: Scope, accountRowId: string, day: LocalDate): Promise<readonly LateDebtRow[]> {
    return this.reader.rows(LATE_DEBTS, [accountIdsOf(scope), accountRowId, day]);
  }

  /** What was paid of debts, by the day the money reached the cooperative. */
  listPaid(scope: Scope, receivableRowIds: readonly string[]): Promise<readonly PaidRow[]> {
    return this.reader.rows(PAID, [accountIdsOf(scope), receivableRowIds]);
  }
}
