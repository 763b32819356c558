import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import { batched, groupRows, indexRows } from '../../platform/graphql/batch.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import type { Allocation } from './allocation.type.js';
import { AllocationsRepository, type AllocationRow } from './allocations.repository.js';

/** Which credit covers which debt, within a scope. */
@Injectable()
export class AllocationsService implements OnModuleInit {
  private readonly allocationOf = batched(async (scope, rowIds) =>
    indexRows(await this.allocations.listByIds(scope, rowIds), (row) => row.rowId),
  );
  private readonly allocationsOfInvoice = batched(async (scope, rowIds) =>
    groupRows(await this.allocations.listOfInvoices(scope, rowIds), (row) => row.invoiceRowId ?? ''),
  );
  private readonly allocationsOfEntry = batched(async (scope, rowIds) =>
    byEitherEnd(await this.allocations.listOfEntries(scope, rowIds)),
  );

  constructor(
    private readonly allocations: AllocationsRepository,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Allocation', (scope, rowId) => this.allocationOf(scope, rowId));
  }

  /** What covers a document, in order of time; sums to its `allocated`. */
  async listOfInvoice(scope: Scope, invoiceRowId: string): Promise<readonly Allocation[]> {
    return (await this.allocationsOfInvoice(scope, invoiceRowId)) ?? [];
  }

  /** What an entry covers (a credit) or is covered by (a debit), in order of time. */
  async listOfEntry(scope: Scope, entryRowId: string): Promise<readonly Allocation[]> {
    return (await this.allocationsOfEntry(scope, entryRowId)) ?? [];
  }
}

function byEitherEnd(rows: readonly AllocationRow[]): ReadonlyMap<string, readonly AllocationRow[]> {
  const ends = rows.flatMap((row) => [
    { entry: row.creditEntryRowId, row },
    { entry: row.debitEntryRowId, row },
  ]);
  const grouped = Map.groupBy(ends, (end) => end.entry);
  return new Map([...grouped].map(([entry, found]) => [entry, found.map((end) => end.row)]));
}
