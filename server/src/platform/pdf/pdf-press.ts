import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Clock } from '../clock/clock.js';
import { Settings } from '../config/settings.js';
import { writeDocument } from './document-text.js';
import { PaperShelf } from './paper-shelf.js';
import type { PdfDocument } from './pdf-document.js';
import { PdfWorkers } from './pdf-workers.js';

/** Two, so that a short paper need not wait for a long one. */
const LIMITS = { most: 2, mostWaiting: 60, longestMs: 120_000 };

const MEGABYTE = 1_048_576;

/**
 * Makes the PDFs that people download: in threads of its own, once a day for the same content. The file is found again
 * by everything that stands in it, so it is never older than the data; who may have it was decided when these were read.
 */
@Injectable()
export class PdfPress implements OnModuleInit, OnApplicationShutdown {
  private readonly workers = new PdfWorkers(LIMITS);
  private readonly shelf: PaperShelf;
  private readonly underWay = new Map<string, Promise<Buffer>>();
  /** The day whose papers are kept. */
  private day = '';

  constructor(
    settings: Settings,
    private readonly clock: Clock,
    private readonly log: PinoLogger,
  ) {
    this.shelf = new PaperShelf(join(settings.DATA_DIR, 'papers'), settings.PAPERS_MB * MEGABYTE);
  }

  async onModuleInit(): Promise<void> {
    await this.keepOnlyOf(this.clock.today());
  }

  async onApplicationShutdown(): Promise<void> {
    await this.workers.close();
  }

  /**
   * The file of a document: as it was made earlier on this day, or made now.
   *
   * @param documentAt the document as made at an instant; else it depends on nothing but what was read
   * @throws Problem RATE_LIMITED (HTTP 503) when too many wait already
   */
  async print(documentAt: (madeAt: Date) => PdfDocument): Promise<Buffer> {
    const day = this.clock.today();
    if (day !== this.day) await this.keepOnlyOf(day);
    const key = keyOf(documentAt(new Date(`${day}T00:00:00Z`)));
    const kept = await this.shelf.find(key);
    if (kept) return kept;
    const known = this.underWay.get(key);
    if (known) return known;
    const making = this.make(key, documentAt(this.clock.now())).finally(() => this.underWay.delete(key));
    this.underWay.set(key, making);
    return making;
  }

  /** Papers of another day, or made by a portal that ran before, are asked for by nobody. */
  private async keepOnlyOf(day: string): Promise<void> {
    this.day = day;
    await this.shelf.clear().catch((error: unknown) => {
      this.log.warn({ err: error }, 'papers cannot be kept');
    });
  }

  private async make(key: string, document: PdfDocument): Promise<Buffer> {
    const content = await this.workers.make(writeDocument(document));
    await this.shelf.keep(key, content).catch((error: unknown) => {
      // The file is made all the same; it will only have to be made again.
      this.log.warn({ err: error }, 'paper was not kept');
    });
    return content;
  }
}

function keyOf(document: PdfDocument): string {
  return createHash('sha256').update(writeDocument(document)).digest('hex');
}
