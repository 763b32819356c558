import type { FileName } from '../format.js';
import { quoted, stagingTable } from '../staging/staging-tables.js';
import type { Rule } from './rule.js';

/** Spans with both ends counted: first column, last column (empty = open). */
const SPANS: readonly (readonly [FileName, string, string])[] = [
  ['accounts.csv', 'opened_on', 'closed_on'],
  ['holders.csv', 'valid_from', 'valid_to'],
  ['bank_accounts.csv', 'valid_from', 'valid_to'],
  ['parameters.csv', 'valid_from', 'valid_to'],
  ['rates.csv', 'valid_from', 'valid_to'],
  ['meters.csv', 'installed_on', 'removed_on'],
  ['reading_windows.csv', 'opens_on', 'closes_on'],
  ['settlements.csv', 'from', 'to'],
  ['interest_note_items.csv', 'from', 'to'],
  ['invoice_lines.csv', 'span_from', 'span_to'],
  ['consents.csv', 'granted_at', 'withdrawn_at'],
];

/** Rows of the same thing whose spans may not share a day: file, columns that say which thing. */
const SEPARATE_SPANS: readonly (readonly [FileName, readonly string[]])[] = [
  ['holders.csv', ['account_key', 'person_key']],
  ['bank_accounts.csv', ['account_key', 'fund_code']],
  ['parameters.csv', ['unit_key', 'account_key', 'code', 'name']],
  ['rates.csv', ['component_code', 'building_key', 'title_kind']],
];

/** Who the cooperative is, its units, people and accounts. */
export const REGISTER_RULES: readonly Rule[] = [
  ...SPANS.map(([file, from, to]): Rule => ({
    code: 'MIRROR-INTERVAL-INVALID',
    file,
    column: to,
    breaks: `s.${quoted(to)} < s.${quoted(from)}`,
  })),
  ...SEPARATE_SPANS.map(([file, columns]) => overlapRule(file, columns)),
  {
    code: 'MIRROR-PERSON-NAME',
    file: 'persons.csv',
    column: 'family_name',
    breaks: 's.company_name is null and (s.given_name is null or s.family_name is null)',
  },
  {
    code: 'MIRROR-OFFICE-HOURS',
    file: 'cooperative.csv',
    column: 'office_weekdays',
    breaks: `num_nonnulls(s.office_weekdays, s.office_from, s.office_to) not in (0, 3) or s.office_to <= s.office_from`,
  },
  {
    code: 'MIRROR-PARAMETER-OWNER',
    file: 'parameters.csv',
    column: 'account_key',
    joins: `left join mirror_accounts t on t.key = s.account_key
            left join accounts a on a.source_system = $1 and a.source_key = s.account_key
            left join units u on u.id = a.unit_id`,
    breaks: `s.account_key is not null and coalesce(t.unit_key, u.source_key) <> s.unit_key`,
  },
  {
    code: 'MIRROR-HOLDER-OUTSIDE',
    file: 'holders.csv',
    column: 'valid_from',
    joins: 'join mirror_accounts a on a.key = s.account_key',
    breaks: `s.valid_from < a.opened_on or coalesce(s.valid_to, 'infinity') > coalesce(a.closed_on, 'infinity')`,
  },
  {
    code: 'MIRROR-NRB-SHARED',
    file: 'bank_accounts.csv',
    column: 'nrb',
    joins: `join (select nrb, min(line) as first_line, count(distinct account_key) as owners
                    from mirror_bank_accounts group by nrb having count(*) > 1) d on d.nrb = s.nrb`,
    breaks: 'd.owners > 1 and s.line > d.first_line',
    facts: { otherLine: 'd.first_line' },
  },
  {
    code: 'MIRROR-NRB-TAKEN',
    file: 'bank_accounts.csv',
    column: 'nrb',
    joins: `join account_bank_accounts b on b.nrb = s.nrb join accounts a on a.id = b.account_id`,
    breaks: `(a.source_system, a.source_key) <> ($1, s.account_key)`,
    facts: { account: 'a.number' },
  },
  {
    code: 'MIRROR-AUDIENCE',
    file: 'announcements.csv',
    column: 'building_key',
    breaks: 'num_nonnulls(s.estate_key, s.building_key) = 2',
  },
  {
    code: 'MIRROR-DEPARTMENT-HOURS',
    file: 'departments.csv',
    column: 'weekdays',
    breaks:
      'num_nonnulls(s.weekdays, s.opens_at, s.closes_at) not in (0, 3) or s.closes_at <= s.opens_at or ' +
      'num_nonnulls(s.other_weekdays, s.other_opens_at, s.other_closes_at) not in (0, 3) or ' +
      's.other_closes_at <= s.other_opens_at',
  },
  {
    code: 'MIRROR-METER-REPLACED-DAY',
    file: 'meters.csv',
    column: 'installed_on',
    joins: 'join mirror_meters p on p.key = s.replaces_key',
    breaks: 'p.removed_on is distinct from s.installed_on',
  },
];

function overlapRule(file: FileName, columns: readonly string[]): Rule {
  const thing = columns.map((column) => `t.${quoted(column)}`).join(', ');
  return {
    code: 'MIRROR-INTERVAL-OVERLAP',
    file,
    column: 'valid_from',
    joins: `join (select t.line, t.valid_from,
                         lag(t.line) over thing as other_line,
                         max(coalesce(t.valid_to, 'infinity')) over
                           (thing rows between unbounded preceding and 1 preceding) as busy_to
                    from ${stagingTable(file)} t
                  window thing as (partition by ${thing} order by t.valid_from, t.line)) o on o.line = s.line`,
    breaks: 'o.valid_from <= o.busy_to',
    facts: { otherLine: 'o.other_line' },
  };
}
