const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;
/** Notes that say how the picture is to be shown: its colours and its density. */
const SHOWN = new Map([
  [APP0, 'JFIF\0'],
  [APP2, 'ICC_PROFILE\0'],
  [APP14, 'Adobe'],
]);

const EXIF = 'Exif\0\0';
const ORIENTATION = 0x0112;
const ENTRY_BYTES = 12;
const UPRIGHT = 1;
const MOST_TURNED = 8;

/**
 * What is kept of a segment of a JPEG. Notes of cameras tell where and when somebody was, and with which device: of them
 * only the way the picture was held stays, since without it the picture would lie on its side.
 *
 * @param segment from its marker to its end
 */
export function withoutNotes(segment: Buffer): Buffer {
  const code = segment[1] ?? 0;
  const isNote = (code >= APP0 && code <= APP15) || code === COMMENT;
  if (!isNote) return segment;
  const body = segment.subarray(4);
  const mark = SHOWN.get(code);
  if (mark !== undefined && startsWith(body, mark)) return segment;
  const orientation =
    code === APP1 && startsWith(body, EXIF) ? orientationOf(body.subarray(EXIF.length)) : UPRIGHT;
  return orientation === UPRIGHT ? Buffer.alloc(0) : orientationNote(orientation);
}

function startsWith(body: Buffer, mark: string): boolean {
  return body.toString('latin1', 0, mark.length) === mark;
}

/** How the camera was held, 1–8; upright when the note does not say so or is broken. */
function orientationOf(tiff: Buffer): number {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const number = (at: number, bytes: 2 | 4): number => {
    if (at + bytes > tiff.length) return 0;
    return isLittle ? tiff.readUIntLE(at, bytes) : tiff.readUIntBE(at, bytes);
  };
  const list = number(4, 4);
  for (let entry = 0; entry < number(list, 2); entry += 1) {
    const at = list + 2 + entry * ENTRY_BYTES;
    if (number(at, 2) !== ORIENTATION) continue;
    const value = number(at + 8, 2);
    return value > UPRIGHT && value <= MOST_TURNED ? value : UPRIGHT;
  }
  return UPRIGHT;
}

/** A note of Exif with nothing in it but the orientation. */
function orientationNote(orientation: number): Buffer {
  const tiff = Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1');
  tiff.writeUInt16BE(orientation, 18);
  const body = Buffer.concat([Buffer.from(EXIF, 'latin1'), tiff]);
  const head = Buffer.from([0xff, APP1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
