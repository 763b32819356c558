import type { Response } from 'express';

/** What a file is called and what it is. */
export interface DownloadHead {
  /** Suggested name; may hold Polish letters. */
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes; left out where it is not known before the end. */
  readonly byteSize?: number;
}

/** A file made for one person. */
export interface Download extends Omit<DownloadHead, 'byteSize'> {
  readonly content: Buffer;
}

/** Sends a file that is in memory. */
export function sendDownload(response: Response, { fileName, mediaType, content }: Download): void {
  setDownloadHead(response, { fileName, mediaType, byteSize: content.length });
  response.end(content);
}

/**
 * A file is to be saved, never shown inside the page: attachment with a name of RFC 6266, a type that is not guessed
 * at, no script or form in whatever opens it all the same, kept by no cache.
 */
export function setDownloadHead(response: Response, { fileName, mediaType, byteSize }: DownloadHead): void {
  response.attachment(fileName);
  response.setHeader('Content-Type', mediaType);
  if (byteSize !== undefined) response.setHeader('Content-Length', byteSize);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.setHeader('Cache-Control', 'no-store, private');
}
