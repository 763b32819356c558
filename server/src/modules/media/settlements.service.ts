import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import { batched, groupRows, indexRows } from '../../platform/graphql/batch.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import type { Settlement, SettlementLine } from './media-settlement.type.js';
import { SettlementsRepository } from './settlements.repository.js';

/** Settlements of media within a scope. */
@Injectable()
export class SettlementsService implements OnModuleInit {
  private readonly settlementOf = batched(async (scope, rowIds) =>
    indexRows(await this.settlements.listByIds(scope, rowIds), (row) => row.rowId),
  );
  private readonly linesOf = batched(async (scope, rowIds) =>
    groupRows(await this.settlements.listLines(scope, rowIds), (row) => row.settlementRowId),
  );

  constructor(
    private readonly settlements: SettlementsRepository,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Settlement', (scope, rowId) => this.findSettlement(scope, rowId));
  }

  findSettlement(scope: Scope, rowId: string): Promise<Settlement | undefined> {
    return this.settlementOf(scope, rowId);
  }

  /** Lines in the order of the print. */
  async listLines(scope: Scope, rowId: string): Promise<readonly SettlementLine[]> {
    return (await this.linesOf(scope, rowId)) ?? [];
  }
}
