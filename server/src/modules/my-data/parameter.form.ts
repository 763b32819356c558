import { NotInSql, type ListForm, type ObjectForm } from '../../platform/read/sql-form.js';
import { ABOVE_ROWS, COUNTED, DAYS_BEFORE_1970, MEDIA, PER_DAY, PER_MEDIUM } from './meter-counts.js';
import { PRINT_ORDER } from './print-order.js';

/** The words as a SQL array. */
const array = (words: readonly string[]): string => `array[${words.map((word) => `'${word}'`).join(', ')}]`;

/** What is said of a counted medium. */
const ofMedium = (say: 'code' | 'name'): string =>
  `case v.medium ${MEDIA.map((medium) => `when '${medium}' then '${COUNTED[medium][say]}'`).join(' ')} end`;

/** Versions from the source, clipped to the title of the account `^a`. */
const STORED = `
  select 'prm_' || q.id as id, q.code, q.name, trim_scale(q.value)::text as amount, q.unit_of_measure,
    greatest(q.valid_from, ^a.opened_on) as begins_on, least(q.valid_to, ^a.closed_on) as ends_on,
    q.valid_from as source_from, q.id as row_id
  from charge_parameters q
  where (q.account_id = ^a.id or q.unit_id = ^a.unit_id)
    and q.code <> all(${array(MEDIA.map((medium) => COUNTED[medium].code))})
    and q.valid_from <= coalesce(^a.closed_on, 'infinity') and coalesce(q.valid_to, 'infinity') >= ^a.opened_on`;

/** „Liczba liczników” as `meterCounts` makes it: a span begins where the number of active meters changes. */
const COUNTED_METERS = `
  select 'prm_' || (${String(ABOVE_ROWS)}
      + (array_position(${array(MEDIA)}, v.medium) - 1) * ${String(PER_MEDIUM)}
      + (v.begins_on - date '1970-01-01' + ${String(DAYS_BEFORE_1970)}) * ${String(PER_DAY)} + ^a.id) as id,
    ${ofMedium('code')} as code, ${ofMedium('name')} as name, v.meters::text as amount, 'szt.' as unit_of_measure,
    v.begins_on, v.ends_on, v.begins_on as source_from, 0 as row_id
  from (
    select w.medium, w.day as begins_on, sum(w.change) over spans as meters,
      coalesce(lead(w.day) over spans - 1, ^a.closed_on) as ends_on
    from (
      select counted.medium, change.day, sum(change.step) as change
      from meters counted
      cross join lateral (values (greatest(counted.installed_on, ^a.opened_on), 1),
        (case when counted.removed_on is not null then greatest(counted.removed_on, ^a.opened_on) end, -1)
      ) as change(day, step)
      where counted.unit_id = ^a.unit_id and counted.medium = any(${array(MEDIA)})
        and change.day <= coalesce(^a.closed_on, 'infinity')
      group by counted.medium, change.day
      having sum(change.step) <> 0
    ) w
    window spans as (partition by w.medium order by w.day)
  ) v`;

/** Parameters in force on the day; today, or the title's last day once it has passed. */
export const PARAMETER_FORM: ObjectForm = {
  type: 'ChargeParameter',
  from: `(select version.* from (${STORED} union all ${COUNTED_METERS}) version
    where version.begins_on <= least({today}, ^a.closed_on)
      and coalesce(version.ends_on, 'infinity') >= least({today}, ^a.closed_on)) c`,
  aliases: ['c'],
  fields: {
    id: 'c.id',
    code: 'c.code',
    name: 'c.name',
    value: 'c.amount',
    unitOfMeasure: 'c.unit_of_measure',
    validFrom: 'c.begins_on',
    validTo: 'c.ends_on',
  },
};

/** The parameters of an account, in the order of the print. */
export const parametersOfAccount: ListForm = {
  kind: 'list',
  of: 'ChargeParameter',
  where: (asked) => {
    if (asked.choice('history') === true) throw new NotInSql('Account.parameters(history)');
    return ['true'];
  },
  order: () =>
    `coalesce(array_position(${array(PRINT_ORDER)}, c.code), ${String(PRINT_ORDER.length + 1)}), c.code, c.source_from desc, c.row_id desc`,
};
