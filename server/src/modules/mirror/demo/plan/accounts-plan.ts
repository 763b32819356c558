import { localDateOf, type LocalDate } from '../../../../domain/time/local-date.js';
import type { UnitPlan } from './cooperative-plan.js';
import { diceFor, pickWeighted, type Dice } from '../random.js';
import type { TitleKind } from './rate-book.js';
import { scenarioOf, type Scenario } from './scenario.js';
import { plusDays } from '../time/demo-calendar.js';

/** One payer group's account of a unit for a span of time. */
export interface AccountPlan {
  readonly key: string;
  /** What the resident calls „Identyfikator”: `L0147`. */
  readonly number: string;
  /** The digits of the number: they number the account's documents. */
  readonly serial: string;
  readonly unit: UnitPlan;
  readonly titleKind: TitleKind;
  readonly openedOn: LocalDate;
  /** Last day, inclusive; null while open. It may lie in the future of an export, which then does not tell it. */
  readonly closedOn: LocalDate | null;
  readonly scenario: Scenario | undefined;
}

/** How large the cooperative is and what chance it lives by. */
export interface Stock {
  readonly seed: number;
  readonly units: number;
}

const FIRST_YEAR = 2016;
const LAST_YEAR = 2045;
const YEARLY_SALES = 0.012;
/** L0147 is the first hand-written flat in a cooperative that has as many units. */
const SHOWN_SERIAL = 147;

const TITLES: readonly (readonly [TitleKind, number])[] = [
  ['MEMBER_COOPERATIVE_RIGHT', 61],
  ['NONMEMBER_COOPERATIVE_RIGHT', 8],
  ['MEMBER_OWNER', 17],
  ['NONMEMBER_OWNER', 7],
  ['TENANT', 3.5],
  ['NO_TITLE', 3.5],
];

/** The accounts of a unit one after another, from the one open on `startOn` to those opened by `exportOn`. */
export function planAccounts(
  stock: Stock,
  unit: UnitPlan,
  startOn: LocalDate,
  exportOn: LocalDate,
): AccountPlan[] {
  return allAccounts(stock, unit).filter(
    (account) => account.openedOn <= exportOn && (account.closedOn === null || account.closedOn >= startOn),
  );
}

/** Whether one payer group holds the unit for as long as the plan looks ahead. */
export function isNeverHandedOver(stock: Stock, unit: UnitPlan): boolean {
  return handovers(stock, unit).length === 0;
}

/** Whether the account is open on a day, both of its ends included. */
export function isOpenOn(account: Pick<AccountPlan, 'openedOn' | 'closedOn'>, day: LocalDate): boolean {
  return account.openedOn <= day && (account.closedOn === null || account.closedOn >= day);
}

interface Handover {
  readonly lastDay: LocalDate;
  readonly nextFrom: LocalDate;
}

function allAccounts(stock: Stock, unit: UnitPlan): AccountPlan[] {
  const changes = handovers(stock, unit);
  const scenario = scenarioOf(unit);
  return Array.from({ length: changes.length + 1 }, (_, order) => {
    const dice = diceFor(stock.seed, 'account', unit.index, order);
    const serial = serialOf(stock.units, unit.index, order);
    return {
      key: `K${serial}`,
      number: `L${serial}`,
      serial,
      unit,
      titleKind: titleOf(dice, unit, scenario),
      openedOn:
        changes[order - 1]?.nextFrom ?? localDateOf(dice.int(1998, 2014), dice.int(1, 12), dice.int(1, 28)),
      closedOn: changes[order]?.lastDay ?? null,
      scenario,
    };
  });
}

function handovers(stock: Stock, unit: UnitPlan): Handover[] {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return years.flatMap((year) => handoverIn(stock, unit, year) ?? []);
}

function handoverIn(stock: Stock, unit: UnitPlan, year: number): Handover | undefined {
  const scenario = scenarioOf(unit);
  switch (scenario) {
    case 'SOLD_0':
    case 'SOLD_1':
    case 'SOLD_2':
      return year % 3 === Number(scenario.slice(-1)) ? sold(localDateOf(year, 5, 15)) : undefined;
    case 'LET':
      return year % 3 === 1
        ? { lastDay: localDateOf(year, 9, 30), nextFrom: localDateOf(year, 12, 1) }
        : undefined;
    case undefined:
      return soldByChance(diceFor(stock.seed, 'sale', unit.index, year), unit, year);
    default:
      return undefined;
  }
}

function soldByChance(dice: Dice, unit: UnitPlan, year: number): Handover | undefined {
  return unit.kind === 'FLAT' && dice.chance(YEARLY_SALES)
    ? sold(localDateOf(year, dice.int(2, 11), dice.int(2, 28)))
    : undefined;
}

/** The day of the hand-over belongs to the new holder. */
function sold(on: LocalDate): Handover {
  return { lastDay: plusDays(on, -1), nextFrom: on };
}

/** Every account has a serial of its own, never built from the number of the flat. */
function serialOf(units: number, index: number, order: number): string {
  const shift = units >= SHOWN_SERIAL ? SHOWN_SERIAL - 1 - 2 : 0;
  const digits = Math.max(4, String(units).length);
  const block = 10 ** String(units).length;
  return String(((index + shift) % units) + 1 + order * block).padStart(digits, '0');
}

function titleOf(dice: Dice, unit: UnitPlan, scenario: Scenario | undefined): TitleKind {
  if (unit.kind !== 'FLAT' || scenario === 'LET') {
    return 'TENANT';
  }
  return scenario === undefined || scenario === 'OVERDUE_LONG'
    ? pickWeighted(dice, TITLES)
    : 'MEMBER_COOPERATIVE_RIGHT';
}
