import { sumGrosze, type Grosze } from '../../../../domain/money/grosze.js';
import { daysWithin, periodOf, type BillingPeriod } from '../../../../domain/time/billing-period.js';
import { laterOf, type LocalDate } from '../../../../domain/time/local-date.js';
import { AccountBook, type DemoExport } from './account-book.js';
import type { AccountPlan } from '../plan/accounts-plan.js';
import { Agenda } from './agenda.js';
import { DebtTracker } from './debt-tracker.js';
import { chargeName, correctionName, paymentKey } from './document-numbers.js';
import { ksefNumberOf } from './ksef-number.js';
import { sendLetter, type ElectronicDelivery, type LetterToSend } from '../letters/letters.js';
import { chargeMonth, type ChargeBasis, type ChargedLine } from './monthly-charges.js';
import {
  isPaymentReturned,
  isTracked,
  planAdvance,
  planPayments,
  styleOf,
  type PayerStyle,
  type PlannedPayment,
} from './payer.js';
import { monthInWords } from '../time/polish-words.js';
import type { FundCode } from '../plan/tariff.js';
import { transferWords } from './transfer-words.js';
import { bankDay, monthFacts, monthsFrom, nextMonth, plusDays } from '../time/demo-calendar.js';

/** Days after a hand-over on which the office corrects the month's charge. */
const HANDOVER_BOOKED_AFTER = 5;
/** Days after which a correction or a settlement falls due. */
const SHORT_TERM = 14;

/** What else there is to a payment. */
export interface ToldPayment {
  /** The transfer's title, where it is not the payer's usual one. */
  readonly title?: string;
  /** What follows, once the payment is told. */
  readonly then?: (() => void) | undefined;
}

/** One account's life between the first month of the demo and the export: it is charged, it pays, things happen. */
export class AccountStory {
  readonly book: AccountBook;
  readonly agenda = new Agenda();
  readonly tracker: DebtTracker | undefined;
  readonly style: PayerStyle;
  /** Asked for and not yet decided on by the payer; below zero when he has paid ahead. */
  private readonly undecided = new Map<FundCode, Grosze>();

  constructor(
    readonly demo: DemoExport,
    readonly basis: ChargeBasis,
    readonly payerName: string | null,
    private readonly delivery: ElectronicDelivery | undefined,
  ) {
    this.style = styleOf(demo.stock, basis.account);
    this.tracker = isTracked(this.style) ? new DebtTracker() : undefined;
    this.book = new AccountBook(demo, basis.account, this.tracker);
  }

  get account(): AccountPlan {
    return this.basis.account;
  }

  /** The funds that the account is charged for. */
  get funds(): readonly FundCode[] {
    return this.basis.building.hasOwnRepairFund && this.account.unit.kind === 'FLAT'
      ? ['OPL', 'REM']
      : ['OPL'];
  }

  /** The months from the start of the demo that the account lives in, its last letters included. */
  months(): BillingPeriod[] {
    const { firstMonth, lastMonth } = this.demo.window;
    const opened = periodOf(this.account.openedOn);
    return monthsFrom(opened > firstMonth ? opened : firstMonth, lastMonth);
  }

  /** Plans the month's charges, or what a hand-over makes of them. */
  planCharges(month: BillingPeriod): void {
    const days = daysWithin(month, this.account.openedOn, this.account.closedOn);
    const isFromFirst = days?.from === monthFacts(month).first;
    if (!days) {
      return;
    }
    for (const fund of this.funds) {
      if (isFromFirst) {
        this.agenda.plan(days.from, () => this.charge(month, fund));
      } else {
        this.agenda.plan(plusDays(days.from, HANDOVER_BOOKED_AFTER), () =>
          this.chargeFrom(days.from, month, fund),
        );
      }
      if (isFromFirst && days.to < monthFacts(month).last) {
        this.agenda.plan(plusDays(days.to, HANDOVER_BOOKED_AFTER + 1), () =>
          this.takeBack(days.to, month, fund),
        );
      }
    }
  }

