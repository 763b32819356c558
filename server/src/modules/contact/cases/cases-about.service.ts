import { Injectable } from '@nestjs/common';

import type { Scope } from '../../../platform/auth/scope.js';
import { batched, groupRows, type BatchedRead } from '../../../platform/graphql/batch.js';
import { toCase } from './case.mapper.js';
import { CasesAboutRepository, type CaseAboutRow, type TopicOfCases } from './cases-about.repository.js';
import type { ContactCase } from './contact-case.type.js';

/** The cases about a row, of the person who opened them. */
@Injectable()
export class CasesAboutService {
  private readonly read: Readonly<Record<TopicOfCases, BatchedRead<readonly CaseAboutRow[]>>> = {
    INVOICE: this.readerOf('INVOICE'),
    LEDGER_ENTRY: this.readerOf('LEDGER_ENTRY'),
    READING: this.readerOf('READING'),
    SETTLEMENT: this.readerOf('SETTLEMENT'),
    DOCUMENT: this.readerOf('DOCUMENT'),
  };

  constructor(private readonly cases: CasesAboutRepository) {}

  async list(scope: Scope, topic: TopicOfCases, rowId: string): Promise<readonly ContactCase[]> {
    const rows = (await this.read[topic](scope, rowId)) ?? [];
    return rows.map(({ topicRowId: _topicRowId, ...row }) => toCase(row));
  }

  private readerOf(topic: TopicOfCases): BatchedRead<readonly CaseAboutRow[]> {
    return batched(async (scope, rowIds) =>
      groupRows(await this.cases.list(scope, topic, rowIds), ({ topicRowId }) => topicRowId),
    );
  }
}
