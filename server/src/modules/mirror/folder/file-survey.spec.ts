import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { surveyFile } from './file-survey.js';

/** Bytes that surveyFile reads at once. */
const CHUNK = 256 * 1024;

describe('surveyFile', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ebok-survey-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function survey(content: Buffer) {
    const path = join(folder, 'file.csv');
    writeFileSync(path, content);
    return surveyFile(path);
  }

  it('tells size, hash, header and mark', async () => {
    const content = Buffer.from('\uFEFFkey;name\r\n1;Łódź\r\n');
    expect(await survey(content)).toEqual({
      byteSize: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      hasUtf8Mark: true,
      firstNonUtf8Line: undefined,
      isUtf16: false,
      header: 'key;name',
    });
  });

  it.each([0, 1, 2, 3])(
    'takes a character cut by the end of a chunk for whole (%i bytes before)',
    async (before) => {
      const content = Buffer.concat([Buffer.alloc(CHUNK - before, 'a'), Buffer.from('😀żółw\n')]);
      expect((await survey(content)).firstNonUtf8Line).toBeUndefined();
    },
  );

  it.each([
    ['in the first line', Buffer.from([0x61, 0xb9, 0x0a]), 1],
    ['in the third line', Buffer.from('a\nb\nc\u00b9', 'latin1'), 3],
    ['at the very end', Buffer.concat([Buffer.from('a\nb'), Buffer.from([0xc5])]), 2],
    ['in the second chunk', Buffer.concat([Buffer.alloc(CHUNK, '\n'), Buffer.from([0x61, 0xff])]), CHUNK + 1],
    ['half a surrogate', Buffer.from([0x0a, 0xed, 0xa0, 0x80, 0x0a]), 2],
  ])('names the line of the first byte that is no UTF-8: %s', async (_where, content, line) => {
    expect((await survey(content)).firstNonUtf8Line).toBe(line);
  });

  it('knows UTF-16 with a mark and without', async () => {
    expect((await survey(Buffer.from('\uFEFFkey', 'utf16le'))).isUtf16).toBe(true);
    expect((await survey(Buffer.from('key;name', 'utf16le'))).isUtf16).toBe(true);
  });
});
