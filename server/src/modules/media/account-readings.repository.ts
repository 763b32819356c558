import { Injectable } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import { Reader } from '../../platform/database/reader.js';
import type { PageRequest } from '../../platform/graphql/relay/page.js';
import { readingCount, readingPage, type ReadingQuestion } from './reading-query.js';
import type { Reading } from './reading.type.js';
import type { ReadingOrder } from './readings.args.js';

/** A reading with what it was sorted by; null in the order of time. */
export type ListedReading = Reading & { readonly sortKey: string | null };

/** Readings of all meters of an account, clipped to the days of its title. */
@Injectable()
export class AccountReadingsRepository {
  constructor(private readonly reader: Reader) {}

  /** A page and one row more. */
  listPage(
    scope: Scope,
    question: ReadingQuestion,
    order: `${ReadingOrder}`,
    page: PageRequest,
  ): Promise<readonly ListedReading[]> {
    const asked = readingPage(scope, question, order, page);
    return this.reader.rows(asked.statement, asked.values);
  }

  async count(scope: Scope, question: ReadingQuestion): Promise<number> {
    const asked = readingCount(scope, question);
    return (await this.reader.row<{ count: number }>(asked.statement, asked.values))?.count ?? 0;
  }
}
