import { sumGrosze, type Grosze } from '../../../../domain/money/grosze.js';
import type { BillingPeriod } from '../../../../domain/time/billing-period.js';
import type { LocalDate } from '../../../../domain/time/local-date.js';
import type { FolderWriter } from '../../folder-writer.js';
import type { FolderRow } from '../../format.js';
import type { AccountPlan, Stock } from '../plan/accounts-plan.js';
import { amendLines, amendPayment } from './amendments.js';
import { bankDay } from '../time/demo-calendar.js';
import type { DebtTracker } from './debt-tracker.js';
import type { DemoWindow } from '../time/demo-window.js';
import type { ChargedLine } from './monthly-charges.js';
import type { RateBook } from '../plan/rate-book.js';
import { COMPONENTS, type FundCode } from '../plan/tariff.js';

/** What every part of the demo writes to and asks. */
export interface DemoExport {
  readonly stock: Stock;
  readonly window: DemoWindow;
  readonly writer: FolderWriter;
  readonly rates: RateBook;
}

/** A document of charge about to be issued. */
export interface IssuedDocument {
  readonly key: string;
  readonly number: string;
  readonly kind: FolderRow<'invoices.csv'>['kind'];
  readonly fund: FundCode;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly title: string;
  readonly lines: readonly ChargedLine[];
  readonly period?: BillingPeriod;
  readonly correctsKey?: string;
  readonly settlementKey?: string;
  readonly ksefNumber?: string | null;
  readonly note?: string;
}

/** Money that arrived. */
export interface ArrivedPayment {
  readonly key: string;
  readonly on: LocalDate;
  readonly valueOn: LocalDate;
  readonly fund: FundCode;
  /** Grosze, above zero. */
  readonly amount: Grosze;
  readonly method: FolderRow<'payments.csv'>['method'];
  readonly title: string;
  readonly payerName?: string | null;
  readonly designated?: string | undefined;
}

/** An entry that is neither a document of charge nor a payment. */
export interface PlainEntry {
  readonly key: string;
  readonly kind: FolderRow<'ledger_entries.csv'>['kind'];
  readonly on: LocalDate;
  readonly fund: FundCode;
  /** Grosze; a debit above zero, a credit below. */
  readonly amount: Grosze;
  readonly title: string;
  readonly documentNumber?: string;
  readonly dueOn?: LocalDate;
  readonly settlementKey?: string;
  readonly interestNoteKey?: string;
  /** The key of a payment that the entry takes back. */
  readonly reversesPayment?: string;
}

const LEDGER_KIND_OF: Readonly<Record<string, string>> = {
  CHARGE: 'CHARGE',
  VAT_INVOICE: 'CHARGE',
  CORRECTION: 'CHARGE_CORRECTION',
  SETTLEMENT: 'MEDIA_SETTLEMENT',
};

/** The key of the ledger entry that posts a document, a payment or an entry of its own. */
export function entryKeyOf(sourceKey: string): string {
  return `Z-${sourceKey}`;
}

/**
 * One account's book while its story is told: writes documents, payments and entries, and keeps what is owed.
 * What happens after the export (for money: after the last bank statement) is left untold and does not count.
 */
export class AccountBook {
  private readonly owed = new Map<FundCode, Grosze>();
  /** What the folder says differently from how the story went on; see amendments.ts. */
  private readonly amended = new Map<FundCode, Grosze>();
  private readonly advances = new Map<string, Grosze>();

  constructor(
    private readonly demo: DemoExport,
    readonly account: AccountPlan,
    /** Follows every debt of the main fund, for whoever pays late. */
    private readonly tracker: DebtTracker | undefined,
  ) {}

  /** What is owed in a fund after everything told so far, grosze; below zero is a credit. */
  owedIn(fund: FundCode): Grosze {
    return this.owed.get(fund) ?? 0n;
  }

  /** What the charges and corrections of some months have asked for a component, gross. */
  advancesFor(componentCode: string, months: readonly BillingPeriod[]): Grosze {
    return sumGrosze(months.map((month) => this.advances.get(`${componentCode}|${month}`) ?? 0n));
  }

  /** Issues a document with its lines and posts it. */
  issue(document: IssuedDocument): Grosze {
    const total = sumGrosze(document.lines.map((line) => line.gross));
    if (document.issuedOn > this.demo.window.exportOn) {
      return total;
    }
    const lines = amendLines(this.demo, this.account, document);
    this.writeInvoice(document, lines);
    this.post(
      {
        key: document.key,
        kind: LEDGER_KIND_OF[document.kind] ?? document.kind,
        on: document.issuedOn,
        fund: document.fund,
        amount: sumGrosze(lines.map((line) => line.gross)),
        title: document.title,
        documentNumber: document.number,
        ...(document.settlementKey === undefined ? {} : { settlementKey: document.settlementKey }),
      },
      { invoice_key: document.key, corrects_key: document.correctsKey },
    );
    this.rememberAdvances(document, lines);
    this.count(document.fund, total, sumGrosze(lines.map((line) => line.gross)));
    this.tracker?.post({ ...document, on: document.issuedOn, amount: total });
    return total;
  }

