import { foldForSearch } from '../../../../domain/text/fold.js';
import { localDateOf, yearOf, type LocalDate } from '../../../../domain/time/local-date.js';
import type { FolderRow } from '../../format.js';
import { isNeverHandedOver, planAccounts, type AccountPlan, type Stock } from './accounts-plan.js';
import { countKinds, type UnitPlan } from './cooperative-plan.js';
import { inventName, inventSpouse, type PersonName } from './names.js';
import { diceFor, type Dice } from '../random.js';
import { unitIndexOf } from './scenario.js';

/** Somebody linked to an account. */
export interface HolderPlan {
  readonly personKey: string;
  /** The person's row; absent when it is written with another account of the same person. */
  readonly person: FolderRow<'persons.csv'> | undefined;
  readonly role: 'HOLDER' | 'CO_HOLDER' | 'PROXY';
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

const COMPANIES = [
  'Piekarnia „Rogalik” sp. z o.o.',
  'Apteka „Lipowa” sp. j.',
  'Zakład Fryzjerski „Loczek”',
  'Sklep spożywczy „U Zosi”',
  'Gabinet stomatologiczny „Perełka”',
  'Kwiaciarnia „Konwalia”',
  'Biuro rachunkowe „Bilans” sp. z o.o.',
  'Pracownia krawiecka „Igiełka”',
] as const;
const PROXIES_SINCE = 2016;

/** Everybody linked to an account by the day of the export. */
export function planHolders(stock: Stock, account: AccountPlan, exportOn: LocalDate): HolderPlan[] {
  const dice = diceFor(stock.seed, 'person', account.key);
  const flat = flatOfSamePerson(stock, account.unit, exportOn);
  if (flat) {
    return [span(account, `${flat.key}-1`, undefined, 'HOLDER')];
  }
  if (account.unit.kind === 'COMMERCIAL') {
    return [span(account, `${account.key}-1`, companyOf(account, dice), 'HOLDER')];
  }
  const name = inventName(dice);
  const holders = [span(account, `${account.key}-1`, personOf(account, 1, name, dice), 'HOLDER')];
  if (account.unit.kind === 'FLAT' && (account.scenario === 'SHARED' || dice.chance(0.45))) {
    const spouse = personOf(account, 2, inventSpouse(dice, name), dice);
    holders.push(span(account, `${account.key}-2`, spouse, 'CO_HOLDER'));
  }
  return account.scenario === 'SHARED' ? [...holders, ...proxies(account, dice, exportOn)] : holders;
}

/** Most garages, parking places and stores belong to somebody who lives here. */
function flatOfSamePerson(stock: Stock, unit: UnitPlan, exportOn: LocalDate): AccountPlan | undefined {
  if (unit.kind === 'FLAT' || unit.kind === 'COMMERCIAL') {
    return undefined;
  }
  const { flats } = countKinds(stock.units);
  const isGarageOfTwoUnits = unit.kind === 'GARAGE' && unit.indexOfKind === 0;
  const index = isGarageOfTwoUnits ? unitIndexOf('TWO_UNITS') : (unit.index * 7 + 31) % flats;
  const flat = { index, indexOfKind: index, kind: 'FLAT' } as UnitPlan;
  return isNeverHandedOver(stock, flat) ? planAccounts(stock, flat, exportOn, exportOn)[0] : undefined;
}

function proxies(account: AccountPlan, dice: Dice, exportOn: LocalDate): HolderPlan[] {
  const proxy = personOf(account, 3, inventName(dice), dice);
  const years = Array.from(
    { length: yearOf(exportOn) - PROXIES_SINCE + 1 },
    (_, index) => PROXIES_SINCE + index,
  );
  return years.map((year, index) => ({
    personKey: proxy.key,
    person: index === 0 ? proxy : undefined,
    role: 'PROXY' as const,
    validFrom: localDateOf(year, 1, 1),
    validTo: localDateOf(year, 12, 31),
  }));
}

function span(
  account: AccountPlan,
  personKey: string,
  person: FolderRow<'persons.csv'> | undefined,
  role: HolderPlan['role'],
): HolderPlan {
  return { personKey, person, role, validFrom: account.openedOn, validTo: account.closedOn };
}

function personOf(
  account: AccountPlan,
  order: number,
  name: PersonName,
  dice: Dice,
): FolderRow<'persons.csv'> {
  const digits = String(dice.int(0, 999)).padStart(3, '0');
  const isElsewhere = dice.chance(0.04);
  return {
    key: `${account.key}-${String(order)}`,
    given_name: name.given,
    family_name: name.family,
    email: dice.chance(0.7)
      ? `${foldForSearch(name.given)}.${foldForSearch(name.family)}.${account.serial}@example.pl`
      : null,
    phone: dice.chance(0.85) ? `+48 600 000 ${digits}` : null,
    address: isElsewhere ? `ul. Zmyślona ${String(dice.int(1, 90))}, 31-999 Kraków` : null,
  };
}

function companyOf(account: AccountPlan, dice: Dice): FolderRow<'persons.csv'> {
  return {
    key: `${account.key}-1`,
    company_name: COMPANIES[account.unit.indexOfKind % COMPANIES.length] ?? COMPANIES[0],
    email: `biuro.${account.serial}@example.pl`,
    phone: `+48 600 000 ${String(dice.int(0, 999)).padStart(3, '0')}`,
  };
}
