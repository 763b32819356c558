import { parentPort } from 'node:worker_threads';
import { readDocument } from './document-text.js';
import { renderPdf } from './pdf-document.js';

/** What the thread answers to the text of a document: the file, or what went wrong. */
export type PdfAnswer = { readonly bytes: Uint8Array } | { readonly fault: string };

// The thread of `PdfWorkers`: makes one document after another.
parentPort?.on('message', (text: string) => {
  void made(text).then((answer) => {
    parentPort?.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer as ArrayBuffer] : []);
  });
});

async function made(text: string): Promise<PdfAnswer> {
  try {
    // A copy of its own: the buffer may be a part of a larger one, and is given away whole.
    return { bytes: new Uint8Array(await renderPdf(readDocument(text))) };
  } catch (error) {
    // Whatever it is, the one who waits for the file has to be told, and the thread goes on.
    return { fault: error instanceof Error ? error.message : 'not an error object' };
  }
}
