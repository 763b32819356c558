import jsQrModule from 'jsqr';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader finds in a PDF. */
export interface ReadPdf {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  /** Headings of the outline, in order. */
  readonly bookmarks: readonly string[];
  /** All text in the order of the file, pieces apart by line ends, spaces that do not break turned into plain ones. */
  readonly text: string;
  /** What a camera reads from the QR codes. */
  readonly qrCodes: readonly string[];
}

type Decode = (pixels: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;

// jsqr is CommonJS: under Node's modules its function is the default of the default
const decode = ((jsQrModule as unknown as { default?: unknown }).default ?? jsQrModule) as Decode;
/** A QR code's path is far longer than any rule or box. */
const LEAST_QR_PATH = 400;
const MODULE_PIXELS = 4;
const QUIET_ZONE = 4;

/** Reads a PDF with an independent library, as a screen reader or a bank's app would. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const facts = info as { readonly Title?: string; readonly Language?: string };
  const texts: string[] = [];
  const qrCodes: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    texts.push(await textOf(page));
    qrCodes.push(...(await qrCodesOf(page)));
  }
  const outline = (await document.getOutline()) as readonly { readonly title: string }[] | null;
  return {
    pages: document.numPages,
    title: facts.Title ?? '',
    language: facts.Language ?? '',
    bookmarks: (outline ?? []).map((item) => item.title),
    text: texts.join('\n').replaceAll('\u00A0', ' '),
    qrCodes,
  };
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => ('str' in item ? [item.hasEOL ? `${item.str}\n` : item.str] : []));
  return pieces.join('');
}

async function qrCodesOf(page: PDFPageProxy): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.flatMap((operator, index) => {
    const path = operator === OPS.constructPath ? pathOf(argsArray[index]) : [];
    return path.length > LEAST_QR_PATH ? [readQr(path)] : [];
  });
}

/** The path as numbers: 0 x y move, 1 x y line, 4 close. */
function pathOf(args: unknown): readonly number[] {
  const [, data] = args as [unknown, readonly (ArrayLike<number> | null)[]];
  return Array.from(data[0] ?? []);
}

/** Paints the rectangles of a QR code's path, one unit a module, and reads them as a camera would. */
function readQr(path: readonly number[]): string {
  const corners = cornersOf(path);
  const size = (Math.max(...corners.flat()) + QUIET_ZONE) * MODULE_PIXELS;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [left, top, right, bottom] of corners) {
    for (let y = top * MODULE_PIXELS; y < bottom * MODULE_PIXELS; y += 1) {
      for (let x = left * MODULE_PIXELS; x < right * MODULE_PIXELS; x += 1) {
        pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
      }
    }
  }
  return decode(pixels, size, size)?.data ?? 'unreadable';
}

/** Left, top, right, bottom of every rectangle. */
function cornersOf(path: readonly number[]): (readonly [number, number, number, number])[] {
  const corners: [number, number, number, number][] = [];
  for (let at = 0; at + 12 < path.length; at += 13) {
    const [, left = 0, top = 0] = path.slice(at, at + 3);
    const [, right = 0, bottom = 0] = path.slice(at + 6, at + 9);
    corners.push([left, top, right, bottom]);
  }
  return corners;
}
