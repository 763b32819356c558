import { Injectable, type OnModuleInit } from '@nestjs/common';

import { isPreviewDay } from '../../domain/ledger/interest-preview.js';
import { localDate, type LocalDate } from '../../domain/time/local-date.js';
import type { Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { batched, groupRows, indexRows } from '../../platform/graphql/batch.js';
import { badInput } from '../../platform/graphql/problem.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import { InterestRepository } from './interest.repository.js';
import { interestToDate } from './interest-to-date.js';
import type { InterestNote, InterestNoteItem, InterestToDate } from './interest.type.js';

/** Interest notes, and interest to date as information, within a scope. */
@Injectable()
export class InterestService implements OnModuleInit {
  private readonly noteOf = batched(async (scope, rowIds) =>
    indexRows(await this.interest.listNotes(scope, rowIds), (row) => row.rowId),
  );
  private readonly itemsOf = batched(async (scope, rowIds) =>
    groupRows(await this.interest.listItems(scope, rowIds), (row) => row.noteRowId),
  );

  constructor(
    private readonly interest: InterestRepository,
    private readonly clock: Clock,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('InterestNote', (scope, rowId) => this.findNote(scope, rowId));
  }

  findNote(scope: Scope, rowId: string): Promise<InterestNote | undefined> {
    return this.noteOf(scope, rowId);
  }

  async listItems(scope: Scope, noteRowId: string): Promise<readonly InterestNoteItem[]> {
    return (await this.itemsOf(scope, noteRowId)) ?? [];
  }

  /**
   * Interest of an account's unpaid principal up to a day, by default today; nothing of it is owed until it is noted.
   *
   * @throws Problem BAD_USER_INPUT for a day before today or more than a year after it
   */
  async computeToDate(scope: Scope, accountRowId: string, day: LocalDate | null): Promise<InterestToDate> {
    const today = localDate(this.clock.today());
    const on = day ?? today;
    if (!isPreviewDay(on, today)) throw badInput('on', 'Podaj dzień od dziś do roku naprzód.');
    const debts = await this.interest.listLateDebts(scope, accountRowId, on);
    const [paid, rates] = await Promise.all([
      this.interest.listPaid(
        scope,
        debts.map((debt) => debt.receivableRowId),
      ),
      this.interest.listRates(scope),
    ]);
    return interestToDate(debts, paid, rates, on, today);
  }
}
