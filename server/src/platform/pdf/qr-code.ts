import { encode } from 'uqr';

/** Modules of white round the code: less and some cameras fail. */
const QUIET_ZONE = 4;

/** A QR code as rows of modules, true = black, its quiet zone included. Error correction M, as bank transfers ask. */
function qrModules(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'M', border: QUIET_ZONE }).data;
}

/** A QR code as an SVG picture: one unit a module, always black on white. */
export function qrSvg(text: string): string {
  const modules = qrModules(text);
  const size = String(modules.length);
  const path = modules
    .flatMap((row, y) => runsOf(row).map((run) => square(run.from, y, run.length)))
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">` +
    `<rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`
  );
}

interface Run {
  readonly from: number;
  readonly length: number;
}

/** Black modules side by side become one rectangle: no hairlines between them on a printer. */
function runsOf(row: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < row.length; from += 1) {
    let length = 0;
    while (row[from + length] === true) {
      length += 1;
    }
    if (length > 0) {
      runs.push({ from, length });
      from += length;
    }
  }
  return runs;
}

function square(x: number, y: number, width: number): string {
  return `M${String(x)} ${String(y)}h${String(width)}v1h-${String(width)}z`;
}
