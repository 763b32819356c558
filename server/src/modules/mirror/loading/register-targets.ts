import type { FileName } from '../format.js';

/**
 * How a file's rows become rows of the book: target column → SQL over `s` (the staged row) and, for what a column
 * points at, `r_<column>` (the row of the book it names).
 */
export interface BookTarget {
  readonly file: FileName;
  readonly table: string;
  readonly columns: Readonly<Record<string, string>>;
  /** Columns that are written once and then stand. */
  readonly fixed?: readonly string[];
  /** A column that names a row of the same file, which must be written before. */
  readonly selfReference?: string;
}

const same = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `s."${name}"`]));

/** Name of a parameter when the source gives none. */
const PARAMETER_NAME = `case s.code
  when 'USABLE_AREA' then 'Powierzchnia użytkowa' when 'HEATED_AREA' then 'Powierzchnia ogrzewana'
  when 'STORAGE_AREA' then 'Powierzchnia schowka' when 'OCCUPANTS' then 'Liczba osób' when 'SHARE' then 'Udział'
  when 'METERS_COLD' then 'Wodomierze zimnej wody' when 'METERS_HOT' then 'Wodomierze ciepłej wody'
  when 'METERS_HEAT' then 'Ciepłomierze' when 'WATER_FORECAST' then 'Prognoza zużycia zimnej wody'
  when 'HOT_WATER_FORECAST' then 'Prognoza zużycia ciepłej wody' else 'Inna podstawa' end`;

/** One span of hours, or none. */
const hoursSpan = (weekdays: string, from: string, to: string): string => `
  case when s.${weekdays} is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object(
    'weekdays', to_jsonb(string_to_array(s.${weekdays}, ',')::int[]), 'from', s.${from}, 'to', s.${to})) end`;

const DEPARTMENT_HOURS = `${hoursSpan('weekdays', 'opens_at', 'closes_at')}
  || ${hoursSpan('other_weekdays', 'other_opens_at', 'other_closes_at')}`;

