import { Injectable } from '@nestjs/common';

import type { LocalDate } from '../../domain/time/local-date.js';
import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { selectList } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import type { PageRequest } from '../../platform/graphql/relay/page.js';
import { ENTRY_COLUMNS } from './entry.columns.js';
import { entryPage, entrySums, type LedgerQuestion } from './entry-query.js';
import type { LedgerEntry } from './ledger-entry.type.js';
import type { LedgerOrder } from './ledger.enums.js';

/** An entry with what it was sorted by; null in the order of the book. */
export type ListedEntry = LedgerEntry & { readonly sortKey: string | null };

/** Sums of a span of the ledger and of those of its entries that pass the filter; grosze, ≥ 0. */
export interface EntrySums {
  readonly count: number;
  readonly debits: bigint;
  readonly credits: bigint;
  readonly filteredDebits: bigint;
  readonly filteredCredits: bigint;
}

/** What was owed on an account at the end of a day. */
export interface OwedRow {
  readonly accountRowId: string;
  readonly amountOwed: bigint;
}

/** Calendar years in which something was booked on an account, the latest first. */
export interface YearsRow {
  readonly accountRowId: string;
  readonly years: readonly number[];
}

/** By id through the entry first: a position's key begins with the account and the day. */
const BY_IDS = statement(`
  select ${selectList(ENTRY_COLUMNS)}
  from ledger_entries e
  join ledger_positions p on p.account_id = e.account_id and p.booked_on = e.booked_on and p.entry_id = e.id
  left join ledger_entries x on x.reverses_entry_id = e.id
  where e.account_id = any($1::bigint[]) and e.id = any($2::bigint[])`);

const OF_INVOICES = statement(`
  select ${selectList(ENTRY_COLUMNS)}
  from ledger_entries e
  join ledger_positions p on p.account_id = e.account_id and p.booked_on = e.booked_on and p.entry_id = e.id
  left join ledger_entries x on x.reverses_entry_id = e.id
  where e.account_id = any($1::bigint[]) and e.invoice_id = any($2::bigint[])
  order by e.booked_on, e.id`);

const OF_SETTLEMENTS = statement(`
  select ${selectList(ENTRY_COLUMNS)}
  from ledger_entries e
  join ledger_positions p on p.account_id = e.account_id and p.booked_on = e.booked_on and p.entry_id = e.id
  left join ledger_entries x on x.reverses_entry_id = e.id
  where e.account_id = any($1::bigint[]) and e.media_settlement_id = any($2::bigint[])
  order by e.booked_on, e.id`);

const OWED = statement(`
  select account.id::text as "accountRowId", coalesce(last.balance_after_grosze, 0)::bigint as "amountOwed"
  from unnest($2::bigint[]) as account(id)
  left join lateral (
    select p.balance_after_grosze from ledger_positions p
    where p.account_id = account.id and p.booked_on <= $3::date
    order by p.booked_on desc, p.entry_id desc limit 1
  ) last on true
  where account.id = any($1::bigint[])`);

const YEARS = statement(`
  select p.account_id::text as "accountRowId",
         array_agg(distinct extract(year from p.booked_on)::int order by extract(year from p.booked_on)::int desc) as years
  from ledger_positions p
  where p.account_id = any($1::bigint[]) and p.account_id = any($2::bigint[])
  group by p.account_id`);

/** Entries of the book and what was owed after them. */
@Injectable()
export class EntriesRepository {
  constructor(private readonly reader: Reader) {}

  listByIds(scope: Scope, rowIds: readonly string[]): Promise<readonly LedgerEntry[]> {
    return this.reader.rows(BY_IDS, [accountIdsOf(scope), rowIds]);
  }

  /** Entries that booked documents or reversed that, in the order of the book. */
  listOfInvoices(scope: Scope, invoiceRowIds: readonly string[]): Promise<readonly LedgerEntry[]> {
    return this.reader.rows(OF_INVOICES, [accountIdsOf(scope), invoiceRowIds]);
  }

  /** Entries that booked results of settlements or reversed that, in the order of the book. */
  listOfSettlements(scope: Scope, settlementRowIds: readonly string[]): Promise<readonly LedgerEntry[]> {
    return this.reader.rows(OF_SETTLEMENTS, [accountIdsOf(scope), settlementRowIds]);
  }

  /** A page and one row more. */
  listPage(
    scope: Scope,
    question: LedgerQuestion,
    order: LedgerOrder,
    page: PageRequest,
  ): Promise<readonly ListedEntry[]> {
    const asked = entryPage(scope, question, order, page);
    return this.reader.rows(asked.statement, asked.values);
  }

  async sum(scope: Scope, question: LedgerQuestion): Promise<EntrySums> {
    const asked = entrySums(scope, question);
    const sums = await this.reader.row<EntrySums>(asked.statement, asked.values);
    return sums ?? { count: 0, debits: 0n, credits: 0n, filteredDebits: 0n, filteredCredits: 0n };
  }

  /** What was owed at the end of a day: the last position by that day. */
  listOwed(scope: Scope, accountRowIds: readonly string[], day: LocalDate): Promise<readonly OwedRow[]> {
    return this.reader.rows(OWED, [accountIdsOf(scope), accountRowIds, day]);
  }

  listYears(scope: Scope, accountRowIds: readonly string[]): Promise<readonly YearsRow[]> {
    return this.reader.rows(YEARS, [accountIdsOf(scope), accountRowIds]);
  }
}
