import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { FileLink } from '../../platform/files/file-link.type.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { PageArgs, type Page } from '../../platform/graphql/relay/page.js';
import { Account } from '../my-data/account.type.js';
import { Settlement, SettlementBuilding, SettlementCheck, SettlementLine } from './media-settlement.type.js';
import { SettlementConnection } from './settlement-connection.type.js';
import { settlementPdfLink } from './settlement-file.js';
import { SettlementsService } from './settlements.service.js';

/** A settlement step by step. */
@Resolver(() => Settlement)
export class SettlementsResolver {
  constructor(private readonly settlements: SettlementsService) {}

  @ListSize(20)
  @ResolveField(() => [SettlementLine], { description: 'Its rows in the order of the print.' })
  lines(@CurrentScope() scope: Scope, @Parent() settlement: Settlement): Promise<readonly SettlementLine[]> {
    return this.settlements.listLines(scope, settlement.rowId);
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
