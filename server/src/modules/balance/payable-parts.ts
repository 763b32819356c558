import { smallerOf, sumGrosze, type Grosze } from '../../domain/money/grosze.js';
import { fillInstalments } from '../../domain/settlement/fill-instalments.js';
import { compareDates, type LocalDate } from '../../domain/time/local-date.js';
import type { DebtRow, InstalmentRow } from './balance.repository.js';

/** A part of what is owed with the day to pay it by: a debt, or an instalment of debts that a plan covers. */
export interface PayablePart {
  readonly fundRowId: string;
  readonly part: 'PRINCIPAL' | 'INTEREST';
  readonly payableOn: LocalDate;
  /** Grosze, above zero. */
  readonly amount: Grosze;
  readonly documentNumber: string | null;
  readonly invoiceRowId: string | null;
  readonly period: string | null;
  /** True when it stands in place of the debts it covers; `documentNumber` is then the plan's. */
  readonly isInstalment: boolean;
}

/**
 * What is owed, by the day to pay it by. Debts that an instalment plan covers are given as its instalments: what was
 * paid of the debts fills the instalments in turn, what is left of each is split over the debts, the earliest first.
 * The parts sum to the debts.
 */
export function payableParts(
  debts: readonly DebtRow[],
  instalments: readonly InstalmentRow[],
): readonly PayablePart[] {
  const byPlan = Map.groupBy(debts, (debt) => debt.planRowId);
  const parts = [...byPlan].flatMap(([planRowId, ofPlan]) => {
    const items = instalments.filter((item) => item.planRowId === planRowId);
    return items.length === 0 ? ofPlan.map(asPart) : spread(ofPlan, items);
  });
  return parts.sort((a, b) => compareDates(a.payableOn, b.payableOn));
}

function asPart(debt: DebtRow): PayablePart {
  const { fundRowId, part, payableOn, documentNumber, invoiceRowId, period } = debt;
  const amount = BigInt(debt.remaining);
  return { fundRowId, part, payableOn, amount, documentNumber, invoiceRowId, period, isInstalment: false };
}

function spread(debts: readonly DebtRow[], items: readonly InstalmentRow[]): PayablePart[] {
  const open = debts.map((debt) => ({ debt, left: BigInt(debt.remaining) }));
  const parts: PayablePart[] = [];
  const agreed = items.map((item) => BigInt(item.amount));
  const unpaid = fillInstalments(agreed, sumGrosze(open.map((debt) => debt.left)));
  for (const [index, item] of items.entries()) {
    let wanted = unpaid[index] ?? 0n;
    for (const place of open) {
      const amount = smallerOf(wanted, place.left);
      if (amount === 0n) continue;
      place.left -= amount;
      wanted -= amount;
      parts.push(asInstalment(place.debt, item, amount));
    }
  }
  return parts;
}

function asInstalment(debt: DebtRow, item: InstalmentRow, amount: Grosze): PayablePart {
  return {
    fundRowId: debt.fundRowId,
    part: debt.part,
    payableOn: item.payableOn,
    amount,
    documentNumber: item.planNumber,
    invoiceRowId: null,
    period: null,
    isInstalment: true,
  };
}
