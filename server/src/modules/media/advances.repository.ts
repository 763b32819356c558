import { Injectable } from '@nestjs/common';

import type { BillingPeriod } from '../../domain/time/billing-period.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { globalIdSql } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';

/** An advance by volume as it stands in a charge. */
export interface AdvanceRow {
  /** Global id of the line. */
  readonly lineId: string;
  readonly month: BillingPeriod;
  /** Whether it is for hot water only. */
  readonly isForHot: boolean;
  /** False for a correction. */
  readonly isCharge: boolean;
  /** Exact decimal. */
  readonly quantity: string;
  /** Tax included. */
  readonly gross: bigint;
}

/** A correction without a month of its own belongs to the month it corrects. */
const ADVANCES = statement(`
  select ${globalIdSql('InvoiceLine', 'l.id')} as "lineId", to_char(coalesce(i.period, o.period), 'YYYY-MM') as month,
    c.parameter_code = 'HOT_WATER_FORECAST' as "isForHot", i.kind <> 'CORRECTION' as "isCharge",
    trim_scale(l.quantity)::text as quantity, l.gross_grosze as gross
  from invoices i left join invoices o on o.id = i.corrects_invoice_id
  join invoice_lines l on l.invoice_id = i.id and l.version = i.version
  join charge_components c on c.id = l.component_id
  where i.account_id = any($1::bigint[]) and i.account_id = $2::bigint and coalesce(i.period, o.period) >= $3::date
    and i.kind in ('CHARGE', 'VAT_INVOICE', 'CORRECTION')
    and c.basis = 'VOLUME' and c.unit_of_measure = 'm³' and c.parameter_code in ('WATER_FORECAST', 'HOT_WATER_FORECAST')
  order by coalesce(i.period, o.period), i.issued_on, i.id, l.position`);

/** What was charged for media in advance. */
@Injectable()
export class AdvancesRepository {
  constructor(private readonly reader: Reader) {}

  /** Advances by volume for the months from a day’s on, oldest first. */
  listFrom(scope: Scope, accountRowId: string, from: LocalDate): Promise<readonly AdvanceRow[]> {
    return this.reader.rows(ADVANCES, [accountIdsOf(scope), accountRowId, from]);
  }
}
