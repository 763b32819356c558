import { globalIdSql, type Columns } from '../../platform/database/columns.js';
import type { Account } from './account.type.js';

/** An account with its place in a list. */
export type AccountRow = Account & { readonly isClosed: boolean };

/** Fields of an account and where each comes from: `a` accounts. */
export const ACCOUNT_COLUMNS: Columns<AccountRow> = {
  rowId: 'a.id::text',
  unitRowId: 'a.unit_id::text',
  id: globalIdSql('Account', 'a.id'),
  number: 'a.number',
  titleKind: 'a.title_kind',
  openedOn: 'a.opened_on',
  closedOn: 'a.closed_on',
  isClosed: 'a.closed_on is not null',
};
