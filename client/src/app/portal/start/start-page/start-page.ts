import { Component, computed, inject } from '@angular/core';
import { balanceWording } from '../../../core/wording/balance-wording';
import { DayPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { BalanceCard } from '../balance-card/balance-card';
import { NextPaymentCard } from '../next-payment-card/next-payment-card';
import { NoticesCard } from '../notices-card/notices-card';
import { StartStore } from '../start-store';
import { WaterCard } from '../water-card/water-card';

/** „Start”: how much, by when, to which account; then water and notices. */
@Component({
  selector: 'ebok-start-page',
  imports: [BalanceCard, DayPipe, Icon, NextPaymentCard, NoticesCard, Skeleton, State, TextPipe, WaterCard],
  templateUrl: './start-page.html',
  styleUrl: './start-page.css',
  providers: [StartStore],
})
export class StartPage {
  protected readonly store = inject(StartStore);

  protected readonly tone = computed(() => {
    const account = this.store.account();
    return account ? balanceWording(account.balance).tone : 'neutral';
  });
  /** Garages and parking places have no water to speak of. */
  protected readonly hasWater = computed(() => {
    const unit = this.store.water.value()?.account?.unit;
    return !unit || unit.kind === 'FLAT' || unit.kind === 'COMMERCIAL' || unit.meters.length > 0;
  });
}
