import type { ClientBase } from 'pg';
import { LOADING_ORDER } from '../format.js';
import type { IssueLog } from '../issues/issue-log.js';
import type { IssueFacts, Severity } from '../issues/issue.js';
import { ISSUE_MESSAGES, issueSeverity, type IssueCode } from '../issues/issue-messages.js';

interface IssueRow {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: IssueCode;
  readonly facts: IssueFacts;
}

/** Rows read at once; memory stays flat when every row is wrong. */
const PAGE = 5_000;

/**
 * Passes findings on to the log, file by file in the order of loading, line by line.
 *
 * @param codes only these
 */
export async function reportFindings(
  client: ClientBase,
  log: IssueLog,
  codes: readonly IssueCode[],
): Promise<void> {
  await client.query(
    `declare findings no scroll cursor for
     select file, line, "column", value, code, facts from mirror_issues
      where code = any($1::text[])
      order by array_position($2::text[], file), line, code`,
    [codes, LOADING_ORDER],
  );
  for (let rows: IssueRow[] = [{} as IssueRow]; rows.length > 0;) {
    ({ rows } = await client.query<IssueRow>(`fetch ${String(PAGE)} from findings`));
    for (const { file, line, column, value, code, facts } of rows) {
      log.add({
        code,
        file,
        facts,
        ...(line === null ? {} : { line }),
        ...(column === null ? {} : { column }),
        ...(value === null ? {} : { value }),
      });
    }
  }
  await client.query('close findings');
}

/** Codes of some severities. */
export function codesOf(...severities: readonly Severity[]): readonly IssueCode[] {
  return (Object.keys(ISSUE_MESSAGES) as IssueCode[]).filter((code) =>
    severities.includes(issueSeverity(code)),
  );
}
