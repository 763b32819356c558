/** A piece of a plain text: words, or an address that can be followed. */
export interface ProsePart {
  readonly text: string;
  /** Only http, https, mailto and tel; undefined for words. */
  readonly href?: string;
}

const ADDRESS = /https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+@[^\s<>"]+|tel:\+?[\d-]{5,}/gi;
/** What ends a sentence rather than an address. */
const AFTER = /[.,;:!?)\]”’]+$/;

/** A text with its addresses told apart; nothing else in it is ever more than text. */
export function proseParts(text: string): readonly ProsePart[] {
  const parts: ProsePart[] = [];
  let at = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const address = found[0].replace(AFTER, '');
    if (found.index > at) parts.push({ text: text.slice(at, found.index) });
    parts.push({ text: address.replace(/^(mailto|tel):/i, ''), href: address });
    at = found.index + address.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}
