import type { Scope } from '../auth/scope.js';

/**
 * The titles of a scope as a relation `t(account_id, unit_id, title_from, title_to)`, for clipping rows of a unit to
 * the days of the title; days are inclusive, `title_to` is null while the title goes on. Takes the first four
 * parameters of the statement: `titleParameters`.
 */
export const TITLES_SQL = `unnest($1::bigint[], $2::bigint[], $3::date[], $4::date[])
  as t(account_id, unit_id, title_from, title_to)`;

/** The first four parameters of a statement with `TITLES_SQL`. */
export function titleParameters(scope: Scope): readonly (readonly (string | null)[])[] {
  const grants = scope.kind === 'RESIDENT' ? scope.accounts : [];
  return [
    grants.map((grant) => grant.accountId),
    grants.map((grant) => grant.unitId),
    grants.map((grant) => grant.titleFrom),
    grants.map((grant) => grant.titleTo),
  ];
}

/** Whether the span of a row (first and last day inclusive, the last null when open) has a day of the title `t`. */
export function withinTitleSql(from: string, to: string): string {
  return `${from} <= coalesce(t.title_to, 'infinity') and coalesce(${to}, 'infinity') >= t.title_from`;
}
