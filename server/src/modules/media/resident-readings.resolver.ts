import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope, Viewer, type GraphqlContext } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import type { Viewer as SignedIn } from '../../platform/auth/viewer.js';
import { refuse } from '../../platform/graphql/user-error.js';
import { Meter } from './meter.type.js';
import { MetersService } from './meters.service.js';
import { MeterSelfReading } from './meter-self-reading.type.js';
import { ReadingSubmission } from './reading-submission.type.js';
import { Reading, ReadingSource } from './reading.type.js';
import { ChangeReadingInput, SubmitReadingInput, WithdrawReadingInput } from './readings.inputs.js';
import {
  ChangeReadingRefused,
  ChangeReadingResult,
  ChangeReadingSucceeded,
  SubmitReadingRefused,
  SubmitReadingResult,
  SubmitReadingSucceeded,
  WithdrawReadingRefused,
  WithdrawReadingResult,
  WithdrawReadingSucceeded,
  ReadingRefusalFacts,
} from './readings.results.js';
import { ResidentReadingsService, type ReadingRefused } from './resident-readings.service.js';
import { SelfReadingService } from './self-reading.service.js';
import { SubmissionsService } from './submissions.service.js';

/** Giving, changing and taking back a reading of one’s own. */
@Resolver(() => Reading)
export class ResidentReadingsResolver {
  constructor(
    private readonly readings: ResidentReadingsService,
    private readonly meters: MetersService,
    private readonly submissions: SubmissionsService,
  ) {}

  @Mutation(() => SubmitReadingResult, {
    description:
      'Gives a reading of one’s own meter. It waits to be accepted and counts for nothing until then; the same input under the same `clientKey` is stored once.',
  })
  async submitReading(
    @Context() { req: request }: GraphqlContext,
    @Viewer() viewer: SignedIn,
    @CurrentScope() scope: Scope,
    @Args('input', { type: () => SubmitReadingInput }) input: SubmitReadingInput,
  ): Promise<SubmitReadingSucceeded | SubmitReadingRefused> {
    const outcome = await this.readings.submit({ request, viewer, scope }, input);
    if ('code' in outcome) return refused(SubmitReadingRefused, outcome);
    return Object.assign(new SubmitReadingSucceeded(), { reading: await this.readingOf(scope, outcome) });
  }

  @Mutation(() => ChangeReadingResult, {
    description:
      'Puts another state or day in place of a reading of one’s own that waits, while its window is open.',
  })
  async changeReading(
    @Context() { req: request }: GraphqlContext,
    @Viewer() viewer: SignedIn,
    @CurrentScope() scope: Scope,
    @Args('input', { type: () => ChangeReadingInput }) input: ChangeReadingInput,
  ): Promise<ChangeReadingSucceeded | ChangeReadingRefused> {
    const outcome = await this.readings.change({ request, viewer, scope }, input);
    if ('code' in outcome) return refused(ChangeReadingRefused, outcome);
    return Object.assign(new ChangeReadingSucceeded(), { reading: await this.readingOf(scope, outcome) });
  }

  @Mutation(() => WithdrawReadingResult, {
    description: 'Takes back a reading of one’s own that waits, while its window is open.',
  })
  async withdrawReading(
    @Context() { req: request }: GraphqlContext,
    @Viewer() viewer: SignedIn,
    @CurrentScope() scope: Scope,
    @Args('input', { type: () => WithdrawReadingInput }) input: WithdrawReadingInput,
  ): Promise<WithdrawReadingSucceeded | WithdrawReadingRefused> {
    const outcome = await this.readings.withdraw({ request, viewer, scope }, input.readingId);
    if ('code' in outcome) {
      const { code, retryAfterSeconds = null } = outcome;
      const path = retryAfterSeconds === null ? ['input', 'readingId'] : null;
      return refuse(WithdrawReadingRefused, code, { path, retryAfterSeconds });
    }
    return Object.assign(new WithdrawReadingSucceeded(), { reading: await this.readingOf(scope, outcome) });
  }

  @ResolveField(() => ReadingSubmission, {
    nullable: true,
    description: 'How it came in and what became of it; null unless a resident gave it in the portal.',
  })
  async submission(
    @CurrentScope() scope: Scope,
    @Parent() reading: Reading,
  ): Promise<ReadingSubmission | null> {
    if (reading.source !== ReadingSource.RESIDENT) return null;
    return (await this.submissions.findOfReading(scope, reading.rowId)) ?? null;
  }

  private async readingOf(
    scope: Scope,
    { readingRowId }: { readonly readingRowId: string },
  ): Promise<Reading> {
    const reading = await this.meters.findReading(scope, readingRowId);
    if (!reading) throw new Error('ResidentReadingsResolver: a stored reading is outside the scope');
    return reading;
  }
}

/** Whether a meter’s holder may give a reading of it. */
@Resolver(() => Meter)
export class MeterSelfReadingResolver {
  constructor(private readonly service: SelfReadingService) {}

  @ResolveField(() => MeterSelfReading, {
    description: 'Whether the signed-in person may give a reading of it now, and when.',
  })
  selfReading(@CurrentScope() scope: Scope, @Parent() meter: Meter): Promise<MeterSelfReading> {
    return this.service.describe(scope, meter);
  }
}

const NOTHING = {
  previousValue: null,
  previousOn: null,
  use: null,
  usualUse: null,
  opensOn: null,
  closesOn: null,
} as const;

function refused<Refused extends SubmitReadingRefused | ChangeReadingRefused>(
  type: new () => Refused,
  { code, field, facts, retryAfterSeconds }: ReadingRefused,
): Refused {
  const path = field === undefined ? null : ['input', field];
  return Object.assign(refuse(type, code), {
    path,
    retryAfterSeconds: retryAfterSeconds ?? null,
    facts: Object.assign(new ReadingRefusalFacts(), NOTHING, facts),
  });
}
