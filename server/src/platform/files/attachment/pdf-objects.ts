/** Blanks, a comment, a bracket, a text in hexadecimal digits, a name, any other word; else a single character. */
const WORD = /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|<[^<>]*>|\/?[^\0\t\n\f\r ()<>[\]{}/%]+|[^]/y;
const BLANK = /[\0\t\n\f\r ]+|%[^\r\n]*/y;
const IS_BLANK = /^[\0\t\n\f\r %]/;
/** A text ends with the bracket that it began with; an escaped one is a letter of it. */
const BRACKET = /\\[^]|[()]/g;
/** What has to stand before the bytes of a stream. */
const STREAM = /stream[ \t]*(?:\r\n|\r|\n)/y;
/** The dictionary of packed objects. */
export interface PackedObjects {
  /** Its words, names as they are meant; of texts only that they are there. */
  readonly words: readonly string[];
  /** Where its stream begins; undefined when that is not certain. */
  readonly begin: number | undefined;
}

interface Dictionary {
  readonly words: readonly string[];
  /** What comes next; undefined when its own end is missing. */
  readonly next: number | undefined;
  /** How far it was read. */
  readonly end: number;
}

/**
 * Where a PDF may have packed objects: every stream that is said to hold some, or to have a first one. Readers look for
 * such a stream behind the word `obj` and read its dictionary word by word; so does this.
 *
 * @returns nothing when a dictionary has no end, or they lie within each other: readers differ in what they make of that
 */
export function findPackedObjects(text: string): readonly PackedObjects[] | undefined {
  const found: PackedObjects[] = [];
  let read = 0;
  for (let at = text.indexOf('obj'); at >= 0; at = text.indexOf('obj', at + 1)) {
    const { words, next, end } = readDictionary(text, at + 'obj'.length);
    read += end - at;
    if (next === undefined || read > text.length) return undefined;
    if (!words.includes('/ObjStm') && !words.includes('/First')) continue;
    if (text.startsWith('stream', next)) found.push({ words, begin: endOf(STREAM, text, next) });
  }
  return found;
}

/** `J#61vaScript` is JavaScript to a reader. */
export function plainName(name: string): string {
  return name.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function readDictionary(text: string, from: number): Dictionary {
  const words: string[] = [];
  let at = skipBlanks(text, from);
  if (!text.startsWith('<<', at)) return { words, next: at, end: at };
  let depth = 0;
  do {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0] ?? '';
    at += word.length;
    if (word === '(') at = endOfText(text, at);
    else if (word === '<<') depth += 1;
    else if (word === '>>') depth -= 1;
    if (word === 'obj') break;
    if (!IS_BLANK.test(word)) words.push(plainName(word));
  } while (depth > 0 && at < text.length);
  return { words, next: depth > 0 ? undefined : skipBlanks(text, at), end: at };
}

function endOfText(text: string, from: number): number {
  let depth = 1;
  BRACKET.lastIndex = from;
  while (depth > 0) {
    const bracket = BRACKET.exec(text)?.[0];
    if (bracket === undefined) return text.length;
    if (bracket === '(') depth += 1;
    if (bracket === ')') depth -= 1;
  }
  return BRACKET.lastIndex;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  for (let next = endOf(BLANK, text, at); next !== undefined; next = endOf(BLANK, text, at)) at = next;
  return at;
}

function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
