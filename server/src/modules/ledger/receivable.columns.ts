import { globalIdSql, type Columns } from '../../platform/database/columns.js';
import type { Receivable } from './receivable.type.js';

/** A debt as the database knows it; whether it is late depends on today. */
export type ReceivableRow = Omit<Receivable, 'isOverdue'> & { readonly rowId: string };

/** Fields of a debt and where each comes from: `r` receivables. */
export const RECEIVABLE_COLUMNS: Columns<ReceivableRow> = {
  rowId: 'r.id::text',
  fundRowId: 'r.fund_id::text',
  invoiceRowId: 'r.invoice_id::text',
  id: globalIdSql('Receivable', 'r.id'),
  part: 'r.part',
  dueOn: 'r.due_on',
  payableOn: 'r.payable_on',
  amount: 'r.amount_grosze',
  remaining: 'r.amount_grosze - r.allocated_grosze',
  documentNumber: 'r.document_number',
  instalmentPlan: `(
    select min(p.number) from instalment_plan_receivables pr
    join instalment_plans p on p.id = pr.plan_id and p.state = 'ACTIVE'
    where pr.receivable_id = r.id)`,
};
