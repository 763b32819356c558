import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { PdfDocument } from './pdf-document.js';
import { FONT, INK, PAGE_MARGINS, STYLES, TABLE_LAYOUTS, TEXT_SIZE } from './pdf-style.js';

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

/** The file of a document, made in this very thread. */
export async function printPdf(document: PdfDocument): Promise<Buffer> {
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
