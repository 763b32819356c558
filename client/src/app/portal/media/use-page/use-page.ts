import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AccountChoice } from '../../../core/account/account-choice';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { meaningOf, wordFor } from '../../../core/navigation/address-words';
import { injectAddressQuery } from '../../../core/navigation/address-query';
import type { Bar } from '../../../ui/bars/bar';
import { Bars } from '../../../ui/bars/bars';
import { FilterChips } from '../../../ui/filter-chips/filter-chips';
import { Freshness } from '../../../ui/freshness/freshness';
import { Icon } from '../../../ui/icon/icon';
import { injectMedia } from '../../../ui/media/media';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { Empty } from '../../../ui/state/empty';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { MediaTabs } from '../media-tabs/media-tabs';
import { MediaUseDocument, OtherUseDocument } from '../media.generated';
import { mediumWord, type Medium } from '../media-wording';
import { MEDIUM_WORDS } from '../reading-view';
import { hasPrices, useBars, type UseMonth, type UseSeries, type UseWords } from '../use-chart';
import { UseHints } from '../use-hints/use-hints';
import { UseRows } from '../use-rows/use-rows';
import { UseSheetCard } from '../use-sheet-card/use-sheet-card';

/** From this width a year of bars has room; below it half a year. */
const WIDE = '(width >= 48rem)';
/** The word of the address for złote. */
const MONEY = 'zl';
/** The word of the address for all months in the table. */
const YEAR = 'rok';
const HALF_YEAR = 6;

/** A chart of its own: media of one unit of measure. */
interface UseChart {
  readonly title: string;
  readonly unit: string;
  readonly series: readonly UseSeries[];
  readonly bars: readonly Bar[];
  readonly isWater: boolean;
}

/** „Zużycie”: month by month as a chart, as an equal table, and with the states it follows from. */
@Component({
  selector: 'ebok-use-page',
  imports: [
    Bars,
    Empty,
    FilterChips,
    Freshness,
    Icon,
    MediaTabs,
    RouterLink,
    Skeleton,
    State,
    TextPipe,
    UseHints,
    UseRows,
    UseSheetCard,
  ],
  templateUrl: './use-page.html',
})
export class UsePage {
  private readonly choice = inject(AccountChoice);
  private readonly texts = inject(Texts);
  private readonly address = injectAddressQuery();
  private readonly isWide = injectMedia(WIDE);

  protected readonly answer = gqlResource(
    MediaUseDocument,
    () => {
      const account = this.choice.number();
      return account === undefined ? undefined : { account };
    },
    { keepWhile: () => this.choice.number() },
  );
  protected readonly account = computed(() => this.answer.value()?.account ?? undefined);

  /** Electricity and gas are measured in few units: they are asked for only where they are. */
  protected readonly others = gqlResource(OtherUseDocument, () => {
    const [account, measured] = [this.choice.number(), this.account()?.measuredMedia ?? []];
    const asked = { electricity: measured.includes('ELECTRICITY'), gas: measured.includes('GAS') };
    return account !== undefined && (asked.electricity || asked.gas) ? { account, ...asked } : undefined;
  });

  private readonly water = computed<readonly UseSeries[]>(() => {
    const { cold = [], hot = [] } = this.account() ?? {};
    return [this.series('cold', cold), this.series('hot', hot)].filter(isKnown);
  });
  private readonly groups = computed(() => {
    const { heating = [], allocators = [] } = this.account() ?? {};
    const { electricity = [], gas = [] } = this.others.value()?.account ?? {};
    const others = [heating, allocators, electricity, gas].map((months) =>
      [this.series('hot', months)].filter(isKnown),
    );
    return [this.water(), ...others].filter((series) => series.length > 0);
  });
  protected readonly charts = computed<readonly UseChart[]>(() =>
    this.groups().map((series) => {
      const isWater = series === this.water();
      const unit = isWater ? this.unit() : 'QUANTITY';
      return {
        title: isWater ? this.texts.get('media.water') : (series[0]?.label ?? ''),
        unit: unit === 'MONEY' ? 'zł' : unitOf(series),
        series,
        bars: useBars(series, unit, this.isWide() ? 12 : 6, this.words()),
        isWater,
      };
    }),
  );
  /** Every month of every medium that is known, newest first. */
  private readonly known = computed<readonly UseMonth[]>(() =>
    this.groups()
      .flatMap((group) => group.flatMap(({ months }) => months))
      .filter(({ quantity }) => quantity !== null)
      .toSorted((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0)),
  );
  protected readonly months = computed(() => [...new Set(this.known().map(({ month }) => month))]);
  /** The media of which something is known, for the choice above the table. */
  protected readonly media = computed(() =>
    [...new Set(this.groups().flatMap((group) => group.map(({ months }) => months[0]?.medium)))]
      .filter((medium) => medium !== undefined)
      .map((medium) => ({
        value: wordFor<Medium>(MEDIUM_WORDS, medium) ?? '',
        label: this.texts.get(mediumWord(medium)),
      })),
  );
  protected readonly mediumChosen = computed(() => {
    const asked = this.address.get('medium');
    const words = this.media().map(({ value }) => value);
    return asked !== undefined && words.includes(asked) ? asked : (words[0] ?? '');
  });
  /** The months of the chosen medium: half a year, or all of them when asked. */
  protected readonly rows = computed(() => {
    const medium = meaningOf<Medium>(MEDIUM_WORDS, this.mediumChosen());
    return this.known().filter((row) => row.medium === medium);
  });
  protected readonly isWholeYear = computed(() => this.address.get('okres') === YEAR);
  protected readonly shown = computed(() =>
    this.isWholeYear() ? this.rows() : this.rows().slice(0, HALF_YEAR),
  );

  protected readonly offersMoney = computed(() => hasPrices(this.water()));
  protected readonly unit = computed(() =>
    this.offersMoney() && this.address.get('jednostka') === MONEY ? 'MONEY' : 'QUANTITY',
  );
  protected readonly units = computed(() => [
    { value: '', label: 'm³' },
    { value: MONEY, label: 'zł' },
  ]);
  protected readonly unitWord = computed(() => (this.unit() === 'MONEY' ? MONEY : ''));

  protected chooseMedium(word: string): void {
    this.address.change({ medium: word });
  }

  protected showYear(): void {
    this.address.change({ okres: YEAR });
  }

  protected chooseUnit(word: string): void {
    this.address.change({ jednostka: word === '' ? undefined : word });
  }

  private readonly words = computed<UseWords>(() => ({
    language: this.texts.language(),
    estimated: this.texts.get('media.estimated'),
    apportioned: this.texts.get('media.apportioned'),
    unknown: this.texts.get('media.unknown'),
    compare: (change, before) => this.texts.get('media.compare', { change, before }),
  }));

  private series(look: 'cold' | 'hot', months: readonly UseMonth[]): UseSeries {
    const [first] = months;
    return { label: first ? this.texts.get(mediumWord(first.medium)) : '', look, months };
  }
}

function isKnown({ months }: UseSeries): boolean {
  return months.some(({ quantity }) => quantity !== null);
}

function unitOf(series: readonly UseSeries[]): string {
  return series[0]?.months.find(({ unitOfMeasure }) => unitOfMeasure !== '')?.unitOfMeasure ?? '';
}
