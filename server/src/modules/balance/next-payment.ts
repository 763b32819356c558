import { smallerOf, sumGrosze, type Grosze } from '../../domain/money/grosze.js';
import { daysBetween, type LocalDate } from '../../domain/time/local-date.js';
import type { BalanceRow, CreditRow } from './balance.repository.js';
import { NextPaymentRowKind, type NextPayment, type NextPaymentRow } from './next-payment.type.js';
import { payableParts, type PayablePart } from './payable-parts.js';

/**
 * „Najbliższa płatność”: what is payable on the nearest day from today on, with everything past due and noted interest,
 * less the free credit of each fund. Nothing when there is nothing to pay, or the credit covers it.
 */
export function nextPayment(row: BalanceRow, today: LocalDate): NextPayment | undefined {
  const parts = payableParts(row.debts, row.instalments);
  const nearest = parts.find((part) => part.payableOn >= today)?.payableOn;
  const asked = parts.filter((part) => part.payableOn < today || part.payableOn === nearest);
  const credit = usableCredit(asked, row.freeCredits);
  const amount = total(asked) - credit;
  const dueOn = nearest ?? asked[0]?.payableOn;
  if (amount <= 0n || dueOn === undefined) return undefined;
  const rows = [...rowsOf(asked, today), ...(credit > 0n ? [creditRow(credit)] : [])];
  return { accountRowId: row.accountRowId, amount, dueOn, days: daysBetween(today, dueOn), rows };
}

/** The number of the one document that is paid; nothing when several are. */
export function onlyDocument(payment: NextPayment): string | undefined {
  const numbers = payment.rows
    .filter((row) => row.kind !== NextPaymentRowKind.CREDIT)
    .map((row) => row.documentNumber);
  return numbers.length === 1 ? (numbers[0] ?? undefined) : undefined;
}

/** Free credit of a fund pays what is asked in that fund only. */
function usableCredit(asked: readonly PayablePart[], credits: readonly CreditRow[]): Grosze {
  const used = credits.map(({ fundRowId, free }) =>
    smallerOf(BigInt(free), total(asked.filter((part) => part.fundRowId === fundRowId))),
  );
  return sumGrosze(used);
}

/** What falls due first, then the past, then interest; parts of one document are one row. */
function rowsOf(asked: readonly PayablePart[], today: LocalDate): NextPaymentRow[] {
  const byDocument = Map.groupBy(
    asked,
    (part) => `${kindOf(part, today)} ${part.documentNumber ?? ''} ${part.payableOn}`,
  );
  const rows = [...byDocument.values()].flatMap((parts) => {
    const [first] = parts;
    return first ? [rowOf(first, kindOf(first, today), total(parts))] : [];
  });
  return rows.sort((a, b) => ROW_ORDER.indexOf(a.kind) - ROW_ORDER.indexOf(b.kind));
}

const ROW_ORDER = [
  NextPaymentRowKind.CHARGE,
  NextPaymentRowKind.INSTALMENT,
  NextPaymentRowKind.OVERDUE,
  NextPaymentRowKind.INTEREST,
];

function kindOf(part: PayablePart, today: LocalDate): NextPaymentRowKind {
  if (part.part === 'INTEREST' && !part.isInstalment) return NextPaymentRowKind.INTEREST;
  if (part.payableOn < today) return NextPaymentRowKind.OVERDUE;
  return part.isInstalment ? NextPaymentRowKind.INSTALMENT : NextPaymentRowKind.CHARGE;
}

function rowOf(part: PayablePart, kind: NextPaymentRowKind, amount: Grosze): NextPaymentRow {
  const { period, documentNumber, invoiceRowId } = part;
  return { kind, period, documentNumber, invoiceRowId, amount };
}

function creditRow(credit: Grosze): NextPaymentRow {
  const { CREDIT } = NextPaymentRowKind;
  return { kind: CREDIT, period: null, documentNumber: null, invoiceRowId: null, amount: -credit };
}

function total(parts: readonly PayablePart[]): Grosze {
  return sumGrosze(parts.map((part) => part.amount));
}
