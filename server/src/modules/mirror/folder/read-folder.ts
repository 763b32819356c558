import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, fileFormat, LOADING_ORDER, type FileName, type Manifest } from '../format.js';
import type { IssueLog } from '../issues/issue-log.js';
import { readManifest } from './manifest-reader.js';
import { openTableFile, type TableFile } from './table-file.js';

/** A folder that was looked at and can be read. */
export interface Folder {
  readonly path: string;
  readonly manifest: Manifest;
  /** In the order of loading. */
  readonly files: readonly TableFile[];
  /** Hash of every file's bytes and of the manifest's facts; 32 bytes. */
  readonly hash: Buffer;
}

/** Looks at a folder and every file in it; undefined when the manifest cannot be used. */
export async function openFolder(path: string, log: IssueLog): Promise<Folder | undefined> {
  const manifest = readManifest(path, log);
  if (!manifest) {
    return undefined;
  }
  reportUnknownFiles(path, log);
  const files: TableFile[] = [];
  for (const name of LOADING_ORDER) {
    const file = await openTableFile(path, manifest, name, log);
    if (file) {
      files.push(file);
    }
  }
  reportMissingParts(path, manifest, log);
  return { path, manifest, files, hash: folderHash(manifest, files) };
}

function reportUnknownFiles(path: string, log: IssueLog): void {
  for (const name of readdirSync(path)) {
    if (name.toLowerCase().endsWith('.csv') && !(name in FILES)) {
      log.add({ code: 'MIRROR-FILE-UNKNOWN', file: name });
    }
  }
}

/** A file and the file of its parts come together: without the parts every row would seem to have lost them. */
function reportMissingParts(path: string, manifest: Manifest, log: IssueLog): void {
  const isPresent = (name: string) => existsSync(join(path, name));
  for (const name of LOADING_ORDER.filter((file) => !isPresent(file) && !manifest.files?.[file])) {
    const whole = fileFormat(name).partOf?.file;
    if (whole !== undefined && isPresent(whole)) {
      log.add({ code: 'MIRROR-FILE-MISSING', file: name });
    }
  }
}

function folderHash(manifest: Manifest, files: readonly TableFile[]): Buffer {
  const hash = createHash('sha256').update(
    [manifest.sourceSystem, manifest.mode, manifest.exportedAt, manifest.bankBookedThrough ?? ''].join('\n'),
  );
  for (const { name, sha256 } of files) {
    hash.update(`\n${name} ${sha256}`);
  }
  return hash.digest();
}

/** Names of the files that hold everything their source has. */
export function completeFiles(folder: Folder): ReadonlySet<FileName> {
  return new Set(folder.files.filter(({ isComplete }) => isComplete).map(({ name }) => name));
}
