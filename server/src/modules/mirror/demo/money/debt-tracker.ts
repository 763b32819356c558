import type { PrincipalPayment } from '../../../../domain/ledger/interest.js';
import type { Grosze } from '../../../../domain/money/grosze.js';
import type { AllocationState } from '../../../../domain/settlement/allocation-state.js';
import { allocateHistory, type BookEvent } from '../../../../domain/settlement/allocate-history.js';
import type { Receivable } from '../../../../domain/settlement/receivable.js';
import type { LocalDate } from '../../../../domain/time/local-date.js';
import { bankDay } from '../time/demo-calendar.js';

/** One debit and what has been paid of it, by the book's own order of allocation. */
export interface TrackedDebt {
  /** The key of its document or entry. */
  readonly key: string;
  readonly number: string;
  /** The due day moved off days off. */
  readonly payableOn: LocalDate;
  /** What was charged, grosze. */
  readonly amount: Grosze;
  /** What covers it, from the day it counts. */
  readonly payments: readonly PrincipalPayment[];
}

/** A debit above zero or a credit below. */
export interface PostedAmount {
  readonly key: string;
  readonly number: string;
  readonly on: LocalDate;
  readonly dueOn: LocalDate;
  readonly amount: Grosze;
  /** The key of the document that a credit corrects. */
  readonly correctsKey?: string | undefined;
}

/** Interest noted on one debt. */
export interface NotedOnDebt {
  readonly debtKey: string;
  /** Grosze. */
  readonly amount: Grosze;
  readonly to: LocalDate;
}

/** Follows which payment covers which debt of one account and fund, as the book will find when it is imported. */
export class DebtTracker {
  private state: AllocationState = { receivables: [], credits: [], allocations: [] };
  private events: BookEvent[] = [];
  private readonly amounts = new Map<string, Grosze>();
  private readonly numbers = new Map<string, string>();
  private readonly notedTo = new Map<string, LocalDate>();
  private readonly withoutInterest = new Set<string>();

  /** A charge, a correction, or any other entry that is not a payment. */
  post(posted: PostedAmount): void {
    if (posted.amount > 0n) {
      this.amounts.set(posted.key, posted.amount);
      this.numbers.set(posted.key, posted.number);
      this.events.push({ kind: 'DEBIT', on: posted.on, receivables: [receivableOf(posted)] });
    } else if (posted.amount < 0n) {
      this.events.push({
        kind: 'CREDIT',
        on: posted.on,
        credit: {
          id: posted.key,
          open: -posted.amount,
          effectiveOn: posted.on,
          corrects: posted.correctsKey === undefined ? undefined : { entryId: posted.correctsKey },
        },
      });
    }
  }

  /** Money that arrived, for a named document or for what is oldest. */
  pay(payment: {
    readonly key: string;
    readonly on: LocalDate;
    readonly valueOn: LocalDate;
    readonly amount: Grosze;
    readonly designated?: string | undefined;
  }): void {
    const designates = payment.designated === undefined ? [] : [{ documentNumber: payment.designated }];
    this.events.push({
      kind: 'CREDIT',
      on: payment.on,
      credit: { id: payment.key, open: payment.amount, effectiveOn: payment.valueOn, designates },
    });
  }

  /** The bank took a payment back: what it covered is owed again. */
  returnPayment(paymentKey: string, returned: PostedAmount): void {
    this.events.push({
      kind: 'REVERSAL_OF_CREDIT',
      on: returned.on,
      creditId: paymentKey,
      receivable: receivableOf(returned),
    });
  }

  /** Interest noted: a receivable of its own for each debt, paid before that debt's principal. */
  noteInterest(number: string, on: LocalDate, dueOn: LocalDate, items: readonly NotedOnDebt[]): void {
    const receivables = items.map((item, index): Receivable => {
      this.notedTo.set(item.debtKey, item.to);
      return {
        ...receivableOf({ key: number, number, on, dueOn, amount: item.amount }),
        id: `${number} ${String(index)}`,
        part: 'INTEREST',
        stemsFrom: this.numbers.get(item.debtKey),
      };
    });
    this.events.push({ kind: 'DEBIT', on, receivables });
  }

  /** From now on the debt bears no interest: it is paid in instalments. */
  exemptFromInterest(key: string): void {
    this.withoutInterest.add(key);
  }

  /** The last day that interest on the debt was noted for. */
  notedThrough(key: string): LocalDate | undefined {
    return this.notedTo.get(key);
  }

  /** All debts that bear interest, the oldest first. */
  debts(): TrackedDebt[] {
    return this.read()
      .receivables.filter((debt) => debt.part === 'PRINCIPAL' && this.amounts.has(debt.id))
      .filter((debt) => !this.withoutInterest.has(debt.id))
      .map((debt) => ({
        key: debt.id,
        number: debt.documentNumber ?? debt.id,
        payableOn: debt.payableOn,
        amount: this.amounts.get(debt.id) ?? 0n,
        payments: this.paymentsOf(debt.id),
      }));
  }

  /** What is still to be paid of a debt, grosze. */
  openOf(key: string): Grosze {
    return this.read().receivables.find((debt) => debt.id === key)?.open ?? 0n;
  }

  private paymentsOf(key: string): PrincipalPayment[] {
    return this.state.allocations
      .filter((allocation) => allocation.receivableId === key)
      .map((allocation) => ({ on: allocation.effectiveOn, amount: allocation.amount }))
      .sort((a, b) => (a.on < b.on ? -1 : 1));
  }

  private read(): AllocationState {
    if (this.events.length > 0) {
      const settings = { creditUse: 'ISSUE', policy: 'PER_DEBT_INTEREST_FIRST' } as const;
      this.state = allocateHistory(this.state, this.events, settings).state;
      this.events = [];
    }
    return this.state;
  }
}

function receivableOf(posted: PostedAmount): Receivable {
  return {
    id: posted.key,
    entryId: posted.key,
    part: 'PRINCIPAL',
    issuedOn: posted.on,
    dueOn: posted.dueOn,
    payableOn: bankDay(posted.dueOn),
    documentNumber: posted.number,
    open: posted.amount,
  };
}
