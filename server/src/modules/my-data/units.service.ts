import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import { batched, indexRows } from '../../platform/graphql/batch.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import type { Unit } from './unit.type.js';
import type { UnitRow } from './unit.columns.js';
import { UnitsRepository } from './units.repository.js';

/** Units of a scope. */
@Injectable()
export class UnitsService implements OnModuleInit {
  private readonly unitOf = batched(async (scope, rowIds) =>
    indexRows(await this.units.listByIds(scope, rowIds), (row) => row.rowId),
  );

  constructor(
    private readonly units: UnitsRepository,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Unit', (scope, rowId) => this.findUnit(scope, rowId));
  }

  async findByCode(scope: Scope, code: string): Promise<Unit | undefined> {
    const row = await this.units.findByCode(scope, code);
    return row && toUnit(row);
  }

  async findUnit(scope: Scope, rowId: string): Promise<Unit | undefined> {
    const row = await this.unitOf(scope, rowId);
    return row && toUnit(row);
  }

  /** @throws Error when the unit is not in the scope: callers hold an account of it that was read in the same scope */
  async getUnit(scope: Scope, rowId: string): Promise<Unit> {
    const unit = await this.findUnit(scope, rowId);
    if (!unit) throw new Error('UnitsService: a unit outside the scope');
    return unit;
  }
}

function toUnit(row: UnitRow): Unit {
  const { street, flat, postalCode, city, ...unit } = row;
  const oneLine = flat === null ? street : `${street}/${flat}`;
  return { ...unit, address: { street, flat, postalCode, city, oneLine } };
}
