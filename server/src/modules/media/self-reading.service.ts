import { Injectable } from '@nestjs/common';

import { refusalToBegin } from '../../domain/metering/reading-rules.js';
import { localDate } from '../../domain/time/local-date.js';
import { accountOfUnit, type Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Meter } from './meter.type.js';
import type { MeterSelfReading } from './meter-self-reading.type.js';
import { MetersService } from './meters.service.js';
import { ReadingWindowsService } from './reading-windows.service.js';
import { SubmissionsService } from './submissions.service.js';

/** Says of a meter whether its holder may give a reading of it. */
@Injectable()
export class SelfReadingService {
  constructor(
    private readonly meters: MetersService,
    private readonly submissions: SubmissionsService,
    private readonly windows: ReadingWindowsService,
    private readonly clock: Clock,
  ) {}

  async describe(scope: Scope, meter: Meter): Promise<MeterSelfReading> {
    const today = localDate(this.clock.today());
    const grant = accountOfUnit(scope, meter.unitRowId, today);
    const window = grant && (await this.windows.findWindow(scope, grant.accountId, meter.medium));
    const waitingRowId = grant && (await this.submissions.findWaiting(scope, meter.rowId));
    const waiting = waitingRowId && (await this.meters.findReading(scope, waitingRowId));
    const { removedOn, isRemote, verifiedUntil: verificationExpiresOn } = meter;
    const refusal = refusalToBegin(
      { removedOn, isRemote, verificationExpiresOn },
      window?.isOpen ?? false,
      today,
    );
    return {
      refusal: refusal ?? (waiting ? 'READING_WAITING' : null),
      window: window ?? null,
      waiting: waiting || null,
    };
  }
}
