import { Injectable } from '@nestjs/common';

import {
  nextOpening,
  OPENING_SEARCHED_DAYS,
  openUntil,
  weekdaysText,
  type HoursSpan,
} from '../../domain/contact/office-hours.js';
import { addDays, localDate } from '../../domain/time/local-date.js';
import { Clock, civilDayOf, civilTimeOf } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/graphql/problem.js';
import { CooperativeRepository, type CooperativeRow } from './cooperative.repository.js';
import type { Department } from './department.type.js';

/** How some hours stand just now. */
export type OpeningNow = Pick<Department, 'openUntil' | 'nextOpening'>;

const CLOSED: OpeningNow = { openUntil: null, nextOpening: null };

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

  /** Until when some hours are open just now, and else when they begin again. */
  async findOpening(hours: readonly HoursSpan[]): Promise<OpeningNow> {
    const [opening = CLOSED] = await this.listOpenings([hours]);
    return opening;
  }

  /** Departments with their hours as they stand just now. */
  async listDepartments(): Promise<readonly Department[]> {
    const [{ officeHours }, rows] = await Promise.all([
      this.getCooperative(),
      this.cooperative.listDepartments(),
    ]);
    const hours = rows.map((row) => (row.officeHours.length > 0 ? row.officeHours : officeHours));
    const openings = await this.listOpenings(hours);
    return rows.map((row, index) => ({
      ...row,
      officeHours: (hours[index] ?? []).map((span) => ({ ...span, days: weekdaysText(span.weekdays) })),
      ...(openings[index] ?? CLOSED),
    }));
  }

  private async listOpenings(all: readonly (readonly HoursSpan[])[]): Promise<readonly OpeningNow[]> {
    const now = this.clock.now();
    const day = localDate(civilDayOf(now));
    const daysOff = await this.listDaysOff(day, addDays(day, OPENING_SEARCHED_DAYS));
    const moment = { day, time: civilTimeOf(now), daysOff };
    return all.map((hours) => {
      const until = openUntil(hours, moment);
      return {
        openUntil: until ?? null,
        nextOpening: until === undefined ? (nextOpening(hours, moment) ?? null) : null,
      };
    });
  }
}
