/** A kind of picture that is taken in. */
export type ImageType = 'image/jpeg' | 'image/png';

const JPEG_START = [0xff, 0xd8, 0xff];
const JPEG_END = [0xff, 0xd9];
const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_HEADER = 'IHDR';
const PNG_END = 'IEND';

/**
 * What a picture is by its content, whatever its name or its sender says; `undefined` for anything else, also for a
 * picture whose end is missing. A trailing zero or two, as some cameras write, is forgiven.
 */
export function imageTypeOf(content: Buffer): ImageType | undefined {
  if (startsWith(content, JPEG_START) && endsWith(content, JPEG_END)) return 'image/jpeg';
  const isPng = startsWith(content, PNG_START) && content.toString('latin1', 12, 16) === PNG_HEADER;
  return isPng && content.subarray(-12).toString('latin1').includes(PNG_END) ? 'image/png' : undefined;
}

function startsWith(content: Buffer, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => content[index] === byte);
}

function endsWith(content: Buffer, bytes: readonly number[]): boolean {
  let end = content.length;
  while (end > 0 && content[end - 1] === 0) end -= 1;
  return bytes.every((byte, index) => content[end - bytes.length + index] === byte);
}
