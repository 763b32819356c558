import jsQrModule from 'jsqr';
import { PNG } from 'pngjs';

type Decode = (pixels: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;

// jsqr is CommonJS: under Node's modules its function is the default of the default
const decode = ((jsQrModule as unknown as { default?: unknown }).default ?? jsQrModule) as Decode;

/** What a camera reads from a picture (PNG) with a QR code; undefined when it reads nothing. */
export function readQr(picture: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(picture);
  return decode(new Uint8ClampedArray(data), width, height)?.data;
}
