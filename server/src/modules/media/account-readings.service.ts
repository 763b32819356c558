import { Injectable } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import { badInput } from '../../platform/graphql/problem.js';
import { keysetRequest } from '../../platform/graphql/relay/keyset.js';
import { LARGEST_PAGE, pageOf, type Page, type PageArgs } from '../../platform/graphql/relay/page.js';
import { AccountReadingsRepository, type ListedReading } from './account-readings.repository.js';
import { readingKeyTypes, type ReadingQuestion } from './reading-query.js';
import type { Reading } from './reading.type.js';
import type { ReadingOrder } from './readings.args.js';

/** A list of readings of one account. */
export type ReadingList = ReadingQuestion & { readonly orderBy: `${ReadingOrder}` };

/** Readings of all meters of an account. */
@Injectable()
export class AccountReadingsService {
  constructor(private readonly readings: AccountReadingsRepository) {}

  /**
   * A page of the list.
   *
   * @throws Problem BAD_USER_INPUT when the span ends before it begins
   */
  async listReadings(scope: Scope, list: ReadingList, args: PageArgs): Promise<Page<Reading>> {
    assertSpan(list);
    const { orderBy: order } = list;
    const request = keysetRequest(args, order, readingKeyTypes(order));
    return pageOf({
      rows: await this.readings.listPage(scope, list, order, request),
      request,
      order,
      keysOf,
      nodeOf: (row) => row,
      totalCount: () => this.readings.count(scope, list),
    });
  }

  /** Every reading of a list in its order, read in steps so that memory stays flat. */
  async *everyReading(scope: Scope, list: ReadingList): AsyncGenerator<Reading> {
    assertSpan(list);
    let after: readonly string[] | undefined;
    do {
      const request = { first: LARGEST_PAGE, ...(after && { after }) };
      const rows = await this.readings.listPage(scope, list, list.orderBy, request);
      yield* rows.slice(0, LARGEST_PAGE);
      const last = rows[LARGEST_PAGE - 1];
      after = rows.length > LARGEST_PAGE && last ? keysOf(last) : undefined;
    } while (after);
  }
}

function keysOf(row: ListedReading): readonly string[] {
  return [...(row.sortKey === null ? [] : [row.sortKey]), row.takenOn, row.rowId];
}

function assertSpan({ filter: { from, to } }: ReadingQuestion): void {
  if (from && to && to < from) throw badInput('to', 'Ostatni dzień nie może być przed pierwszym.');
}