  /** Books a payment; returns whether it is told. */
  receive(payment: ArrivedPayment): boolean {
    if (payment.on > this.demo.window.bankThrough) {
      return false;
    }
    const amount = amendPayment(this.demo, this.account, payment);
    this.demo.writer.write('payments.csv', {
      key: payment.key,
      account_key: this.account.key,
      fund_code: payment.fund,
      booked_on: payment.on,
      value_on: payment.valueOn,
      amount,
      method: payment.method,
      title: payment.title,
      payer_name: payment.payerName,
      designated_document: payment.designated,
    });
    this.post(
      { ...payment, kind: 'PAYMENT', amount: -amount },
      { payment_key: payment.key, value_on: payment.valueOn, designated_document: payment.designated },
    );
    this.count(payment.fund, -payment.amount, -amount);
    this.tracker?.pay(payment);
    return true;
  }

  /** Posts anything else; a debit without a document of charge falls due on `dueOn`, or on its own day. */
  postPlain(entry: PlainEntry): boolean {
    const isMoney = entry.kind === 'PAYMENT_REVERSAL' || entry.kind === 'REFUND';
    if (entry.on > (isMoney ? this.demo.window.bankThrough : this.demo.window.exportOn)) {
      return false;
    }
    this.post(entry, {
      interest_note_key: entry.interestNoteKey,
      reverses_key: entry.reversesPayment && entryKeyOf(entry.reversesPayment),
      due_on: entry.amount > 0n && entry.interestNoteKey === undefined ? (entry.dueOn ?? entry.on) : null,
    });
    this.count(entry.fund, entry.amount, entry.amount);
    if (entry.interestNoteKey === undefined) {
      this.track(entry);
    }
    return true;
  }

  /** Ends the account's rows with what is owed in each fund on the day of the export. */
  close(): void {
    for (const [fund, owed] of this.owed) {
      this.demo.writer.write('balances.csv', {
        account_key: this.account.key,
        fund_code: fund,
        as_of: this.demo.window.exportOn,
        amount: owed + (this.amended.get(fund) ?? 0n),
      });
    }
  }

  private writeInvoice(document: IssuedDocument, lines: readonly ChargedLine[]): void {
    const { writer } = this.demo;
    writer.write('invoices.csv', {
      key: document.key,
      account_key: this.account.key,
      kind: document.kind,
      number: document.number,
      period: document.period,
      issued_on: document.issuedOn,
      due_on: document.dueOn,
      payable_on: bankDay(document.dueOn),
      net: sumGrosze(lines.map((line) => line.net)),
      vat: sumGrosze(lines.map((line) => line.vat)),
      total: sumGrosze(lines.map((line) => line.gross)),
      corrects_key: document.correctsKey,
      settlement_key: document.settlementKey,
      ksef_number: document.ksefNumber,
      note: document.note,
    });
    lines.forEach((line, index) => {
      writer.write('invoice_lines.csv', { invoice_key: document.key, position: index + 1, ...line });
    });
  }

  private post(entry: PlainEntry, source: Partial<FolderRow<'ledger_entries.csv'>>): void {
    this.demo.writer.write('ledger_entries.csv', {
      key: entryKeyOf(entry.key),
      account_key: this.account.key,
      fund_code: entry.fund,
      kind: entry.kind,
      booked_on: entry.on,
      debit: entry.amount > 0n ? entry.amount : null,
      credit: entry.amount < 0n ? -entry.amount : null,
      title: entry.title,
      document_number: entry.documentNumber,
      settlement_key: entry.settlementKey,
      ...source,
    });
  }

  private rememberAdvances(document: IssuedDocument, lines: readonly ChargedLine[]): void {
    for (const line of lines) {
      if (document.period && line.component_code && SETTLED_COMPONENTS.has(line.component_code)) {
        const key = `${line.component_code}|${document.period}`;
        this.advances.set(key, (this.advances.get(key) ?? 0n) + line.gross);
      }
    }
  }

  private track(entry: PlainEntry): void {
    const posted = { ...entry, number: entry.documentNumber ?? entry.key, dueOn: entry.dueOn ?? entry.on };
    if (entry.reversesPayment === undefined) {
      this.tracker?.post(posted);
    } else {
      this.tracker?.returnPayment(entry.reversesPayment, posted);
    }
  }

  private count(fund: FundCode, happened: Grosze, told: Grosze): void {
    this.owed.set(fund, this.owedIn(fund) + happened);
    if (told !== happened) {
      this.amended.set(fund, (this.amended.get(fund) ?? 0n) + told - happened);
    }
  }
}

/** Advances that a media settlement counts against the cost. */
const SETTLED_COMPONENTS = new Set(
  COMPONENTS.filter((component) => component.noticeKind === 'INDEPENDENT').map((component) => component.code),
);
