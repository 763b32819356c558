import { inflateObjects } from './inflate.js';

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
/** `/OpenAction` with a plain place to show, as office programs write it, and nothing else in it. */
const PLACE = /^\s*\[[^[\]<>()]*\]/;
const LONGEST_PLACE = 200;
const STREAM = /stream\r?\n/g;
const TAIL = 1024;
/** Everything that may be unpacked of one file; beyond that it is not believed. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * Why a PDF is not taken in, if so. It is not parsed but searched, every byte of it: whatever a reader could take for
 * an object, the search sees too, wherever it is hidden. What is packed with Deflate and could hold objects is searched
 * as well; a file whose objects could be packed in a way that is not unpacked here is refused, as is a locked one.
 */
export function findPdfFault(content: Buffer): PdfFault | undefined {
  if (!/^%PDF-[12]\.\d/.test(content.toString('latin1', 0, 8))) return 'FILE_BROKEN';
  if (!/%%EOF[\s\0]*$/.test(content.toString('latin1', Math.max(0, content.length - TAIL))))
    return 'FILE_BROKEN';
  const text = content.toString('latin1');
  const names = new Set<string>();
  const fault = search(text, names) ?? searchPacked(content, text, names);
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

function searchPacked(content: Buffer, text: string, names: Set<string>): PdfFault | undefined {
  let left = MOST_UNPACKED;
  for (const { index, 0: word } of text.matchAll(STREAM)) {
    const unpacked = inflateObjects(content.subarray(index + word.length), left);
    if (unpacked.kind === 'TOO_LONG') return 'FILE_ACTIVE';
    if (unpacked.kind === 'BROKEN') return 'FILE_BROKEN';
    if (unpacked.kind === 'NOTHING') continue;
    left -= unpacked.text.length;
    const fault = search(unpacked.text, names);
    if (fault) return fault;
  }
  return undefined;
}

/** `J#61vaScript` is JavaScript to a reader. */
function plainName(name: string): string {
  return name.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
