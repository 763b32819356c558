import type { ClientBase } from 'pg';
import type { Folder } from './folder/read-folder.js';
import type { FileName } from './format.js';
import type { FileCounts } from './loading/load-counts.js';

/** Says in the book what the import came to, how fresh the book is now, and leaves a trace in the audit. */
export async function closeImport(
  client: ClientBase,
  folder: Folder,
  importId: string,
  files: ReadonlyMap<FileName, FileCounts>,
): Promise<void> {
  const rows = JSON.stringify(Object.fromEntries(files));
  const skipped = [...files.values()].reduce((sum, counts) => sum + counts.skipped, 0);
  await client.query(
    'update imports set rows = $2::jsonb, skipped_rows = $3, finished_at = clock_timestamp() where id = $1',
    [importId, rows, skipped],
  );
  await refreshData(client, folder, importId);
  await client.query(
    `insert into audit_events (actor_kind, action, subject_kind, subject_id, detail)
     values ('SYSTEM', 'FOLDER_IMPORTED', 'import', $1::text,
             jsonb_build_object('sourceSystem', $2::text, 'skippedRows', $3::int, 'files', $4::jsonb))`,
    [importId, folder.manifest.sourceSystem, skipped, rows],
  );
}

async function refreshData(client: ClientBase, folder: Folder, importId: string): Promise<void> {
  const { exportedAt, bankBookedThrough } = folder.manifest;
  await client.query(
    `insert into data_freshness (feed, as_of, through_on, import_id, proved_at)
     select feed, $1::timestamptz, through_on, $2::bigint, case feed when 'LEDGER' then now() end
       from (values ('BANK', $3::date),
                    ('LEDGER', (select max(booked_on) from mirror_ledger_entries)),
                    ('READINGS', (select max(taken_on) from mirror_readings))) fed(feed, through_on)
      where through_on is not null
     on conflict (feed) do update
       set as_of = excluded.as_of, through_on = excluded.through_on, import_id = excluded.import_id,
           proved_at = coalesce(excluded.proved_at, data_freshness.proved_at)`,
    [exportedAt, importId, bankBookedThrough ?? null],
  );
}
