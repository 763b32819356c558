import { Injectable } from '@nestjs/common';

import { answerBy } from '../../../domain/contact/case-state.js';
import { addDays, localDate, type LocalDate } from '../../../domain/time/local-date.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Settings } from '../../../platform/config/settings.js';
import { CooperativeService } from '../cooperative.service.js';

/** Longest stretch of days off in a row that a day of answering is moved over, with room to spare. */
const DAYS_OFF_AHEAD = 30;

/** By when the office answers: the same for residents’ messages and for what the desk does. */
@Injectable()
export class AnswerDays {
  constructor(
    private readonly settings: Settings,
    private readonly cooperatives: CooperativeService,
    private readonly clock: Clock,
  ) {}

  /** The day of answering what comes to the office today: a working day, the cooperative’s own days off left out. */
  async ofToday(): Promise<LocalDate> {
    const today = localDate(this.clock.today());
    const days = this.settings.CASE_ANSWER_DAYS;
    const last = addDays(today, days + DAYS_OFF_AHEAD);
    return answerBy(today, days, await this.cooperatives.listDaysOff(today, last));
  }
}
