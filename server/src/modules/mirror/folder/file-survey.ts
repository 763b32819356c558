import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** What one pass over a file's bytes tells. */
export interface FileSurvey {
  readonly byteSize: number;
  readonly sha256: string;
  readonly hasUtf8Mark: boolean;
  /** Line (from 1) of the first byte that is no UTF-8; undefined when the whole file is UTF-8. */
  readonly firstNonUtf8Line: number | undefined;
  /** Two bytes per character: a byte order mark of UTF-16, or zero bytes in the header. */
  readonly isUtf16: boolean;
  /** The header line, decoded as UTF-8; enough to find the delimiter. */
  readonly header: string;
}

const LINE_FEED = 0x0a;
const MOST_HEADER = 8192;

/** Reads a file once, with flat memory: its hash, and what its encoding can be. */
export async function surveyFile(path: string): Promise<FileSurvey> {
  const hash = createHash('sha256');
  const utf8 = new Utf8Check();
  let byteSize = 0;
  let lines = 1;
  let firstNonUtf8Line: number | undefined;
  let head = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    byteSize += chunk.length;
    if (head.length < MOST_HEADER) {
      head = Buffer.concat([head, chunk.subarray(0, MOST_HEADER)]);
    }
    const bad = firstNonUtf8Line === undefined ? utf8.firstBad(chunk) : undefined;
    firstNonUtf8Line ??= bad === undefined ? undefined : lines + countLines(chunk.subarray(0, bad));
    lines += countLines(chunk);
  }
  if (firstNonUtf8Line === undefined && utf8.isCutOff) {
    firstNonUtf8Line = lines;
  }
  const hasUtf8Mark = head.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  const header =
    head
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .split(/[\r\n]/, 1)[0] ?? '';
  const isUtf16 = /^(fffe|feff)/.test(head.toString('hex', 0, 2)) || header.includes('\0');
  return { byteSize, sha256: hash.digest('hex'), hasUtf8Mark, firstNonUtf8Line, isUtf16, header };
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    count += 1;
  }
  return count;
}

/** Checks a stream of chunks; a character cut by the end of a chunk is judged with the next one. */
class Utf8Check {
  private carried: Buffer = Buffer.alloc(0);

  /** Offset in the chunk of the first bad byte (0 when it began in the chunk before). */
  firstBad(chunk: Buffer): number | undefined {
    const bytes = this.carried.length > 0 ? Buffer.concat([this.carried, chunk]) : chunk;
    const whole = bytes.length - cutOffLength(bytes);
    const before = this.carried.length;
    this.carried = Buffer.from(bytes.subarray(whole));
    const body = bytes.subarray(0, whole);
    return isUtf8(body) ? undefined : Math.max(0, longestValid(body) - before);
  }

  get isCutOff(): boolean {
    return this.carried.length > 0;
  }
}

/** Bytes at the end that begin a character but do not finish it, 0–3. */
function cutOffLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? back : 0;
    }
    if (byte < 0x80) {
      return 0;
    }
  }
  return 0;
}

/** Length of the longest valid beginning, by halving. */
function longestValid(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    const part = bytes.subarray(0, middle);
    if (isUtf8(part.subarray(0, middle - cutOffLength(part)))) {
      valid = middle;
    } else {
      invalid = middle;
    }
  }
  return valid;
}
