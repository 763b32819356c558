import { constants, inflateSync } from 'node:zlib';

/** What was unpacked of the beginning of some bytes. */
export type Inflated =
  | { readonly kind: 'TEXT'; /** One character a byte. */ readonly text: string }
  /** Not packed with Deflate, or nothing that could be a list of objects. */
  | { readonly kind: 'NOTHING' }
  /** Packed, but the packing is broken: a forgiving reader might still find something in it. */
  | { readonly kind: 'BROKEN' }
  /** There is more in it than was allowed. */
  | { readonly kind: 'TOO_LONG' };

/** As much of a packed part as tells pictures and fonts from objects. */
const SAMPLE_BYTES = 256;
const SAMPLE_MOST = 1024 * 1024;

/**
 * Unpacks what begins with Deflate's header, up to a size. A packed list of objects begins with a number; anything
 * else (a picture's pixels, a font) is left alone after its first bytes.
 */
export function inflateObjects(bytes: Buffer, most: number): Inflated {
  if (!isDeflate(bytes)) return { kind: 'NOTHING' };
  const sample = unpack(bytes.subarray(0, SAMPLE_BYTES), SAMPLE_MOST);
  if (sample.kind === 'TEXT' && /^[^\s\0%\d+.-]/.test(sample.text)) return { kind: 'NOTHING' };
  return sample.kind === 'BROKEN' ? sample : unpack(bytes, most);
}

/** Unpacks, up to a size, what is said to be packed with Deflate. */
export function inflateWhole(bytes: Buffer, most: number): Inflated {
  return isDeflate(bytes) ? unpack(bytes, most) : { kind: 'BROKEN' };
}

/** The two bytes of a zlib header: the method, and a checksum of both. */
function isDeflate(bytes: Buffer): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
}

function unpack(bytes: Buffer, maxOutputLength: number): Inflated {
  try {
    // Of a part that was cut short as much is unpacked as there is.
    const unpacked = inflateSync(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
    return { kind: 'TEXT', text: unpacked.toString('latin1') };
  } catch (error) {
    // Whatever somebody sent: the library says by throwing that it is broken or too long.
    const { code } = error as { readonly code?: string };
    return { kind: code === 'ERR_BUFFER_TOO_LARGE' ? 'TOO_LONG' : 'BROKEN' };
  }
}
