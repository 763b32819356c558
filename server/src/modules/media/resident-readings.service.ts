import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource, type EntityManager } from 'typeorm';

import { formatMeterValue, parseMeterValue } from '../../domain/metering/meter-value.js';
import { checkReading, type ReadingToCheck } from '../../domain/metering/reading-rules.js';
import { usualUse } from '../../domain/metering/usual-use.js';
import { daysBetween, localDate, type LocalDate } from '../../domain/time/local-date.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { AuditAction } from '../../platform/audit/audit-action.js';
import type { Scope } from '../../platform/auth/scope.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import type { ErrorCode } from '../../platform/graphql/error-code.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import type { ReadingWindow } from './reading-window.type.js';
import { ReadingLimits } from './reading-limits.js';
import { ReadingWindowsService } from './reading-windows.service.js';
import type { ChangeReadingInput, SubmitReadingInput } from './readings.inputs.js';
import type { ReadingRefusalFacts } from './readings.results.js';
import {
  ResidentReadingsRepository,
  type AcceptedState,
  type GivenReading,
  type MeterToRead,
} from './resident-readings.repository.js';

/** Who gives a reading, in which request. */
export interface Giver {
  readonly request: Request;
  readonly viewer: Viewer;
  readonly scope: Scope;
}

/** Why a reading is not taken, and what it was measured against. */
export interface ReadingRefused {
  readonly code: ErrorCode;
  readonly field?: string;
  readonly facts?: Partial<ReadingRefusalFacts>;
  /** Until trying again makes sense; left out when waiting does not help. */
  readonly retryAfterSeconds?: number;
}

/** The row id of the reading, or why there is none. */
export type ReadingOutcome = { readonly readingRowId: string } | ReadingRefused;

/** A meter held by a transaction, with the window that it is read in. */
interface AtMeter {
  readonly manager: EntityManager;
  readonly meter: MeterToRead;
  readonly window: ReadingWindow | undefined;
}

type GivenState = Pick<ReadingToCheck, 'value' | 'takenOn'> & { readonly isConfirmed: boolean };

const CLIENT_KEY = /^[\w-]{8,64}$/;

