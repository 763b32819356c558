import { inflateRawSync } from 'node:zlib';

const CENTRAL_ENTRY = 'PK\u0001\u0002';

/** The cells of a workbook's first sheet by address: numbers as they stand, texts resolved. */
export function xlsxCells(workbook: Buffer): Readonly<Record<string, string>> {
  const sheet = fileIn(workbook, 'xl/worksheets/sheet1.xml');
  const shared = [...fileIn(workbook, 'xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
  const cells = [...sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*)><v>([^<]*)<\/v>/g)];
  return Object.fromEntries(
    cells.map(([, address, attributes, value]) => [
      address,
      attributes?.includes('t="s"') ? plain(shared[Number(value)]?.[1] ?? '') : value,
    ]),
  ) as Record<string, string>;
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function fileIn(zip: Buffer, wanted: string): string {
  for (
    let at = zip.indexOf(CENTRAL_ENTRY, 0, 'latin1');
    at !== -1;
    at = zip.indexOf(CENTRAL_ENTRY, at + 4, 'latin1')
  ) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (name === wanted)
      return contentAt(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 10));
  }
  throw new Error(`xlsxCells: no ${wanted}`);
}

function contentAt(zip: Buffer, header: number, size: number, method: number): string {
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const packed = zip.subarray(start, start + size);
  return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
}
