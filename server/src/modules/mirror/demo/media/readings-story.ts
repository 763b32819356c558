import { estimateByDays } from '../../../../domain/metering/consumption.js';
import { formatMeterValue, type Thousandths } from '../../../../domain/metering/meter-value.js';
import type { ReadingSource } from '../../../../domain/metering/reading-rules.js';
import { periodOf, type BillingPeriod } from '../../../../domain/time/billing-period.js';
import { dayOfMonth, daysBetween, monthOf, type LocalDate } from '../../../../domain/time/local-date.js';
import type { DemoExport } from '../money/account-book.js';
import type { AccountPlan } from '../plan/accounts-plan.js';
import type { BuildingPlan, UnitPlan } from '../plan/cooperative-plan.js';
import { isReadByHolder, isWater, type MeterChain, type MeterPlan } from './meters-plan.js';
import { diceFor } from '../random.js';
import { scenarioOf } from '../plan/scenario.js';
import { monthFacts, monthsFrom, plusDays } from '../time/demo-calendar.js';

/** A reading that counts, with its meter. */
export interface TakenReading {
  readonly meter: MeterPlan;
  readonly on: LocalDate;
  readonly value: Thousandths;
  readonly isEstimate: boolean;
}

/** The unit whose meters are read. */
export interface ReadUnit {
  readonly building: BuildingPlan;
  readonly unit: UnitPlan;
  readonly accounts: readonly AccountPlan[];
  /** What one meter of the chain counted in a month, thousandths; a whole number. */
  readonly useIn: (meter: MeterPlan, month: BillingPeriod) => number;
}

interface MonthEvent {
  readonly on: LocalDate;
  readonly take: (value: number) => number;
}

const ESTIMATED = 0.006;
const IMPLAUSIBLE = 0.0015;

/** Tells the readings of one place from the start of the demo to the export; returns those that count, in order. */
export function tellReadings(demo: DemoExport, read: ReadUnit, chain: MeterChain): TakenReading[] {
  return new ReadingsStory(demo, read, chain).tell();
}

class ReadingsStory {
  private readonly taken: TakenReading[] = [];
  private readonly lastDay: LocalDate;
  private index = 0;

  constructor(
    private readonly demo: DemoExport,
    private readonly read: ReadUnit,
    private readonly chain: MeterChain,
  ) {
    this.lastDay = demo.window.bankThrough;
  }

  tell(): TakenReading[] {
    const first = this.chain[0];
    if (!first) {
      return [];
    }
    const before = plusDays(this.demo.window.startOn, -1);
    let value = first.installedOn > before ? first.startValue : this.valueBefore(first, before);
    if (first.installedOn > before) {
      this.note('START', first, first.installedOn, value);
    } else {
      this.note(this.usualSource(first), first, before, value);
    }
    for (const month of monthsFrom(this.demo.window.firstMonth, periodOf(this.lastDay))) {
      value = this.liveThrough(month, value);
    }
    return this.taken;
  }

  /** Spreads the month's use over its days and reads the meter on the days that ask for it. */
  private liveThrough(month: BillingPeriod, atStart: number): number {
    let [value, day] = [atStart, 0];
    const useTo = (on: LocalDate): number =>
      Math.floor((this.read.useIn(this.meter(), month) * dayOfMonth(on)) / monthFacts(month).days);
    for (const event of this.eventsOf(month)) {
      const used =
        useTo(event.on) - Math.floor((this.read.useIn(this.meter(), month) * day) / monthFacts(month).days);
      value = event.take(value + used);
      day = dayOfMonth(event.on);
    }
    return value;
  }

  private eventsOf(month: BillingPeriod): MonthEvent[] {
    const events = [
      ...this.replacementsIn(month),
      ...this.handoversIn(month),
      { on: monthFacts(month).last, take: (value: number) => this.takeUsual(month, value) },
    ];
    return events.filter((event) => event.on <= this.lastDay).sort((a, b) => (a.on < b.on ? -1 : 1));
  }

  private replacementsIn(month: BillingPeriod): MonthEvent[] {
    const on = this.meter().removedOn;
    return on === null || periodOf(on) !== month ? [] : [{ on, take: (value) => this.replace(on, value) }];
  }

  /** The old meter's last reading and the new one's first are of the same day. */
  private replace(on: LocalDate, value: number): number {
    const next = this.chain[this.index + 1];
    if (!next) {
      return value;
    }
    this.note('END', this.meter(), on, value);
    this.index += 1;
    this.note('START', next, on, next.startValue);
    return next.startValue;
  }

