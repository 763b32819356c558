import { addDays, addMonths, earlierOf, endOfMonth, firstOfMonth, type LocalDate } from './local-date.js';

/**
 * The first day a raised fee that depends on the cooperative may count from: at least three months after the notice,
 * and only from the first of a month (art. 4 ust. 7 of the act on housing cooperatives).
 *
 * @param deliveredOn the day the notice reached the payer
 */
export function earliestDependentChange(deliveredOn: LocalDate): LocalDate {
  return addDays(endOfMonth(addMonths(deliveredOn, 3)), 1);
}

/**
 * The last day to give notice of a fee that does not depend on the cooperative (energy, water, sewage, waste):
 * 14 days before the payment is due, and not later than the last day of the month before
 * (art. 4 ust. 7¹ of the act on housing cooperatives).
 *
 * @param dueOn the first due day of the changed fee
 */
export function latestIndependentNotice(dueOn: LocalDate): LocalDate {
  return earlierOf(addDays(dueOn, -14), addDays(firstOfMonth(dueOn), -1));
}
