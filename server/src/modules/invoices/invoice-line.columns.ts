import type { VatCode } from '../../domain/billing/charge.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { globalIdSql, type Columns } from '../../platform/database/columns.js';
import type { InvoiceLine } from './invoice-line.type.js';

/** What a line keeps besides what it shows, so that it can be explained. */
export interface LineOrigin {
  readonly invoiceRowId: string;
  /** The component in the register; null when the source named none. */
  readonly componentRowId: string | null;
  readonly vatCode: VatCode;
  /** The part of the month that was charged; both are null for a whole one. */
  readonly spanNumerator: number | null;
  readonly spanDenominator: number | null;
  readonly parameterRowId: string | null;
  readonly rateValidFrom: LocalDate | null;
  readonly rateValidTo: LocalDate | null;
  readonly resolution: string | null;
  readonly resolutionOn: LocalDate | null;
  readonly reason: string | null;
}

/** A line as the database knows it. */
export type LineRow = InvoiceLine & LineOrigin;

/** Fields of a line and where each comes from: `l` invoice_lines, `r` its rate. */
export const LINE_COLUMNS: Columns<LineRow> = {
  rowId: 'l.id::text',
  invoiceRowId: 'l.invoice_id::text',
  componentRowId: 'l.component_id::text',
  id: globalIdSql('InvoiceLine', 'l.id'),
  position: 'l.position',
  component: 'l.component_name',
  quantity: 'trim_scale(l.quantity)::text',
  unitOfMeasure: 'l.unit_of_measure',
  rate: 'trim_scale(l.rate_amount)::text',
  priceKind: 'l.price_kind',
  vatCode: 'l.vat_code',
  net: 'l.net_grosze',
  vat: 'l.vat_grosze',
  gross: 'l.gross_grosze',
  spanFrom: 'l.span_from',
  spanTo: 'l.span_to',
  spanNumerator: 'l.span_numerator',
  spanDenominator: 'l.span_denominator',
  parameterRowId: 'l.charge_parameter_id::text',
  rateValidFrom: 'r.valid_from',
  rateValidTo: 'r.valid_to',
  resolution: 'coalesce(l.resolution, r.resolution)',
  resolutionOn: 'r.resolution_on',
  reason: 'coalesce(r.reason, l.note)',
};
