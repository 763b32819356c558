import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import { csvOf } from './csv.js';
import { safeText } from './safe-text.js';
import type { Sheet } from './sheet.js';
import { xlsxOf } from './xlsx.js';

interface Row {
  readonly on: string | null;
  readonly title: string | null;
  readonly quantity: string | null;
  readonly grosze: bigint | null;
}

const sheetOf = (rows: readonly Row[]): Sheet<Row> => ({
  name: 'Rachunki',
  columns: [
    { title: 'Data', width: 12, kind: 'DAY', value: (row) => row.on },
    { title: 'Tytuł; „opis”', width: 40, kind: 'TEXT', value: (row) => row.title },
    { title: 'Ilość', width: 10, kind: 'DECIMAL', value: (row) => row.quantity },
    { title: 'Kwota', width: 14, kind: 'MONEY', value: (row) => row.grosze, hasTotal: true },
  ],
  rows,
});

const ROWS: readonly Row[] = [
  { on: '2026-11-02', title: 'Wpłata: „Łąka; źdźbło”', quantity: '48.30', grosze: -123456n },
  { on: '2026-11-30', title: 'wiersz\nz łamaniem', quantity: null, grosze: 5n },
  { on: null, title: null, quantity: '0.1042', grosze: null },
];

const readCsv = (file: Buffer): string[][] =>
  parse(file, { bom: true, delimiter: ';', relax_column_count: true });

describe('csvOf', () => {
  it('reads back row by row, with the total beneath', () => {
    expect(readCsv(csvOf(sheetOf(ROWS)))).toEqual([
      ['Data', 'Tytuł; „opis”', 'Ilość', 'Kwota'],
      ['2026-11-02', 'Wpłata: „Łąka; źdźbło”', '48,30', '-1234,56'],
      ['2026-11-30', 'wiersz\nz łamaniem', '', '0,05'],
      ['', '', '0,1042', ''],
      ['Razem', '', '', '-1234,51'],
    ]);
  });

  it('begins with the mark by which a spreadsheet knows UTF-8', () => {
    expect([...csvOf(sheetOf([])).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('gives back every text, whatever signs it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
        const [, row = []] = readCsv(
          csvOf(sheetOf([{ on: null, title: `x${title}`, quantity: '1', grosze: 0n }])),
        );
        expect(row[1]).toBe(`x${title}`);
      }),
    );
  });
});

describe('safeText', () => {
  const triggers = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

  it.each(triggers)('disarms a text that begins with %j', (sign) => {
    expect(safeText(`${sign}HYPERLINK("http://example.pl")`)).toMatch(/^'/);
  });

  it('disarms a sign hidden behind blanks that spreadsheets skip', () => {
    expect(safeText(' \u200B\uFEFF=1+1')).toMatch(/^'/);
  });

  it.each(['NAL/2026/11/0147', 'Łucja Żak', '', 'a=b', '12 000 00 00'])('leaves %j as it is', (text) => {
    expect(safeText(text)).toBe(text);
  });

  it('gives nothing that begins with a sign of a formula, whatever comes in', () => {
    const text = fc.tuple(fc.constantFrom('', ' ', '\n', ...triggers), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, ([sign, rest]) => {
        expect(safeText(sign + rest)).not.toMatch(/^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/);
      }),
    );
  });
});

describe('xlsxOf', () => {
  it('keeps amounts and decimals as numbers, days as days, and adds the total', async () => {
    const sheet = readSheet(await xlsxOf(sheetOf(ROWS)));
    expect(sheet.cells).toMatchObject({ C2: '48.3', D2: '-1234.56', D3: '0.05', D5: '-1234.51' });
    expect(Number(sheet.cells['A2'])).toBe(46_328); // 2026-11-02 in days since 1899-12-30
    expect(sheet.texts).toEqual(
      expect.arrayContaining(['Data', 'Tytuł; „opis”', 'Wpłata: „Łąka; źdźbło”', 'Razem']),
    );
  });

  it('holds no formula and no text that begins like one', async () => {
    const row = (title: string): Row => ({ on: null, title, quantity: null, grosze: null });
    const titles = ['=1+1', '+48 600 000 000', '-1', '@x', '\t=1', '＝1', 'a\u0001b'];
    const sheet = readSheet(await xlsxOf(sheetOf(titles.map(row))));
    expect(sheet.xml).not.toContain('<f>');
    expect(sheet.texts.filter((text) => /^[=+\-@\t\r＝]/.test(text))).toEqual([]);
    expect(sheet.texts).toContain('ab');
  });
});

interface ReadSheet {
  readonly xml: string;
  /** Values by address as they stand in the file; of texts, their place in the list of texts. */
  readonly cells: Readonly<Record<string, string>>;
  readonly texts: readonly string[];
}

function readSheet(workbook: Buffer): ReadSheet {
  const files = unzip(workbook);
  const xml = files.get('xl/worksheets/sheet1.xml') ?? '';
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><v>([^<]*)<\/v>/g)].map((match) => [
    match[1],
    match[2],
  ]);
  const texts = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
  return {
    xml,
    cells: Object.fromEntries(cells) as Record<string, string>,
    texts: texts.map((match) => match[1] ?? ''),
  };
}

/** The files of a ZIP by its central directory. */
function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  for (
    let at = zip.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1;
    at = zip.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    const [method, size, nameLength] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
    ];
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const bytes = zip.subarray(start, start + size);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8'));
  }
  return files;
}
