import { createHash, type Hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import iconv from 'iconv-lite';
import { writeCell } from './cells/cell-writer.js';
import type { CellKind } from './format/column.js';
import {
  ATTACHMENT_FOLDER,
  fileFormat,
  FORMAT_NAME,
  FORMAT_VERSION,
  MANIFEST_NAME,
  type FileName,
  type FolderRow,
  type Manifest,
  type ManifestFile,
} from './format.js';

/** How an accounting system happens to write its files; every style holds the same facts. */
export interface FolderStyle {
  readonly encoding: 'utf-8' | 'windows-1250';
  /** Byte order mark; UTF-8 only. */
  readonly bom: boolean;
  readonly delimiter: ';' | ',';
  readonly dateStyle: 'iso' | 'polish';
  readonly decimalSign: ',' | '.';
  readonly lineEnd: '\n' | '\r\n';
  /** The manifest says encoding and delimiter; otherwise the reader finds them. */
  readonly isDeclared: boolean;
}

const DEFAULT_STYLE: FolderStyle = {
  encoding: 'utf-8',
  bom: true,
  delimiter: ';',
  dateStyle: 'iso',
  decimalSign: ',',
  lineEnd: '\r\n',
  isDeclared: true,
};

/** What the writer is told about the folder; files, rows and hashes it counts itself. */
export type FolderHeader = Omit<Manifest, 'format' | 'version' | 'files' | 'encoding' | 'delimiter'>;

/** Characters gathered before they go to disk. */
const CHUNK = 64 * 1024;

/**
 * Writes a folder in the import format, row by row, with flat memory: CSV files, attachments, and at the end
 * the manifest with the count of rows and the SHA-256 of every file.
 */
export class FolderWriter {
  private readonly files = new Map<FileName, CsvFile>();
  private readonly style: FolderStyle;

  /** Creates `folder`; a file of an earlier run is written over. */
  constructor(
    private readonly folder: string,
    private readonly header: FolderHeader,
    style: Partial<FolderStyle> = {},
  ) {
    this.style = { ...DEFAULT_STYLE, ...style };
    mkdirSync(folder, { recursive: true });
  }

  /** Creates the file even when no row follows: „we have none” differs from „nothing is said”. */
  open(name: FileName): void {
    this.file(name);
  }

  /** Appends one row; amounts in grosze, days as `YYYY-MM-DD`. */
  write<Name extends FileName>(name: Name, row: FolderRow<Name>): void {
    this.file(name).append(row);
  }

  /** Stores a letter below `files/`; `path` is what documents.csv names. */
  attach(path: string, content: Uint8Array): void {
    const target = join(this.folder, ATTACHMENT_FOLDER, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }

  /** Ends every file and writes the manifest; the writer takes no rows afterwards. */
  close(): Manifest {
    const files: Partial<Record<FileName, ManifestFile>> = {};
    for (const [name, file] of this.files) {
      files[name] = file.close();
    }
    const { encoding, delimiter, isDeclared } = this.style;
    const manifest: Manifest = {
      format: FORMAT_NAME,
      version: FORMAT_VERSION,
      ...this.header,
      ...(isDeclared ? { encoding, delimiter } : {}),
      files,
    };
    writeFileSync(join(this.folder, MANIFEST_NAME), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  }

  private file(name: FileName): CsvFile {
    let file = this.files.get(name);
    if (!file) {
      file = new CsvFile(this.folder, name, this.style);
      this.files.set(name, file);
    }
    return file;
  }
}

/** One CSV file being written. */
class CsvFile {
  private readonly handle: number;
  private readonly hash: Hash = createHash('sha256');
  private readonly columns: readonly WrittenColumn[];
  private pending: string;
  private rows = 0;

  constructor(
    folder: string,
    name: FileName,
    private readonly style: FolderStyle,
  ) {
    this.handle = openSync(join(folder, name), 'w');
    this.columns = Object.entries(fileFormat(name).columns).map(([column, { kind }]) => ({
      name: column,
      kind,
      isPlain: PLAIN_KINDS.has(kind) && style.decimalSign !== style.delimiter,
    }));
    const mark = style.bom && style.encoding === 'utf-8' ? '\uFEFF' : '';
    this.pending = mark + this.columns.map((column) => column.name).join(style.delimiter) + style.lineEnd;
  }

  append(row: Readonly<Record<string, unknown>>): void {
    let line = '';
    for (const { name, kind, isPlain } of this.columns) {
      const value = row[name];
      if (value !== null && value !== undefined) {
        const cell = writeCell(kind, value, this.style);
        line += isPlain ? cell : quoted(cell);
      }
      line += this.style.delimiter;
    }
    this.pending += line.slice(0, -this.style.delimiter.length) + this.style.lineEnd;
    this.rows += 1;
    if (this.pending.length > CHUNK) {
      this.flush();
    }
  }

  close(): ManifestFile {
    this.flush();
    closeSync(this.handle);
    return { rows: this.rows, sha256: this.hash.digest('hex') };
  }

  private flush(): void {
    const { encoding } = this.style;
    const bytes = iconv.encode(this.pending, encoding);
    if (encoding !== 'utf-8' && iconv.decode(bytes, encoding) !== this.pending) {
      throw new RangeError(`FolderWriter: a text cannot be written in ${encoding}`);
    }
    this.hash.update(bytes);
    writeSync(this.handle, bytes);
    this.pending = '';
  }
}

/** One column of a file being written. */
interface WrittenColumn {
  readonly name: string;
  readonly kind: CellKind;
  /** Its cells never need quotes. */
  readonly isPlain: boolean;
}

const PLAIN_KINDS: ReadonlySet<CellKind> = new Set([
  'DAY',
  'MONTH',
  'AMOUNT',
  'DECIMAL',
  'INTEGER',
  'BOOLEAN',
]);
const NEEDS_QUOTES = /[";,\r\n]|^\s|\s$/;

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
