/** Rows of a QR code, true = black, quiet zone of 4 included. */
export type QrMatrix = readonly (readonly boolean[])[];

/** Modules of white around the code; the standard asks for four. */
const QUIET_ZONE = 4;

/** Encodes a text at error correction M. The encoder is loaded when first needed. */
export async function encodeQr(text: string): Promise<QrMatrix> {
  const { encode } = await import('uqr');
  return encode(text, { ecc: 'M', boostEcc: false, border: QUIET_ZONE }).data;
}

/** The black modules as one SVG path, a unit square each; runs in a row are joined. */
export function qrPath(matrix: QrMatrix): string {
  return matrix.map((row, y) => rowPath(row, y)).join('');
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    const start = x;
    while (row[x]) x++;
    if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`;
  }
  return path;
}