  /** Whether a month was charged in full, so that a correction has something to correct. */
  isCharged(month: BillingPeriod): boolean {
    const days = daysWithin(month, this.account.openedOn, this.account.closedOn);
    return (
      month >= this.demo.window.firstMonth &&
      days?.from === monthFacts(month).first &&
      days.to === monthFacts(month).last
    );
  }

  /** What has been asked for and must be decided on with the next charge. */
  ask(fund: FundCode, amount: Grosze): void {
    this.undecided.set(fund, (this.undecided.get(fund) ?? 0n) + amount);
  }

  /** Sends a letter, if its holder agreed to letters by e-mail. */
  send(letter: LetterToSend): void {
    sendLetter(this.demo, this.account, this.delivery, letter);
  }

  /** Takes all that was asked for, to be paid in a way of its own. */
  takeUndecided(fund: FundCode): Grosze {
    const amount = this.undecided.get(fund) ?? 0n;
    this.undecided.set(fund, 0n);
    return amount;
  }

  /** Issues a correction of a month's charge. */
  correct(month: BillingPeriod, on: LocalDate, lines: readonly ChargedLine[], note: string): void {
    const corrected = chargeName(this.account, month, 'OPL');
    const name = correctionName(this.account, periodOf(on));
    const total = this.book.issue({
      ...name,
      kind: 'CORRECTION',
      fund: 'OPL',
      period: month,
      issuedOn: on,
      dueOn: plusDays(on, SHORT_TERM),
      title: `Korekta do ${corrected.number}`,
      lines,
      correctsKey: corrected.key,
      note,
    });
    this.ask('OPL', total);
    this.send({
      kind: 'CORRECTION',
      key: `P-${name.key}`,
      title: `Korekta ${name.number}`,
      on,
      invoiceKey: name.key,
    });
  }

  /** Plans a payment; it is told once its day is within the bank statements. */
  planPayment(
    month: BillingPeriod,
    fund: FundCode,
    part: string,
    planned: PlannedPayment,
    told: ToldPayment = {},
  ): void {
    this.agenda.plan(planned.on, () => {
      this.receive(month, fund, part, planned, told);
    });
  }

  /** Books a payment at once. */
  receive(
    month: BillingPeriod,
    fund: FundCode,
    part: string,
    planned: PlannedPayment,
    { title, then }: ToldPayment = {},
  ): void {
    const key = paymentKey(this.account, month, fund, part);
    const words =
      title === undefined ? transferWords(this, planned, month, fund) : { title, payerName: this.payerName };
    const isTold = this.book.receive({ ...planned, ...words, key, fund });
    if (isTold) {
      then?.();
    }
  }

  private charge(month: BillingPeriod, fund: FundCode): void {
    const lines = chargeMonth(this.basis, month, fund);
    if (lines.length === 0) {
      return;
    }
    const name = chargeName(this.account, month, fund);
    const isTaxed = this.account.unit.kind !== 'FLAT';
    const issuedOn = monthFacts(month).first;
    const total = this.book.issue({
      ...name,
      kind: isTaxed ? 'VAT_INVOICE' : 'CHARGE',
      fund,
      period: month,
      issuedOn,
      dueOn: monthFacts(month).last,
      title: `${isTaxed ? 'Faktura' : fund === 'REM' ? 'Fundusz remontowy' : 'Opłaty'} za ${monthInWords(month)}`,
      lines,
      ksefNumber: ksefNumberOf(this.demo.stock, this.account, issuedOn),
    });
    this.ask(fund, total);
    this.decide(month, fund, issuedOn);
  }

