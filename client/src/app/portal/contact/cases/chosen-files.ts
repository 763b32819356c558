import { computed, signal } from '@angular/core';
import { failureKey, refusalKey } from '../../../core/graphql/refusal-key';
import { toFailure } from '../../../core/graphql/failure';
import type { FileSender } from '../../../core/files/file-sender';

/** Most files of one message. */
export const MOST_FILES = 5;
const MOST_BYTES = 10 * 1024 * 1024;
const UPLOADS = '/files/case-uploads';
const ENDINGS = /\.(pdf|jpe?g|png)$/i;

/** A file chosen for a message. */
export interface ChosenFile {
  readonly file: File;
  readonly state: 'SENDING' | 'READY' | 'FAILED';
  /** Once the server has taken it in. */
  readonly uploadId?: string;
  /** Text key of why it is not taken in. */
  readonly problem?: string;
}

/** The files chosen for a message: sent as they are chosen, kept in memory until the message is. */
export class ChosenFiles {
  private readonly chosen = signal<readonly ChosenFile[]>([]);
  readonly list = this.chosen.asReadonly();
  readonly isFull = computed(() => this.chosen().length >= MOST_FILES);
  readonly isSending = computed(() => this.chosen().some(({ state }) => state === 'SENDING'));

  /** @returns false when there were more than fit; the first ones are taken */
  async add(files: readonly File[], sender: FileSender): Promise<boolean> {
    const fitting = files.slice(0, MOST_FILES - this.chosen().length);
    for (const file of fitting) this.chosen.update((before) => [...before, { file, state: 'SENDING' }]);
    for (const file of fitting) await this.send(file, sender);
    return fitting.length === files.length;
  }

  remove(file: File): void {
    this.chosen.update((before) => before.filter((one) => one.file !== file));
  }

  /** Tries again what did not arrive, e.g. because the session had ended. True when everything is there. */
  async complete(sender: FileSender): Promise<boolean> {
    for (const { file, uploadId } of this.chosen()) if (uploadId === undefined) await this.send(file, sender);
    return this.chosen().every(({ state }) => state === 'READY');
  }

  /** The server has thrown them away meanwhile: they have to be sent again. */
  forget(): void {
    this.chosen.update((before) => before.map(({ file }) => ({ file, state: 'FAILED' })));
  }

  ids(): readonly string[] {
    return this.chosen().flatMap(({ uploadId }) => (uploadId === undefined ? [] : [uploadId]));
  }

  private async send(file: File, sender: FileSender): Promise<void> {
    const problem = problemOf(file);
    if (problem) {
      this.set({ file, state: 'FAILED', problem });
      return;
    }
    this.set({ file, state: 'SENDING' });
    try {
      const sent = await sender.send(UPLOADS, file);
      if ('code' in sent) this.set({ file, state: 'FAILED', problem: refusalKey(sent.code) });
      else this.set({ file, state: 'READY', uploadId: sent.id });
    } catch (error) {
      this.set({ file, state: 'FAILED', problem: failureKey(toFailure(error)) });
    }
  }

  private set(changed: ChosenFile): void {
    this.chosen.update((before) => before.map((one) => (one.file === changed.file ? changed : one)));
  }
}

/** What can be told without asking the server. */
function problemOf({ name, size }: File): string | undefined {
  if (!ENDINGS.test(name)) return 'refusal.fileType';
  if (size === 0) return 'refusal.fileEmpty';
  return size > MOST_BYTES ? 'cases.files.tooLarge' : undefined;
}
