import { deflateSync } from 'node:zlib';
import { renderPdf } from '../../pdf/pdf-document.js';
import { checkFile, type FitFile } from './attachment-check.js';
import { safeFileName } from './file-name.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function segment(code: number, body: Buffer | string): Buffer {
  const bytes = Buffer.from(body);
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

/** A JPEG of one pixel, as far as its segments go; `notes` stand where cameras put them. */
function jpeg(...notes: readonly Buffer[]): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...notes,
    segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
  ]);
}

const JFIF = segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0');
const COLOURS = segment(0xe2, 'ICC_PROFILE\0\x01\x01...');
const ADOBE = segment(0xee, 'Adobe\0\x64\0\0\0\0\x01');

/** Exif as cameras write it, in either order of bytes: the maker, how it was held, where the place is noted. */
function exif(orientation: number, order: 'II' | 'MM' = 'II'): Buffer {
  const numbers = (...pairs: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer =>
    Buffer.concat(
      pairs.map(([value, bytes]) => {
        const written = Buffer.alloc(bytes);
        if (order === 'II') written.writeUIntLE(value, 0, bytes);
        else written.writeUIntBE(value, 0, bytes);
        return written;
      }),
    );
  const head = [Buffer.from(`Exif\0\0${order}`), numbers([42, 2], [8, 4], [3, 2])];
  const maker = numbers([0x010f, 2], [2, 2], [6, 4], [50, 4]);
  const held = numbers([0x0112, 2], [3, 2], [1, 4], [orientation, 2], [0, 2]);
  const place = numbers([0x8825, 2], [4, 2], [1, 4], [56, 4], [0, 4]);
  return segment(
    0xe1,
    Buffer.concat([...head, maker, held, place, Buffer.from('Canon\0GPS 52.23 N 21.01 E')]),
  );
}

/** A PDF with some objects; what the search looks at needs no table of them. */
function pdf(objects: string | Buffer, version = '1.7'): Buffer {
  const body = Buffer.isBuffer(objects) ? objects : Buffer.from(objects, 'latin1');
  return Buffer.concat([Buffer.from(`%PDF-${version}\n`), body, Buffer.from('\n%%EOF\n')]);
}

function packed(text: string, dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode'): Buffer {
  const content = deflateSync(Buffer.from(text, 'latin1'));
  return Buffer.concat([
    Buffer.from(`5 0 obj <<${dictionary} /Length ${String(content.length)}>> stream\n`),
    content,
    Buffer.from('\nendstream endobj'),
  ]);
}

/** A PDF as a reader opens it, with a table of its objects; the fifth, a script that runs on closing, is packed. */
function pdfWithPackedScript(dictionary: string, content: Buffer, word: string): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/OpenAction[3 0 R/Fit]/AA<</WC 5 0 R>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>',
  ].map((body, index) => Buffer.from(`${String(index + 1)} 0 obj\n${body}\nendobj\n`));
  const streamOf = (number: number, entries: string, bytes: Buffer, begin = 'stream\n'): Buffer =>
    Buffer.concat([
      Buffer.from(`${String(number)} 0 obj\n<<${entries}/Length ${String(bytes.length)}>>\n${begin}`),
      bytes,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
  const head = Buffer.from('%PDF-1.7\n');
  const parts = [head, ...objects, streamOf(4, `/Type/ObjStm/N 1/First 4${dictionary}`, content, word)];
  const offsets = parts.map((_, index) => Buffer.concat(parts.slice(0, index + 1)).length);
  const row = (kind: number, at: number): Buffer => Buffer.from([kind, at >> 16, at >> 8, at, 0]);
  const rows = [row(0, 0), ...offsets.slice(0, 4).map((at) => row(1, at)), row(2, 4), row(1, offsets[4]!)];
  const table = streamOf(
    6,
    '/Type/XRef/Size 7/W[1 3 1]/Root 1 0 R/Filter/FlateDecode',
    deflateSync(Buffer.concat(rows)),
  );
  const end = Buffer.from(`startxref\n${String(offsets[4])}\n%%EOF\n`);
  return Buffer.concat([...parts, table, end]);
}

const SCRIPT = Buffer.from('5 0 <</S/JavaScript/JS(app.alert(1))>>');
const PREDICTED = Buffer.concat([Buffer.from([2]), SCRIPT, Buffer.alloc(64 - SCRIPT.length, ' ')]);
const DEFLATE = '/Filter/FlateDecode';

const verdict = (content: Buffer, name = 'plik.bin'): string => {
  const checked = checkFile(content, name);
  return typeof checked === 'string' ? checked : checked.mediaType;
};

describe('checkFile', () => {
  it.each([
    ['a PNG', PNG, 'image/png'],
    ['a JPEG with Exif', jpeg(segment(0xe1, 'Exif\0\0<script>alert(1)</script>')), 'image/jpeg'],
    ['a plain PDF', pdf('1 0 obj <</Type /Catalog>> endobj'), 'application/pdf'],
    ['a PDF that opens at a page', pdf('<</OpenAction [3 0 R /XYZ null null 0]>>'), 'application/pdf'],
    ['a PDF with links', pdf('<</A <</S /URI /URI (https://przyklad.pl)>>>>'), 'application/pdf'],
    ['a PDF with harmless objects packed', pdf(packed('1 0 <</Type /Page>>')), 'application/pdf'],
    ['nothing', Buffer.alloc(0), 'FILE_EMPTY'],
    ['a program', Buffer.from('MZ\x90\0program'), 'FILE_TYPE_UNKNOWN'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'FILE_TYPE_UNKNOWN'],
    ['a picture of another kind', Buffer.from('GIF89a...'), 'FILE_TYPE_UNKNOWN'],
    ['an archive', Buffer.from('PK\x03\x04...'), 'FILE_TYPE_UNKNOWN'],
    ['a PDF behind other bytes', Buffer.from('xx%PDF-1.4\n%%EOF'), 'FILE_TYPE_UNKNOWN'],
    ['a JPEG cut short', jpeg().subarray(0, 25), 'FILE_BROKEN'],
    ['a JPEG of three bytes', Buffer.from([0xff, 0xd8, 0xff]), 'FILE_BROKEN'],
    [
      'a PNG with a changed byte',
      Buffer.from(PNG.map((byte, index) => (index === 45 ? byte ^ 1 : byte))),
      'FILE_BROKEN',
    ],
    ['a PNG cut short', PNG.subarray(0, 50), 'FILE_BROKEN'],
    ['a picture that is a PDF too', jpeg(segment(0xdb, '%PDF-1.4')), 'FILE_ACTIVE'],
    ['a PDF with more behind its end', Buffer.concat([pdf('x'), Buffer.from('PK\x03\x04')]), 'FILE_BROKEN'],
    ['a PDF of no version', pdf('x', '9.9'), 'FILE_BROKEN'],
    ['a PDF with a script', pdf('<</S /JavaScript /JS (app.alert(1))>>'), 'FILE_ACTIVE'],
    ['a PDF with a script in disguise', pdf('<</S /J#61va#53cript>>'), 'FILE_ACTIVE'],
    ['a PDF that does something on opening', pdf('<</OpenAction <</S /Named>>>>'), 'FILE_ACTIVE'],
    ['a PDF that does something somewhere on opening', pdf('<</OpenAction 7 0 R>>'), 'FILE_ACTIVE'],
    ['a PDF with a file in it', pdf('<</Type /EmbeddedFile>>'), 'FILE_ACTIVE'],
    ['a PDF that starts a program', pdf('<</S/Launch/F(cmd.exe)>>'), 'FILE_ACTIVE'],
    ['a PDF with a packed script', pdf(packed('1 0 <</S /JavaScript>>')), 'FILE_ACTIVE'],
    [
      'a PDF with a script packed as a picture',
      pdf(packed('1 0 <</S /JavaScript>>', '/Subtype /Image')),
      'FILE_ACTIVE',
    ],
    [
      'a PDF with objects packed otherwise',
      pdf('<</Type /ObjStm /Filter /LZWDecode>> stream\nabc'),
      'FILE_ACTIVE',
    ],
    [
      'a PDF with broken packing',
      pdf(Buffer.concat([packed('1 0 <<>>').subarray(0, -30), Buffer.alloc(40, 0xaa)])),
      'FILE_BROKEN',
    ],
    ['a PDF with a dictionary without an end', pdf('1 0 obj <</A (b) 2 0 obj <<>>'), 'FILE_BROKEN'],
    ['a locked PDF', pdf('<</Encrypt 8 0 R>>'), 'FILE_LOCKED'],
    ['a PDF that unpacks to no end', pdf(packed(`1 0 ${' '.repeat(65 * 1024 * 1024)}`)), 'FILE_ACTIVE'],
  ])('takes %s for what it is', (_, content, expected) => {
    expect(verdict(content)).toBe(expected);
  });

  it.each<[string, string, Buffer, string, string]>([
    ['once', DEFLATE, deflateSync(SCRIPT), 'stream\n', 'FILE_ACTIVE'],
    ['with nothing in it', DEFLATE, deflateSync(Buffer.from('5 0 <<>>')), 'stream\r\n', 'application/pdf'],
    [
      'twice',
      '/Filter[/FlateDecode/FlateDecode]',
      deflateSync(deflateSync(SCRIPT)),
      'stream\n',
      'FILE_ACTIVE',
    ],
    [
      'with a predictor',
      `${DEFLATE}/DecodeParms<</Predictor 12/Columns 64>>`,
      deflateSync(PREDICTED),
      'stream\n',
      'FILE_ACTIVE',
    ],
    ['behind a carriage return', DEFLATE, deflateSync(SCRIPT), 'stream\r', 'FILE_ACTIVE'],
    ['behind a blank', DEFLATE, deflateSync(SCRIPT), 'stream \n', 'FILE_ACTIVE'],
    ['behind another word', DEFLATE, deflateSync(SCRIPT), 'stream x\n', 'FILE_ACTIVE'],
    ['behind a comment', DEFLATE, deflateSync(SCRIPT), '%\nstream\n', 'FILE_ACTIVE'],
    ['in disguise', '/#46ilter[/Fl/Fl]', deflateSync(deflateSync(SCRIPT)), 'stream\n', 'FILE_ACTIVE'],
    ['by another key', `/F[/Fl/Fl]`, deflateSync(deflateSync(SCRIPT)), 'stream\n', 'FILE_ACTIVE'],
    [
      'behind a text with brackets',
      '/X(>> (\\)) >>)/Filter[/Fl/Fl]',
      deflateSync(deflateSync(SCRIPT)),
      'stream\n',
      'FILE_ACTIVE',
    ],
    ['as what is none', DEFLATE, Buffer.from('abc'), 'stream\n', 'FILE_BROKEN'],
  ])('finds a script that is packed %s', (_, dictionary, content, word, expected) => {
    expect(verdict(pdfWithPackedScript(dictionary, content, word))).toBe(expected);
  });

  it.each([
    [
      'outlines beside pictures',
      '1 0 obj <</First 2 0 R /Last 2 0 R>> endobj 2 0 obj <</Filter /DCTDecode>> stream\nx',
    ],
    [
      'a table with a predictor',
      '6 0 obj <</Type /XRef /W [1 2 1] /DecodeParms <</Predictor 12>>>> stream\nx',
    ],
  ])('takes in a PDF with %s', (_, objects) => {
    expect(verdict(pdf(objects))).toBe('application/pdf');
  });

  it.each([
    ['brackets', 'obj<<'],
    ['comments', 'obj%'],
    ['texts', 'obj<<('],
    ['streams', 'obj<</First 1>>stream'],
    ['short comments', '%\n'],
    ['texts that end', 'obj<<()>>(obj<<(x'],
  ])('is done soon with %s heaped up on purpose', (_, heap) => {
    const begun = performance.now();
    verdict(pdf(`obj${heap.repeat(Math.floor((1024 * 1024) / heap.length))}`));
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('takes in a PDF as programs write it', async () => {
    const content = ['Zażółć gęślą jaźń', { text: 'JavaScript' }];
    const madeAt = new Date('2026-11-18T09:00:00Z');
    const made = await renderPdf({ title: 'Próba', author: 'Spółdzielnia', content, foot: '', madeAt });
    expect(verdict(made)).toBe('application/pdf');
  });

  it('cuts off what lies behind a picture', () => {
    const hidden = Buffer.from('PK\x03\x04<script>');
    expect(checkFile(Buffer.concat([PNG, hidden]), 'a.png')).toMatchObject({ content: PNG });
    expect(checkFile(Buffer.concat([jpeg(), hidden]), 'a.jpg')).toMatchObject({ content: jpeg() });
  });

  it.each<[string, readonly Buffer[], readonly Buffer[]]>([
    ['place and maker', [JFIF, exif(1)], [JFIF]],
    ['place and maker, the big end first', [exif(0, 'MM')], []],
    ['an orientation that is none', [exif(9)], []],
    ['Exif without anything in it', [segment(0xe1, 'Exif\0\0')], []],
    ['Exif that says it is longer', [segment(0xe1, 'Exif\0\0MM\0*\0\0\0\x08\xff\xff')], []],
    [
      'descriptions of other kinds',
      [segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0'), segment(0xed, '8BIM')],
      [],
    ],
    ['a comment and a second picture', [segment(0xfe, 'Jan'), segment(0xe2, 'MPF\0')], []],
    ['notes under a false name', [segment(0xe0, 'JFXX\0'), segment(0xee, 'Jan')], []],
    ['nothing but what shows it', [JFIF, COLOURS, ADOBE], [JFIF, COLOURS, ADOBE]],
  ])('keeps of a photograph with %s only what shows it', (_, notes, kept) => {
    expect(checkFile(jpeg(...notes), 'a.jpg')).toMatchObject({ content: jpeg(...kept) });
  });

  it.each([
    [6, 'II'],
    [8, 'MM'],
  ] as const)('keeps how a photograph was held: %s in %s', (orientation, order) => {
    const checked = checkFile(jpeg(JFIF, exif(orientation, order)), 'a.jpg') as FitFile;
    expect(checked.content.toString('latin1')).not.toMatch(/Canon|GPS/);
    const held = segment(
      0xe1,
      Buffer.concat([
        Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0'),
        Buffer.from([orientation, 0, 0, 0, 0, 0, 0]),
      ]),
    );
    expect(checked.content).toEqual(jpeg(JFIF, held));
    expect(checkFile(checked.content, 'a.jpg')).toEqual(checked);
  });

  it('gives the file the ending of what it is', () => {
    expect(checkFile(PNG, 'faktura.pdf.exe')).toMatchObject({ fileName: 'faktura.pdf.png' });
  });
});

describe('safeFileName', () => {
  it.each([
    ['Zdjęcie łazienki (1).JPG', 'Zdjęcie łazienki (1).jpg'],
    ['../../etc/passwd', 'passwd.jpg'],
    ['C:\\Users\\Jan\\licznik.jpg', 'licznik.jpg'],
    ['a\u202egpj.exe', 'a_gpj.jpg'],
    ['x"; filename="y\r\n.jpg', 'x_ filename_y_.jpg'],
    ['.htaccess', 'plik.jpg'],
    ['CON.jpg', 'plik.jpg'],
    ['...', 'plik.jpg'],
    ['', 'plik.jpg'],
    ['a'.repeat(300), `${'a'.repeat(80)}.jpg`],
  ])('makes %j into %s', (typed, safe) => {
    expect(safeFileName(typed, 'jpg')).toBe(safe);
  });
});
