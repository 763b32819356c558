import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';

/** How a file is written. */
export interface CsvDialect {
  readonly encoding: 'utf-8' | 'windows-1250';
  readonly delimiter: ';' | ',';
}

/** One record as it stands in the file. */
export interface CsvRow {
  /** Line in the file on which the record begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Bytes of the file read so far, near enough to show progress. */
  readonly bytesRead: number;
}

/** The file cannot be read past a record. */
export class UnreadableCsv extends Error {
  constructor(
    /** Line on which the record that cannot be read begins. */
    readonly line: number,
    readonly reason: 'QUOTE' | 'RECORD_SIZE',
  ) {
    super(`unreadable CSV: ${reason} at line ${String(line)}`);
    this.name = 'UnreadableCsv';
  }
}

/** Longest record in bytes: far above any real row, far below what memory holds. */
const MOST_RECORD_BYTES = 1024 * 1024;

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number; readonly bytes: number };
}

/**
 * Streams the records of a file with flat memory, the header among them; records without any text are left out.
 *
 * @throws UnreadableCsv when quotes do not match
 */
export async function* readCsvRows(path: string, dialect: CsvDialect): AsyncGenerator<CsvRow> {
  let parsedTo = 0;
  const parser = parse({
    delimiter: dialect.delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    skip_records_with_empty_values: true,
    max_record_size: MOST_RECORD_BYTES,
    // The parser runs ahead of the reader, and a bad quote is found where its record ends: this is where it began.
    on_record: (record: string[], { lines }) => {
      parsedTo = lines;
      return record;
    },
  });
  const bytes = createReadStream(path, { highWaterMark: 256 * 1024 });
  bytes.on('error', (error) => parser.destroy(error));
  (dialect.encoding === 'utf-8' ? bytes : bytes.pipe(decodeWindows1250())).pipe(parser);
  let lastLine = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
      const line = info.lines - lastLine > 1 ? info.lines - breaksIn(record) : info.lines;
      lastLine = info.lines;
      yield { line, cells: record, bytesRead: info.bytes };
    }
  } catch (error) {
    // csv-parse tells bad quotes only by throwing.
    throw error instanceof CsvError
      ? new UnreadableCsv(parsedTo + 1, error.code === 'CSV_MAX_RECORD_SIZE' ? 'RECORD_SIZE' : 'QUOTE')
      : error;
  } finally {
    bytes.destroy();
  }
}

function decodeWindows1250(): Transform {
  const decoder = iconv.getDecoder('windows-1250');
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, Buffer.from(decoder.write(chunk), 'utf8'));
    },
  });
}

function breaksIn(record: readonly string[]): number {
  return record.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
}
