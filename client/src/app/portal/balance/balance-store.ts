import { computed, inject, Service } from '@angular/core';
import { AccountChoice } from '../../core/account/account-choice';
import { Clock } from '../../core/clock/clock';
import { gqlResource } from '../../core/graphql/gql-resource';
import { injectAddressQuery } from '../../core/navigation/address-query';
import { calendarDay } from '../../ui/format/day';
import { groszeOf, plainAmount } from '../../ui/format/money';
import {
  BalanceOnDayDocument,
  BalancePaymentDocument,
  OwnTransferDocument,
  type BalanceOnDayQuery,
} from './balance.generated';

export type BalanceAccount = NonNullable<BalanceOnDayQuery['account']>;
export type Balance = BalanceAccount['balance'];

/** The balance of the chosen account on the day the address names, or today; and what can be paid today. */
@Service({ autoProvided: false })
export class BalanceStore {
  private readonly choice = inject(AccountChoice);
  private readonly clock = inject(Clock);
  private readonly address = injectAddressQuery();

  /** A past day; undefined for today. The future is not known. */
  readonly pastDay = computed(() => {
    const day = calendarDay(this.address.get('dzien'));
    return day !== undefined && day < this.clock.today() ? day : undefined;
  });
  readonly day = computed(() => this.pastDay() ?? this.clock.today());

  readonly onDay = gqlResource(
    BalanceOnDayDocument,
    () => {
      const account = this.choice.number();
      return account === undefined ? undefined : { account, at: this.pastDay() ?? null };
    },
    { keepWhile: () => this.choice.number() },
  );
  /** What is paid is paid today; a past day has nothing to ask. */
  readonly payment = gqlResource(BalancePaymentDocument, () => {
    const account = this.choice.number();
    return account === undefined || this.pastDay() !== undefined ? undefined : { account };
  });

  /** An amount of one's own, grosze, as the address names it; undefined for none. */
  readonly ownAmount = computed(() => groszeOf(this.address.get('kwota') ?? '') || undefined);
  /** A transfer of that amount. */
  readonly own = gqlResource(
    OwnTransferDocument,
    () => {
      const [account, amount] = [this.choice.number(), this.ownAmount()];
      return account === undefined || amount === undefined ? undefined : { account, amount };
    },
    { keepWhile: () => this.choice.number() },
  );

  readonly account = computed<BalanceAccount | undefined>(() => this.onDay.value()?.account ?? undefined);

  /** @param day `YYYY-MM-DD`; empty, today or later: today */
  chooseDay(day: string): void {
    this.address.change({ dzien: day < this.clock.today() ? day : undefined });
  }

  /** @param amount grosze; undefined takes it back */
  chooseAmount(amount: number | undefined): void {
    this.address.change({ kwota: amount === undefined ? undefined : plainAmount(amount) });
  }
}