  /** The payer decides what to do about what the month asked for; nobody pays before the day it is asked. */
  private decide(month: BillingPeriod, fund: FundCode, askedOn: LocalDate): void {
    const style = fund === 'REM' && this.style === 'IN_ADVANCE' ? 'PUNCTUAL' : this.style;
    const planned =
      style === 'IN_ADVANCE'
        ? planAdvance(month, this.nextCharge(month) + (this.undecided.get(fund) ?? 0n))
        : planPayments(this.demo.stock, this.account, style, month, this.undecided.get(fund) ?? 0n);
    planned
      .map((payment) => notBefore(payment, askedOn))
      .forEach((payment, index) => {
        this.ask(fund, -payment.amount);
        const isReturned = index === 0 && isPaymentReturned(this.demo.stock, this.account, month);
        const then = isReturned ? () => this.planReturn(month, fund, payment) : undefined;
        this.planPayment(month, fund, String(index + 1), payment, { then });
      });
  }

  /** The bank takes a transfer back after three days; the payer has to decide on it again. */
  private planReturn(month: BillingPeriod, fund: FundCode, payment: PlannedPayment): void {
    const on = bankDay(plusDays(payment.on, 3));
    const returned = paymentKey(this.account, month, fund, '1');
    this.agenda.plan(on, () => {
      this.book.postPlain({
        key: `X-${returned}`,
        kind: 'PAYMENT_REVERSAL',
        on,
        fund,
        amount: payment.amount,
        title: 'Zwrot przelewu przez bank',
        reversesPayment: returned,
      });
      this.ask(fund, payment.amount);
    });
  }

  private nextCharge(month: BillingPeriod): Grosze {
    return sumGrosze(chargeMonth(this.basis, nextMonth(month), 'OPL').map((line) => line.gross));
  }

  /** The new holder pays for the rest of the month, by days. */
  private chargeFrom(from: LocalDate, month: BillingPeriod, fund: FundCode): void {
    const lines = chargeMonth(this.basis, month, fund, { from, to: monthFacts(month).last });
    const issuedOn = plusDays(from, HANDOVER_BOOKED_AFTER);
    const total = this.book.issue({
      ...chargeName(this.account, month, fund),
      kind: 'CHARGE',
      fund,
      period: month,
      issuedOn,
      dueOn: laterOf(monthFacts(month).last, plusDays(issuedOn, SHORT_TERM)),
      title: `Opłaty za ${monthInWords(month)} (część miesiąca)`,
      lines,
      note: 'Naliczono za dni od przejęcia lokalu.',
    });
    this.ask(fund, total);
    this.decide(month, fund, issuedOn);
  }

  /** The former holder gets back the days after the hand-over: the mirror of what the new one is charged. */
  private takeBack(lastDay: LocalDate, month: BillingPeriod, fund: FundCode): void {
    const charged = chargeName(this.account, month, fund);
    const on = plusDays(lastDay, HANDOVER_BOOKED_AFTER + 1);
    const lines = chargeMonth(this.basis, month, fund, {
      from: plusDays(lastDay, 1),
      to: monthFacts(month).last,
    });
    const total = this.book.issue({
      ...correctionName(this.account, month, fund === 'REM' ? '/FR' : ''),
      kind: 'CORRECTION',
      fund,
      period: month,
      issuedOn: on,
      dueOn: plusDays(on, SHORT_TERM),
      title: `Korekta do ${charged.number} – zdanie lokalu`,
      lines: lines.map(takenBack),
      correctsKey: charged.key,
      note: 'Dni po zdaniu lokalu.',
    });
    this.ask(fund, total);
  }
}

/** A habit that lies before the charge means the week after it. */
function notBefore(payment: PlannedPayment, askedOn: LocalDate): PlannedPayment {
  if (payment.valueOn > askedOn) {
    return payment;
  }
  const on = bankDay(plusDays(askedOn, 7));
  return { ...payment, on, valueOn: on };
}

/** A line of the same days with the opposite sign. */
function takenBack(line: ChargedLine): ChargedLine {
  return { ...line, quantity: `-${line.quantity}`, net: -line.net, vat: -line.vat, gross: -line.gross };
}
