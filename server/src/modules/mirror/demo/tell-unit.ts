import { buildVirtualNrb } from '../../../domain/banking/nrb.js';
import { type BillingPeriod } from '../../../domain/time/billing-period.js';
import type { DemoExport } from './money/account-book.js';
import { AccountStory } from './money/account-story.js';
import { isOpenOn, planAccounts, type AccountPlan } from './plan/accounts-plan.js';
import type { BuildingPlan, UnitPlan } from './plan/cooperative-plan.js';
import { planHeatSettlements, type HeatSeason } from './media/heat-settlement.js';
import { allocatorUse, heatMeterUse } from './media/heat-use.js';
import { planFarewell, planIncidents } from './money/incidents.js';
import { planInstalments } from './money/instalments.js';
import { sendYearlyLetters, tellConsents } from './letters/letters.js';
import { countWaterMeters, meterRow, planMeters, type MeterPlan } from './media/meters-plan.js';
import { bringForward } from './money/opening-balance.js';
import { planParameters } from './plan/parameter-book.js';
import { planHolders, type HolderPlan } from './plan/persons-plan.js';
import { tellReadings } from './media/readings-story.js';
import type { FundCode } from './plan/tariff.js';
import type { ReadPlace, ReadUnitPlaces } from './media/place-use.js';
import { planWaterSettlements, type WaterDifferences } from './media/water-settlement.js';
import { personsOn, planOccupants, waterUse } from './media/water-use.js';
import { monthFacts } from './time/demo-calendar.js';

/** Codes 999… belong to no bank. */
const BANK = { sortCode: '99900009', scheme: '0427' } as const;
const SUB_ACCOUNT: Readonly<Record<FundCode, number>> = { OPL: 1, REM: 2 };

/** A unit whose meters have been told, with the accounts that lived in it. */
export interface ToldUnit extends ReadUnitPlaces {
  readonly unit: UnitPlan;
}

/** Writes a unit, its meters and their readings. */
export function tellUnit(demo: DemoExport, building: BuildingPlan, unit: UnitPlan): ToldUnit {
  const { writer, stock, window } = demo;
  writer.write('units.csv', {
    key: unit.key,
    building_key: building.key,
    code: unit.code,
    kind: unit.kind,
    staircase: unit.staircase,
    flat_number: unit.number,
    floor: unit.floor,
  });
  const accounts = planAccounts(stock, unit, window.startOn, window.exportOn);
  return { unit, accounts, places: tellMeters(demo, building, unit, accounts) };
}

/** What the accounts of a unit are settled from. */
export interface BuildingMedia {
  readonly seasons: readonly HeatSeason[];
  readonly differences: WaterDifferences;
}

/** Writes the accounts of a unit one after another, with everything that happened to them. */
export function tellAccounts(
  demo: DemoExport,
  building: BuildingPlan,
  { accounts, places }: ToldUnit,
  media: BuildingMedia,
): void {
  accounts.forEach((account, index) => {
    tellAccount(demo, building, account, { ...media, places, isFirst: index === 0 });
  });
}

interface UnitMedia extends BuildingMedia {
  readonly places: readonly ReadPlace[];
  /** The unit's own charge bases are written with its first account. */
  readonly isFirst: boolean;
}

function tellAccount(demo: DemoExport, building: BuildingPlan, account: AccountPlan, media: UnitMedia): void {
  const { stock, window } = demo;
  const holders = planHolders(stock, account, window.exportOn);
  writeAccount(demo, account, holders);
  const delivery = tellConsents(demo, account, holders);
  const waterMeters = countWaterMeters(stock, building, account.unit);
  const parameters = planParameters(stock, account, building, waterMeters, window.exportOn);
  for (const row of parameters.rows(media.isFirst, window.startOn)) {
    demo.writer.write('parameters.csv', row);
  }
  const basis = { account, building, parameters, rates: demo.rates, remembered: new Map() };
  const story = new AccountStory(demo, basis, payerOf(holders), delivery);
  for (const fund of story.funds) {
    writeBankAccount(demo, account, fund);
  }
  planWaterSettlements(story, media.places, media.differences);
  planHeatSettlements(story, media.seasons);
  planFarewell(story);
  bringForward(story);
  for (const month of story.months()) {
    planIncidents(story, month);
    story.planCharges(month);
    planInstalments(story, month);
    story.agenda.liveThrough(monthFacts(month).last);
  }
  sendYearlyLetters(demo, account, delivery);
  story.book.close();
}

