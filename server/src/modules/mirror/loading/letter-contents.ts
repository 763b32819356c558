import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { ATTACHMENT_FOLDER } from '../format.js';

interface KnownLetter {
  readonly file: string;
  readonly byte_size: number;
  readonly sha256: Buffer;
}

/**
 * Finds letters of the book that the folder says as before, but whose file in it holds something else, and adds them to
 * `mirror_issues`. What was sent stands: the portal keeps its file. A folder need not bring the files of old letters.
 *
 * To be called before the letters are loaded.
 */
export async function findChangedContents(
  client: ClientBase,
  folder: string,
  sourceSystem: string,
): Promise<void> {
  const { rows } = await client.query<KnownLetter>(KNOWN_LETTERS, [sourceSystem]);
  const changed = new Set<string>();
  for (const letter of rows) {
    if (await isChanged(join(folder, ATTACHMENT_FOLDER, letter.file), letter)) {
      changed.add(letter.file);
    }
  }
  await client.query(REPORT, [sourceSystem, [...changed]]);
}

async function isChanged(path: string, letter: KnownLetter): Promise<boolean> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) {
    return false;
  }
  if (stat.size !== letter.byte_size) {
    return true;
  }
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return !hash.digest().equals(letter.sha256);
}

const UNCHANGED_ROWS = `
  mirror_documents s
  join documents b on b.source_system = $1 and b.source_key = s.key and b.row_hash = s.row_hash`;

const KNOWN_LETTERS = `
  select distinct s.file, f.byte_size::int as byte_size, f.sha256
    from ${UNCHANGED_ROWS}
    join document_files f on f.id = b.file_id`;

const REPORT = `
  insert into mirror_issues (file, line, "column", value, code)
  select 'documents.csv', s.line, 'file', s.file, 'MIRROR-ATTACHMENT-CHANGED'
    from ${UNCHANGED_ROWS}
   where s.file = any($2::text[])`;
