import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Turnstile } from '../limits/turnstile.js';
import type { PdfAnswer } from './pdf-worker.js';

/** Beside this very file, built or not. */
const PROGRAM = new URL(`./pdf-worker${extname(import.meta.url)}`, import.meta.url);

/** Megabytes of heap for one thread: a history of many thousand entries takes a tenth. */
const MOST_HEAP_MEGABYTES = 512;

/** How much is made at the same time, how much may wait, how long one document may take. */
export interface PdfWorkersLimits {
  readonly most: number;
  readonly mostWaiting: number;
  readonly longestMs: number;
}

/**
 * Threads that make PDFs, so that a long one does not keep the portal from answering. They start when they are first
 * needed and keep no process alive
 * once nothing is being made.
 */
export class PdfWorkers {
  private readonly turnstile: Turnstile;
  private readonly idle: PdfThread[] = [];
  private readonly threads = new Set<PdfThread>();
  private isClosed = false;

  constructor(private readonly limits: PdfWorkersLimits) {
    this.turnstile = new Turnstile(limits.most, limits.mostWaiting);
  }

  /**
   * Makes the file of a document.
   *
   * @param text the document as `writeDocument` writes it
   * @throws Problem RATE_LIMITED (HTTP 503) when too many wait already
   */
  make(text: string): Promise<Buffer> {
    return this.turnstile.run(async () => {
      if (this.isClosed) throw new Error('PdfWorkers: closed');
      const thread = this.idleOne() ?? this.started();
      try {
        return await thread.make(text, this.limits.longestMs);
      } finally {
        if (thread.isAlive) this.idle.push(thread);
        else this.threads.delete(thread);
      }
    });
  }

  /** Ends the threads; what they were making fails. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all([...this.threads].map((thread) => thread.end()));
  }

  private idleOne(): PdfThread | undefined {
    const thread = this.idle.pop();
    return thread === undefined || thread.isAlive ? thread : this.idleOne();
  }

  private started(): PdfThread {
    const thread = new PdfThread();
    this.threads.add(thread);
    return thread;
  }
}

/** One thread; makes one document at a time. */
class PdfThread {
  isAlive = true;
  private readonly worker = new Worker(PROGRAM, {
    name: 'pdf',
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES },
  });
  private settle: ((answer: PdfAnswer) => void) | undefined;

  constructor() {
    this.worker.on('message', (answer: PdfAnswer) => this.settle?.(answer));
    this.worker.on('error', (error) => {
      this.fail(String(error));
    });
    this.worker.on('exit', () => {
      this.fail('the thread ended');
    });
    // Last, for each listener above holds the process again.
    this.worker.unref();
  }

  make(text: string, longestMs: number): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.fail('took too long');
        void this.end();
      }, longestMs);
      this.settle = (answer) => {
        clearTimeout(late);
        this.settle = undefined;
        this.worker.unref();
        if ('bytes' in answer) resolve(Buffer.from(answer.bytes.buffer));
        else reject(new Error(`PdfWorkers: ${answer.fault}`));
      };
      this.worker.ref();
      this.worker.postMessage(text);
    });
  }

  async end(): Promise<void> {
    this.isAlive = false;
    await this.worker.terminate();
  }

  private fail(fault: string): void {
    this.isAlive = false;
    this.settle?.({ fault });
  }
}
