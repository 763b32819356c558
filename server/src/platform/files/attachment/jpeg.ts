import { withoutNotes } from './jpeg-notes.js';

const MARKER = 0xff;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
/** Start of frame: every coding there is, but not the tables between them (DHT, JPG, DAC). */
const isFrame = (code: number): boolean =>
  code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc;
/** Markers that stand alone, without a length. */
const isAlone = (code: number): boolean => code === 0x01 || (code >= 0xd0 && code <= 0xd7);

/**
 * A JPEG from its first marker to its last, or nothing when its segments do not lead from one to the other, when it
 * has no frame or a frame of no size. What shows the picture stays as it is, bit by bit; notes about it and what lies
 * behind its end do not.
 */
export function cutJpeg(content: Buffer): Buffer | undefined {
  const kept = [content.subarray(0, 2)];
  let at = 2;
  let hasFrame = false;
  let hasScan = false;
  while (at + 2 <= content.length) {
    if (content[at] !== MARKER) return undefined;
    const code = content[at + 1] ?? 0;
    if (code === MARKER) {
      at += 1;
    } else if (code === END_OF_IMAGE) {
      kept.push(content.subarray(at, at + 2));
      return hasFrame && hasScan ? Buffer.concat(kept) : undefined;
    } else if (isAlone(code)) {
      kept.push(content.subarray(at, at + 2));
      at += 2;
    } else {
      const length = at + 4 <= content.length ? content.readUInt16BE(at + 2) : 0;
      if (length < 2 || at + 2 + length > content.length) return undefined;
      if (isFrame(code)) {
        if (length < 8 || content.readUInt16BE(at + 5) === 0 || content.readUInt16BE(at + 7) === 0)
          return undefined;
        hasFrame = true;
      }
      const end = at + 2 + length;
      kept.push(withoutNotes(content.subarray(at, end)));
      at = end;
      if (code === START_OF_SCAN) {
        hasScan = true;
        at = endOfScan(content, end);
        kept.push(content.subarray(end, at));
      }
    }
  }
  return undefined;
}

/** Where the packed pixels end: at the next marker that is neither a stuffed zero nor a restart. */
function endOfScan(content: Buffer, from: number): number {
  let at = content.indexOf(MARKER, from);
  while (at >= 0 && at + 1 < content.length) {
    const code = content[at + 1] ?? 0;
    if (code !== 0 && !(code >= 0xd0 && code <= 0xd7)) return at;
    at = content.indexOf(MARKER, at + 2);
  }
  return content.length;
}
