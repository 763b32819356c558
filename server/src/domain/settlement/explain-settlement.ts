import { useBetween } from '../metering/consumption.js';
import type { Thousandths } from '../metering/meter-value.js';
import { decimal, unitsAtScale, type Decimal, type DecimalText } from '../money/decimal.js';
import { sumGrosze, type Grosze } from '../money/grosze.js';
import { magnitude } from '../money/rounding.js';
import { costOfUse, weighedUse } from './settle-media.js';

/**
 * What a line of a settlement is: a meter with its two readings, use at a price, a share of what the main meter counted
 * more than the flats (also at a price), a share of a bill, an advance, or something that is only printed.
 */
export const SETTLEMENT_LINE_KINDS = ['METER', 'PRICE', 'DIFFERENCE', 'SHARE', 'ADVANCE', 'OTHER'] as const;
/** One of `SETTLEMENT_LINE_KINDS`. */
export type SettlementLineKind = (typeof SETTLEMENT_LINE_KINDS)[number];

/** A line as it is stored: only what its kind needs is set. */
export interface StoredLine {
  readonly kind: SettlementLineKind;
  /** Use or volume, thousandths of the unit of measure. */
  readonly quantity: Thousandths | null;
  /** Złoty per unit of measure. */
  readonly rate: DecimalText | null;
  /** Grosze; a cost is positive, an advance negative. */
  readonly amount: Grosze;
  readonly fromValue: Thousandths | null;
  readonly toValue: Thousandths | null;
  /** Digits before the mark on the dial; `null` when not recorded. */
  readonly digits: number | null;
  /** By which the difference of the readings is multiplied; `null` where it is the use itself. */
  readonly factor: DecimalText | null;
  /** What the account’s share is counted by, and of how much: m³ used, m² heated, allocator units, days. */
  readonly shareOwn: DecimalText | null;
  readonly shareAll: DecimalText | null;
  /** What is shared: a volume (DIFFERENCE), thousandths. */
  readonly pool: Thousandths | null;
  /** What is shared: a bill (SHARE), grosze. */
  readonly poolAmount: Grosze | null;
}

/** The settlement’s own figures, grosze. */
export interface StoredTotals {
  readonly cost: Grosze;
  readonly advances: Grosze;
  /** Cost − advances. */
  readonly result: Grosze;
}

/** Sums of the building, thousandths; `null` where the source gives none. */
export interface StoredBuilding {
  readonly mainMeter: Thousandths | null;
  readonly unitsUse: Thousandths | null;
}

/** What came of counting a settlement again. */
export interface ExplainedSettlement {
  /** For each line whether it agrees; `null` where there is nothing to count. */
  readonly lines: readonly (boolean | null)[];
  /** The costs of the lines add up to the cost, and the advances of the lines to the advances. */
  readonly isSummed: boolean;
  /** The use of the meters is the use that was priced, or what a share goes by. */
  readonly isUsePriced: boolean;
  /** The main meter’s surplus over the units is what was shared; true where the source gives no sums. */
  readonly isDifferenceShared: boolean;
  /** Cost − advances is the result. */
  readonly isResult: boolean;
  /** Everything above, and every line that can be counted. */
  readonly isConfirmed: boolean;
}

const SHARE_SCALE = 4;
const THOUSANDTHS_SCALE = 3;

/** Counts a settlement again from what is stored of it, step by step. */
export function explainSettlement(
  lines: readonly StoredLine[],
  totals: StoredTotals,
  building: StoredBuilding,
): ExplainedSettlement {
  const counted = lines.map((line) => agrees(line));
  const costs = lines.filter(({ kind }) => kind !== 'ADVANCE').map(({ amount }) => amount);
  const advances = lines.filter(({ kind }) => kind === 'ADVANCE').map(({ amount }) => -amount);
  const checks = {
    isSummed:
      sumGrosze(costs) === totals.cost && (advances.length === 0 || sumGrosze(advances) === totals.advances),
    isUsePriced: isUsePriced(lines),
    isDifferenceShared: isDifferenceShared(lines, building),
    isResult: totals.result === totals.cost - totals.advances,
  };
  const isConfirmed = Object.values(checks).every(Boolean) && counted.every((one) => one !== false);
  return { lines: counted, ...checks, isConfirmed };
}

function agrees(line: StoredLine): boolean | null {
  switch (line.kind) {
    case 'METER':
      return agreesMeter(line);
    case 'PRICE':
      return agreesPrice(line);
    case 'DIFFERENCE':
      return agreesPrice(line) === false ? false : agreesVolume(line);
    case 'SHARE':
      return agreesShare(line);
    case 'ADVANCE':
    case 'OTHER':
      return null;
  }
}

function agreesMeter({ fromValue, toValue, quantity, digits, factor }: StoredLine): boolean | null {
  if (fromValue === null || toValue === null || quantity === null) return null;
  const used = useBetween({ from: fromValue, to: toValue, digits });
  return used.ok && weighedUse(used.value.use, factor ?? '1') === quantity;
}

function agreesPrice({ quantity, rate, amount }: StoredLine): boolean | null {
  return quantity === null || rate === null ? null : costOfUse(quantity, rate) === amount;
}

/** A volume is shared to the thousandth by the largest remainder, so a share lies less than a thousandth off. */
function agreesVolume({ pool, quantity, shareOwn, shareAll }: StoredLine): boolean | null {
  if (pool === null || quantity === null || shareOwn === null || shareAll === null) return null;
  return isShare(quantity, pool, shareOwn, shareAll);
}

/** A bill is shared to the grosz by the largest remainder, so a share lies less than a grosz off. */
function agreesShare({ poolAmount, amount, shareOwn, shareAll }: StoredLine): boolean | null {
  if (poolAmount === null || shareOwn === null || shareAll === null) return null;
  return isShare(amount, poolAmount, shareOwn, shareAll);
}

function isShare(
  part: bigint,
  whole: bigint,
  own: Decimal | DecimalText,
  all: Decimal | DecimalText,
): boolean {
  const [weight, sum] = [own, all].map((one) => unitsAtScale(decimal(one), SHARE_SCALE));
  if (weight === undefined || sum === undefined || sum <= 0n) return false;
  return magnitude(part * sum - whole * weight) < sum;
}

function isUsePriced(lines: readonly StoredLine[]): boolean {
  const sumOf = (kind: SettlementLineKind): Thousandths =>
    lines.filter((line) => line.kind === kind).reduce((sum, { quantity }) => sum + (quantity ?? 0n), 0n);
  if (!lines.some(({ kind }) => kind === 'METER')) return true;
  const used = sumOf('METER');
  return lines.some(({ kind }) => kind === 'PRICE') ? used === sumOf('PRICE') : isSharedBy(lines, used);
}

/** Some bill was shared by what the meters counted. */
function isSharedBy(lines: readonly StoredLine[], used: Thousandths): boolean {
  const weight = used * 10n ** BigInt(SHARE_SCALE - THOUSANDTHS_SCALE);
  return lines.some(
    ({ kind, shareOwn }) =>
      kind === 'SHARE' && shareOwn !== null && unitsAtScale(decimal(shareOwn), SHARE_SCALE) === weight,
  );
}

function isDifferenceShared(lines: readonly StoredLine[], { mainMeter, unitsUse }: StoredBuilding): boolean {
  if (mainMeter === null || unitsUse === null) return true;
  const pools = lines.flatMap(({ kind, pool }) => (kind === 'DIFFERENCE' && pool !== null ? [pool] : []));
  return pools.every((pool) => pool === mainMeter - unitsUse);
}
