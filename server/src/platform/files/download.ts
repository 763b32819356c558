import type { Response } from 'express';

/** A file made for one person. */
export interface Download {
  /** Suggested name; may hold Polish letters. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/**
 * Sends a file to be saved, never shown inside the page: attachment with a name of RFC 6266, a type that is not
 * guessed at, kept by no cache.
 */
export function sendDownload(response: Response, { fileName, mediaType, content }: Download): void {
  response.attachment(fileName);
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Length', content.length);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store, private');
  response.end(content);
}
