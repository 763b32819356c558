import { Injectable } from '@nestjs/common';

import type { DaySpan } from '../../domain/time/billing-period.js';
import { holidaysOf, type Holiday } from '../../domain/time/business-day.js';
import {
  compareDates,
  daysBetween,
  localDate,
  yearOf,
  type LocalDate,
} from '../../domain/time/local-date.js';
import type { Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { badInput } from '../../platform/graphql/problem.js';
import { calendarPayments, monthFigures, remainingOf, type PaymentFigures } from './calendar-payments.js';
import { CalendarPaymentsRepository } from './calendar-payments.repository.js';
import { paymentIcsLink } from './payment-files.js';
import { MOST_DAYS, MOST_MONTHS, MOST_PAYMENTS, type PaymentCalendar } from './payment-calendar.type.js';

/** What falls due on which day, within a scope. */
@Injectable()
export class PaymentCalendarService {
  constructor(
    private readonly payments: CalendarPaymentsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * The calendar of an account for a span of days.
   *
   * @throws Problem BAD_USER_INPUT when the span ends before it begins or is longer than 400 days
   */
  async getCalendar(scope: Scope, accountRowId: string, span: DaySpan): Promise<PaymentCalendar> {
    assertSpan(span);
    const [all, holidays] = await Promise.all([
      this.listPayments(scope, [accountRowId], span),
      this.listHolidays(scope, span),
    ]);
    const shown = all.filter(({ payableOn, dueOn }) => isWithin(payableOn, span) || isWithin(dueOn, span));
    return {
      payments: shown.slice(0, MOST_PAYMENTS).map((payment) => ({
        ...payment,
        id: `cal_${payment.key}`,
        ics: paymentIcsLink(payment),
      })),
      months: monthFigures(all).slice(0, MOST_MONTHS),
      holidays,
      remaining: remainingOf(all),
    };
  }

  /** Everything still to be paid on accounts, and what of a span is paid; the earliest payable first. */
  async listPayments(
    scope: Scope,
    accountRowIds: readonly string[],
    span: DaySpan,
  ): Promise<readonly PaymentFigures[]> {
    const today = localDate(this.clock.today());
    const debts = await this.payments.listDebts(scope, accountRowIds, today, span);
    const plans = new Set(debts.flatMap((debt) => debt.planRowId ?? []));
    const items = plans.size === 0 ? [] : await this.payments.listItems(scope, [...plans]);
    return calendarPayments(debts, items, today);
  }

  /** Statutory days off and the cooperative's own, in order; the statutory name of a day wins. */
  private async listHolidays(scope: Scope, span: DaySpan): Promise<readonly Holiday[]> {
    const statutory = yearsOf(span)
      .flatMap((year) => holidaysOf(year))
      .filter((day) => isWithin(day.on, span));
    const known = new Set<string>(statutory.map((day) => day.on));
    const own = await this.payments.listOwnDaysOff(scope, span);
    return [...statutory, ...own.filter((day) => !known.has(day.on))].sort((a, b) =>
      compareDates(a.on, b.on),
    );
  }
}

function assertSpan({ from, to }: DaySpan): void {
  if (to < from) throw badInput('to', 'Ostatni dzień nie może być przed pierwszym.');
  if (daysBetween(from, to) >= MOST_DAYS) {
    throw badInput('to', `Kalendarz obejmuje najwyżej ${String(MOST_DAYS)} dni.`);
  }
}

function isWithin(day: LocalDate, { from, to }: DaySpan): boolean {
  return from <= day && day <= to;
}

function yearsOf({ from, to }: DaySpan): readonly number[] {
  return yearOf(from) === yearOf(to) ? [yearOf(from)] : [yearOf(from), yearOf(to)];
}
