import type { FileName } from '../format.js';
import type { IssueCode } from '../issues/issue-messages.js';
import { quoted, stagingTable } from '../staging/staging-tables.js';

/** A rule over whole files, proved by one SQL statement: it finds the rows that break it. */
export interface Rule {
  readonly code: IssueCode;
  readonly file: FileName;
  /** The column to look at; none when the whole row is meant. */
  readonly column?: string;
  /** Joins that the condition needs; the file's staging table is `s`. */
  readonly joins?: string;
  /** True for a row that breaks the rule; `$1` is the source system. */
  readonly breaks: string;
  /** What the report shows as the value; the column's own by default. */
  readonly value?: string;
  /**
   * Column of a file whose unreadable rows explain a finding: when one of them names this row (by the value of
   * `column`), the finding is a consequence and not an error of its own.
   */
  readonly cause?: { readonly file: FileName; readonly column: string };
  /** Facts of the message, each an SQL expression. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** The statement that writes a rule's findings to `mirror_issues`. */
export function ruleStatement(rule: Rule): string {
  const { code, file, column, joins = '', breaks } = rule;
  const value = rule.value ?? (column === undefined ? 'null' : `s.${quoted(column)}::text`);
  const facts = Object.entries(rule.facts ?? {}).map(([name, sql]) => `'${name}', ${sql}`);
  return `
    insert into mirror_issues (file, line, "column", value, code, facts, cause_file, cause_column)
    select '${file}', s.line, ${literal(column)}, ${value}, '${code}', jsonb_build_object(${facts.join(', ')}),
           ${literal(rule.cause?.file)}, ${literal(rule.cause?.column)}
      from ${stagingTable(file)} s
      ${joins}
     where ${breaks}`;
}

function literal(text: string | undefined): string {
  return text === undefined ? 'null' : `'${text}'`;
}

/** SQL for an amount in a message: `1234,56`. */
export function zloty(grosze: string): string {
  return `replace(to_char((${grosze})::numeric / 100, 'FM999999999990.00'), '.', ',')`;
}
