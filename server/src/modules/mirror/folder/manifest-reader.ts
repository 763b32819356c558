import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseLocalDate } from '../../../domain/time/local-date.js';
import {
  FILES,
  FORMAT_NAME,
  FORMAT_VERSION,
  MANIFEST_NAME,
  type FileName,
  type Manifest,
  type ManifestFile,
} from '../format.js';
import type { IssueLog } from '../issues/issue-log.js';

/** Reads and checks manifest.json; undefined when it cannot be used, with the reasons in the log. */
export function readManifest(folder: string, log: IssueLog): Manifest | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    log.add({ code: 'MIRROR-FOLDER-MISSING', file: folder });
    return undefined;
  }
  const path = join(folder, MANIFEST_NAME);
  if (!existsSync(path)) {
    log.add({ code: 'MIRROR-MANIFEST-MISSING', file: MANIFEST_NAME });
    return undefined;
  }
  const found = parseObject(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  if (!found) {
    log.add({ code: 'MIRROR-MANIFEST-INVALID', file: MANIFEST_NAME });
    return undefined;
  }
  const wrong = Object.entries(EXPECTATIONS).filter(([field, { isMet }]) => !isMet(found[field]));
  for (const [field, { expected }] of wrong) {
    log.add({
      code: 'MIRROR-MANIFEST-FIELD',
      file: MANIFEST_NAME,
      column: field,
      facts: { field, expected },
    });
  }
  return wrong.length === 0 ? (found as unknown as Manifest) : undefined;
}

type Found = Readonly<Record<string, unknown>>;

function parseObject(text: string): Found | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    // JSON.parse knows no other way to say that the text is not JSON.
    return undefined;
  }
}

function isObject(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isAbsent = (value: unknown) => value === undefined || value === null;
const isDay = (value: unknown) =>
  typeof value === 'string' && parseLocalDate(value).ok && value.includes('-');
const isOneOf =
  (...allowed: readonly unknown[]) =>
  (value: unknown) =>
    allowed.includes(value);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

const EXPECTATIONS: Readonly<Record<string, { isMet: (value: unknown) => boolean; expected: string }>> = {
  format: { isMet: isOneOf(FORMAT_NAME), expected: `„${FORMAT_NAME}”` },
  version: { isMet: isOneOf(FORMAT_VERSION), expected: `wersja ${String(FORMAT_VERSION)}` },
  sourceSystem: {
    isMet: (value) => typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,39}$/u.test(value),
    expected: 'nazwa systemu źródłowego, do 40 znaków',
  },
  exportedAt: {
    isMet: (value) => typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value)),
    expected: 'data z godziną i przesunięciem, np. 2026-11-01T02:00:00+01:00',
  },
  bankBookedThrough: { isMet: (value) => isAbsent(value) || isDay(value), expected: 'data RRRR-MM-DD' },
  mode: { isMet: isOneOf('MIRROR', 'OPENING'), expected: 'MIRROR albo OPENING' },
  encoding: {
    isMet: isOneOf(undefined, null, 'utf-8', 'windows-1250'),
    expected: 'utf-8 albo windows-1250 (lub brak pola)',
  },
  delimiter: { isMet: isOneOf(undefined, null, ';', ','), expected: '; albo , (lub brak pola)' },
  files: {
    isMet: isFileTable,
    expected: 'nazwy plików formatu z polami rows, sha256, complete (pliki księgi zawsze kompletne)',
  },
};

/** Files that always come whole: what the book is proved against cannot come in parts. */
const BOOK_FILES: ReadonlySet<string> = new Set([
  'accounts.csv',
  'invoices.csv',
  'invoice_lines.csv',
  'payments.csv',
  'interest_notes.csv',
  'interest_note_items.csv',
  'ledger_entries.csv',
  'allocations.csv',
  'balances.csv',
] satisfies readonly FileName[]);

function isFileTable(value: unknown): boolean {
  if (isAbsent(value)) {
    return true;
  }
  return (
    isObject(value) &&
    Object.entries(value).every(
      ([name, facts]) =>
        name in FILES && isFileFacts(facts) && (facts.complete !== false || !BOOK_FILES.has(name)),
    )
  );
}

function isFileFacts(value: unknown): value is ManifestFile {
  if (!isObject(value)) {
    return false;
  }
  const { rows, sha256, complete } = value;
  return (
    (isAbsent(rows) || (Number.isSafeInteger(rows) && Number(rows) >= 0)) &&
    (isAbsent(sha256) || (typeof sha256 === 'string' && /^[0-9a-f]{64}$/i.test(sha256))) &&
    (isAbsent(complete) || typeof complete === 'boolean')
  );
}

/** What the manifest says about a file; nothing when it does not mention it. */
export function manifestFile(manifest: Manifest, name: FileName): ManifestFile {
  return manifest.files?.[name] ?? {};
}
