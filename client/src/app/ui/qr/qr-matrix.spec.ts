import { readFileSync } from 'node:fs';
import jsQr from 'jsqr';
import { encodeQr, qrPath, type QrMatrix } from './qr-matrix';

interface QrCases {
  readonly cases: readonly { readonly id: string; readonly payload: string }[];
}

const SCALE = 4;
const { cases } = JSON.parse(readFileSync('test/vectors/qr_cases.json', 'utf8')) as QrCases;

/** What a phone's camera would see: black on white, `SCALE` pixels a module. */
function pixels(matrix: QrMatrix): { data: Uint8ClampedArray; side: number } {
  const side = matrix.length * SCALE;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const shade = matrix[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)] ? 0 : 255;
      data.set([shade, shade, shade, 255], (y * side + x) * 4);
    }
  }
  return { data, side };
}

describe('encodeQr', () => {
  it.each(cases.filter(({ payload }) => payload))(
    '$id is read back letter by letter',
    async ({ payload }) => {
      const { data, side } = pixels(await encodeQr(payload));
      const read = jsQr(data, side, side);
      expect(new TextDecoder().decode(Uint8Array.from(read?.binaryData ?? []))).toBe(payload);
    },
  );

  it('keeps a quiet zone of four white modules', async () => {
    const matrix = await encodeQr('x');
    expect(matrix.slice(0, 4).flat()).not.toContain(true);
    expect(matrix.map((row) => row.slice(-4)).flat()).not.toContain(true);
  });
});

describe('qrPath', () => {
  it('joins neighbouring modules of a row', () => {
    expect(
      qrPath([
        [true, true, false, true],
        [false, false, true, true],
      ]),
    ).toBe('M0 0h2v1H0zM3 0h1v1H3zM2 1h2v1H2z');
  });
});
