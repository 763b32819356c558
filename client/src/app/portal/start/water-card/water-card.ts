import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '../../../core/clock/clock';
import { Bars } from '../../../ui/bars/bars';
import { Icon } from '../../../ui/icon/icon';
import { injectMedia } from '../../../ui/media/media';
import { Empty } from '../../../ui/state/empty';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import type { StartWaterQuery } from '../start.generated';
import { cubicMetres, waterChart } from '../water-chart';

export type WaterAccount = NonNullable<StartWaterQuery['account']>;

/** From this width a year of bars has room; below it half a year. */
const WIDE = '(width >= 48rem)';

/** „Zużycie wody”: the last months that are over, to the tenth of a cubic metre; or why there is nothing to draw. */
@Component({
  selector: 'ebok-water-card',
  imports: [Bars, Empty, Icon, RouterLink, TextPipe],
  template: `
    <h2>{{ 'start.water' | t }}</h2>
    @if (account().useHints.length > 0) {
      <p class="note">
        <bok-icon name="info" />
        <span>
          {{ 'start.water.hint' | t }} <a routerLink="/media/zuzycie">{{ 'start.water.hint.link' | t }}</a>
        </span>
      </p>
    }
    @if (chart().bars.length > 0) {
      <bok-bars
        [bars]="chart().bars"
        [series]="chart().series"
        unit="m³"
        [caption]="'start.water.caption' | t"
        [keyLabel]="'start.water.month' | t"
        [totalLabel]="'start.water.total' | t"
        [markLabel]="'start.water.estimated' | t"
      />
      <a class="link no-print" routerLink="/media/zuzycie">{{ 'start.water.seeMore' | t }}</a>
    } @else {
      <bok-empty icon="water_drop">
        <p>{{ (hasMeters() ? 'start.water.noReadings' : 'start.water.noMeters') | t }}</p>
      </bok-empty>
    }
  `,
})
export class WaterCard {
  private readonly texts = inject(Texts);
  private readonly clock = inject(Clock);
  private readonly isWide = injectMedia(WIDE);

  readonly account = input.required<WaterAccount>();

  protected readonly hasMeters = computed(() =>
    this.account().unit.meters.some(({ medium }) => medium === 'COLD_WATER' || medium === 'HOT_WATER'),
  );
  private readonly span = computed(() => {
    const { openedOn, closedOn } = this.account();
    return { openedOn, closedOn, today: this.clock.today() };
  });
  protected readonly chart = computed(() =>
    waterChart(this.account().consumption, this.span(), this.isWide() ? 12 : 6, {
      language: this.texts.language(),
      cold: this.texts.get('start.water.cold'),
      hot: this.texts.get('start.water.hot'),
      estimated: this.texts.get('start.water.estimated'),
      compare: (tenths) => this.compare(tenths),
    }),
  );

  private compare(tenths: number): string {
    if (tenths === 0) return this.texts.get('start.water.same');
    const amount = cubicMetres(Math.abs(tenths), this.texts.language());
    return this.texts.get(tenths < 0 ? 'start.water.less' : 'start.water.more', { amount });
  }
}
