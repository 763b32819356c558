import { globalIdSql, type Columns } from '../../platform/database/columns.js';
import type { UnitKind } from './unit.type.js';

/** A unit with where it stands. */
export interface UnitRow {
  readonly rowId: string;
  readonly id: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly street: string;
  readonly flat: string | null;
  readonly postalCode: string;
  readonly city: string;
  readonly staircase: string | null;
  readonly floor: number | null;
}

/** Fields of a unit and where each comes from: `u` units, `b` its building. */
export const UNIT_COLUMNS: Columns<UnitRow> = {
  rowId: 'u.id::text',
  id: globalIdSql('Unit', 'u.id'),
  code: 'u.code',
  kind: 'u.kind',
  street: `lower(b.street_kind) || '. ' || b.street_name || ' ' || b.number`,
  flat: 'u.flat_number',
  postalCode: 'b.postal_code',
  city: 'b.city',
  staircase: 'u.staircase',
  floor: 'u.floor',
};
