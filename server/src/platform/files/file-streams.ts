import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { PinoLogger } from 'nestjs-pino';
import { pipeline } from 'node:stream/promises';
import { type DownloadHead, setDownloadHead } from './download.js';

/** A file that is sent as it is read. */
export interface StreamedDownload extends DownloadHead {
  readonly content: NodeJS.ReadableStream | AsyncIterable<Buffer>;
}

/** Whoever has not taken a file in by then has gone. */
const MOST_MS = 10 * 60_000;

/** Whoever takes nothing in for so long has gone too, or is so slow that he only keeps others waiting. */
const MOST_IDLE_MS = 30_000;

/** Sends files a piece at a time, as fast as they are taken: none is in memory as a whole. */
@Injectable()
export class FileStreams {
  constructor(private readonly log: PinoLogger) {}

  /**
   * Sends a file. Ends when it has left, when its taker has gone, or when reading it failed; then the connection is
   * broken, so that what came is seen to be less than a whole file.
   */
  async send(response: Response, { content, ...head }: StreamedDownload): Promise<void> {
    setDownloadHead(response, head);
    const idle = new AbortController();
    const timer = setTimeout(() => {
      idle.abort();
    }, MOST_IDLE_MS);
    const watched = async function* (pieces: StreamedDownload['content']): AsyncGenerator<Buffer | string> {
      for await (const piece of pieces) {
        // The next one is asked for when the one before was taken.
        timer.refresh();
        yield piece;
      }
    };
    try {
      const signal = AbortSignal.any([AbortSignal.timeout(MOST_MS), idle.signal]);
      await pipeline(content, watched, response, { signal });
    } catch (error) {
      if (isLeaving(error)) return;
      this.log.error({ err: error }, 'a file could not be sent to its end');
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The taker closed the connection, or never took the file in. */
function isLeaving(error: unknown): boolean {
  const { code = '', name = '' } = error as { readonly code?: string; readonly name?: string };
  return (
    name === 'TimeoutError' ||
    ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE', 'ABORT_ERR'].includes(code)
  );
}
