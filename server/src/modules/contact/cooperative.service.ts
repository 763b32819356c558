import { Injectable } from '@nestjs/common';

import { localDate } from '../../domain/time/local-date.js';
import { Clock, civilDayOf, civilTimeOf } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/graphql/problem.js';
import { CooperativeRepository, type CooperativeRow } from './cooperative.repository.js';
import { openUntil } from './office-hours.js';

/** What the cooperative says of itself. */
@Injectable()
export class CooperativeService {
  constructor(
    private readonly cooperative: CooperativeRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem INTERNAL before the first import, when nobody runs the portal yet */
  async getCooperative(): Promise<CooperativeRow> {
    const found = await this.cooperative.findCooperative();
    if (!found) throw new Problem('INTERNAL', { message: 'Portal nie ma jeszcze danych spółdzielni.' });
    return found;
  }

  /** Days of a span, both ends inclusive, that the cooperative itself declared free. */
  async listDaysOff(from: string, to: string): Promise<ReadonlySet<string>> {
    return new Set(await this.cooperative.listDaysOff(from, to));
  }

  /** Until when the office is open just now, `HH:MM`; nothing when it is closed. */
  async findOpenUntil(cooperative: Pick<CooperativeRow, 'officeHours'>): Promise<string | undefined> {
    const now = this.clock.now();
    const day = localDate(civilDayOf(now));
    const isOwnDayOff = await this.cooperative.isOwnDayOff(day);
    return openUntil(cooperative.officeHours, { day, time: civilTimeOf(now), isOwnDayOff });
  }
}
