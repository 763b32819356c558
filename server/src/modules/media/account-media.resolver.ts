import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { billingPeriod, type BillingPeriod } from '../../domain/time/billing-period.js';
import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import type { Page } from '../../platform/graphql/relay/page.js';
import { MonthScalar } from '../../platform/graphql/scalars/month.scalar.js';
import { Account } from '../my-data/account.type.js';
import { AdvanceCheckService } from './advance-check.service.js';
import { AdvanceCheck } from './advance-check.type.js';
import { AccountReadingsService } from './account-readings.service.js';
import { BuildingUse, MediumMonth, MeterSegment, UseHint } from './medium-use.type.js';
import { MediumUseService, MOST_MONTHS } from './medium-use.service.js';
import { Settlement } from './media-settlement.type.js';
import { Medium } from './medium.js';
import { Meter } from './meter.type.js';
import { MetersService } from './meters.service.js';
import { ReadingConnection } from './reading-connection.type.js';
import type { Reading } from './reading.type.js';
import { ReadingsArgs } from './readings.args.js';
import { SettlementsService } from './settlements.service.js';
import { UseListService } from './use-list.service.js';
import { MOST_MEDIA, UseList } from './use-list.type.js';
import { UseListArgs } from './use.args.js';
import { UseSheet, useSheetLinks } from './use-sheet-link.js';

/** One of each medium, and one of each meter. */
const MOST_HINTS = 30;
const MOST_YEARS = 100;

/** Readings and use of an account. */
@Resolver(() => Account)
export class AccountMediaResolver {
  constructor(
    private readonly list: AccountReadingsService,
    private readonly use: MediumUseService,
    private readonly uses: UseListService,
    private readonly advances: AdvanceCheckService,
  ) {}

  @ResolveField(() => ReadingConnection, {
    description:
      'Readings of all meters of its unit within the days of the title, newest first unless ordered otherwise. BAD_USER_INPUT when the filter’s span ends before it begins.',
  })
  readings(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args() args: ReadingsArgs,
  ): Promise<Page<Reading>> {
    const { filter, orderBy } = args;
    return this.list.listReadings(
      scope,
      { accountRowId: account.rowId, filter: filter ?? {}, orderBy },
      args,
    );
  }

  @ListSize(MOST_MEDIA)
  @ResolveField(() => [Medium], {
    description: 'Media of which there are accepted readings within the title.',
  })
  measuredMedia(@CurrentScope() scope: Scope, @Parent() account: Account): Promise<readonly `${Medium}`[]> {
    return this.use.listMeasured(scope, account.rowId);
  }

  @ListSize({ argument: 'months', most: MOST_MONTHS })
  @ResolveField(() => [MediumMonth], {
    description:
      'What was used of a medium month by month, oldest first; months outside the title or still to come are left out.',
  })
  mediumUse(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args('medium', { type: () => Medium, description: 'What was used.' }) medium: `${Medium}`,
    @Args('months', {
      type: () => Int,
      defaultValue: 12,
      description: `How many months, 1–${String(MOST_MONTHS)}; another number is refused with BAD_USER_INPUT.`,
    })
    months: number,
    @Args('until', {
      type: () => MonthScalar,
      nullable: true,
      description: 'The last of these months; default the present month or the title’s last.',
    })
    until: string | null | undefined,
  ): Promise<readonly MediumMonth[]> {
    return this.use.listMonths(scope, account.rowId, medium, months, periodIn(until));
  }

  @ListSize(MOST_YEARS)
  @ResolveField(() => [Int], {
    description: 'Calendar years of which the use of some medium is known, the latest first.',
  })
  useYears(@CurrentScope() scope: Scope, @Parent() account: Account): Promise<readonly number[]> {
    return this.use.listYears(scope, account.rowId);
  }

  @ResolveField(() => UseList, {
    description:
      'The months in which the use of a medium is known, in an order of one’s choice, with their sums.',
  })
  useList(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args() args: UseListArgs,
  ): Promise<UseList> {
    const { medium, months, until, orderBy } = args;
    const question = { media: medium ?? [], months, until: periodIn(until), orderBy };
    return this.uses.list(scope, account.rowId, question);
  }

  @ResolveField(() => BuildingUse, {
    nullable: true,
    description:
      'What the units of the building used of a medium in a month; null when fewer than 10 of them were read at both ends of it.',
  })
  async buildingUse(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args('medium', { type: () => Medium, description: 'What was used.' }) medium: `${Medium}`,
    @Args('month', { type: () => MonthScalar, description: 'In which month.' }) month: string,
  ): Promise<BuildingUse | null> {
    return (await this.use.findBuildingUse(scope, account.rowId, medium, billingPeriod(month))) ?? null;
  }

  @ListSize(MOST_MEDIA)
  @ResolveField(() => [AdvanceCheck], {
    description:
      'Whether the advances will do until the end of the running settlement period, one of each measured medium; empty once the title has ended.',
  })
  advanceChecks(@CurrentScope() scope: Scope, @Parent() account: Account): Promise<readonly AdvanceCheck[]> {
    return this.advances.listChecks(scope, account.rowId);
  }

  @ListSize(MOST_HINTS)
  @ResolveField(() => [UseHint], {
    description:
      'What may be worth a look, compared with the unit’s own past and, for 10 units or more, with the building; empty when nothing stands out or the title has ended.',
  })
  useHints(@CurrentScope() scope: Scope, @Parent() account: Account): Promise<readonly UseHint[]> {
    return this.use.listHints(scope, account.rowId);
  }

  @ResolveField(() => UseSheet, {
    description: 'The monthly information on use (art. 45c of the Energy Law) for a month, as files.',
  })
  useSheet(
    @Parent() account: Account,
    @Args('month', { type: () => MonthScalar, description: 'Which month.' }) month: string,
  ): UseSheet {
    return useSheetLinks(account, billingPeriod(month));
  }
}

/** Where a month of use went. */
@Resolver(() => MediumMonth)
export class MediumMonthsResolver {
  constructor(private readonly settlements: SettlementsService) {}

  @ResolveField(() => Settlement, {
    nullable: true,
    description:
      'The settlement that holds all of its days, of the medium or, for allocators, of heating; null while there is none.',
  })
  async settlement(@CurrentScope() scope: Scope, @Parent() month: MediumMonth): Promise<Settlement | null> {
    return (await this.settlements.findCovering(scope, month)) ?? null;
  }
}

/** The meter of a segment. */
@Resolver(() => MeterSegment)
export class MeterSegmentsResolver {
  constructor(private readonly meters: MetersService) {}

  @ResolveField(() => Meter, { description: 'The meter.' })
  async meter(@CurrentScope() scope: Scope, @Parent() segment: MeterSegment): Promise<Meter> {
    return this.meters.getMeter(scope, segment.meterRowId);
  }
}

/** The meter that a hint is about. */
@Resolver(() => UseHint)
export class UseHintsResolver {
  constructor(private readonly meters: MetersService) {}

  @ResolveField(() => Meter, {
    nullable: true,
    description: 'The meter whose state fell; null when the medium as a whole stands out.',
  })
  async meter(@CurrentScope() scope: Scope, @Parent() hint: UseHint): Promise<Meter | null> {
    return hint.meterRowId === null ? null : this.meters.getMeter(scope, hint.meterRowId);
  }
}

function periodIn(month: string | null | undefined): BillingPeriod | undefined {
  return typeof month === 'string' ? billingPeriod(month) : undefined;
}
