import { Injectable, type OnModuleInit } from '@nestjs/common';

import { addDays, localDate, type LocalDate } from '../../domain/time/local-date.js';
import type { Scope } from '../../platform/auth/scope.js';
import { batched, groupRows, indexRows, once, type BatchedRead } from '../../platform/graphql/batch.js';
import { badInput } from '../../platform/graphql/problem.js';
import { keysetRequest } from '../../platform/graphql/relay/keyset.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import { LARGEST_PAGE, pageOf, type Page, type PageArgs } from '../../platform/graphql/relay/page.js';
import { entryKeyTypes, type LedgerQuestion } from './entry-query.js';
import { EntriesRepository, type EntrySums, type ListedEntry } from './entries.repository.js';
import type { LedgerEntry, LedgerSummary } from './ledger-entry.type.js';
import type { LedgerFilter } from './ledger.args.js';
import type { LedgerOrder } from './ledger.enums.js';

/** A page of the ledger; the sums are read only when asked for. */
export type LedgerPage = Page<LedgerEntry> & { readonly summary: () => Promise<LedgerSummary> };

/** A list of entries of one account. */
export type LedgerList = LedgerQuestion & { readonly orderBy: LedgerOrder };

/** No entry is booked before the first or after the last of these days. */
const FIRST_DAY = localDate('1900-01-01');
const LAST_DAY = localDate('2200-12-31');

/** Days that are asked for again and again, e.g. today; beyond this many they are forgotten. */
const MOST_DAYS = 50;

/** The book within a scope. */
@Injectable()
export class EntriesService implements OnModuleInit {
  private readonly entryOf = batched(async (scope, rowIds) =>
    indexRows(await this.entries.listByIds(scope, rowIds), (row) => row.rowId),
  );
  private readonly yearsOf = batched(async (scope, rowIds) =>
    indexRows(await this.entries.listYears(scope, rowIds), (row) => row.accountRowId),
  );
  private readonly entriesOfInvoice = batched(async (scope, rowIds) =>
    groupRows(await this.entries.listOfInvoices(scope, rowIds), (row) => row.invoiceRowId ?? ''),
  );
  private readonly entriesOfSettlement = batched(async (scope, rowIds) =>
    groupRows(await this.entries.listOfSettlements(scope, rowIds), (row) => row.settlementRowId ?? ''),
  );
  /** What is owed on many accounts in one read, by day; kept for the last few days asked for. */
  private readonly owedOn = new Map<LocalDate, BatchedRead<bigint>>();

  constructor(
    private readonly entries: EntriesRepository,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('LedgerEntry', (scope, rowId) => this.findEntry(scope, rowId));
  }

  findEntry(scope: Scope, rowId: string): Promise<LedgerEntry | undefined> {
    return this.entryOf(scope, rowId);
  }

  /** @throws Error when there is no such entry: rows of the same account point at it by a foreign key */
  async getEntry(scope: Scope, rowId: string): Promise<LedgerEntry> {
    const entry = await this.findEntry(scope, rowId);
    if (!entry) throw new Error('EntriesService: a row points at no entry of the scope');
    return entry;
  }

  /** Entries that booked a document or reversed that, in the order of the book. */
  async listOfInvoice(scope: Scope, invoiceRowId: string): Promise<readonly LedgerEntry[]> {
    return (await this.entriesOfInvoice(scope, invoiceRowId)) ?? [];
  }

  /** Entries that booked a settlement's result or reversed that, in the order of the book. */
  async listOfSettlement(scope: Scope, settlementRowId: string): Promise<readonly LedgerEntry[]> {
    return (await this.entriesOfSettlement(scope, settlementRowId)) ?? [];
  }

  /**
   * A page of the ledger with the sums of its span and of its filter.
   *
   * @throws Problem BAD_USER_INPUT when the span ends before it begins
   */
  async listLedger(scope: Scope, list: LedgerList, args: PageArgs): Promise<LedgerPage> {
    const { orderBy } = list;
    assertSpan(list.filter);
    const request = keysetRequest(args, orderBy, entryKeyTypes(orderBy));
    const sums = once(() => this.entries.sum(scope, list));
    const page = pageOf({
      rows: await this.entries.listPage(scope, list, orderBy, request),
      request,
      order: orderBy,
      keysOf,
      nodeOf: (row) => row,
      totalCount: async () => (await sums()).count,
    });
    return { ...page, summary: once(async () => this.toSummary(scope, list, await sums())) };
  }

  /** Every entry of a list in its order, read in steps so that memory stays flat. */
  async *everyEntry(scope: Scope, list: LedgerList): AsyncGenerator<LedgerEntry> {
    let after: readonly string[] | undefined;
    do {
      const request = { first: LARGEST_PAGE, ...(after && { after }) };
      const rows = await this.entries.listPage(scope, list, list.orderBy, request);
      yield* rows.slice(0, LARGEST_PAGE);
      const last = rows[LARGEST_PAGE - 1];
      after = rows.length > LARGEST_PAGE && last ? keysOf(last) : undefined;
    } while (after);
  }

  /**
   * Sums of the span and of the filter.
   *
   * @throws Problem BAD_USER_INPUT when the span ends before it begins
   */
  async sumLedger(scope: Scope, list: LedgerQuestion): Promise<LedgerSummary> {
    assertSpan(list.filter);
    return this.toSummary(scope, list, await this.entries.sum(scope, list));
  }

  /** Years in which something was booked on an account, the latest first. */
  async listYears(scope: Scope, accountRowId: string): Promise<readonly number[]> {
    return (await this.yearsOf(scope, accountRowId))?.years ?? [];
  }

  /** What is owed on an account at the end of a day, grosze, debit positive. */
  async amountOwed(scope: Scope, accountRowId: string, day: LocalDate): Promise<bigint> {
    return (await this.owedAt(day)(scope, accountRowId)) ?? 0n;
  }

  private owedAt(day: LocalDate): BatchedRead<bigint> {
    const known = this.owedOn.get(day);
    if (known) return known;
    const made = batched(async (scope, rowIds) => {
      const rows = await this.entries.listOwed(scope, rowIds, day);
      return new Map(rows.map((row) => [row.accountRowId, row.amountOwed]));
    });
    if (this.owedOn.size >= MOST_DAYS) this.owedOn.clear();
    this.owedOn.set(day, made);
    return made;
  }

  private async toSummary(
    scope: Scope,
    { accountRowId, filter }: LedgerQuestion,
    sums: EntrySums,
  ): Promise<LedgerSummary> {
    const { from, to } = filter;
    const opening =
      from && from > FIRST_DAY ? await this.amountOwed(scope, accountRowId, addDays(from, -1)) : 0n;
    const closing = await this.amountOwed(scope, accountRowId, to ?? LAST_DAY);
    return { from: from ?? null, to: to ?? null, opening, closing, ...sums };
  }
}

/** @throws Problem BAD_USER_INPUT when the span ends before it begins */
export function assertSpan({ from, to }: Pick<LedgerFilter, 'from' | 'to'>): void {
  if (from && to && to < from) throw badInput('to', 'Ostatni dzień nie może być przed pierwszym.');
}

function keysOf(row: ListedEntry): readonly string[] {
  return [...(row.sortKey === null ? [] : [row.sortKey]), row.bookedOn, row.rowId];
}