  /** The reading of a hand-over closes the one account and opens the other. */
  private handoversIn(month: BillingPeriod): MonthEvent[] {
    const { startOn } = this.demo.window;
    return this.read.accounts.flatMap(({ openedOn, closedOn }) => {
      const days: LocalDate[] = [];
      if (closedOn !== null && periodOf(closedOn) === month && closedOn !== monthFacts(month).last) {
        days.push(closedOn);
      }
      if (openedOn > startOn && periodOf(openedOn) === month) {
        days.push(openedOn);
      }
      return days.map((on) => ({ on, take: (value: number) => this.takeAtHandover(on, value) }));
    });
  }

  private takeAtHandover(on: LocalDate, value: number): number {
    const last = this.taken.at(-1);
    const isDayAfter = last !== undefined && last.meter === this.meter() && last.on === plusDays(on, -1);
    this.note(
      'STAFF',
      this.meter(),
      on,
      isDayAfter ? Number(last.value) : value,
      'Protokół zdania i przejęcia lokalu',
    );
    return value;
  }

  private takeUsual(month: BillingPeriod, value: number): number {
    const on = monthFacts(month).last;
    const isHalfYear = monthOf(on) % 6 === 0;
    const isRead =
      isHalfYear || (this.read.building.isReadByRadio && this.meter().medium !== 'HEAT_ALLOCATOR');
    if (!isRead) {
      return value;
    }
    const dice = diceFor(this.demo.stock.seed, 'reading', this.meter().key, month);
    if (this.isMissing(month, dice.next())) {
      this.estimate(on, value);
    } else {
      this.note(this.usualSource(), this.meter(), on, value);
    }
    if (dice.chance(IMPLAUSIBLE)) {
      this.doubt(plusDays(monthFacts(month).first, 9), value);
    }
    return value;
  }

  private isMissing(month: BillingPeriod, chance: number): boolean {
    const scenario = scenarioOf(this.read.unit);
    const isWritten = scenario === 'METER_REPLACED' || scenario === 'SHOWCASE';
    return isWritten
      ? isWater(this.meter()) && monthFacts(month).number % 6 === 3
      : chance < ESTIMATED && isWater(this.meter());
  }

  /** A missing reading: the mean of the span known before, never beyond what the meter really shows. */
  private estimate(on: LocalDate, really: number): void {
    const own = this.taken.filter((reading) => reading.meter === this.meter());
    const [last, known] = [own.at(-1), own[0]];
    if (!last || !known || known.on >= last.on || last.on >= on) {
      this.note(this.usualSource(), this.meter(), on, really);
      return;
    }
    const use = { use: last.value - known.value, days: daysBetween(known.on, last.on) };
    const value = last.value + estimateByDays(use, daysBetween(last.on, on));
    const most = BigInt(really);
    this.note(
      'ESTIMATE',
      this.meter(),
      on,
      Number(value < most ? value : most),
      'Brak odczytu – szacunek ze średniej',
    );
  }

  /** A reading below the last one is kept apart until somebody looks at the meter. */
  private doubt(on: LocalDate, value: number): void {
    const { writer } = this.demo;
    writer.write('readings.csv', {
      key: `${this.meter().key}-${on}-W`,
      meter_key: this.meter().key,
      taken_on: on,
      value: formatMeterValue(BigInt(Math.max(0, value - 25_000))),
      source: this.usualSource(),
      quality: 'DISPUTED',
      is_quarantined: true,
      note: 'Odczyt niższy od poprzedniego – do wyjaśnienia',
    });
  }

  private note(source: ReadingSource, meter: MeterPlan, on: LocalDate, value: number, note?: string): void {
    const isEstimate = source === 'ESTIMATE';
    this.taken.push({ meter, on, value: BigInt(value), isEstimate });
    this.demo.writer.write('readings.csv', {
      key: `${meter.key}-${on}-${source.slice(0, 4)}`,
      meter_key: meter.key,
      taken_on: on,
      value: formatMeterValue(BigInt(value)),
      source,
      quality: isEstimate ? 'ESTIMATED' : 'ACTUAL',
      note,
    });
  }

  private usualSource(meter = this.meter()): ReadingSource {
    if (isReadByHolder(this.read.unit, meter)) return 'RESIDENT';
    return this.read.building.isReadByRadio ? 'RADIO' : 'WALK_BY';
  }

  private valueBefore(meter: MeterPlan, day: LocalDate): number {
    const months = Math.floor(daysBetween(meter.installedOn, day) / 30);
    return meter.startValue + months * Math.round(2.4 * meter.share);
  }

  private meter(): MeterPlan {
    const meter = this.chain[this.index];
    if (!meter) {
      throw new RangeError('readings-story: there is no meter left in the place');
    }
    return meter;
  }
}