/** Registers, in the order of loading; rows with validity days keep their history because each span is a row. */
export const REGISTER_TARGETS: readonly BookTarget[] = [
  { file: 'estates.csv', table: 'estates', columns: same('code', 'name') },
  {
    file: 'buildings.csv',
    table: 'buildings',
    columns: {
      estate_id: 'r_estate_key.id',
      ...same('code', 'street_kind', 'street_name', 'number', 'postal_code', 'city'),
    },
  },
  {
    file: 'units.csv',
    table: 'units',
    columns: {
      building_id: 'r_building_key.id',
      ...same('code', 'kind', 'staircase', 'flat_number', 'floor'),
    },
  },
  {
    file: 'persons.csv',
    table: 'persons',
    columns: {
      ...same('given_name', 'family_name', 'company_name', 'phone'),
      contact_email: 's.email',
      address_line: 's.address',
    },
  },
  {
    file: 'accounts.csv',
    table: 'accounts',
    columns: { unit_id: 'r_unit_key.id', ...same('number', 'title_kind', 'opened_on', 'closed_on') },
  },
  {
    file: 'holders.csv',
    table: 'holders',
    columns: {
      account_id: 'r_account_key.id',
      person_id: 'r_person_key.id',
      ...same('role', 'valid_from', 'valid_to'),
    },
  },
  {
    file: 'funds.csv',
    table: 'funds',
    columns: { ...same('code', 'name'), sort_order: 'coalesce(s.sort_order, 0)' },
  },
  {
    file: 'bank_accounts.csv',
    table: 'account_bank_accounts',
    columns: {
      account_id: 'r_account_key.id',
      fund_id: 'r_fund_code.id',
      ...same('nrb', 'valid_from', 'valid_to'),
    },
  },
  {
    file: 'parameters.csv',
    table: 'charge_parameters',
    columns: {
      unit_id: 'case when s.account_key is null then r_unit_key.id end',
      account_id: 'r_account_key.id',
      name: `coalesce(s.name, ${PARAMETER_NAME})`,
      ...same('code', 'value', 'unit_of_measure', 'valid_from', 'valid_to'),
    },
  },
  {
    file: 'components.csv',
    table: 'charge_components',
    columns: {
      fund_id: 'r_fund_code.id',
      sort_order: 'coalesce(s.sort_order, 0)',
      ...same('code', 'name', 'basis', 'unit_of_measure', 'notice_kind', 'parameter_code'),
    },
  },
  {
    file: 'rates.csv',
    table: 'rates',
    columns: {
      component_id: 'r_component_code.id',
      building_id: 'r_building_key.id',
      ...same('title_kind', 'amount', 'price_kind', 'vat_code', 'valid_from', 'valid_to'),
      ...same('resolution', 'resolution_on', 'reason'),
    },
  },
  {
    file: 'meters.csv',
    table: 'meters',
    selfReference: 'replaces_key',
    columns: {
      unit_id: 'r_unit_key.id',
      replaces_meter_id: 'r_replaces_key.id',
      is_remote: 'coalesce(s.is_remote, false)',
      ...same('serial', 'medium', 'place', 'unit_of_measure', 'digits', 'installed_on', 'removed_on'),
      ...same('verified_on', 'verification_expires_on'),
    },
  },
  {
    file: 'readings.csv',
    table: 'readings',
    columns: {
      meter_id: 'r_meter_key.id',
      unit_id: 'r_meter_key.unit_id',
      value_thousandths: '(s.value * 1000)::bigint',
      quality: `coalesce(s.quality, case s.source when 'ESTIMATE' then 'ESTIMATED' else 'ACTUAL' end)`,
      is_quarantined: 'coalesce(s.is_quarantined, false)',
      ...same('taken_on', 'source', 'note'),
    },
  },
  {
    file: 'reading_windows.csv',
    table: 'reading_windows',
    columns: { building_id: 'r_building_key.id', ...same('medium', 'opens_on', 'closes_on') },
  },
  {
    file: 'settlements.csv',
    table: 'media_settlements',
    fixed: ['account_id'],
    columns: {
      account_id: 'r_account_key.id',
      unit_id: 'r_unit_key.id',
      span_from: 's."from"',
      span_to: 's."to"',
      advances_grosze: 's.advances',
      cost_grosze: 's.cost',
      result_grosze: 's.result',
      state: `coalesce(s.state, 'APPROVED')`,
      main_meter_thousandths: '(s.main_meter * 1000)::bigint',
      units_use_thousandths: '(s.units_use * 1000)::bigint',
      building_cost_grosze: 's.building_cost',
      ...same('building_units'),
      ...same('number', 'medium', 'approved_on'),
    },
  },
];

/** Papers and notices; they point at the book, so they are loaded after it. */
export const CONTACT_TARGETS: readonly BookTarget[] = [
  {
    file: 'consents.csv',
    table: 'consents',
    columns: {
      person_id: 'r_person_key.id',
      account_id: 'r_account_key.id',
      ...same('kind', 'text_version', 'granted_at', 'withdrawn_at', 'method'),
    },
  },
  {
    file: 'departments.csv',
    table: 'departments',
    columns: {
      office_hours: DEPARTMENT_HOURS,
      ...same('name', 'purpose', 'phone', 'email', 'place', 'sort_order'),
    },
  },
  {
    file: 'announcements.csv',
    table: 'announcements',
    columns: {
      estate_id: 'r_estate_key.id',
      building_id: 'r_building_key.id',
      is_urgent: 'coalesce(s.is_urgent, false)',
      ...same('title', 'body', 'published_at', 'valid_until'),
    },
  },
  {
    file: 'documents.csv',
    table: 'documents',
    fixed: ['account_id'],
    columns: {
      account_id: 'r_account_key.id',
      file_id: '(select f.file_id from mirror_letter_files f where f.path = s.file)',
      invoice_id: 'r_invoice_key.id',
      media_settlement_id: 'r_settlement_key.id',
      ...same('kind', 'title', 'number', 'sent_at'),
    },
  },
];
