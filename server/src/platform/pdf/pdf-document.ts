import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { FONT, INK, PAGE_MARGINS, STYLES, TABLE_LAYOUTS, TEXT_SIZE } from './pdf-style.js';

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

const fontFolder = join(
  dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')),
  'fonts',
  'Roboto',
);
const fonts = {
  [FONT]: {
    normal: join(fontFolder, 'Roboto-Regular.ttf'),
    bold: join(fontFolder, 'Roboto-Medium.ttf'),
    italics: join(fontFolder, 'Roboto-Italic.ttf'),
    bolditalics: join(fontFolder, 'Roboto-MediumItalic.ttf'),
  },
};

pdfmake.setFonts(fonts);
pdfmake.setTableLayouts(TABLE_LAYOUTS);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => dirname(path) === fontFolder);

/**
 * Makes the file in this very thread, which is busy meanwhile; what residents download is made by `PdfPress`. Fonts embedded,
 * text that can be selected and read aloud in Polish, headings as bookmarks.
 */
export async function renderPdf(document: PdfDocument): Promise<Buffer> {
  return pdfmake.createPdf(definitionOf(document)).getBuffer();
}

function definitionOf(document: PdfDocument): TDocumentDefinitions {
  const { title, author, madeAt, foot = '', isWide = false } = document;
  return {
    content: document.content,
    info: { title, author, creationDate: madeAt, modDate: madeAt, creator: author, producer: author },
    language: 'pl-PL',
    displayTitle: true,
    version: '1.7',
    pageSize: 'A4',
    pageOrientation: isWide ? 'landscape' : 'portrait',
    pageMargins: PAGE_MARGINS,
    styles: STYLES,
    defaultStyle: { font: FONT, fontSize: TEXT_SIZE, lineHeight: 1.25, color: INK },
    footer: (page, pages) => ({
      margin: [PAGE_MARGINS[0], 10, PAGE_MARGINS[2], 0],
      style: 'small',
      columns: [
        { text: foot },
        { text: pages > 1 ? `Strona ${String(page)} z ${String(pages)}` : '', alignment: 'right', width: 90 },
      ],
    }),
  };
}