/** Readings that residents give, change and take back while their window is open. */
@Injectable()
export class ResidentReadingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readings: ResidentReadingsRepository,
    private readonly windows: ReadingWindowsService,
    private readonly limits: ReadingLimits,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Stores a reading that waits, or says why not. The same input under the same key is stored once. */
  async submit(giver: Giver, input: SubmitReadingInput): Promise<ReadingOutcome> {
    const meterRowId = fromGlobalId('Meter', input.meterId);
    if (!CLIENT_KEY.test(input.clientKey)) return { code: 'READING_KEY_INVALID', field: 'clientKey' };
    const given = stateOf(input);
    if ('code' in given) return given;
    if (meterRowId === undefined) return { code: 'METER_NOT_FOUND', field: 'meterId' };
    return this.counted(giver, () =>
      this.underLock(giver, meterRowId, (at) => this.add(at, giver, input.clientKey, given)),
    );
  }

  /** Changes a reading that waits, or says why not. */
  async change(giver: Giver, input: ChangeReadingInput): Promise<ReadingOutcome> {
    const given = stateOf(input);
    if ('code' in given) return given;
    return this.counted(giver, () =>
      this.ofWaiting(giver, input.readingId, async (at, former) => {
        const { manager } = at;
        const refusal = await this.refusalOf(giver.scope, at, given);
        if (refusal) return refusal;
        await this.readings.change(giver.scope, manager, former.readingRowId, given);
        await this.record(giver, manager, 'READING_CHANGED', former.readingRowId, {
          formerValue: formatMeterValue(former.value),
          formerTakenOn: former.takenOn,
          value: formatMeterValue(given.value),
          takenOn: given.takenOn,
          isConfirmed: given.isConfirmed,
        });
        return former;
      }),
    );
  }

  /** Takes a reading back that waits, or says why not. */
  withdraw(giver: Giver, readingId: string): Promise<ReadingOutcome> {
    return this.counted(giver, () =>
      this.ofWaiting(giver, readingId, async ({ manager, window }, former) => {
        const closed = windowRefusal(window);
        if (closed) return closed;
        await this.readings.withdraw(giver.scope, manager, former.readingRowId, this.clock.now());
        await this.record(giver, manager, 'READING_WITHDRAWN', former.readingRowId, {
          number: former.number,
        });
        return former;
      }),
    );
  }

  /** Keeps a photograph beside a reading that waits. */
  attachPhoto(
    giver: Giver,
    readingId: string,
    file: { readonly sha256: Buffer; readonly mediaType: string; readonly content: Buffer },
  ): Promise<ReadingOutcome> {
    return this.ofWaiting(giver, readingId, async ({ manager }, former) => {
      await this.readings.attachPhoto(giver.scope, manager, former.readingRowId, file);
      await this.record(giver, manager, 'READING_PHOTO_ADDED', former.readingRowId, {
        sha256: file.sha256.toString('hex'),
      });
      return former;
    });
  }

  private async add(
    at: AtMeter,
    giver: Giver,
    clientKey: string,
    given: GivenState,
  ): Promise<ReadingOutcome> {
    const { manager, meter } = at;
    const { scope, viewer } = giver;
    const former = await this.readings.findByKey(scope, manager, viewer.userId, clientKey);
    if (former) return repeated(former, meter, given);
    if (await this.readings.findWaiting(scope, manager, meter.rowId)) {
      return { code: 'READING_WAITING', field: 'meterId' };
    }
    const refusal = await this.refusalOf(scope, at, given);
    if (refusal) return refusal;
    const who = { clientKey, userId: viewer.userId, at: this.clock.now() };
    const added = await this.readings.add(scope, manager, { meter, ...given, ...who });
    await this.record(giver, manager, 'READING_SUBMITTED', added.readingRowId, {
      number: added.number,
      value: formatMeterValue(given.value),
      takenOn: given.takenOn,
      isConfirmed: given.isConfirmed,
    });
    return added;
  }

  /** Every change takes room and makes what everybody was told be read anew; what changed nothing does not count. */
  private async counted(
    { viewer: { userId } }: Giver,
    work: () => Promise<ReadingOutcome>,
  ): Promise<ReadingOutcome> {
    const taken = await this.limits.changes.take(userId);
    if ('retryAfterSeconds' in taken) return { code: 'TOO_MANY_ATTEMPTS', ...taken };
    const outcome = await work();
    if ('code' in outcome) await this.limits.changes.giveBack(userId);
    return outcome;
  }

  private today(): LocalDate {
    return localDate(this.clock.today());
  }

  /** Does the work with the meter locked, so that two readings of it are never decided at once. */
  private async underLock(
    giver: Giver,
    meterRowId: string,
    work: (at: AtMeter) => Promise<ReadingOutcome>,
  ): Promise<ReadingOutcome> {
    const windowOf = await this.windows.foresee(giver.scope);
    return this.dataSource.transaction(async (manager) => {
      const meter = await this.readings.lockMeter(giver.scope, manager, meterRowId, this.today());
      if (!meter) return { code: 'METER_NOT_FOUND', field: 'meterId' };
      return work({ manager, meter, window: windowOf(meter.accountRowId, meter.medium) });
    });
  }

  private async ofWaiting(
    giver: Giver,
    readingId: string,
    work: (at: AtMeter, former: GivenReading) => Promise<ReadingOutcome>,
  ): Promise<ReadingOutcome> {
    const absent: ReadingOutcome = { code: 'READING_NOT_FOUND', field: 'readingId' };
    const rowId = fromGlobalId('Reading', readingId);
    const known = rowId && (await this.readings.findOwn(giver.scope, this.dataSource.manager, rowId));
    if (!known) return absent;
    const outcome = await this.underLock(giver, known.meterRowId, async (at) => {
      const former = await this.readings.findOwn(giver.scope, at.manager, known.readingRowId);
      if (former?.state !== 'WAITING') return { code: 'READING_DECIDED', field: 'readingId' };
      return work(at, former);
    });
    return 'code' in outcome && outcome.code === 'METER_NOT_FOUND' ? absent : outcome;
  }

  private async refusalOf(
    scope: Scope,
    { manager, meter, window }: AtMeter,
    given: GivenState,
  ): Promise<ReadingRefused | undefined> {
    const states = await this.readings.listAccepted(scope, manager, meter);
    const closed = windowRefusal(window);
    if (closed) return closed;
    if (given.takenOn < meter.titleFrom) return { code: 'OUTSIDE_TITLE', field: 'takenOn' };
    const [previous = null] = states;
    const mean = usualUse(states);
    const outcome = checkReading({
      ...given,
      meter,
      previous,
      mean,
      source: 'RESIDENT',
      today: this.today(),
      window: null,
    });
    if (!outcome.ok) return { code: outcome.reason, field: FIELDS[outcome.reason], facts: against(previous) };
    const { warnings, use } = outcome.value;
    if (!warnings.includes('OVER_THREE_TIMES_MEAN') || given.isConfirmed) return undefined;
    return {
      code: 'IMPLAUSIBLE',
      field: 'value',
      facts: { ...against(previous), use: formatMeterValue(use), usualUse: usualText(mean, previous, given) },
    };
  }

  private record(
    { request }: Giver,
    manager: EntityManager,
    action: AuditAction,
    readingRowId: string,
    detail: Readonly<Record<string, string | boolean>>,
  ): Promise<void> {
    return this.audit.record(action, request, {
      subjectKind: 'Reading',
      subjectId: readingRowId,
      detail,
      manager,
    });
  }
}

