import { once } from 'node:events';
import type { ClientBase } from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';

/** Characters gathered before they go to the database. */
const CHUNK = 128 * 1024;
const SPECIAL = /[\\\t\n\r]/;
const EVERY_SPECIAL = new RegExp(SPECIAL, 'g');
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Sends rows to a table through COPY, waiting when the database is slower than the reader. */
export class CopyRows {
  private readonly stream: CopyStreamQuery;
  private pending = '';
  private failure: Error | undefined;

  /** @param columns names as SQL, in the order of the values */
  constructor(client: ClientBase, table: string, columns: readonly string[]) {
    this.stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
    this.stream.on('error', (error: Error) => {
      this.failure = error;
    });
  }

  /** Adds a row; a promise when the caller should wait before the next. */
  add(values: readonly (string | null)[]): Promise<void> | undefined {
    this.pending += `${values.map((value) => (value === null ? '\\N' : escaped(value))).join('\t')}\n`;
    return this.pending.length > CHUNK ? this.flush() : undefined;
  }

  /** Ends the COPY; the rows are in the table when it resolves. */
  async end(): Promise<void> {
    if (this.failure) {
      throw this.failure;
    }
    const finished = once(this.stream, 'finish');
    this.stream.end(this.pending);
    await finished;
  }

  private flush(): Promise<void> | undefined {
    const chunk = this.pending;
    this.pending = '';
    return this.stream.write(chunk) ? undefined : once(this.stream, 'drain').then(() => undefined);
  }
}

function escaped(value: string): string {
  return SPECIAL.test(value)
    ? value.replace(EVERY_SPECIAL, (character) => ESCAPES[character] ?? character)
    : value;
}