function writeAccount(demo: DemoExport, account: AccountPlan, holders: readonly HolderPlan[]): void {
  const { writer, window } = demo;
  const told = (day: string | null): string | null => (day !== null && day <= window.exportOn ? day : null);
  writer.write('accounts.csv', {
    key: account.key,
    number: account.number,
    unit_key: account.unit.key,
    title_kind: account.titleKind,
    opened_on: account.openedOn,
    closed_on: told(account.closedOn),
  });
  for (const holder of holders) {
    if (holder.person) {
      writer.write('persons.csv', holder.person);
    }
    writer.write('holders.csv', {
      key: `D-${account.key}-${holder.personKey}-${holder.validFrom}`,
      account_key: account.key,
      person_key: holder.personKey,
      role: holder.role,
      valid_from: holder.validFrom,
      valid_to: holder.role === 'PROXY' ? holder.validTo : told(holder.validTo),
    });
  }
}

function writeBankAccount(demo: DemoExport, account: AccountPlan, fund: FundCode): void {
  demo.writer.write('bank_accounts.csv', {
    key: `R-${account.key}-${fund}`,
    account_key: account.key,
    fund_code: fund,
    nrb: buildVirtualNrb({ ...BANK, subAccount: SUB_ACCOUNT[fund], payer: BigInt(account.serial) }),
    valid_from: account.openedOn,
  });
}

function payerOf(holders: readonly HolderPlan[]): string | null {
  const person = holders[0]?.person;
  return person ? (person.company_name ?? `${person.given_name ?? ''} ${person.family_name ?? ''}`) : null;
}

function tellMeters(
  demo: DemoExport,
  building: BuildingPlan,
  unit: UnitPlan,
  accounts: readonly AccountPlan[],
): ReadPlace[] {
  const { stock, window, writer } = demo;
  const occupants = accounts.map((account) => ({
    account,
    history: planOccupants(stock, account, window.exportOn),
  }));
  const personsIn = (month: BillingPeriod): number => {
    const day = monthFacts(month).first;
    const holder = occupants.find(({ account }) => isOpenOn(account, day));
    return holder ? personsOn(holder.history, day) : 0;
  };
  const useIn = (meter: MeterPlan, month: BillingPeriod): number =>
    Math.floor((useOfPlace(demo, unit, meter, month, personsIn(month)) * meter.share) / 1000);
  return planMeters(stock, building, unit, window.startOn, window.exportOn).map((chain) => {
    for (const meter of chain) {
      writer.write('meters.csv', meterRow(meter, window.exportOn, chain));
    }
    const readings = tellReadings(demo, { building, unit, accounts, useIn }, chain);
    return { medium: chain[0]?.medium ?? '', readings };
  });
}

function useOfPlace(
  { stock }: DemoExport,
  unit: UnitPlan,
  meter: MeterPlan,
  month: BillingPeriod,
  persons: number,
): number {
  switch (meter.medium) {
    case 'COLD_WATER':
      return waterUse(stock, unit.index, month, persons).cold;
    case 'HOT_WATER':
      return waterUse(stock, unit.index, month, persons).hot;
    case 'HEATING':
      return heatMeterUse(stock, unit.index, month);
    case 'HEAT_ALLOCATOR':
      return allocatorUse(stock, unit.index, month);
  }
}