const FIELDS = {
  FUTURE_DATE: 'takenOn',
  WINDOW_CLOSED: 'takenOn',
  BEFORE_INSTALLATION: 'takenOn',
  METER_REMOVED: 'meterId',
  METER_REMOTE: 'meterId',
  METER_VERIFICATION_EXPIRED: 'meterId',
  TOO_MANY_DIGITS: 'value',
  NOT_AFTER_PREVIOUS: 'takenOn',
  BELOW_PREVIOUS: 'value',
} as const;

function stateOf(
  input: Pick<SubmitReadingInput, 'takenOn' | 'value' | 'confirmed'>,
): GivenState | ReadingRefused {
  const value = parseMeterValue(input.value.trim());
  if (!value.ok) return { code: 'READING_VALUE_INVALID', field: 'value' };
  return { value: value.value, takenOn: input.takenOn, isConfirmed: input.confirmed };
}

function windowRefusal(window: ReadingWindow | undefined): ReadingRefused | undefined {
  if (window?.isOpen) return undefined;
  const { opensOn = null, closesOn = null } = window ?? {};
  return { code: 'WINDOW_CLOSED', facts: { opensOn, closesOn } };
}

function repeated(former: GivenReading, meter: MeterToRead, given: GivenState): ReadingOutcome {
  const isSame =
    former.meterRowId === meter.rowId && former.takenOn === given.takenOn && former.value === given.value;
  return isSame ? former : { code: 'READING_KEY_REUSED', field: 'clientKey' };
}

function against(previous: AcceptedState | null): Partial<ReadingRefusalFacts> {
  return previous ? { previousValue: formatMeterValue(previous.value), previousOn: previous.takenOn } : {};
}

function usualText(
  mean: ReadingToCheck['mean'],
  previous: AcceptedState | null,
  given: GivenState,
): string | null {
  if (!mean || !previous) return null;
  const days = BigInt(daysBetween(previous.takenOn, given.takenOn));
  return formatMeterValue((mean.use * days) / BigInt(mean.days));
}
