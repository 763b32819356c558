import { safeFileName } from './file-name.js';
import { cutJpeg } from './jpeg.js';
import { findPdfFault } from './pdf.js';
import { cutPng } from './png.js';

/** Why a file is not taken in. */
export type FileFault = 'FILE_EMPTY' | 'FILE_TYPE_UNKNOWN' | 'FILE_BROKEN' | 'FILE_ACTIVE' | 'FILE_LOCKED';

/** A file fit to be kept and handed out. */
export interface FitFile {
  readonly fileName: string;
  readonly mediaType: 'application/pdf' | 'image/jpeg' | 'image/png';
  readonly content: Buffer;
}

const PDF_START = '%PDF-';
/** Readers look for a PDF this far into a file; a picture must not pass for one. */
const PDF_SEARCHED = 1024;

/**
 * Looks into a file that somebody sent and tells what it is by its content, whatever its name says:
 *
 * - a picture must hold together from its first mark to its last; what lies behind the last is cut off, for it is no
 *   part of the picture (cameras put films there, others put programs), and so is what a camera noted of place and time;
 * - a PDF must end where it ends, and must neither do anything when opened nor carry other files (`pdf.ts`);
 * - nothing may be two kinds at once.
 *
 * The name is made safe and gets the ending of what the file is.
 */
export function checkFile(content: Buffer, typedName: string): FitFile | FileFault {
  if (content.length === 0) return 'FILE_EMPTY';
  if (content.toString('latin1', 0, PDF_START.length) === PDF_START) {
    return findPdfFault(content) ?? keep(content, typedName, 'application/pdf', 'pdf');
  }
  const picture = pictureOf(content);
  if (picture === undefined) return 'FILE_TYPE_UNKNOWN';
  if (picture.content === undefined) return 'FILE_BROKEN';
  if (picture.content.toString('latin1', 0, PDF_SEARCHED).includes(PDF_START)) return 'FILE_ACTIVE';
  return keep(picture.content, typedName, picture.mediaType, picture.ending);
}

interface Picture {
  readonly mediaType: FitFile['mediaType'];
  readonly ending: string;
  /** From its first mark to its last; undefined when it does not hold together. */
  readonly content: Buffer | undefined;
}

function pictureOf(content: Buffer): Picture | undefined {
  if (content.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) {
    return { mediaType: 'image/jpeg', ending: 'jpg', content: cutJpeg(content) };
  }
  if (content.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n') {
    return { mediaType: 'image/png', ending: 'png', content: cutPng(content) };
  }
  return undefined;
}

function keep(content: Buffer, typedName: string, mediaType: FitFile['mediaType'], ending: string): FitFile {
  return { fileName: safeFileName(typedName, ending), mediaType, content };
}
