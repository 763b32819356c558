import { crc32 } from 'node:zlib';

const SIGNATURE = 8;
/** Length, type and checksum around what a chunk holds. */
const FRAME = 12;
const HEADER_LENGTH = 13;

/**
 * A PNG from its signature to its last chunk, or nothing when a chunk is missing, out of place or does not match its
 * checksum. What lies behind the last chunk is left out.
 */
export function cutPng(content: Buffer): Buffer | undefined {
  let at = SIGNATURE;
  let hasPixels = false;
  for (let count = 0; at + FRAME <= content.length; count += 1) {
    const length = content.readUInt32BE(at);
    const end = at + FRAME + length;
    if (end > content.length) return undefined;
    const type = content.toString('latin1', at + 4, at + 8);
    if (!/^[A-Za-z]{4}$/.test(type)) return undefined;
    if (crc32(content.subarray(at + 4, end - 4)) !== content.readUInt32BE(end - 4)) return undefined;
    const isHeader = type === 'IHDR';
    if ((count === 0) !== isHeader) return undefined;
    if (isHeader && (length !== HEADER_LENGTH || hasNoSize(content, at + 8))) return undefined;
    hasPixels ||= type === 'IDAT';
    if (type === 'IEND') return hasPixels ? content.subarray(0, end) : undefined;
    at = end;
  }
  return undefined;
}

function hasNoSize(content: Buffer, header: number): boolean {
  return content.readUInt32BE(header) === 0 || content.readUInt32BE(header + 4) === 0;
}
