import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ClientBase } from 'pg';
import { ATTACHMENT_FOLDER, type FileName } from '../format.js';
import type { IssueCode } from '../issues/issue-messages.js';
import { holdBackLetters } from './letters-without-consent.js';
import type { Written } from './load-counts.js';
import { CONTACT_TARGETS } from './register-targets.js';
import { upsert, type ImportMark } from './upsert.js';

const MOST_LETTER_BYTES = 20 * 1024 * 1024;

/** Letters that are new or say something else than the book; only their files are looked at. */
const NEW_LETTERS = `
  mirror_documents s left join documents b on b.source_system = $1 and b.source_key = s.key
  where b.row_hash is distinct from s.row_hash`;

/** Finds letters whose file is not in the folder or is no PDF, and adds them to `mirror_issues`. */
export async function checkLetterFiles(
  client: ClientBase,
  folder: string,
  sourceSystem: string,
): Promise<void> {
  const { rows } = await client.query<{ file: string }>(`select distinct s.file from ${NEW_LETTERS}`, [
    sourceSystem,
  ]);
  const bad = rows.flatMap(({ file }) => {
    const code = problemOf(folder, file);
    return code ? [{ file, code }] : [];
  });
  await client.query(
    `insert into mirror_issues (file, line, "column", value, code)
     select 'documents.csv', s.line, 'file', s.file, b.code
       from mirror_documents s join unnest($1::text[], $2::text[]) b(file, code) on b.file = s.file`,
    [bad.map(({ file }) => file), bad.map(({ code }) => code)],
  );
}

const PDF_MARK = '%PDF-';

function problemOf(folder: string, file: string): IssueCode | undefined {
  const attachments = join(folder, ATTACHMENT_FOLDER);
  const path = join(attachments, file);
  if (!existsSync(path) || !statSync(path).isFile()) {
    return 'MIRROR-ATTACHMENT-MISSING';
  }
  // A link must not bring in a file from elsewhere on the machine.
  if (!realpathSync(path).startsWith(realpathSync(attachments) + sep)) {
    return 'MIRROR-PATH-INVALID';
  }
  if (statSync(path).size > MOST_LETTER_BYTES) {
    return 'MIRROR-ATTACHMENT-SIZE';
  }
  return beginningOf(path, PDF_MARK.length) === PDF_MARK ? undefined : 'MIRROR-ATTACHMENT-TYPE';
}

function beginningOf(path: string, length: number): string {
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    readSync(handle, bytes);
    return bytes.toString('latin1');
  } finally {
    closeSync(handle);
  }
}

/** Stores the letters with their files (equal files once), what happened to them, consents and notices. */
export async function loadLetters(
  client: ClientBase,
  folder: string,
  mark: ImportMark,
): Promise<ReadonlyMap<FileName, Written>> {
  await storeFiles(client, folder, mark.sourceSystem);
  const written = new Map<FileName, Written>();
  for (const target of CONTACT_TARGETS) {
    if (target.file === 'documents.csv') await holdBackLetters(client, mark.sourceSystem);
    written.set(target.file, await upsert(client, target, mark));
  }
  const deliveries = await client.query(
    `insert into deliveries (document_id, account_id, event, at, detail)
     select d.id, d.account_id, s.event, s.at, s.detail
       from mirror_deliveries s
       join documents d on d.source_system = $1 and d.source_key = s.document_key
      order by s.line
     on conflict (document_id, event, at) do nothing`,
    [mark.sourceSystem],
  );
  return written.set('deliveries.csv', { added: deliveries.rowCount ?? 0, changed: 0 });
}

async function storeFiles(client: ClientBase, folder: string, sourceSystem: string): Promise<void> {
  await client.query(
    'create temporary table mirror_letter_files (path text primary key, file_id bigint not null) on commit drop',
  );
  const { rows } = await client.query<{ file: string }>(`select distinct s.file from ${NEW_LETTERS}`, [
    sourceSystem,
  ]);
  for (const { file } of rows) {
    const content = readFileSync(join(folder, ATTACHMENT_FOLDER, file));
    const sha256 = createHash('sha256').update(content).digest();
    await client.query(
      `insert into document_files (sha256, media_type, byte_size, content)
       values ($1, 'application/pdf', $2, $3) on conflict (sha256) do nothing`,
      [sha256, content.length, content],
    );
    await client.query(
      'insert into mirror_letter_files (path, file_id) select $1, id from document_files where sha256 = $2',
      [file, sha256],
    );
  }
}
