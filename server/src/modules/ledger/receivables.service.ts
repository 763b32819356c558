import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { batched, groupRows, indexRows } from '../../platform/graphql/batch.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import type { InstalmentPlan } from './instalment-plan.type.js';
import type { Receivable } from './receivable.type.js';
import type { ReceivableRow } from './receivable.columns.js';
import { ReceivablesRepository } from './receivables.repository.js';

/** Debts and the plans that spread them, within a scope. */
@Injectable()
export class ReceivablesService implements OnModuleInit {
  private readonly receivableOf = batched(async (scope, rowIds) =>
    indexRows(await this.receivables.listByIds(scope, rowIds), (row) => row.rowId),
  );
  private readonly planItemsOf = batched(async (scope, rowIds) =>
    groupRows(await this.receivables.listPlanItems(scope, rowIds), (row) => row.invoiceRowId),
  );

  constructor(
    private readonly receivables: ReceivablesRepository,
    private readonly clock: Clock,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Receivable', (scope, rowId) => this.findReceivable(scope, rowId));
  }

  async findReceivable(scope: Scope, rowId: string): Promise<Receivable | undefined> {
    const row = await this.receivableOf(scope, rowId);
    return row && this.toReceivable(row);
  }

  /** Debts with something to pay, the earliest payable first; or all, the latest first. At most 200. */
  async listReceivables(
    scope: Scope,
    accountRowId: string,
    isOpenOnly: boolean,
  ): Promise<readonly Receivable[]> {
    const rows = isOpenOnly
      ? await this.receivables.listOpen(scope, accountRowId)
      : await this.receivables.listNewest(scope, accountRowId);
    return rows.map((row) => this.toReceivable(row));
  }

  /** The newest plan that covers a document and is not broken. */
  async findPlan(scope: Scope, invoiceRowId: string): Promise<InstalmentPlan | undefined> {
    const items = (await this.planItemsOf(scope, invoiceRowId)) ?? [];
    const [first] = items;
    if (!first) return undefined;
    const { planRowId, number, agreedOn } = first;
    return { number, agreedOn, items: items.filter((item) => item.planRowId === planRowId) };
  }

  private toReceivable(row: ReceivableRow): Receivable {
    const isLate = row.remaining > 0n && row.payableOn < this.clock.today();
    return { ...row, isOverdue: isLate && row.instalmentPlan === null };
  }
}
