/** An answer that is ready to be sent. */
export interface KeptAnswer {
  readonly body: Buffer;
  /** The same compressed, once a browser asked for that. */
  compressed?: Buffer;
}

interface Kept extends KeptAnswer {
  readonly version: string;
}

/** What a key and its entry weigh beside the body. */
const OVERHEAD_BYTES = 1_000;

/**
 * Answers for as long as they are true. An answer follows from its statement, the values of its parameters (the scope
 * and the day are among them) and the data; so it is kept under the first two together with the version of the data, and
 * given only under the same version. The least recently used are forgotten.
 */
export class AnswerCache {
  private readonly answers = new Map<string, Kept>();
  private bytes = 0;

  constructor(private readonly mostBytes: number) {}

  /** The answer of a key, if it is of this version of the data. */
  find(key: string, version: string): KeptAnswer | undefined {
    const kept = this.answers.get(key);
    if (!kept) return undefined;
    this.forget(key, kept);
    if (kept.version !== version) return undefined;
    this.add(key, kept);
    return kept;
  }

  /** @param version of the data as it was read before the answer was */
  keep(key: string, version: string, body: Buffer): KeptAnswer {
    const known = this.answers.get(key);
    if (known) this.forget(key, known);
    const kept: Kept = { version, body };
    if (weightOf(key, kept) <= this.mostBytes) this.add(key, kept);
    return kept;
  }

  private add(key: string, kept: Kept): void {
    this.answers.set(key, kept);
    this.bytes += weightOf(key, kept);
    for (const [oldest, old] of this.answers) {
      if (this.bytes <= this.mostBytes) return;
      this.forget(oldest, old);
    }
  }

  private forget(key: string, kept: Kept): void {
    this.answers.delete(key);
    this.bytes -= weightOf(key, kept);
  }
}

/** A compressed copy is small and comes later; the overhead has room for most of it. */
function weightOf(key: string, { body }: KeptAnswer): number {
  return key.length + body.length + OVERHEAD_BYTES + Math.ceil(body.length / 4);
}
