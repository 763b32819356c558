import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, QuantityPipe, RatePipe, ZlPipe } from '../../../ui/format/format.pipes';
import { TextPipe } from '../../../ui/text/text.pipes';
import type { SettlementSource } from '../entry';

const MEDIA: Readonly<Record<SettlementSource['medium'], string>> = {
  COLD_WATER: 'ledger.medium.coldWater',
  HOT_WATER: 'ledger.medium.hotWater',
  HEATING: 'ledger.medium.heating',
  HEAT_ALLOCATOR: 'ledger.medium.heatAllocator',
  ELECTRICITY: 'ledger.medium.electricity',
  GAS: 'ledger.medium.gas',
};

/** A settlement of media: what it cost, what was paid ahead, and the difference that was booked. */
@Component({
  selector: 'ebok-settlement-note',
  imports: [DayPipe, QuantityPipe, RatePipe, RouterLink, TextPipe, ZlPipe],
  template: `
    <h2>{{ 'ledger.settlement' | t: { number: of().number } }}</h2>
    <p>
      {{ medium() | t }}, {{ of().from | day: 'long' }} – {{ of().to | day: 'long' }}
      @if (of().state === 'WITHDRAWN') {
        · {{ 'ledger.settlement.withdrawn' | t }}
      }
    </p>
    <dl class="facts">
      <div>
        <dt>{{ 'ledger.settlement.cost' | t }}</dt>
        <dd>{{ of().cost | zl }}</dd>
      </div>
      <div>
        <dt>{{ 'ledger.settlement.advances' | t }}</dt>
        <dd>{{ of().advances | zl }}</dd>
      </div>
    </dl>
    <dl class="rows">
      @for (line of of().lines; track line.position) {
        <div>
          <dt lang="pl">
            {{ line.description }}
            @if (line.quantity !== null && line.rate !== null) {
              <span class="muted">
                {{ line.quantity | quantity: line.unitOfMeasure ?? '' }} ×
                {{ line.rate | rate: 'zł' }}
              </span>
            }
          </dt>
          <dd class="part">{{ line.amount | zl }}</dd>
        </div>
      }
      <div>
        <dt class="total">
          {{ (of().result > 0 ? 'ledger.settlement.toPay' : 'ledger.settlement.toReturn') | t }}
        </dt>
        <dd>{{ of().result | zl: 'never' }}</dd>
      </div>
    </dl>
    <a class="link no-print" [routerLink]="['/media/rozliczenia', of().id]">{{
      'ledger.settlement.steps' | t
    }}</a>
    @for (letter of of().documents; track letter.id) {
      <p>
        {{ 'ledger.settlement.letter' | t }}
        <a class="link" lang="pl" [routerLink]="['/dokumenty', letter.id]">{{ letter.title }}</a>
      </p>
    }
    <p class="muted">{{ 'ledger.settlement.approved' | t: { day: (of().approvedOn | day: 'long') } }}</p>
  `,
  styles: `
    .part {
      font-weight: 400;
    }
    .total {
      font-weight: 600;
    }
    dt .muted {
      display: block;
    }
  `,
})
export class SettlementNote {
  readonly of = input.required<SettlementSource>();

  protected readonly medium = computed(() => MEDIA[this.of().medium]);
}
