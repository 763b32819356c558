import type { ClientBase } from 'pg';
import type { Folder } from './folder/read-folder.js';
import { MANIFEST_NAME } from './format.js';
import type { IssueLog } from './issues/issue-log.js';

/** What the book remembers of the last import from the folder's source. */
export interface FormerImport {
  readonly folderHash: Buffer;
}

/** Reports a folder that the book cannot take as a whole: older than what it has, or of another mode. */
export async function checkBook(
  client: ClientBase,
  { manifest }: Folder,
  log: IssueLog,
): Promise<FormerImport | undefined> {
  const former = await client.query<{ folder_hash: Buffer; exported_at: Date; is_newer: boolean }>(
    `select folder_hash, exported_at, exported_at > $2::timestamptz as is_newer
       from imports where source_system = $1 order by exported_at desc, id desc limit 1`,
    [manifest.sourceSystem, manifest.exportedAt],
  );
  const [last] = former.rows;
  if (last?.is_newer) {
    log.add({
      code: 'MIRROR-MANIFEST-OLDER',
      file: MANIFEST_NAME,
      column: 'exportedAt',
      facts: { exportedAt: manifest.exportedAt, previous: last.exported_at.toISOString() },
    });
  }
  const settings = await client.query<{ book_mode: string }>('select book_mode from cooperative_settings');
  const [book] = settings.rows;
  if (book && book.book_mode !== (manifest.mode === 'MIRROR' ? 'MIRROR' : 'OWN')) {
    log.add({
      code: 'MIRROR-BOOK-MODE',
      file: MANIFEST_NAME,
      column: 'mode',
      facts: { mode: book.book_mode },
    });
  }
  return last && { folderHash: last.folder_hash };
}

/** The portal cannot work without knowing whose it is. */
export async function checkCooperative(client: ClientBase, log: IssueLog): Promise<void> {
  const { rowCount } = await client.query(
    'select from mirror_cooperative union all select from cooperative_settings limit 1',
  );
  if (!rowCount) {
    log.add({ code: 'MIRROR-COOPERATIVE-MISSING', file: 'cooperative.csv' });
  }
}
