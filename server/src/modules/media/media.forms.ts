import type { ReadForms } from '../../platform/read/form-book.js';
import type { ObjectForm } from '../../platform/read/sql-form.js';
import { METER_COLUMNS, READING_COLUMNS } from './meter.columns.js';

/** Day it was taken off, told once a title that the meter was there in has that day or a later one. */
const REMOVED_ON = `case when m.removed_on is not null and m.removed_on <= (
  select max(coalesce(t.title_to, 'infinity')) from {titles}
  where t.unit_id = m.unit_id and m.installed_on <= coalesce(t.title_to, 'infinity') and m.removed_on >= t.title_from)
  then m.removed_on end`;

/** Meters; `d` the days of the scope's titles to the unit, none when there is no title. */
const METER: ObjectForm = {
  type: 'Meter',
  from: 'meters m',
  aliases: ['m', 'd'],
  joins: {
    d: `cross join lateral (
      select range_agg(daterange(t.title_from, t.title_to, '[]')) as days from {titles} where t.unit_id = m.unit_id) d`,
  },
  fields: {
    ...METER_COLUMNS,
    removedOn: REMOVED_ON,
    status: `case when (${REMOVED_ON}) is null then 'ACTIVE'
      when exists (select from meters n where n.replaces_meter_id = m.id) then 'REPLACED' else 'REMOVED' end`,
  },
  relations: {
    readings: {
      kind: 'page',
      of: 'Reading',
      values: ['after'],
      // A reading belongs to the title whose days hold it; it was taken in the meter's own unit but for odd ones.
      where: () => [
        'r.meter_id = ^m.id',
        `case when r.unit_id = ^m.unit_id then ^d.days @> r.taken_on else exists (
          select from {titles} where t.unit_id = r.unit_id
            and r.taken_on >= t.title_from and r.taken_on <= coalesce(t.title_to, 'infinity')) end`,
      ],
      order: () => ({
        name: 'TAKEN_ON_DESC',
        direction: 'DESC',
        keys: [
          { sql: 'r.taken_on', type: 'day' },
          { sql: 'r.id', type: 'rowId' },
        ],
      }),
    },
  },
};

const READING: ObjectForm = { type: 'Reading', from: 'readings r', aliases: ['r'], fields: READING_COLUMNS };

/** How meters and readings are read in one statement with their unit. */
export const MEDIA_FORMS: ReadForms = {
  objects: [METER, READING],
  adds: {
    Unit: {
      meters: {
        kind: 'list',
        of: 'Meter',
        where: (asked) => [
          'm.unit_id = ^u.id',
          `d.days && daterange(m.installed_on, m.removed_on, '[]')`,
          ...(asked.has('active')
            ? [`(${REMOVED_ON}) is ${asked.choice('active') === true ? '' : 'not '}null`]
            : []),
        ],
        order: () => '(m.removed_on is not null), m.medium, m.place, m.installed_on desc, m.id',
      },
    },
  },
};
