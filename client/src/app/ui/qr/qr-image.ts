import type { QrMatrix } from './qr-matrix';

/** Pixels a module; a code of 45 modules becomes 540 px, enough for any phone's camera. */
const SCALE = 12;

/** The code as a PNG file, black on white whatever the theme. */
export async function qrImage(matrix: QrMatrix, fileName: string): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = matrix.length * SCALE;
  draw(canvas, matrix);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('qrImage: the browser made no image');
  return new File([blob], fileName, { type: 'image/png' });
}

function draw(canvas: HTMLCanvasElement, matrix: QrMatrix): void {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('qrImage: the browser has no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  matrix.forEach((row, y) =>
    row.forEach((isBlack, x) => {
      if (isBlack) context.fillRect(x * SCALE, y * SCALE, SCALE, SCALE);
    }),
  );
}

/** Hands a file to the person: saved among the downloads. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(url);
}
