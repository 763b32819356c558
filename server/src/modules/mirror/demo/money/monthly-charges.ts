import { chargeLine } from '../../../../domain/billing/charge.js';
import type { BillingPeriod, DaySpan } from '../../../../domain/time/billing-period.js';
import { daysInSpan } from '../../../../domain/time/local-date.js';
import type { FolderRow } from '../../format.js';
import type { AccountPlan } from '../plan/accounts-plan.js';
import type { BuildingPlan } from '../plan/cooperative-plan.js';
import type { ParameterBook } from '../plan/parameter-book.js';
import type { Rate, RateBook } from '../plan/rate-book.js';
import { COMPONENTS, type ComponentPlan, type FundCode } from '../plan/tariff.js';
import { monthFacts } from '../time/demo-calendar.js';

/** A line of a document, not yet numbered. */
export type ChargedLine = Omit<FolderRow<'invoice_lines.csv'>, 'invoice_key' | 'position'>;

/** What a month is charged by. */
export interface ChargeBasis {
  readonly account: AccountPlan;
  readonly building: BuildingPlan;
  readonly parameters: ParameterBook;
  readonly rates: RateBook;
  /** The last line made at each rate. */
  readonly remembered: Map<Rate, ChargedLine>;
}

/** How much of a component is charged, and the parameter that says so. */
interface Quantity {
  readonly value: string;
  readonly parameterKey: string | null;
}

/** Which components each kind of unit pays; some of them only where the building or the unit has the thing. */
const COMPONENTS_OF: Readonly<Record<string, readonly string[]>> = {
  FLAT: ['EKS', 'FRE', 'POD', 'COS', 'COZ', 'ZWS', 'PCW', 'ODP', 'DZW', 'DOM', 'ANT', 'WOD', 'SCH'],
  GARAGE: ['GAR'],
  PARKING: ['MPO'],
  STORAGE: ['KOM'],
  COMMERCIAL: ['LUZ', 'POU', 'COU'],
};

const components = new Map(COMPONENTS.map((component) => [component.code, component]));

/**
 * The lines of an account's charge for a month, of one fund, in the order of the print.
 *
 * @param span only these days of the month are charged, e.g. from the day of a hand-over
 */
export function chargeMonth(
  basis: ChargeBasis,
  month: BillingPeriod,
  fund: FundCode,
  span?: DaySpan,
): ChargedLine[] {
  const lines: ChargedLine[] = [];
  for (const code of COMPONENTS_OF[basis.account.unit.kind] ?? []) {
    const component = components.get(codeIn(basis.building, code));
    const quantity = component?.fund === fund ? quantityOf(component, basis, month) : undefined;
    if (component && quantity) {
      lines.push(lineOf(component, quantity, basis, month, span));
    }
  }
  return lines;
}

/** One line taken back or added by a correction: the component as it was charged that month, another quantity. */
export function correctionLine(
  basis: ChargeBasis,
  month: BillingPeriod,
  code: string,
  quantity: string,
  note: string,
): ChargedLine {
  const component = components.get(code);
  if (!component) {
    throw new RangeError(`monthly-charges: there is no component ${code}`);
  }
  return { ...lineOf(component, { value: quantity, parameterKey: null }, basis, month), note };
}

/** The repair fund of the building that keeps it apart is a component of its own. */
function codeIn(building: BuildingPlan, code: string): string {
  return code === 'FRE' && building.hasOwnRepairFund ? 'FRW' : code;
}

function quantityOf(
  component: ComponentPlan,
  basis: ChargeBasis,
  month: BillingPeriod,
): Quantity | undefined {
  const { building, parameters } = basis;
  if (component.code === 'DZW' && !building.hasLift) {
    return undefined;
  }
  if (component.basis === 'UNIT') {
    return { value: '1', parameterKey: null };
  }
  if (component.basis === 'METER') {
    return parameters.waterMeters > 0
      ? { value: String(parameters.waterMeters), parameterKey: null }
      : undefined;
  }
  const version = parameters.find(component.parameterCode ?? '', monthFacts(month).first);
  return version && version.value !== '0' ? { value: version.value, parameterKey: version.key } : undefined;
}

/** The same bases meet the same rates month after month: such a line is made once. */
function lineOf(
  component: ComponentPlan,
  quantity: Quantity,
  basis: ChargeBasis,
  month: BillingPeriod,
  span?: DaySpan,
): ChargedLine {
  const { account, building, rates } = basis;
  const place = { building, titleKind: account.titleKind };
  const rate = rates.rateOn(component.code, place, monthFacts(month).first);
  const known = span ? undefined : basis.remembered.get(rate);
  if (known && known.quantity === quantity.value && known.parameter_key === quantity.parameterKey) {
    return known;
  }
  const line = newLine(component, quantity, rate, span && { ...span, of: monthFacts(month).days });
  if (!span) {
    basis.remembered.set(rate, line);
  }
  return line;
}

function newLine(
  component: ComponentPlan,
  quantity: Quantity,
  rate: Rate,
  span: (DaySpan & { readonly of: number }) | undefined,
): ChargedLine {
  const { priceKind, vatCode } = component;
  const spanDays = span && { days: daysInSpan(span.from, span.to), of: span.of };
  const inputs = { quantity: quantity.value, rate: rate.amount, priceKind, vatCode, spanDays };
  return {
    component_code: component.code,
    name: component.name,
    quantity: quantity.value,
    unit_of_measure: component.unitOfMeasure,
    rate_key: rate.key,
    rate: rate.amount,
    price_kind: priceKind,
    vat_code: vatCode,
    ...chargeLine(inputs),
    span_from: span?.from,
    span_to: span?.to,
    span_numerator: spanDays?.days,
    span_denominator: spanDays?.of,
    parameter_key: quantity.parameterKey,
    resolution: rate.resolution,
  };
}
