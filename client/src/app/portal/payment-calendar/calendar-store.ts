import { computed, inject, Service } from '@angular/core';
import { AccountChoice } from '../../core/account/account-choice';
import { Clock } from '../../core/clock/clock';
import { listLinks } from '../../core/files/list-links';
import { gqlResource } from '../../core/graphql/gql-resource';
import { injectAddressQuery } from '../../core/navigation/address-query';
import type { ExportLink } from '../../ui/export-menu/export-menu';
import type { MonthText } from '../../ui/format/day';
import { calendarMonth, monthDays, monthOf, monthPlus } from '../../ui/month-grid/month-days';
import { Texts } from '../../ui/text/texts';
import { PaymentCalendarDocument } from './payment-calendar.generated';
import { paymentsOf } from './payment-view';

/** Name of the parameter that carries the month. */
const MONTH_PARAMETER = 'm';

/** The calendar of the chosen account in the month that the address names, or the present one. */
@Service({ autoProvided: false })
export class CalendarStore {
  private readonly choice = inject(AccountChoice);
  private readonly clock = inject(Clock);
  private readonly texts = inject(Texts);
  private readonly address = injectAddressQuery();

  readonly today = this.clock.today;
  readonly month = computed<MonthText>(
    () => calendarMonth(this.address.get(MONTH_PARAMETER)) ?? monthOf(this.today()),
  );
  readonly before = computed(() => monthPlus(this.month(), -1));
  readonly after = computed(() => monthPlus(this.month(), 1));

  readonly answer = gqlResource(
    PaymentCalendarDocument,
    () => {
      const account = this.choice.number();
      const days = monthDays(this.month());
      const [from, to] = [days.at(0), days.at(-1)];
      return account === undefined || !from || !to ? undefined : { account, from, to };
    },
    { keepWhile: () => this.choice.number() },
  );

  readonly account = computed(() => this.answer.value()?.account ?? undefined);
  readonly calendar = computed(() => this.account()?.paymentCalendar);
  /** Payments of the month shown, paid ones too. */
  readonly payments = computed(() => paymentsOf(this.calendar()?.payments ?? [], this.month()));
  /** What the month asks for; undefined when nothing. */
  readonly sums = computed(() => this.calendar()?.months.find(({ month }) => month === this.month()));
  /** Other months with something to pay. */
  readonly others = computed(
    () => this.calendar()?.months.filter(({ month }) => month !== this.month()) ?? [],
  );
  /** The month shown as a file, and everything that is to be paid. */
  readonly exports = computed<readonly ExportLink[]>(() => {
    const files = this.account()?.exports.calendar;
    const named = (key: 'calendar.export.month' | 'calendar.export.all') => (format: string) =>
      this.texts.get(key, { format });
    return [
      ...listLinks(files, { month: this.month() }, named('calendar.export.month')),
      ...listLinks(files, {}, named('calendar.export.all')),
    ];
  });

  show(month: MonthText): void {
    this.address.change({ [MONTH_PARAMETER]: month === monthOf(this.today()) ? undefined : month });
  }
}
