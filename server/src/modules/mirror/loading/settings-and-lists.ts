import type { ClientBase } from 'pg';
import type { FileName, FolderMode } from '../format.js';
import { stagingTable } from '../staging/staging-tables.js';
import type { Written } from './load-counts.js';

/** A small table whose rows are named by their own content. */
interface PlainTarget {
  readonly file: FileName;
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
  /** Written with a new row only. */
  readonly once?: Readonly<Record<string, string>>;
}

const OFFICE_HOURS = `
  case when s.office_weekdays is null then '[]'::jsonb
       else jsonb_build_array(jsonb_build_object(
         'days', coalesce(s.office_hours, s.office_weekdays), 'from', s.office_from, 'to', s.office_to,
         'weekdays', to_jsonb(string_to_array(s.office_weekdays, ',')::int[]))) end`;

const cooperative = (mode: FolderMode): PlainTarget => ({
  file: 'cooperative.csv',
  table: 'cooperative_settings',
  key: ['id'],
  columns: {
    id: '1',
    name: 's.name',
    transfer_name: 's.transfer_name',
    nip: 's.nip',
    street: 's.street',
    postal_code: 's.postal_code',
    city: 's.city',
    phone: 's.phone',
    email: 's.email',
    emergency_phone: 's.emergency_phone',
    website: 's.website',
    office_hours: OFFICE_HOURS,
    privacy_notice: `coalesce(s.privacy_notice, '')`,
    privacy_notice_version: `coalesce(s.privacy_notice_version, '1')`,
    terms_text: `coalesce(s.terms_text, '')`,
    accessibility_text: `coalesce(s.accessibility_text, '')`,
    credit_use: `coalesce(s.credit_use, 'ISSUE')`,
    shift_due_from_holiday: 'coalesce(s.shift_due_from_holiday, true)',
  },
  once: { terms_version: `'1'`, book_mode: mode === 'MIRROR' ? `'MIRROR'` : `'OWN'` },
});

const HOLIDAYS: PlainTarget = {
  file: 'holidays.csv',
  table: 'holidays',
  key: ['on_day'],
  columns: { on_day: 's.day', name: 's.name' },
};

const INTEREST_RATES: PlainTarget = {
  file: 'interest_rates.csv',
  table: 'interest_rates',
  key: ['kind', 'valid_from'],
  columns: {
    kind: 's.kind',
    valid_from: 's.valid_from',
    basis_points: '(s.percent * 100)::int',
    act: 's.act',
    verified_on: 's.verified_on',
  },
};

/** The cooperative's settings, its days off, the rates of interest. */
export async function loadSettingsAndLists(
  client: ClientBase,
  mode: FolderMode,
): Promise<ReadonlyMap<FileName, Written>> {
  const written = new Map<FileName, Written>();
  for (const target of [cooperative(mode), HOLIDAYS, INTEREST_RATES]) {
    written.set(target.file, await writePlain(client, target));
  }
  return written;
}

async function writePlain(
  client: ClientBase,
  { file, table, key, columns, once = {} }: PlainTarget,
): Promise<Written> {
  const all = { ...columns, ...once };
  const compared = Object.keys(columns).filter((name) => !key.includes(name));
  const { rows } = await client.query<{ added: number; changed: number }>(`
    with written as (
      insert into ${table} (${Object.keys(all).join(', ')})
      select ${Object.values(all).join(', ')} from ${stagingTable(file)} s order by s.line
      on conflict (${key.join(', ')}) do update
        set ${compared.map((name) => `${name} = excluded.${name}`).join(', ')}
        where (${compared.map((name) => `${table}.${name}`).join(', ')})
              is distinct from (${compared.map((name) => `excluded.${name}`).join(', ')})
      returning (xmax = 0) as is_new
    )
    select count(*) filter (where is_new)::int as added, count(*) filter (where not is_new)::int as changed
      from written`);
  return rows[0] ?? { added: 0, changed: 0 };
}
