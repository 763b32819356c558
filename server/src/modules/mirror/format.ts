import { CHARGE_FILES } from './format/charge-files.js';
import { CONTACT_FILES } from './format/contact-files.js';
import type { FolderFile, RowOf } from './format/folder-file.js';
import { LEDGER_FILES } from './format/ledger-files.js';
import { MEDIA_FILES } from './format/media-files.js';
import { REGISTER_FILES } from './format/register-files.js';

/** `format` of the manifest. */
export const FORMAT_NAME = 'ebok-mirror';
/** `version` of the manifest. */
export const FORMAT_VERSION = 1;
/** File name of the manifest. */
export const MANIFEST_NAME = 'manifest.json';
/** Subfolder with the letters that documents.csv names. */
export const ATTACHMENT_FOLDER = 'files';

/**
 * Every file of the folder: the single source of docs/import-format.md, of the importer and of whoever writes a folder.
 * Meaning, sign and unit of every column are said there.
 */
export const FILES = {
  ...REGISTER_FILES,
  ...CHARGE_FILES,
  ...LEDGER_FILES,
  ...MEDIA_FILES,
  ...CONTACT_FILES,
} as const;

export type FileName = keyof typeof FILES;

/** A row of the named file, typed column by column. */
export type FolderRow<Name extends FileName> = RowOf<(typeof FILES)[Name]>;

/** The order of loading: a file comes after every file it points at (save for itself). */
export const LOADING_ORDER: readonly FileName[] = [
  'cooperative.csv',
  'holidays.csv',
  'interest_rates.csv',
  'estates.csv',
  'buildings.csv',
  'units.csv',
  'persons.csv',
  'accounts.csv',
  'holders.csv',
  'funds.csv',
  'bank_accounts.csv',
  'parameters.csv',
  'components.csv',
  'rates.csv',
  'meters.csv',
  'readings.csv',
  'reading_windows.csv',
  'settlements.csv',
  'settlement_lines.csv',
  'invoices.csv',
  'invoice_lines.csv',
  'payments.csv',
  'interest_notes.csv',
  'interest_note_items.csv',
  'ledger_entries.csv',
  'allocations.csv',
  'balances.csv',
  'instalment_plans.csv',
  'instalment_items.csv',
  'instalment_debts.csv',
  'documents.csv',
  'deliveries.csv',
  'consents.csv',
  'departments.csv',
  'announcements.csv',
  'users.csv',
];

/** MIRROR: the whole book of another system, repeated; OPENING: the state at the start of a book kept here. */
export type FolderMode = 'MIRROR' | 'OPENING';

/** manifest.json. */
export interface Manifest {
  readonly format: typeof FORMAT_NAME;
  readonly version: typeof FORMAT_VERSION;
  /** Name of the accounting system; with a row's key it names the row for ever. */
  readonly sourceSystem: string;
  /** Instant of the export, with its offset. */
  readonly exportedAt: string;
  /** Last day whose bank statements are booked; `YYYY-MM-DD`. */
  readonly bankBookedThrough?: string;
  readonly mode: FolderMode;
  /** Declared encoding; detected when absent. */
  readonly encoding?: 'utf-8' | 'windows-1250';
  /** Declared delimiter; detected when absent. */
  readonly delimiter?: ';' | ',';
  /** Facts about the files, checked when given. */
  readonly files?: Readonly<Partial<Record<FileName, ManifestFile>>>;
}

/** What the manifest says about one file. */
export interface ManifestFile {
  /** Data rows, the header not counted. */
  readonly rows?: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256?: string;
  /** false = the file holds only new and changed rows, so missing ones are not reported as vanished. */
  readonly complete?: boolean;
}

/** The description of a file, its columns' names forgotten. */
export function fileFormat(name: FileName): FolderFile {
  return FILES[name];
}
