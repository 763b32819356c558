import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { batched, indexRows } from '../../platform/graphql/batch.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import type { DataFreshness } from './data-freshness.type.js';
import type { Fund } from './fund.type.js';
import { RegisterRepository, type FundRow } from './register.repository.js';

/** What the whole cooperative shares. */
@Injectable()
export class RegisterService implements OnModuleInit {
  private readonly fundOf = batched(async (scope) =>
    indexRows(await this.register.listFunds(scope), (fund) => fund.rowId),
  );
  private readonly freshnessOf = batched(async (scope) => {
    const freshness = await this.register.findFreshness(scope);
    return new Map(freshness ? [['all', freshness]] : []);
  });

  constructor(
    private readonly register: RegisterRepository,
    private readonly clock: Clock,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Fund', (scope, rowId) => this.fundOf(scope, rowId));
  }

  /** @throws Error when there is no such fund: rows point at funds by a foreign key */
  async getFund(scope: Scope, rowId: string): Promise<Fund> {
    const fund = await this.fundOf(scope, rowId);
    if (!fund) throw new Error('RegisterService: a row points at no fund');
    return fund;
  }

  /** All funds in their order. */
  listFunds(scope: Scope): Promise<readonly FundRow[]> {
    return this.register.listFunds(scope);
  }

  /** How fresh the book is; a book that nothing was loaded into is as fresh as the moment. */
  async getFreshness(scope: Scope): Promise<DataFreshness> {
    const row = await this.freshnessOf(scope, 'all');
    return {
      asOf: row?.asOf ?? this.clock.now(),
      bankBookedThrough: row?.bankBookedThrough ?? null,
      readingsThrough: row?.readingsThrough ?? null,
      verifiedAt: row?.verifiedAt ?? null,
    };
  }
}
