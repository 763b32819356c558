import { Component, computed, inject } from '@angular/core';
import { AccountChoice } from '../../../core/account/account-choice';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { wordFor } from '../../../core/navigation/address-words';
import { injectAddressQuery } from '../../../core/navigation/address-query';
import type { Bar } from '../../../ui/bars/bar';
import { Bars } from '../../../ui/bars/bars';
import { ExportMenu } from '../../../ui/export-menu/export-menu';
import { FilterChips } from '../../../ui/filter-chips/filter-chips';
import { Freshness } from '../../../ui/freshness/freshness';
import { Icon } from '../../../ui/icon/icon';
import { injectMedia } from '../../../ui/media/media';
import { Pager } from '../../../ui/pager/pager';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { Empty } from '../../../ui/state/empty';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { AdvanceCard } from '../advance-card/advance-card';
import { MediaTabs } from '../media-tabs/media-tabs';
import { MediaUseDocument, OtherUseDocument } from '../media.generated';
import { mediumWord, type Medium } from '../media-wording';
import { MEDIUM_WORDS } from '../reading-view';
import { hasPrices, useBars, type UseMonth, type UseSeries, type UseWords } from '../use-chart';
import { UseListStore } from '../use-list-store';
import { UseHints } from '../use-hints/use-hints';
import { UseRows } from '../use-rows/use-rows';
import { UseSheetCard } from '../use-sheet-card/use-sheet-card';

/** From this width a year of bars has room; below it half a year. */
const WIDE = '(width >= 48rem)';
/** The word of the address for złote. */
const MONEY = 'zl';

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
    AdvanceCard,
    Bars,
    Empty,
    ExportMenu,
    FilterChips,
    Freshness,
    Icon,
    MediaTabs,
    Pager,
    Skeleton,
    State,
    TextPipe,
    UseHints,
    UseRows,
    UseSheetCard,
  ],
  templateUrl: './use-page.html',
  providers: [UseListStore],
})
export class UsePage {
  private readonly choice = inject(AccountChoice);
  private readonly texts = inject(Texts);
  private readonly address = injectAddressQuery();
  private readonly isWide = injectMedia(WIDE);
  protected readonly list = inject(UseListStore);

  protected readonly answer = gqlResource(
    MediaUseDocument,
    () => {
      const account = this.choice.number();
      return account === undefined ? undefined : { account, ...this.list.span() };
    },
    { keepWhile: () => this.choice.number() },
  );
  protected readonly account = computed(() => this.answer.value()?.account ?? undefined);

  /** Years to choose from, the latest first; the one shown among them, though nothing may be known of it. */
  protected readonly years = computed(() => {
    const [known, shown] = [this.account()?.useYears.map(String) ?? [], this.list.year()];
    if (known.length === 0 || shown === undefined || known.includes(shown)) return known;
    return [...known, shown].toSorted().toReversed();
  });

  /** Electricity and gas are measured in few units: they are asked for only where they are. */
  protected readonly others = gqlResource(OtherUseDocument, () => {
    const [account, measured] = [this.choice.number(), this.account()?.measuredMedia ?? []];
    const asked = { electricity: measured.includes('ELECTRICITY'), gas: measured.includes('GAS') };
    return account !== undefined && (asked.electricity || asked.gas)
      ? { account, ...this.list.span(), ...asked }
      : undefined;
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
  /** How many bars stand in a chart: a calendar year is shown whole. */
  private readonly room = computed(() => (this.isWide() || this.list.year() !== undefined ? 12 : 6));
  protected readonly charts = computed<readonly UseChart[]>(() =>
    this.groups().map((series) => {
      const isWater = series === this.water();
      const unit = isWater ? this.unit() : 'QUANTITY';
      return {
        title: isWater ? this.texts.get('media.water') : (series[0]?.label ?? ''),
        unit: unit === 'MONEY' ? 'zł' : unitOf(series),
        series,
        bars: useBars(series, unit, this.room(), this.words()),
        isWater,
      };
    }),
  );
  /** Months in which something is known of some medium, newest first. */
  protected readonly months = computed(() => {
    const known = this.groups()
      .flatMap((group) => group.flatMap(({ months }) => months))
      .filter(({ quantity }) => quantity !== null);
    return [...new Set(known.map(({ month }) => month))].toSorted().toReversed();
  });
  /** The media of which something is known, for the choice above the table. */
  protected readonly media = computed(() => {
    const measured = this.account()?.measuredMedia ?? [];
    return [
      { value: '', label: this.texts.get('media.all') },
      ...measured.map((medium) => ({
        value: wordFor<Medium>(MEDIUM_WORDS, medium) ?? '',
        label: this.texts.get(mediumWord(medium)),
      })),
    ];
  });
  protected readonly mediumChosen = computed(() => {
    const medium = this.list.medium();
    return medium === undefined ? '' : (wordFor<Medium>(MEDIUM_WORDS, medium) ?? '');
  });

  protected readonly offersMoney = computed(() => hasPrices(this.water()));
  protected readonly unit = computed(() =>
    this.offersMoney() && this.address.get('jednostka') === MONEY ? 'MONEY' : 'QUANTITY',
  );
  protected readonly units = computed(() => [
    { value: '', label: 'm³' },
    { value: MONEY, label: 'zł' },
  ]);
  protected readonly unitWord = computed(() => (this.unit() === 'MONEY' ? MONEY : ''));

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
