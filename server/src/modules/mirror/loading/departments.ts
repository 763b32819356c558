import type { ClientBase } from 'pg';

/** Of the source, among the rows of this import or left out of it. */
const IN_FILE = `
  (exists (select from mirror_departments s where s.key = d.source_key)
   or exists (select from mirror_left_values v
               where v.file = 'departments.csv' and v."column" = 'key' and v.value = d.source_key))`;

/**
 * Has the portal show the departments that their source has now: one it no longer has is kept and not shown, one that
 * comes back is shown again. Tells of those that went in `mirror_issues`.
 *
 * @returns how many went
 */
export async function listDepartments(client: ClientBase, sourceSystem: string): Promise<number> {
  await client.query(
    `update departments d set is_listed = true where d.source_system = $1 and not d.is_listed and ${IN_FILE}`,
    [sourceSystem],
  );
  const { rowCount } = await client.query(
    `with gone as (
       update departments d set is_listed = false
        where d.source_system = $1 and d.is_listed and not ${IN_FILE} returning d.source_key, d.name
     )
     insert into mirror_issues (file, value, code, facts)
     select 'departments.csv', source_key, 'MIRROR-DEPARTMENT-GONE', jsonb_build_object('name', name) from gone`,
    [sourceSystem],
  );
  return rowCount ?? 0;
}
