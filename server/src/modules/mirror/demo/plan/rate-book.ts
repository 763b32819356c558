import { decimalOf, formatShortDecimal } from '../../../../domain/money/decimal.js';
import { daysInSpan, yearOf, type LocalDate } from '../../../../domain/time/local-date.js';
import type { FolderRow } from '../../format.js';
import type { BuildingPlan } from './cooperative-plan.js';
import type { DemoWindow } from '../time/demo-window.js';
import { diceFor } from '../random.js';
import { COMPONENTS, resolvedOn, type ComponentPlan } from './tariff.js';
import { plusDays } from '../time/demo-calendar.js';

/** The legal title that an account rests on. */
export type TitleKind = FolderRow<'accounts.csv'>['title_kind'];

/** A price in force, as an invoice line quotes it. */
export interface Rate {
  readonly key: string;
  /** Złote for one unit of measure. */
  readonly amount: string;
  readonly from: LocalDate;
  readonly resolution: string;
}

/** Days with one price. */
export interface PricedDays {
  readonly from: LocalDate;
  readonly days: number;
  readonly rate: Rate;
}

/** What a rate may depend on besides the day. */
export interface RatePlace {
  readonly building: Pick<BuildingPlan, 'key' | 'index'>;
  readonly titleKind: TitleKind;
}

/** Higher basic charge without a share in the cooperative's profit, or without a title; 1/10 000 zł. */
const TITLE_SURCHARGE: Readonly<Record<string, number>> = {
  MEMBER_COOPERATIVE_RIGHT: 0,
  MEMBER_OWNER: 0,
  NONMEMBER_COOPERATIVE_RIGHT: 4_700,
  NONMEMBER_OWNER: 4_700,
  TENANT: 12_000,
  NO_TITLE: 51_000,
};
const BY_TITLE = 'EKS';
const BY_BUILDING = 'COZ';
const RATE_SCALE = 4;

/** The cooperative's price list through the years. */
export class RateBook {
  private readonly components = new Map(COMPONENTS.map((component) => [component.code, component]));
  private readonly known = new Map<string, Rate>();

  constructor(private readonly seed: number) {}

  /**
   * The price on a day.
   *
   * @throws RangeError when the component has none so early
   */
  rateOn(code: string, place: RatePlace, day: LocalDate): Rate {
    const component = this.component(code);
    const version = latest(component, day);
    const variant = variantOf(code, place);
    const memo = `${code}|${variant}|${String(version)}`;
    let rate = this.known.get(memo);
    if (!rate) {
      rate = this.rate(component, version, variant, place);
      this.known.set(memo, rate);
    }
    return rate;
  }

  /** The prices one after another within some days, each with its days, both ends counted. */
  spans(code: string, place: RatePlace, from: LocalDate, to: LocalDate): PricedDays[] {
    const spans: PricedDays[] = [];
    const prices = this.component(code).prices;
    for (let day = from; day <= to;) {
      const next = prices[latest(this.component(code), day) + 1];
      const last = next && next.from <= to ? plusDays(next.from, -1) : to;
      spans.push({ from: day, days: daysInSpan(day, last), rate: this.rateOn(code, place, day) });
      day = plusDays(last, 1);
    }
    return spans;
  }

  /** The rows of rates.csv that apply at some time between the first charge and the latest resolution. */
  *rows(window: DemoWindow, buildings: Iterable<BuildingPlan>): Generator<FolderRow<'rates.csv'>> {
    const heated = [...buildings].filter((building) => building.units[0]?.kind === 'FLAT');
    for (const component of COMPONENTS) {
      for (const place of places(component.code, heated)) {
        yield* this.rowsOf(component, place, window);
      }
    }
  }

  private *rowsOf(component: ComponentPlan, place: RatePlace, window: DemoWindow) {
    for (const [index, price] of component.prices.entries()) {
      const next = component.prices[index + 1];
      const resolved = resolvedOn(component.noticeKind, price.from);
      if ((next && next.from <= window.startOn) || resolved > window.exportOn) {
        continue;
      }
      const isNextResolved = next && resolvedOn(component.noticeKind, next.from) <= window.exportOn;
      const rate = this.rate(component, index, variantOf(component.code, place), place);
      yield {
        key: rate.key,
        component_code: component.code,
        building_key: component.code === BY_BUILDING ? place.building.key : null,
        title_kind: component.code === BY_TITLE ? place.titleKind : null,
        amount: rate.amount,
        price_kind: component.priceKind,
        vat_code: component.vatCode,
        valid_from: price.from,
        valid_to: isNextResolved ? plusDays(next.from, -1) : null,
        resolution: rate.resolution,
        resolution_on: resolved,
        reason: component.reason,
      };
    }
  }

  private component(code: string): ComponentPlan {
    const component = this.components.get(code);
    if (!component) {
      throw new RangeError(`rate-book: there is no component ${code}`);
    }
    return component;
  }

  private rate(component: ComponentPlan, version: number, variant: string, place: RatePlace): Rate {
    const price = component.prices[version];
    if (!price) {
      throw new RangeError(`rate-book: ${component.code} has no price yet`);
    }
    const amount = price.amount + this.surcharge(component.code, place);
    return {
      key: `S-${component.code}${variant === '' ? '' : `-${variant}`}-${price.from}`,
      amount: formatShortDecimal(decimalOf(BigInt(amount), RATE_SCALE)),
      from: price.from,
      resolution: resolutionOf(component, price.from),
    };
  }

  private surcharge(code: string, place: RatePlace): number {
    if (code === BY_TITLE) {
      return TITLE_SURCHARGE[place.titleKind] ?? 0;
    }
    return code === BY_BUILDING ? diceFor(this.seed, 'heat', place.building.index).int(0, 60) * 100 : 0;
  }
}

function variantOf(code: string, place: RatePlace): string {
  return code === BY_TITLE ? place.titleKind : code === BY_BUILDING ? place.building.key : '';
}

function places(code: string, buildings: readonly BuildingPlan[]): RatePlace[] {
  const building = buildings[0] ?? { key: '', index: 0 };
  if (code === BY_BUILDING) {
    return buildings.map((each) => ({ building: each, titleKind: 'TENANT' }));
  }
  const titles = code === BY_TITLE ? Object.keys(TITLE_SURCHARGE) : ['TENANT'];
  return titles.map((titleKind) => ({ building, titleKind }));
}

function latest(component: ComponentPlan, day: LocalDate): number {
  return component.prices.findLastIndex((price) => price.from <= day);
}

function resolutionOf(component: ComponentPlan, from: LocalDate): string {
  const resolved = resolvedOn(component.noticeKind, from);
  const number = (COMPONENTS.indexOf(component) + 1) * 3;
  return component.noticeKind === 'LEVY'
    ? `Uchwała Rady Miasta ${String(number)}/${String(yearOf(resolved))}`
    : `Uchwała Rady Nadzorczej ${String(number)}/${String(yearOf(resolved))}`;
}
