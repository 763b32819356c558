import { inflateObjects, inflateWhole, type Inflated } from './inflate.js';
import { findPackedObjects, plainName } from './pdf-objects.js';

/** What a PDF may be refused for. */
export type PdfFault = 'FILE_BROKEN' | 'FILE_ACTIVE' | 'FILE_LOCKED';

/** Names of a PDF that make it run something, send something or carry other files. */
const ACTIVE = new Set([
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'FileAttachment',
  'GoToE',
  'GoToR',
  'ImportData',
  'SubmitForm',
  'RichMedia',
  'Rendition',
  'Movie',
  'Sound',
  'XFA',
]);
/** Objects may be packed by these into a stream that is not looked into; then nothing may be packed. */
const OTHER_PACKING = new Set(['LZWDecode', 'ASCIIHexDecode', 'ASCII85Decode', 'RunLengthDecode', 'Crypt']);
/** Names without which no reader finds objects that are packed. */
const PACKED = new Set(['ObjStm', 'XRefStm']);

/** A name, its `#xx` still unread. */
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]+)/g;
/** What makes a stream be unpacked in more steps than one, or be looked for elsewhere. */
const MORE_PACKING = ['/DecodeParms', '/DP', '/F', '/FFilter', '/FDecodeParms'];

/** `/OpenAction` with a plain place to show, as office programs write it, and nothing else in it. */
const PLACE = /^\s*\[[^[\]<>()]*\]/;
const LONGEST_PLACE = 200;
const STREAM = /stream[ \t]*(?:\r\n|\r|\n)/g;
const TAIL = 1024;
/** Everything that may be unpacked of one file; beyond that it is not believed. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * Why a PDF is not taken in, if so. It is not parsed but searched, every byte of it: whatever a reader could take for
 * an object, the search sees too, wherever it is hidden. What is packed with Deflate and could hold objects is searched
 * as well; objects that are said to be packed must be so in the one way that is unpacked here, whole. A file whose
 * objects could be packed otherwise is refused, as is a locked one.
 */
export function findPdfFault(content: Buffer): PdfFault | undefined {
  if (!/^%PDF-[12]\.\d/.test(content.toString('latin1', 0, 8))) return 'FILE_BROKEN';
  if (!/%%EOF[\s\0]*$/.test(content.toString('latin1', Math.max(0, content.length - TAIL))))
    return 'FILE_BROKEN';
  const text = content.toString('latin1');
  const names = new Set<string>();
  const fault = search(text, names) ?? searchPacked(content, text, names) ?? searchAny(content, text, names);
  if (fault) return fault;
  if (names.has('Encrypt')) return 'FILE_LOCKED';
  const mayBePacked = [...PACKED].some((name) => names.has(name)) || /\/W\s*\[/.test(text);
  return mayBePacked && [...OTHER_PACKING].some((name) => names.has(name)) ? 'FILE_ACTIVE' : undefined;
}

/** Collects the names of a text; tells at once when one of them is not to be there. */
function search(text: string, names: Set<string>): PdfFault | undefined {
  for (const found of text.matchAll(NAME)) {
    const name = plainName(found[1] ?? '');
    if (ACTIVE.has(name)) return 'FILE_ACTIVE';
    if (name === 'OpenAction' && !leadsToPlace(text, found.index + found[0].length)) return 'FILE_ACTIVE';
    names.add(name);
  }
  return undefined;
}

/** A document may open at a page of its own; anything else that is done on opening is an action. */
function leadsToPlace(text: string, after: number): boolean {
  return PLACE.test(text.slice(after, after + LONGEST_PLACE));
}

/** Searches objects that are said to be packed. */
function searchPacked(content: Buffer, text: string, names: Set<string>): PdfFault | undefined {
  const begins: number[] = [];
  const packed = findPackedObjects(text);
  if (!packed) return 'FILE_BROKEN';
  for (const { words, begin } of packed) {
    if (begin === undefined || MORE_PACKING.some((word) => words.includes(word))) return 'FILE_ACTIVE';
    // What is not packed at all was searched with the rest of the file.
    if (!words.includes('/Filter')) continue;
    if (!isPackedOnce(words)) return 'FILE_ACTIVE';
    begins.push(begin);
  }
  return searchEach(content, begins, inflateWhole, names);
}

/** Whether a dictionary says `/Filter /FlateDecode`, and says nothing else of packing. */
function isPackedOnce(words: readonly string[]): boolean {
  const at = words.indexOf('/Filter');
  const [packing, next = ''] = words.slice(at + 1);
  return packing === '/FlateDecode' && /^(?:\/|>>)/.test(next) && words.lastIndexOf('/Filter') === at;
}

/** Searches whatever else is packed and begins as objects do, wherever it stands. */
function searchAny(content: Buffer, text: string, names: Set<string>): PdfFault | undefined {
  const begins = Array.from(text.matchAll(STREAM), ({ index, 0: word }) => index + word.length);
  return searchEach(content, begins, inflateObjects, names);
}

function searchEach(
  content: Buffer,
  begins: readonly number[],
  inflate: (bytes: Buffer, most: number) => Inflated,
  names: Set<string>,
): PdfFault | undefined {
  let left = MOST_UNPACKED;
  for (const begin of begins) {
    const unpacked = inflate(content.subarray(begin), left);
    if (unpacked.kind === 'TOO_LONG') return 'FILE_ACTIVE';
    if (unpacked.kind === 'BROKEN') return 'FILE_BROKEN';
    if (unpacked.kind === 'NOTHING') continue;
    left -= unpacked.text.length;
    const fault = search(unpacked.text, names);
    if (fault) return fault;
  }
  return undefined;
}
