import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PaperShelf } from './paper-shelf.js';

describe('PaperShelf', () => {
  let folder: string;
  let shelf: PaperShelf;

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'ebok-shelf-')), 'papers');
    shelf = new PaperShelf(folder, 10);
    await shelf.clear();
  });

  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  const found = async (key: string): Promise<string | undefined> => (await shelf.find(key))?.toString();

  it('gives back what was kept under the same key, and nothing under another', async () => {
    await shelf.keep('a', Buffer.from('1234'));
    expect([await found('a'), await found('b')]).toEqual(['1234', undefined]);
  });

  it('lets go of what was asked for longest ago when it is full', async () => {
    await shelf.keep('a', Buffer.from('1234'));
    await shelf.keep('b', Buffer.from('1234'));
    await found('a');
    await shelf.keep('c', Buffer.from('1234'));
    expect([await found('a'), await found('b'), await found('c')]).toEqual(['1234', undefined, '1234']);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('keeps nothing larger than itself', async () => {
    await shelf.keep('a', Buffer.from('12345678901'));
    expect(await readdir(folder)).toEqual([]);
  });

  it('gives nothing that is gone or was changed in the folder', async () => {
    await shelf.keep('a', Buffer.from('1234'));
    await writeFile(join(folder, 'a.pdf'), '1235');
    await shelf.keep('b', Buffer.from('1234'));
    await rm(join(folder, 'b.pdf'));
    expect([await found('a'), await found('b')]).toEqual([undefined, undefined]);
  });

  it('knows nothing of what another process left, and clears it away', async () => {
    await shelf.keep('a', Buffer.from('1234'));
    const next = new PaperShelf(folder, 10);
    expect(await next.find('a')).toBeUndefined();
    await next.clear();
    expect(await readdir(folder)).toEqual([]);
  });

  it('can be read by nobody else', async () => {
    await shelf.keep('a', Buffer.from('1234'));
    expect((await stat(folder)).mode & 0o077).toBe(0);
    expect((await stat(join(folder, 'a.pdf'))).mode & 0o077).toBe(0);
  });
});
