import type { Content } from 'pdfmake/interfaces.js';

/** One page or more of A4 to be printed or read on a screen: plain data, so that it can be sent to another thread. */
export interface PdfDocument {
  /** In the document's properties and in the window's title. */
  readonly title: string;
  /** Who made it. */
  readonly author: string;
  /** In the order in which it is to be read, also by a screen reader. */
  readonly content: Content[];
  /** On the left of every page's foot; where there are several pages, their numbers stand on the right. */
  readonly foot?: string;
  /** Whether the pages lie on their side. */
  readonly isWide?: boolean;
  /** Recorded as the time of making; the same content and time give the same bytes. */
  readonly madeAt: Date;
}

/**
 * Makes the file in this very thread, which is busy meanwhile; what residents download is made by `PdfPress`. Fonts embedded,
 * text that can be selected and read aloud in Polish, headings as bookmarks.
 */
export async function renderPdf(document: PdfDocument): Promise<Buffer> {
  // Half a second to load, which a portal whose threads make the papers never needs itself.
  const { printPdf } = await import('./pdf-printer.js');
  return printPdf(document);
}
