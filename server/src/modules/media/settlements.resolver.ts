import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { SETTLEMENT_STEPS } from '../../domain/settlement/settlement-steps.js';
import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { FileLink } from '../../platform/files/file-link.type.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { PageArgs, type Page } from '../../platform/graphql/relay/page.js';
import { Account } from '../my-data/account.type.js';
import {
  Settlement,
  SettlementBuilding,
  SettlementCheck,
  SettlementLine,
  SettlementTotal,
} from './media-settlement.type.js';
import { Medium } from './medium.js';
import { Meter } from './meter.type.js';
import { MetersService } from './meters.service.js';
import { SettlementConnection } from './settlement-connection.type.js';
import { settlementPdfLink } from './settlement-file.js';
import { SettlementsService } from './settlements.service.js';

/** One in each room, and those that were replaced. */
const MOST_ALLOCATORS = 20;

/** A settlement step by step. */
@Resolver(() => Settlement)
export class SettlementsResolver {
  constructor(
    private readonly settlements: SettlementsService,
    private readonly meters: MetersService,
  ) {}

  @ListSize(20)
  @ResolveField(() => [SettlementLine], { description: 'Its rows in the order of the print.' })
  lines(@CurrentScope() scope: Scope, @Parent() settlement: Settlement): Promise<readonly SettlementLine[]> {
    return this.settlements.listLines(scope, settlement.rowId);
  }

  @ListSize(SETTLEMENT_STEPS.length)
  @ResolveField(() => [SettlementTotal], {
    description: 'What its rows come to, step by step; steps without a row are left out.',
  })
  totals(
    @CurrentScope() scope: Scope,
    @Parent() settlement: Settlement,
  ): Promise<readonly SettlementTotal[]> {
    return this.settlements.listTotals(scope, settlement.rowId);
  }

  @ListSize(MOST_ALLOCATORS)
  @ResolveField(() => [Meter], {
    description:
      'Heat cost allocators that were in the unit within its span, whose units a share of the heat goes by; empty for every medium but HEATING.',
  })
  allocators(@CurrentScope() scope: Scope, @Parent() settlement: Settlement): Promise<readonly Meter[]> {
    const { medium, unitRowId } = settlement;
    if (medium !== 'HEATING') return Promise.resolve([]);
    return this.meters.listMetersWithin(scope, unitRowId, Medium.HEAT_ALLOCATOR, settlement);
  }

  @ResolveField(() => SettlementCheck, {
    description: 'The settlement counted again from what is stored of it, at the moment of asking.',
  })
  check(@CurrentScope() scope: Scope, @Parent() settlement: Settlement): Promise<SettlementCheck> {
    return this.settlements.check(scope, settlement.rowId);
  }

  @ResolveField(() => SettlementBuilding, {
    nullable: true,
    description: 'Sums of the building; null where the source gives none, or for fewer than 5 units.',
  })
  async building(
    @CurrentScope() scope: Scope,
    @Parent() settlement: Settlement,
  ): Promise<SettlementBuilding | null> {
    return (await this.settlements.findBuilding(scope, settlement.rowId)) ?? null;
  }

  @ResolveField(() => FileLink, { description: 'The settlement step by step as a PDF.' })
  pdf(@Parent() settlement: Settlement): FileLink {
    return settlementPdfLink(settlement);
  }
}

/** The meter of a row. */
@Resolver(() => SettlementLine)
export class SettlementLinesResolver {
  constructor(private readonly meters: MetersService) {}

  @ResolveField(() => Meter, {
    nullable: true,
    description: 'The meter; null where there is none, or it was not there in the days of the title.',
  })
  async meter(@CurrentScope() scope: Scope, @Parent() line: SettlementLine): Promise<Meter | null> {
    return (line.meterRowId && (await this.meters.findMeter(scope, line.meterRowId))) || null;
  }
}

/** Settlements of an account. */
@Resolver(() => Account)
export class AccountSettlementsResolver {
  constructor(private readonly service: SettlementsService) {}

  @ResolveField(() => SettlementConnection, {
    description: 'Its settlements of media, the span that ended last first; those posted after its end too.',
  })
  settlements(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args() args: PageArgs,
  ): Promise<Page<Settlement>> {
    return this.service.listSettlements(scope, account.rowId, args);
  }
}
