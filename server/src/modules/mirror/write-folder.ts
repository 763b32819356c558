import type { ClientBase } from 'pg';
import { bookEntries, type Booked } from './booking/book-entries.js';
import { proveBalances } from './booking/prove-balances.js';
import { completeFiles, type Folder } from './folder/read-folder.js';
import { FORMAT_VERSION, type FileName } from './format.js';
import type { ImportProgress } from './import-progress.js';
import { loadInstalments } from './loading/instalments.js';
import { findChangedContents } from './loading/letter-contents.js';
import { loadLetters } from './loading/letters.js';
import { loadBeforeBooking } from './loading/load-book.js';
import type { Written } from './loading/load-counts.js';
import type { ImportMark } from './loading/upsert.js';
import { loadUserEmails } from './loading/user-emails.js';
import { listDepartments } from './loading/departments.js';
import { findVanished } from './loading/vanished.js';

/** What writing a folder came to; findings of the proof stand in `mirror_issues`. */
export interface FolderWritten {
  readonly importId: string;
  readonly written: ReadonlyMap<FileName, Written>;
  readonly vanished: ReadonlyMap<FileName, number>;
  readonly booked: Booked;
}

/** Writes what is sound in staging to the book, in the current transaction, and proves the balances. */
export async function writeFolder(
  client: ClientBase,
  folder: Folder,
  startedAt: Date,
  progress: ImportProgress,
  onPhase: (name: string, milliseconds: number) => void,
): Promise<FolderWritten> {
  const { sourceSystem, mode } = folder.manifest;
  await client.query('truncate mirror_issues');
  progress.phase('LOAD');
  await findChangedContents(client, folder.path, sourceSystem);
  const mark: ImportMark = { sourceSystem, importId: await openImport(client, folder, startedAt) };
  const written = new Map(await loadBeforeBooking(client, mode, mark));
  progress.phase('POST');
  const allocationsAreGiven = folder.files.some(({ name }) => name === 'allocations.csv');
  const booked = await bookEntries(
    client,
    { mark, allocationsAreGiven, contentHash: folder.hash },
    (name, milliseconds) => {
      onPhase(`POST ${name}`, milliseconds);
    },
  );
  const { count, reversals } = booked.entries;
  written.set('ledger_entries.csv', { added: count - 2 * reversals, changed: reversals });
  written.set('allocations.csv', booked.allocations);
  progress.phase('PAPERS');
  for (const part of [await loadInstalments(client, mark), await loadLetters(client, folder.path, mark)]) {
    part.forEach((count, file) => written.set(file, count));
  }
  written.set('users.csv', await loadUserEmails(client, sourceSystem));
  progress.phase('PROVE');
  const complete = completeFiles(folder);
  const vanished = new Map(await findVanished(client, complete, sourceSystem));
  if (complete.has('departments.csv')) {
    vanished.set('departments.csv', await listDepartments(client, sourceSystem));
  }
  vanished.set('allocations.csv', booked.allocations.removed);
  await proveBalances(client, sourceSystem);
  return { importId: mark.importId, written, vanished, booked };
}

/** The rows of an import point at it, so its own row comes first; its counts follow when they are known. */
async function openImport(client: ClientBase, folder: Folder, startedAt: Date): Promise<string> {
  const { manifest, hash } = folder;
  const { rows } = await client.query<{ id: string }>(
    `insert into imports (source_system, format_version, mode, exported_at, bank_booked_through, folder_hash, rows,
                          state, started_at, finished_at)
     values ($1, $2, $3, $4, $5, $6, '{}', 'COMMITTED', $7, clock_timestamp())
     returning id`,
    [
      manifest.sourceSystem,
      FORMAT_VERSION,
      manifest.mode,
      manifest.exportedAt,
      manifest.bankBookedThrough ?? null,
      hash,
      startedAt,
    ],
  );
  return rows[0]?.id ?? '';
}
