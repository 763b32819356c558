import { Args, Query, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { Unit } from './unit.type.js';
import { UnitsService } from './units.service.js';

@Resolver(() => Unit)
export class UnitsResolver {
  constructor(private readonly units: UnitsService) {}

  @Query(() => Unit, {
    nullable: true,
    description:
      'A unit by the cooperative’s code. Residents only; null when it is absent or none of the caller’s accounts is for it.',
  })
  async unit(
    @CurrentScope() scope: Scope,
    @Args('code', { description: 'The cooperative’s code of the unit.' }) code: string,
  ): Promise<Unit | null> {
    return (await this.units.findByCode(scope, code)) ?? null;
  }
}
