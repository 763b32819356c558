import { Injectable } from '@nestjs/common';

import type { LocalDate } from '../../../domain/time/local-date.js';
import { accountIdsOf, type Scope } from '../../../platform/auth/scope.js';
import { globalIdSql, selectList, type Columns } from '../../../platform/database/columns.js';
import { Reader } from '../../../platform/database/reader.js';
import { statement } from '../../../platform/database/statement.js';
import { TITLES_SQL, titleParameters, withinTitleSql } from '../../../platform/database/titles.js';
import type {
  AccountFacts,
  ChargeParameterFacts,
  DocumentFacts,
  InvoiceFacts,
  InvoiceLineFacts,
  LedgerEntryFacts,
  MeterFacts,
  PaymentFacts,
  ReadingFacts,
  SettlementFacts,
} from './case-subject.js';

type InvoiceHead = Omit<InvoiceFacts, 'lines'>;
type SettlementHead = Omit<SettlementFacts, 'lines'>;

const INVOICE: Columns<InvoiceHead> = {
  accountRowId: 'i.account_id::text',
  number: 'i.number',
  kind: 'i.kind',
  period: `to_char(i.period, 'YYYY-MM')`,
  issuedOn: 'i.issued_on',
  dueOn: 'i.due_on',
  payableOn: 'i.payable_on',
  total: 'i.total_grosze',
  remaining: `(select coalesce(sum(r.amount_grosze - r.allocated_grosze), 0)::bigint
    from receivables r where r.invoice_id = i.id)`,
  version: 'i.version',
};

const LINE: Columns<InvoiceFacts['lines'][number]> = {
  component: 'l.component_name',
  quantity: 'trim_scale(l.quantity)::text',
  unitOfMeasure: 'l.unit_of_measure',
  rate: 'trim_scale(l.rate_amount)::text',
  gross: 'l.gross_grosze',
};

const INVOICE_LINE: Columns<InvoiceLineFacts> = {
  accountRowId: 'l.account_id::text',
  invoiceId: globalIdSql('Invoice', 'i.id'),
  number: 'i.number',
  period: `to_char(i.period, 'YYYY-MM')`,
  ...LINE,
  net: 'l.net_grosze',
  vatCode: 'l.vat_code',
  vat: 'l.vat_grosze',
  spanFrom: 'l.span_from',
  spanTo: 'l.span_to',
};

const LEDGER_ENTRY: Columns<LedgerEntryFacts> = {
  accountRowId: 'e.account_id::text',
  bookedOn: 'e.booked_on',
  valueOn: 'e.value_on',
  kind: 'e.kind',
  title: 'e.title',
  documentNumber: 'e.document_number',
  amount: 'e.amount_grosze',
  balanceAfter: 'p.balance_after_grosze',
  fund: 'f.name',
};

const PAYMENT: Columns<PaymentFacts> = {
  accountRowId: 'p.account_id::text',
  bookedOn: 'p.booked_on',
  valueOn: 'p.value_on',
  amount: 'p.amount_grosze',
  title: 'p.title',
};

const METER_VALUE = (value: string) => `(${value}::numeric / 1000)::numeric(20, 3)::text`;

const METER: Columns<MeterFacts> = {
  accountRowId: 't.account_id::text',
  serial: 'm.serial',
  medium: 'm.medium',
  place: 'm.place',
  unitOfMeasure: 'm.unit_of_measure',
  installedOn: 'm.installed_on',
  verifiedUntil: 'm.verification_expires_on',
  lastTakenOn: 'last.taken_on',
  lastValue: METER_VALUE('last.value_thousandths'),
};

const READING: Columns<ReadingFacts> = {
  accountRowId: 't.account_id::text',
  serial: 'm.serial',
  medium: 'm.medium',
  place: 'm.place',
  unitOfMeasure: 'm.unit_of_measure',
  takenOn: 'r.taken_on',
  value: METER_VALUE('r.value_thousandths'),
  source: 'r.source',
  quality: 'r.quality',
  note: 'r.note',
};

const SETTLEMENT: Columns<SettlementHead> = {
  accountRowId: 's.account_id::text',
  number: 's.number',
  medium: 's.medium',
  from: 's.span_from',
  to: 's.span_to',
  advances: 's.advances_grosze',
  cost: 's.cost_grosze',
  result: 's.result_grosze',
};

const SETTLEMENT_LINE: Columns<SettlementFacts['lines'][number]> = {
  description: 'l.description',
  amount: 'l.amount_grosze',
};

const CHARGE_PARAMETER: Columns<ChargeParameterFacts> = {
  accountRowId: 't.account_id::text',
  code: 'p.code',
  name: 'p.name',
  value: 'trim_scale(p.value)::text',
  unitOfMeasure: 'p.unit_of_measure',
  validFrom: 'greatest(p.valid_from, t.title_from)',
  validTo: 'least(p.valid_to, t.title_to)',
};

const DOCUMENT: Columns<DocumentFacts> = {
  accountRowId: 'd.account_id::text',
  kind: 'd.kind',
  title: 'd.title',
  number: 'd.number',
  sentOn: `(d.sent_at at time zone 'Europe/Warsaw')::date`,
  sha256: `encode(f.sha256, 'hex')`,
};

const ACCOUNT: Columns<AccountFacts> = {
  accountRowId: 'a.id::text',
  number: 'a.number',
  at: '$3::date',
  amountOwed: `coalesce((
    select p.balance_after_grosze from ledger_positions p
    where p.account_id = a.id and p.booked_on <= $3::date
    order by p.booked_on desc, p.entry_id desc limit 1), 0)::bigint`,
};

