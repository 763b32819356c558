import type { PdfDocument } from './pdf-document.js';

/**
 * A document as one text: what is sent to the thread that makes it, and what tells two documents apart.
 *
 * @throws TypeError when it holds a function, which would be lost on the way
 */
export function writeDocument(document: PdfDocument): string {
  return JSON.stringify(document, (name, value: unknown) => {
    if (typeof value === 'function') throw new TypeError(`writeDocument: ${name} is a function`);
    return value;
  });
}

/** The document that a text of `writeDocument` stands for. */
export function readDocument(text: string): PdfDocument {
  const { madeAt, ...rest } = JSON.parse(text) as Omit<PdfDocument, 'madeAt'> & { readonly madeAt: string };
  return { ...rest, madeAt: new Date(madeAt) };
}
