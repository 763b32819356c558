import { CalendarFeedResolver } from './calendar-feed.resolver.js';
import { AccountCalendarResolver, CalendarPaymentResolver } from './payment-calendar.resolver.js';

/** The resolvers of „Kalendarz płatności”. */
export const PAYMENT_CALENDAR_RESOLVERS = [
  AccountCalendarResolver,
  CalendarPaymentResolver,
  CalendarFeedResolver,
];
