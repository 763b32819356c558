import { globalIdSql, type Columns } from '../../platform/database/columns.js';
import type { Meter } from './meter.type.js';
import type { Reading } from './reading.type.js';

/** Taken off within the days of some title. */
const IS_REMOVED = `m.removed_on <= max(coalesce(t.title_to, 'infinity'))`;

/** Fields of a meter and where each comes from: `m` meters, `t` the titles it was there in. */
export const METER_COLUMNS: Columns<Meter> = {
  rowId: 'm.id::text',
  unitRowId: 'm.unit_id::text',
  replacesRowId: 'm.replaces_meter_id::text',
  id: globalIdSql('Meter', 'm.id'),
  serial: 'm.serial',
  medium: 'm.medium',
  place: 'm.place',
  unitOfMeasure: 'm.unit_of_measure',
  installedOn: 'm.installed_on',
  removedOn: `case when ${IS_REMOVED} then m.removed_on end`,
  verifiedUntil: 'm.verification_expires_on',
  isRemote: 'm.is_remote',
  status: `case when not coalesce(${IS_REMOVED}, false) then 'ACTIVE'
    when exists (select from meters n where n.replaces_meter_id = m.id) then 'REPLACED' else 'REMOVED' end`,
};

/** Where each field of a reading comes from; `r` is its row. */
export const READING_COLUMNS: Columns<Reading> = {
  rowId: 'r.id::text',
  meterRowId: 'r.meter_id::text',
  id: globalIdSql('Reading', 'r.id'),
  takenOn: 'r.taken_on',
  value: '(r.value_thousandths::numeric / 1000)::numeric(20, 3)::text',
  source: 'r.source',
  quality: 'r.quality',
  isQuarantined: 'r.is_quarantined',
  note: 'r.note',
};