/** A row of an account by its id: $1 accounts of the scope, $2 the row. */
const ofAccount = (columns: Readonly<Record<string, string>>, from: string, alias: string) =>
  statement(`select ${selectList(columns)} from ${from}
    where ${alias}.account_id = any($1::bigint[]) and ${alias}.id = $2::bigint`);

/** A row of a unit by its id, of the latest title whose days it has: $1–$4 the titles, $5 the row. */
const ofTitle = (columns: Readonly<Record<string, string>>, from: string, condition: string) =>
  statement(`select ${selectList(columns)} from ${TITLES_SQL} ${from}
    where ${condition} order by t.title_from desc, t.account_id desc limit 1`);

const INVOICE_BY_ID = ofAccount(INVOICE, 'invoices i', 'i');
const INVOICE_LINES = statement(`
  select ${selectList(LINE)} from invoices i join invoice_lines l on l.invoice_id = i.id and l.version = i.version
  where i.account_id = any($1::bigint[]) and i.id = $2::bigint order by l.position`);
const INVOICE_LINE_BY_ID = ofAccount(
  INVOICE_LINE,
  'invoice_lines l join invoices i on i.id = l.invoice_id',
  'l',
);
const LEDGER_ENTRY_BY_ID = ofAccount(
  LEDGER_ENTRY,
  `ledger_entries e
    join ledger_positions p on p.account_id = e.account_id and p.booked_on = e.booked_on and p.entry_id = e.id
    join funds f on f.id = e.fund_id`,
  'e',
);
const PAYMENT_BY_ID = ofAccount(PAYMENT, 'payments p', 'p');
const SETTLEMENT_BY_ID = ofAccount(SETTLEMENT, 'media_settlements s', 's');
const SETTLEMENT_LINES = statement(`
  select ${selectList(SETTLEMENT_LINE)} from media_settlement_lines l
  where l.account_id = any($1::bigint[]) and l.media_settlement_id = $2::bigint order by l.position`);
const DOCUMENT_BY_ID = ofAccount(DOCUMENT, 'documents d join document_files f on f.id = d.file_id', 'd');
const ACCOUNT_BY_ID = statement(`select ${selectList(ACCOUNT)} from accounts a
  where a.id = any($1::bigint[]) and a.id = $2::bigint`);

const HELD = `r.unit_id = t.unit_id and r.taken_on >= t.title_from and r.taken_on <= coalesce(t.title_to, 'infinity')`;

const METER_BY_ID = ofTitle(
  METER,
  `join meters m on m.unit_id = t.unit_id
    left join lateral (
      select r.taken_on, r.value_thousandths from readings r
      where r.meter_id = m.id and ${HELD} and not r.is_quarantined
      order by r.taken_on desc, r.id desc limit 1
    ) last on true`,
  `m.id = $5::bigint and ${withinTitleSql('m.installed_on', 'm.removed_on')}`,
);
const READING_BY_ID = ofTitle(
  READING,
  `join readings r on ${HELD} join meters m on m.id = r.meter_id`,
  'r.id = $5::bigint',
);
const CHARGE_PARAMETER_BY_ID = ofTitle(
  CHARGE_PARAMETER,
  'join charge_parameters p on (p.account_id = t.account_id or p.unit_id = t.unit_id)',
  `p.id = $5::bigint and ${withinTitleSql('p.valid_from', 'p.valid_to')}`,
);

/** Rows of the other rooms as they stand, for the snapshot of a case; each found within the scope only. */
@Injectable()
export class CaseSubjectsRepository {
  constructor(private readonly reader: Reader) {}

  async findInvoice(scope: Scope, rowId: string): Promise<InvoiceFacts | undefined> {
    const key = [accountIdsOf(scope), rowId];
    const head = await this.reader.row<InvoiceHead>(INVOICE_BY_ID, key);
    return head && { ...head, lines: await this.reader.rows(INVOICE_LINES, key) };
  }

  findInvoiceLine(scope: Scope, rowId: string): Promise<InvoiceLineFacts | undefined> {
    return this.reader.row(INVOICE_LINE_BY_ID, [accountIdsOf(scope), rowId]);
  }

  findLedgerEntry(scope: Scope, rowId: string): Promise<LedgerEntryFacts | undefined> {
    return this.reader.row(LEDGER_ENTRY_BY_ID, [accountIdsOf(scope), rowId]);
  }

  findPayment(scope: Scope, rowId: string): Promise<PaymentFacts | undefined> {
    return this.reader.row(PAYMENT_BY_ID, [accountIdsOf(scope), rowId]);
  }

  findMeter(scope: Scope, rowId: string): Promise<MeterFacts | undefined> {
    return this.reader.row(METER_BY_ID, [...titleParameters(scope), rowId]);
  }

  findReading(scope: Scope, rowId: string): Promise<ReadingFacts | undefined> {
    return this.reader.row(READING_BY_ID, [...titleParameters(scope), rowId]);
  }

  async findSettlement(scope: Scope, rowId: string): Promise<SettlementFacts | undefined> {
    const key = [accountIdsOf(scope), rowId];
    const head = await this.reader.row<SettlementHead>(SETTLEMENT_BY_ID, key);
    return head && { ...head, lines: await this.reader.rows(SETTLEMENT_LINES, key) };
  }

  findChargeParameter(scope: Scope, rowId: string): Promise<ChargeParameterFacts | undefined> {
    return this.reader.row(CHARGE_PARAMETER_BY_ID, [...titleParameters(scope), rowId]);
  }

  findDocument(scope: Scope, rowId: string): Promise<DocumentFacts | undefined> {
    return this.reader.row(DOCUMENT_BY_ID, [accountIdsOf(scope), rowId]);
  }

  findAccount(scope: Scope, rowId: string, today: LocalDate): Promise<AccountFacts | undefined> {
    return this.reader.row(ACCOUNT_BY_ID, [accountIdsOf(scope), rowId, today]);
  }
}
