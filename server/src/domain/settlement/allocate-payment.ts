import { smallerOf, type Grosze } from '../money/grosze.js';
import type { LocalDate } from '../time/local-date.js';
import { DebtQueue, type OpenDebt } from './debt-queue.js';
import type { AllocationPolicy, Receivable, ReceivablePart } from './receivable.js';

/** A debt with the interest noted on it. */
export interface Debt {
  readonly id: string;
  readonly dueOn: LocalDate;
  /** `dueOn` moved from a day off; the same when left out. */
  readonly payableOn?: LocalDate | undefined;
  /** The due day when left out. */
  readonly issuedOn?: LocalDate | undefined;
  /** The number of its document; its id when left out. */
  readonly number?: string | undefined;
  /** Grosze, 0 or more. */
  readonly principal: Grosze;
  /** Grosze, 0 or more. */
  readonly interest: Grosze;
}

/** One payment against some debts. */
export interface PaymentAgainstDebts {
  /** Grosze, 0 or more. */
  readonly amount: Grosze;
  readonly paidOn: LocalDate;
  readonly debts: readonly Debt[];
  /** The ids of the debts the payer named, first to last. */
  readonly designated?: readonly string[] | undefined;
  readonly policy: AllocationPolicy;
}

/** A part of a payment that covers a part of a debt. */
export interface PaidPart {
  readonly debtId: string;
  readonly part: ReceivablePart;
  /** Grosze, above zero. */
  readonly amount: Grosze;
}

/** What a payment covers and what it leaves. */
export interface PaymentAllocation {
  /** In the order of covering. */
  readonly lines: readonly PaidPart[];
  /** The debts in the order given, with what is left of them. */
  readonly remaining: readonly {
    readonly id: string;
    readonly principal: Grosze;
    readonly interest: Grosze;
  }[];
  /** What no debt needed, grosze: it stays on the account as a credit. */
  readonly overpayment: Grosze;
}

/**
 * Which debts one payment covers (art. 451 KC): first those the payer named, of each its interest first; then due debts
 * by due day, then those not yet due by due day, day of issue and number. Lines + overpayment = the payment.
 */
export function allocatePayment(payment: PaymentAgainstDebts): PaymentAllocation {
  const queue = new DebtQueue(payment.policy);
  const debts = payment.debts.map((debt, index) => openDebtsOf(debt, index));
  debts.flat().forEach((debt) => {
    queue.add(debt);
  });
  const lines: PaidPart[] = [];
  let left = payment.amount;
  const cover = (debt: OpenDebt): void => {
    const amount = smallerOf(left, debt.open);
    if (amount > 0n) {
      left -= amount;
      debt.open -= amount;
      lines.push({ debtId: debt.receivable.entryId, part: debt.receivable.part, amount });
    }
  };
  for (const id of payment.designated ?? []) {
    const [principal] = debts.find(([debt]) => debt?.receivable.entryId === id) ?? [];
    (principal ? queue.withInterest(principal) : []).forEach(cover);
  }
  for (let next = queue.next(payment.paidOn); next && left > 0n; next = queue.next(payment.paidOn)) {
    cover(next);
  }
  return {
    lines,
    remaining: payment.debts.map((debt, index) => leftOf(debt, debts[index])),
    overpayment: left,
  };
}

function openDebtsOf(debt: Debt, order: number): OpenDebt[] {
  const shared = {
    entryId: debt.id,
    issuedOn: debt.issuedOn ?? debt.dueOn,
    dueOn: debt.dueOn,
    payableOn: debt.payableOn ?? debt.dueOn,
    documentNumber: debt.number ?? debt.id,
  };
  const principal: Receivable = { ...shared, id: `${debt.id} P`, part: 'PRINCIPAL', open: debt.principal };
  const interest: Receivable = {
    ...shared,
    id: `${debt.id} I`,
    part: 'INTEREST',
    open: debt.interest,
    stemsFrom: shared.documentNumber,
  };
  return [principal, interest].map((receivable) => ({
    receivable,
    order,
    open: receivable.open,
    isQueued: false,
  }));
}

function leftOf(debt: Debt, parts: readonly OpenDebt[] | undefined): PaymentAllocation['remaining'][number] {
  return { id: debt.id, principal: parts?.[0]?.open ?? 0n, interest: parts?.[1]?.open ?? 0n };
}
