import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { verificationState } from '../../domain/metering/verification.js';
import { localDate } from '../../domain/time/local-date.js';
import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import { PageArgs, type Page } from '../../platform/graphql/relay/page.js';
import { Account } from '../my-data/account.type.js';
import { Unit } from '../my-data/unit.type.js';
import { ConsumptionService } from './consumption.service.js';
import { MOST_MONTHS } from './medium-use.service.js';
import { MeterOrder } from './meter-order.js';
import { Meter, VerificationState } from './meter.type.js';
import { MetersService } from './meters.service.js';
import { MonthlyConsumption } from './monthly-consumption.type.js';
import { ReadingConnection } from './reading-connection.type.js';
import { ReadingWindow } from './reading-window.type.js';
import { MOST_WINDOWS } from './reading-windows.repository.js';
import { ReadingWindowsService } from './reading-windows.service.js';
import { Reading } from './reading.type.js';

@Resolver(() => Meter)
export class MetersResolver {
  constructor(
    private readonly meters: MetersService,
    private readonly clock: Clock,
  ) {}

  @Query(() => Meter, {
    nullable: true,
    description:
      'A meter by its id. Residents only; null when it is absent, not the caller’s or outside the days of the title.',
  })
  async meter(
    @CurrentScope() scope: Scope,
    @Args('id', { type: () => ID, description: 'Opaque id, `mtr_…`.' }) id: string,
  ): Promise<Meter | null> {
    const rowId = fromGlobalId('Meter', id);
    return (rowId && (await this.meters.findMeter(scope, rowId))) || null;
  }

  @ResolveField(() => Meter, {
    nullable: true,
    description:
      'The meter it was fitted in place of; null when there was none or it is outside the days of the title.',
  })
  async replaces(@CurrentScope() scope: Scope, @Parent() meter: Meter): Promise<Meter | null> {
    if (meter.replacesRowId === null) return null;
    return (await this.meters.findMeter(scope, meter.replacesRowId)) ?? null;
  }

  @ResolveField(() => VerificationState, { description: 'Whether its legal verification is in force today.' })
  verification(@Parent() { medium, verifiedUntil }: Meter): VerificationState {
    return verificationState(medium, verifiedUntil, localDate(this.clock.today()));
  }

  @ResolveField(() => Reading, {
    nullable: true,
    description: 'The newest reading within the days of the title that counts; null when there is none.',
  })
  async lastReading(@CurrentScope() scope: Scope, @Parent() meter: Meter): Promise<Reading | null> {
    return (await this.meters.findLastReading(scope, meter.rowId)) ?? null;
  }

  @ResolveField(() => ReadingConnection, {
    description: 'Its readings within the days of the title, newest first.',
  })
  readings(
    @CurrentScope() scope: Scope,
    @Parent() meter: Meter,
    @Args() args: PageArgs,
  ): Promise<Page<Reading>> {
    return this.meters.listReadings(scope, meter.rowId, args);
  }
}

@Resolver(() => Reading)
export class ReadingsResolver {
  constructor(private readonly meters: MetersService) {}

  @Query(() => Reading, {
    nullable: true,
    description:
      'A reading by its id. Residents only; null when it is absent, not the caller’s or outside the days of the title.',
  })
  async reading(
    @CurrentScope() scope: Scope,
    @Args('id', { type: () => ID, description: 'Opaque id, `rdg_…`.' }) id: string,
  ): Promise<Reading | null> {
    const rowId = fromGlobalId('Reading', id);
    return (rowId && (await this.meters.findReading(scope, rowId))) || null;
  }

  @ResolveField(() => Meter, { description: 'The meter that was read.' })
  async meter(@CurrentScope() scope: Scope, @Parent() reading: Reading): Promise<Meter> {
    return this.meters.getMeter(scope, reading.meterRowId);
  }
}

/** The meters of a unit. */
@Resolver(() => Unit)
export class UnitMetersResolver {
  constructor(private readonly service: MetersService) {}

  @ListSize(20)
  @ResolveField(() => [Meter], {
    description: 'Meters that were in it on a day of the title, active ones first unless ordered otherwise.',
  })
  async meters(
    @CurrentScope() scope: Scope,
    @Parent() unit: Unit,
    @Args('active', {
      type: () => Boolean,
      nullable: true,
      description:
        'True for those in place (at the title’s end, once it has ended), false for the others; default all.',
    })
    active: boolean | null = null,
    @Args('orderBy', {
      type: () => MeterOrder,
      nullable: true,
      description: 'Order of the list; default active ones first, then by medium and place.',
    })
    orderBy: MeterOrder | null = null,
  ): Promise<readonly Meter[]> {
    if (orderBy === null) return this.service.listMeters(scope, unit.rowId, active);
    const rows = await this.service.listReadMeters(scope, unit.rowId, active, orderBy);
    return rows.map(({ meter }) => meter);
  }
}

/** Water used on an account. */
@Resolver(() => Account)
export class AccountConsumptionResolver {
  constructor(private readonly service: ConsumptionService) {}

  @ListSize({ argument: 'months', most: MOST_MONTHS })
  @ResolveField(() => [MonthlyConsumption], {
    description:
      'Water used month by month, oldest first, ending with the present month or the title’s last.',
  })
  consumption(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args('months', {
      type: () => Int,
      defaultValue: 12,
      description: `How many months, 1–${String(MOST_MONTHS)}; another number is refused with BAD_USER_INPUT.`,
    })
    months: number,
  ): Promise<readonly MonthlyConsumption[]> {
    return this.service.listMonths(scope, account.rowId, months);
  }
}

/** When the holders of an account give their own readings. */
@Resolver(() => Account)
export class AccountReadingWindowsResolver {
  constructor(private readonly windows: ReadingWindowsService) {}

  @ListSize(MOST_WINDOWS)
  @ResolveField(() => [ReadingWindow], {
    description: `Days in which readings of its unit’s meters are taken from residents: those open today and those to come, the earliest first, at most ${String(MOST_WINDOWS)}; empty once the title has ended.`,
  })
  readingWindows(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
  ): Promise<readonly ReadingWindow[]> {
    return this.windows.listNotOver(scope, account.rowId);
  }
}
