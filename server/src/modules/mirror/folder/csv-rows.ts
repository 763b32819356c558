import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
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

/**
 * Streams the records of a file with flat memory, piece by piece, the header among them; records without any text are
 * left out. What stood before a record that cannot be read comes first.
 *
 * @throws UnreadableCsv when quotes do not match
 */
export async function* readCsvRows(path: string, dialect: CsvDialect): AsyncGenerator<readonly CsvRow[]> {
  const records = new RecordParser(dialect);
  const bytes = createReadStream(path, { highWaterMark: 256 * 1024 });
  const pieces = dialect.encoding === 'utf-8' ? bytes : bytes.pipe(decodeWindows1250());
  bytes.on('error', (error) => pieces.destroy(error));
  try {
    for await (const piece of pieces as AsyncIterable<Buffer>) {
      await records.write(piece);
      yield records.take();
      records.assertReadable();
    }
    await records.end();
    yield records.take();
    records.assertReadable();
  } finally {
    bytes.destroy();
  }
}

/** Gathers the records of each piece at once: to send each through a stream of its own costs more than to parse it. */
class RecordParser {
  private rows: CsvRow[] = [];
  private lastLine = 0;
  private failure: Error | undefined;
  private readonly parser: Parser;

  constructor({ delimiter }: CsvDialect) {
    this.parser = parse({
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      max_record_size: MOST_RECORD_BYTES,
      on_record: (record: string[], { lines, bytes }) => {
        const line = lines - this.lastLine > 1 ? lines - breaksIn(record) : lines;
        this.lastLine = lines;
        this.rows.push({ line, cells: record, bytesRead: bytes });
        // Nothing goes on to the parser's own stream.
        return undefined;
      },
    });
    // Each piece tells its own failure; without a listener the stream would end the process beside.
    this.parser.on('error', () => undefined);
    this.parser.resume();
  }

  write(piece: Buffer): Promise<void> {
    return this.settled((done) => this.parser.write(piece, done));
  }

  end(): Promise<void> {
    return this.settled((done) => this.parser.end(done));
  }

  take(): readonly CsvRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  /** A bad quote is found where its record ends; it began after the last one that was whole. */
  assertReadable(): void {
    const { failure } = this;
    if (!failure) return;
    if (!(failure instanceof CsvError)) throw failure;
    const reason = failure.code === 'CSV_MAX_RECORD_SIZE' ? 'RECORD_SIZE' : 'QUOTE';
    throw new UnreadableCsv(this.lastLine + 1, reason);
  }

  /** Resolves also when it failed: what was read before is to be taken first. */
  private settled(work: (done: (error?: Error | null) => void) => void): Promise<void> {
    return new Promise((resolve) => {
      work((error) => {
        this.failure ??= error ?? undefined;
        resolve();
      });
    });
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
