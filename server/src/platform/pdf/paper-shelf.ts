import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is known of a file on the shelf without opening it. */
interface Kept {
  readonly bytes: number;
  readonly sum: string;
}

/**
 * Files that were made lately, in a folder of this process: never more of them than fit, those asked for last are kept.
 * A file that is gone or was changed there counts as never kept. Who may have a file is decided before its key is known.
 */
export class PaperShelf {
  /** The one asked for last stands at the end. */
  private readonly kept = new Map<string, Kept>();
  private bytes = 0;

  constructor(
    private readonly folder: string,
    private readonly mostBytes: number,
  ) {}

  /** Makes the shelf empty: what another version of the portal made is not to be given to anybody. */
  async clear(): Promise<void> {
    const keys = [...this.kept.keys()];
    keys.forEach((key) => {
      this.forget(key);
    });
    await rm(this.folder, { recursive: true, force: true });
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
  }

  /** @param key letters and digits only */
  async find(key: string): Promise<Buffer | undefined> {
    const kept = this.kept.get(key);
    if (!kept) return undefined;
    const content = await readFile(this.path(key)).catch(() => undefined);
    if (!content || sumOf(content) !== kept.sum) {
      this.forget(key);
      return undefined;
    }
    this.forget(key);
    this.remember(key, kept);
    return content;
  }

  async keep(key: string, content: Buffer): Promise<void> {
    if (content.length > this.mostBytes) return;
    const path = this.path(key);
    await writeFile(`${path}.new`, content, { mode: 0o600 });
    await rename(`${path}.new`, path);
    this.forget(key);
    this.remember(key, { bytes: content.length, sum: sumOf(content) });
    await this.makeRoom();
  }

  private async makeRoom(): Promise<void> {
    for (const key of this.kept.keys()) {
      if (this.bytes <= this.mostBytes) return;
      this.forget(key);
      await rm(this.path(key), { force: true });
    }
  }

  private remember(key: string, kept: Kept): void {
    this.kept.set(key, kept);
    this.bytes += kept.bytes;
  }

  private forget(key: string): void {
    this.bytes -= this.kept.get(key)?.bytes ?? 0;
    this.kept.delete(key);
  }

  private path(key: string): string {
    return join(this.folder, `${key}.pdf`);
  }
}

function sumOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('base64url');
}
